'use client';

import { useState } from 'react';

/** A link to copy by hand, or with one press where scripts run. */
export function CopyLink({ link, label }: { link: string; label: string }) {
  const [copied, setCopied] = useState(false);
  return (
    <div className="flex max-w-2xl gap-2">
      <input
        aria-label={label}
        readOnly
        value={link}
        className="input"
        onFocus={(event) => event.currentTarget.select()}
      />
      <button
        type="button"
        className="button button-quiet"
        onClick={() => {
          void navigator.clipboard.writeText(link).then(() => setCopied(true));
        }}
      >
        <span aria-live="polite">{copied ? 'Copied' : 'Copy'}</span>
      </button>
    </div>
  );
}
