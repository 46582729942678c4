'use client';

import { useActionState } from 'react';
import { Field, fieldProps } from '@/components/ui/field';
import { usePasskeys } from '@/components/ui/use-passkeys';
import { createOffer, createPasskey, type PasskeyDraft } from './actions';

/** Shown only where a browser can make a passkey. */
export function NewPasskey({ email }: { email: string }) {
  const [{ name, problems, done }, action, pending] = useActionState(add, {
    name: '',
    problems: {},
  });
  const able = usePasskeys();
  if (able === undefined) return null;
  if (!able) return <p>This browser makes no passkeys at this address.</p>;
  return (
    <form action={action} className="max-w-md space-y-4">
      <p role="status" className={done ? 'border-l-4 border-accent bg-wash px-4 py-2' : ''}>
        {done}
      </p>
      {problems.form && (
        <p role="alert" className="border-l-4 border-alarm bg-alarm-wash px-4 py-3">
          {problems.form}
        </p>
      )}
      <Field
        name="name"
        label="Name of the passkey"
        hint="Such as the device that keeps it."
        problem={problems.name}
      >
        <input
          {...fieldProps('name', problems.name, true)}
          maxLength={200}
          autoComplete="off"
          key={name}
          defaultValue={name}
        />
      </Field>
      <input type="hidden" name="email" autoComplete="username" defaultValue={email} />
      <Field name="password" label="Current password" problem={problems.password}>
        <input
          {...fieldProps('password', problems.password)}
          type="password"
          autoComplete="current-password"
        />
      </Field>
      <button className="button" aria-disabled={pending}>
        Add a passkey
      </button>
    </form>
  );
}

async function add(_: PasskeyDraft, form: FormData): Promise<PasskeyDraft> {
  const name = String(form.get('name') ?? '');
  const offer = await createOffer(form);
  if (!offer.options) return { name, problems: offer.problems };
  try {
    const { startRegistration } = await import('@simplewebauthn/browser');
    form.set('answer', JSON.stringify(await startRegistration({ optionsJSON: offer.options })));
  } catch (error) {
    return { name, problems: { form: whyNot(error) } };
  }
  return createPasskey(form);
}

function whyNot(error: unknown): string {
  const reason = error instanceof Error ? error.name : '';
  if (reason === 'InvalidStateError') return 'This device has a passkey of yours already.';
  return 'Nothing was added: it was stopped, took too long, or this device makes no passkeys here.';
}
