import type { Marking, Role, UserState } from '../../generated/prisma/enums';
import { accounts, writeAccounts } from '../../lib/db';
import { isAbove } from '../../lib/marking';
import { refusalOf } from '../../lib/refusal';
import { recordAudit } from '../audit-event';
import { endLinksOf, inviteWith } from '../invitation';
import { authorize, type Ability } from '../policy';
import { endSessionsOf, lockAccount } from '../session';
import type { Viewer } from '../user';

type Rights = { role: Role; clearance: Marking };

/** As a form carries them. */
export const rightsOf = ({ role, clearance }: Rights) => `${role} ${clearance}`;

/** What an admin's deed came to: done, or one sentence why not. */
export type Outcome<T = object> = ({ refusal?: undefined } & T) | { refusal: string };

/** Nobody gives more than they may read, to others or to themselves. */
const beyond = ({ clearance }: Viewer) => ({
  refusal: `You are cleared for ${clearance}, and give nobody more than that. Ask an admin who may.`,
});

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
  if (isAbove(user.clearance, viewer.clearance)) return beyond(viewer);
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
 * under the old rights goes on under the new ones. The last active admin stays one. `before` is what the admin saw, by
 * {@link rightsOf}: rights that somebody else set meanwhile are not undone unseen.
 */
export async function changeUser(
  viewer: Viewer,
  id: string,
  { role, clearance }: Rights,
  before: string,
): Promise<Outcome & { before?: string }> {
  authorize(viewer, 'user:update');
  return refused(viewer, 'user:update', () =>
    writeAccounts(viewer.id, async (db) => {
      await lockAccount(db, id);
      const now = await db.user.findUnique({
        where: { id },
        select: { role: true, clearance: true },
      });
      if (!now) return UNKNOWN;
      if (rightsOf(now) === rightsOf({ role, clearance })) return {};
      if (isAbove(clearance, viewer.clearance) && isAbove(clearance, now.clearance))
        return beyond(viewer);
      if (rightsOf(now) !== before) {
        const refusal = `Somebody else set these meanwhile: ${now.role}, cleared for ${now.clearance}. Set them again to put yours on top.`;
        return { refusal, before: rightsOf(now) };
      }
      await db.user.update({ where: { id }, data: { role, clearance }, select: { id: true } });
      await endSessionsOf(db, id);
      await recordAudit(db, done(viewer, 'user:update', `${id} ${role} ${clearance}`));
      return {};
    }),
  );
}

/** Disables (which ends all sessions) or enables an account. The last active admin stays active. */
export async function setUserState(viewer: Viewer, id: string, state: UserState): Promise<Outcome> {
  authorize(viewer, 'user:update');
  return refused(viewer, 'user:update', () =>
    writeAccounts(viewer.id, async (db) => {
      await lockAccount(db, id);
      if (state === 'disabled') await endLinksOf(db, id);
      const { count } = await db.user.updateMany({ where: { id }, data: { state } });
      if (count === 0) return UNKNOWN;
      if (state === 'disabled') await endSessionsOf(db, id);
      await recordAudit(db, done(viewer, 'user:update', `${id} ${state}`));
      return {};
    }),
  );
}
