'use client';

import { useActionState } from 'react';
import { usePasskeys } from '@/components/ui/use-passkeys';
import { createChallenge, createSessionByPasskey } from './actions';

/** Shown only where script runs and the browser knows passkeys; what they need is loaded at the click. */
export function PasskeyButton({ next }: { next: string }) {
  const [problem, action, pending] = useActionState(
    async (_: string | undefined, form: FormData) => {
      try {
        const optionsJSON = await createChallenge();
        const { startAuthentication } = await import('@simplewebauthn/browser');
        form.set('answer', JSON.stringify(await startAuthentication({ optionsJSON })));
      } catch {
        return 'No passkey was used: it was stopped, took too long, or this device has none for this portal.';
      }
      return createSessionByPasskey(form);
    },
    undefined,
  );
  if (!usePasskeys()) return null;
  return (
    <form action={action} className="mt-8 max-w-md space-y-4 border-t border-line pt-6">
      {problem && (
        <p role="alert" className="border-l-4 border-alarm bg-alarm-wash px-4 py-3">
          {problem}
        </p>
      )}
      <input type="hidden" name="next" value={next} />
      <button className="button button-quiet" aria-disabled={pending}>
        Use a passkey
      </button>
    </form>
  );
}
