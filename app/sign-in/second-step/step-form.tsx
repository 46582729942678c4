'use client';

import { useActionState } from 'react';
import { Field, fieldProps } from '@/components/ui/field';
import { createSession } from './actions';

/** Each kind of code has a form of its own, so that Enter and password managers do what they should. */
export function StepForm({ kind }: { kind: 'code' | 'recovery' }) {
  const [{ problem }, action, pending] = useActionState(createSession, {});
  const id = kind === 'code' ? 'code' : 'recovery-code';
  const field = { ...fieldProps(id, problem, true), name: 'code' };
  return (
    <form action={action} className="max-w-md space-y-5">
      <input type="hidden" name="kind" value={kind} />
      {kind === 'code' ? (
        <Field
          name={id}
          label="Code of your app"
          hint="Six digits; a new one every half minute."
          problem={problem}
        >
          <input {...field} inputMode="numeric" autoComplete="one-time-code" maxLength={20} />
        </Field>
      ) : (
        <Field
          name={id}
          label="Recovery code"
          hint="Such as k7mp2-x9qhd. Each works once."
          problem={problem}
        >
          <input {...field} autoComplete="off" autoCapitalize="none" maxLength={40} />
        </Field>
      )}
      <button className="button" aria-disabled={pending}>
        Sign in
      </button>
    </form>
  );
}
