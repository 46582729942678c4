import { validate as isUuid } from 'uuid';
import { timeInRecord, writeAccounts, type Db } from '../lib/db';
import { env } from '../lib/env';
import { recordAudit } from './audit-event';
import { authorize } from './policy';
import type { Viewer } from './user';

/** A new signed-in browser; returns the session's id, which only the encrypted cookie carries. */
export async function startSession(
  userId: string,
  browser: { agent: string | null; address: string | null },
  { bothFactors = false } = {},
): Promise<string> {
  return writeAccounts(userId, async (db) => {
    const now = await timeInRecord(db);
    // First: its lock makes a change of the account at this moment, which ends all sessions, come before or after.
    await db.user.update({
      where: { id: userId, state: 'active' },
      data: { lastActiveAt: now },
      select: { id: true },
    });
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
 * Within a transaction that changes what a session is worth: a new one in place of the viewer's, and an end to all
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

/** Within a transaction: signs a user out of every browser. */
export async function endSessionsOf(db: Db, userId: string): Promise<void> {
  await db.session.updateMany({
    where: { userId, endedAt: null },
    data: { endedAt: new Date() },
  });
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
    await endSessionsOf(db, userId);
    await recordAudit(db, {
      actorId: viewer.id,
      action: 'session:end',
      object: userId,
      outcome: 'allowed',
    });
  });
}
