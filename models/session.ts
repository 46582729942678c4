import { validate as isUuid } from 'uuid';
import { accounts, timeInRecord, writeAccounts, type Db } from '../lib/db';
import { env } from '../lib/env';
import { recordAudit } from './audit-event';
import { authorize } from './policy';
import type { Viewer } from './user';

/** What somebody is told who changes their account in a session that was ended at this moment. */
export const SIGNED_OUT = 'You were signed out meanwhile, so nothing was changed. Sign in again.';

/** Within a transaction, before all else: of changes of an account and of its sessions, each waits for the one before. */
export async function lockAccount(db: Db, userId: string): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM "User" WHERE "id" = ${userId}::uuid FOR NO KEY UPDATE`;
}

/**
 * A change that the viewer makes to their own account. Null, with nothing changed, when their session was ended by then:
 * whoever it was taken from shall not have it prolonged.
 */
export async function changeAccount<T>(
  viewer: Viewer,
  change: (db: Db) => Promise<T>,
): Promise<T | null> {
  return writeAccounts(viewer.id, async (db) => {
    await lockAccount(db, viewer.id);
    const standing = { id: viewer.sessionId, endedAt: null };
    return (await db.session.count({ where: standing })) === 0 ? null : change(db);
  });
}

/** Whose password, link, code or passkey was right, and `epoch` of the account when that was looked at. */
export type Proved = { userId: string; epoch: number };

/** Whether nothing of the account was ended since that was proved. */
export async function isStillProved({ userId, epoch }: Proved): Promise<boolean> {
  if (!isUuid(userId) || !Number.isInteger(epoch)) return false;
  return (await accounts().user.count({ where: { id: userId, epoch, state: 'active' } })) === 1;
}

export class NotActive extends Error {}

/**
 * A new signed-in browser; returns the session's id, which only the encrypted cookie carries. Throws
 * {@link NotActive} when the account was disabled at this moment, or everything signed in was ended since: what was
 * proved before may hold no longer.
 */
export async function startSession(
  { userId, epoch }: Proved,
  browser: { agent: string | null; address: string | null },
  { bothFactors = false } = {},
): Promise<string> {
  return writeAccounts(userId, async (db) => {
    const now = await timeInRecord(db);
    // First: its lock makes a change of the account at this moment, which ends all sessions, come before or after.
    const { count } = await db.user.updateMany({
      where: { id: userId, state: 'active', epoch },
      data: { lastActiveAt: now },
    });
    if (count === 0) throw new NotActive();
    const session = await db.session.create({
      data: {
        userId,
        agent: browser.agent?.slice(0, 300) ?? null,
        address: browser.address?.slice(0, 60) ?? null,
        bothFactors,
        createdAt: now,
        lastSeenAt: now,
        expiresAt: new Date(now.getTime() + env().ATTACHE_SESSION_MAX),
      },
      select: { id: true },
    });
    await recordAudit(db, {
      actorId: userId,
      action: 'session:create',
      outcome: 'allowed',
      address: browser.address,
    });
    return session.id;
  });
}

/**
 * Within {@link changeAccount}, where what a session is worth changes: a new one in place of the viewer's, and an end to all
 * others. It lasts no longer than the one before, and knows of no factor more unless both were `given`. Returns its id,
 * for the cookie.
 */
export async function replaceSessions(
  db: Db,
  viewer: Viewer,
  given?: { bothFactors: true },
): Promise<string> {
  const before = await db.session.findUniqueOrThrow({
    where: { id: viewer.sessionId },
    select: { agent: true, address: true, expiresAt: true, bothFactors: true },
  });
  await endSessionsOf(db, viewer.id);
  const now = await timeInRecord(db);
  const session = await db.session.create({
    data: { userId: viewer.id, ...before, ...given, createdAt: now, lastSeenAt: now },
    select: { id: true },
  });
  return session.id;
}

/** Within a transaction: signs a user out of every browser, also of those that are just signing in. Returns the new epoch. */
export async function endSessionsOf(db: Db, userId: string): Promise<number> {
  await db.session.updateMany({
    where: { userId, endedAt: null },
    data: { endedAt: new Date() },
  });
  const { epoch } = await db.user.update({
    where: { id: userId },
    data: { epoch: { increment: 1 } },
    select: { epoch: true },
  });
  return epoch;
}

/** Signs one browser out; an unknown or ended session is left alone. */
export async function endSession(sessionId: string): Promise<void> {
  if (!isUuid(sessionId)) return;
  await writeAccounts(null, async (db) => {
    const [ended] = await db.session.updateManyAndReturn({
      where: { id: sessionId, endedAt: null },
      data: { endedAt: new Date() },
      select: { userId: true },
    });
    if (!ended) return;
    await recordAudit(db, { actorId: ended.userId, action: 'session:end', outcome: 'allowed' });
  });
}

/** Signs a user out of every browser, for admins. */
export async function endAllSessions(viewer: Viewer, userId: string): Promise<void> {
  authorize(viewer, 'session:end');
  await writeAccounts(viewer.id, async (db) => {
    await lockAccount(db, userId);
    await endSessionsOf(db, userId);
    await recordAudit(db, {
      actorId: viewer.id,
      action: 'session:end',
      object: userId,
      outcome: 'allowed',
    });
  });
}
