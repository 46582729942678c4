'use client';

import { useActionState } from 'react';
import { Field, fieldProps } from '@/components/ui/field';
import { createSession } from './actions';

export function SignInForm({ next }: { next: string }) {
  const [draft, action, pending] = useActionState(createSession, { email: '', next, problems: {} });
  return (
    <form action={action} className="max-w-md space-y-5">
      <input type="hidden" name="next" value={draft.next} />
      {draft.problems.form && (
        <p role="alert" className="border-l-4 border-alarm bg-alarm-wash px-4 py-3">
          {draft.problems.form}
        </p>
      )}
      <Field name="email" label="E-mail address" problem={draft.problems.email}>
        <input
          {...fieldProps('email', draft.problems.email)}
          type="email"
          autoComplete="username"
          key={draft.email}
          defaultValue={draft.email}
        />
      </Field>
      <Field name="password" label="Password" problem={draft.problems.password}>
        <input
          {...fieldProps('password', draft.problems.password)}
          type="password"
          autoComplete="current-password"
        />
      </Field>
      <button className="button" aria-disabled={pending}>
        Sign in
      </button>
    </form>
  );
}
