'use client';

import { useActionState } from 'react';
import { CopyLink } from '../copy-link';
import { RightsFields } from '@/components/rights-fields';
import { createLink, deleteSecondFactor, updateRights, updateState } from '../actions';

export function RightsForm({
  id,
  role,
  clearance,
}: {
  id: string;
  role: string;
  clearance: string;
}) {
  const [draft, action, pending] = useActionState(updateRights, {
    typed: { role, clearance },
    before: `${role} ${clearance}`,
    problems: {},
  });
  return (
    <form action={action} className="space-y-4">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="before" value={draft.before} />
      {draft.done && (
        <p role="status" className="border-l-4 border-accent bg-wash px-4 py-2">
          {draft.done}
        </p>
      )}
      {draft.problems.form && (
        <p role="alert" className="border-l-4 border-alarm bg-alarm-wash px-4 py-2">
          {draft.problems.form} Nothing was changed.
        </p>
      )}
      <RightsFields typed={draft.typed} problems={draft.problems} />
      <button className="button" aria-disabled={pending}>
        Set role and clearance
      </button>
    </form>
  );
}

/** Disabling asks once more; enabling does not. */
export function StateForm({ id, active, self }: { id: string; active: boolean; self: boolean }) {
  const [draft, action, pending] = useActionState(updateState, {});
  const button = (
    <form action={action}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="state" value={active ? 'disabled' : 'active'} />
      <button className={`button ${active ? 'button-alarm' : ''}`} aria-disabled={pending}>
        {active ? 'Disable this account now' : 'Enable this account'}
      </button>
    </form>
  );
  return (
    <div className="space-y-3">
      {draft.problem && (
        <p role="alert" className="border-l-4 border-alarm bg-alarm-wash px-4 py-2">
          {draft.problem} Nothing was changed.
        </p>
      )}
      {active ? (
        <details>
          <summary className="link">Disable this account</summary>
          <p className="my-3">
            {self
              ? 'This is your own account: you are signed out at once.'
              : 'All sessions end at once.'}{' '}
            What was written stays. An admin can enable the account again.
          </p>
          {button}
        </details>
      ) : (
        button
      )}
    </div>
  );
}

/** For somebody who lost app and recovery codes, or a device with passkeys. */
export function FactorForm({ id }: { id: string }) {
  return (
    <details>
      <summary className="link">Take the second factor away</summary>
      <p className="my-3">
        Be sure who asks for it. App, recovery codes and passkeys no longer work, and all sessions
        end; after that the password alone signs in, until a second factor is set up again.
      </p>
      <form action={deleteSecondFactor}>
        <input type="hidden" name="id" value={id} />
        <button className="button button-alarm">Take it away now</button>
      </form>
    </details>
  );
}

export function LinkForm({ id }: { id: string }) {
  const [draft, action, pending] = useActionState(createLink, {});
  return (
    <form action={action} className="space-y-3">
      <input type="hidden" name="id" value={id} />
      {draft.problem && <p role="alert">{draft.problem}</p>}
      {draft.link && (
        <>
          <p role="status">
            It works once, for seven days, and is shown only now. Links made before no longer work.
          </p>
          <CopyLink link={draft.link} label="Link to set a password" />
        </>
      )}
      <button className="button button-quiet" aria-disabled={pending}>
        Make a new link to set a password
      </button>
    </form>
  );
}
