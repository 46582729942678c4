'use client';

import { useActionState } from 'react';
import { Field, fieldProps } from '@/components/ui/field';
import { deletePasskey, updatePasskey } from './actions';

/** Renaming and removing one passkey; both work without script. */
export function PasskeyForms({ id, name, email }: { id: string; name: string; email: string }) {
  const [renamed, rename, renaming] = useActionState(updatePasskey, { name, problems: {} });
  const [removed, remove, removing] = useActionState(deletePasskey, { name, problems: {} });
  const [label, password] = [`name-${id}`, `password-${id}`];
  return (
    <>
      <details open={Boolean(renamed.problems.name)}>
        <summary className="link">Rename</summary>
        <form action={rename} className="mt-3 space-y-4">
          <input type="hidden" name="id" value={id} />
          <Field name={label} label={`New name of ${name}`} problem={renamed.problems.name}>
            <input
              {...fieldProps(label, renamed.problems.name)}
              name="name"
              maxLength={200}
              key={renamed.name}
              defaultValue={renamed.name}
            />
          </Field>
          <button className="button" aria-disabled={renaming}>
            Rename
          </button>
        </form>
      </details>
      <details open={Boolean(removed.problems.password)}>
        <summary className="link">Remove</summary>
        <form action={remove} className="mt-3 space-y-4">
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="email" autoComplete="username" defaultValue={email} />
          <Field
            name={password}
            label="Current password"
            hint="All other browsers are signed out. The device goes on offering the key until you delete it there."
            problem={removed.problems.password}
          >
            <input
              {...fieldProps(password, removed.problems.password, true)}
              name="password"
              type="password"
              autoComplete="current-password"
            />
          </Field>
          <button className="button button-alarm" aria-disabled={removing}>
            Remove {name}
          </button>
        </form>
      </details>
    </>
  );
}
