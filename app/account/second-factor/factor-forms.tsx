'use client';

import { useActionState, type ReactNode } from 'react';
import { Field, fieldProps } from '@/components/ui/field';
import { createCodes, createSecondFactor, deleteSecondFactor, type FactorDraft } from './actions';

const NOTHING: FactorDraft = { problems: {} };

/** What can be done in each state. It stays mounted from one to the next, so that fresh recovery codes stay in sight. */
export function FactorForms({ state, email }: { state: 'off' | 'pending' | 'on'; email: string }) {
  const [confirmed, confirm, confirming] = useActionState(createSecondFactor, NOTHING);
  const [renewed, renew, renewing] = useActionState(createCodes, NOTHING);
  const [ended, end, ending] = useActionState(deleteSecondFactor, NOTHING);
  const codes = state === 'on' ? (renewed.codes ?? confirmed.codes) : undefined;
  const done = state === 'on' ? (renewed.done ?? confirmed.done) : ended.done;
  return (
    <div className="max-w-md space-y-6">
      <p role="status" className={done ? 'border-l-4 border-accent bg-wash px-4 py-2' : ''}>
        {done}
      </p>
      {codes && <Codes codes={codes} />}
      {state === 'pending' && (
        <form action={confirm} className="space-y-4">
          <Field name="code" label="Code of your app" problem={confirmed.problems.code}>
            <input
              {...fieldProps('code', confirmed.problems.code)}
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={20}
            />
          </Field>
          <Password id="password" email={email} problem={confirmed.problems.password} />
          <button className="button" aria-disabled={confirming}>
            Turn it on
          </button>
        </form>
      )}
      {state === 'on' && (
        <>
          <Fold title="Make new recovery codes" open={Boolean(renewed.problems.password)}>
            <form action={renew} className="space-y-4">
              <p>Those made before no longer work.</p>
              <Password id="renew" email={email} problem={renewed.problems.password} />
              <button className="button" aria-disabled={renewing}>
                Make new codes
              </button>
            </form>
          </Fold>
          <Fold title="Turn the second factor off" open={Boolean(ended.problems.password)}>
            <form action={end} className="space-y-4">
              <Password id="end" email={email} problem={ended.problems.password} />
              <button className="button button-alarm" aria-disabled={ending}>
                Turn it off
              </button>
            </form>
          </Fold>
        </>
      )}
    </div>
  );
}

function Fold({ title, open, children }: { title: string; open: boolean; children: ReactNode }) {
  return (
    <details open={open}>
      <summary className="link">{title}</summary>
      <div className="mt-4">{children}</div>
    </details>
  );
}

function Password({ id, email, problem }: { id: string; email: string; problem?: string }) {
  return (
    <>
      <input type="hidden" name="email" autoComplete="username" defaultValue={email} />
      <Field name={id} label="Current password" problem={problem}>
        <input
          {...fieldProps(id, problem)}
          name="password"
          type="password"
          autoComplete="current-password"
        />
      </Field>
    </>
  );
}

function Codes({ codes }: { codes: string[] }) {
  return (
    <section aria-labelledby="codes" className="border-2 border-accent p-4">
      <h2 id="codes" className="font-serif text-lg font-semibold">
        Your recovery codes
      </h2>
      <p className="mt-1">
        Each stands in for the app once. They are shown only now: print them, or keep them where you
        keep passwords.
      </p>
      <ul className="mt-3 grid grid-cols-2 gap-x-6 gap-y-1 font-mono">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </section>
  );
}
