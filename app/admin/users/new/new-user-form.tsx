'use client';

import { useActionState } from 'react';
import { CopyLink } from '../copy-link';
import { RightsFields } from '@/components/rights-fields';
import { Field, fieldProps, Problems } from '@/components/ui/field';
import { createAccount } from '../actions';

export function NewUserForm() {
  const [draft, action, pending] = useActionState(createAccount, { typed: {}, problems: {} });
  const { typed, problems, created } = draft;
  return (
    <form action={action} className="max-w-2xl space-y-5">
      {created && (
        <div role="status" className="space-y-3 border-l-4 border-accent bg-wash p-4">
          <h2 className="font-serif text-lg font-semibold">
            <a href={`/admin/users/${created.id}`}>{created.name}</a> has an account
          </h2>
          <p>
            Give them this link to set a password. It works once, for seven days, and is shown only
            now.
          </p>
          <CopyLink link={created.link} label="Link to set a password" />
        </div>
      )}
      <Problems problems={problems} kept="What you typed is still below." />
      <Field name="email" label="E-mail address" problem={problems.email}>
        <input
          {...fieldProps('email', problems.email)}
          inputMode="email"
          autoComplete="off"
          key={typed.email}
          defaultValue={typed.email}
        />
      </Field>
      <Field name="name" label="Name" problem={problems.name}>
        <input
          {...fieldProps('name', problems.name)}
          autoComplete="off"
          key={typed.name}
          defaultValue={typed.name}
        />
      </Field>
      <RightsFields typed={typed} problems={problems} />
      <button className="button" aria-disabled={pending}>
        Create the account
      </button>
    </form>
  );
}
