'use client';

import { useEffect, useState } from 'react';

/** The name of who is signed in. Pages are cached for an audience, so this island asks for itself. */
export function AccountMenu({ signedIn }: { signedIn: boolean }) {
  const [name, setName] = useState<string | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    fetch('/api/viewer', { signal: abort.signal })
      .then((answer) => (answer.ok ? answer.json() : null))
      .then((viewer: { name: string } | null) => setName(viewer?.name ?? null))
      .catch(() => null);
    return () => abort.abort();
  }, []);
  if (!signedIn && !name) return <a href="/sign-in">Sign in</a>;
  return (
    <a href="/account" title="Your account">
      {name ?? 'Account'}
    </a>
  );
}
