'use client';

import { useActionState } from 'react';
import { Field, fieldProps } from '@/components/ui/field';
import { createPassword } from './actions';

export function PasswordForm({ token, email }: { token: string; email: string }) {
  const [draft, action, pending] = useActionState(createPassword, {
    problems: {},
  });
  const { problems } = draft;
  return (
    <form action={action} className="max-w-md space-y-5">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="email" autoComplete="username" defaultValue={email} />
      <Field
        name="password"
        label="New password"
        hint="At least 12 characters. A few words together are good."
        problem={problems.password}
      >
        <input
          {...fieldProps('password', problems.password, true)}
          type="password"
          autoComplete="new-password"
        />
      </Field>
      <Field name="repeated" label="The same once more" problem={problems.repeated}>
        <input
          {...fieldProps('repeated', problems.repeated)}
          type="password"
          autoComplete="new-password"
        />
      </Field>
      <button className="button" aria-disabled={pending}>
        Set password and sign in
      </button>
    </form>
  );
}
