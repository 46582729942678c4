import type { Marking, Role, UserState } from '../../generated/prisma/enums';
import { accounts, writeAccounts } from '../../lib/db';
import { refusalOf } from '../../lib/refusal';
import { recordAudit } from '../audit-event';
import { inviteWith } from '../invitation';
import { authorize, type Ability } from '../policy';
import { endSessionsOf } from '../session';
import type { Viewer } from '../user';

/** What an admin's deed came to: done, or one sentence why not. */
export type Outcome<T = object> = ({ refusal?: undefined } & T) | { refusal: string };

const UNKNOWN: Outcome = { refusal: 'There is no such account.' };

async function refused<T>(
  { id }: Viewer,
  action: Ability,
  work: () => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    const event = { actorId: id, action, object: refusal, outcome: 'refused' } as const;
    await recordAudit(accounts(), event);
    return { refusal };
  }
}

const done = ({ id }: Viewer, action: Ability, object: string) =>
  ({ actorId: id, action, object, outcome: 'allowed' }) as const;

/** A new account without a password, and the token of the link with which its owner sets one. */
export async function createUser(
  viewer: Viewer,
  user: { email: string; name: string; role: Role; clearance: Marking },
): Promise<Outcome<{ id: string; token: string }>> {
  authorize(viewer, 'user:create');
  return refused(viewer, 'user:create', () =>
    writeAccounts(viewer.id, async (db) => {
      const { id } = await db.user.create({
        data: { ...user, email: user.email.toLowerCase() },
        select: { id: true },
      });
      const token = await inviteWith(db, viewer.id, id);
      await recordAudit(db, done(viewer, 'user:create', id));
      return { id, token };
    }),
  );
}

/**
 * Sets role and clearance, and ends that person's sessions when they are others than before: nothing that was opened
 * under the old rights goes on under the new ones. The last active admin stays one.
 */
export async function changeUser(
  viewer: Viewer,
  id: string,
  change: { role: Role; clearance: Marking },
): Promise<Outcome> {
  authorize(viewer, 'user:update');
  return refused(viewer, 'user:update', () =>
    writeAccounts(viewer.id, async (db) => {
      const { role, clearance } = change;
      const { count } = await db.user.updateMany({
        where: { id, NOT: { role, clearance } },
        data: { role, clearance },
      });
      if (count > 0) {
        await endSessionsOf(db, id);
        await recordAudit(db, done(viewer, 'user:update', `${id} ${role} ${clearance}`));
      } else if ((await db.user.count({ where: { id } })) === 0) return UNKNOWN;
      return {};
    }),
  );
}

/** Disables (which ends all sessions) or enables an account. The last active admin stays active. */
export async function setUserState(viewer: Viewer, id: string, state: UserState): Promise<Outcome> {
  authorize(viewer, 'user:update');
  return refused(viewer, 'user:update', () =>
    writeAccounts(viewer.id, async (db) => {
      if (state === 'disabled') {
        // Before the account, as whoever uses a link does: so neither waits for the other.
        await db.invitation.updateMany({
          where: { userId: id, usedAt: null },
          data: { expiresAt: new Date() },
        });
      }
      const { count } = await db.user.updateMany({ where: { id }, data: { state } });
      if (count === 0) return UNKNOWN;
      if (state === 'disabled') await endSessionsOf(db, id);
      await recordAudit(db, done(viewer, 'user:update', `${id} ${state}`));
      return {};
    }),
  );
}
