'use client';

import { useActionState } from 'react';
import { Field, fieldProps } from '@/components/ui/field';
import { updateName, updatePassword } from './actions';

function Done({ children }: { children?: string }) {
  return (
    <p role="status" className={children ? 'border-l-4 border-accent bg-wash px-4 py-2' : ''}>
      {children}
    </p>
  );
}

export function NameForm({ name }: { name: string }) {
  const [draft, action, pending] = useActionState(updateName, { name, problems: {} }, '/account');
  return (
    <form action={action} className="max-w-md space-y-4">
      <Done>{draft.done}</Done>
      <Field name="name" label="Name" hint="Stands under your notes." problem={draft.problems.name}>
        <input
          {...fieldProps('name', draft.problems.name, true)}
          autoComplete="name"
          key={draft.name}
          defaultValue={draft.name}
        />
      </Field>
      <button className="button" aria-disabled={pending}>
        Change name
      </button>
    </form>
  );
}

export function PasswordForm({ email }: { email: string }) {
  const [draft, action, pending] = useActionState(updatePassword, { problems: {} });
  const { problems } = draft;
  return (
    <form action={action} className="max-w-md space-y-4">
      <Done>{draft.done}</Done>
      <input type="hidden" name="email" autoComplete="username" defaultValue={email} />
      <Field name="current" label="Current password" problem={problems.current}>
        <input
          {...fieldProps('current', problems.current)}
          type="password"
          autoComplete="current-password"
        />
      </Field>
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
      <button className="button" aria-disabled={pending}>
        Change password
      </button>
    </form>
  );
}
