'use client';

import { useActionState, useEffect } from 'react';
import type { Led } from './draft';

/** One button that changes the state of a note. */
export function StateForm({
  action,
  of,
  label,
  look = '',
}: {
  action: (led: Led, form: FormData) => Promise<Led>;
  of: string;
  label: string;
  look?: string;
}) {
  const [{ href }, send, pending] = useActionState(action, {});
  useEffect(() => {
    if (href) window.location.assign(href);
  }, [href]);
  return (
    <form
      action={send}
      onSubmit={(event) => {
        if (pending || href) event.preventDefault();
      }}
    >
      <input type="hidden" name="of" value={of} />
      <button className={`button ${look}`} aria-disabled={pending}>
        {label}
      </button>
    </form>
  );
}
