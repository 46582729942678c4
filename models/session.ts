import { validate as isUuid } from 'uuid';
import { accounts, writeAccounts } from '../lib/db';
import { recordAudit } from './audit-event';
import { authorize } from './policy';
import type { Viewer } from './user';

export const SESSION_DAYS = 30;

/** A new signed-in browser; returns the session's id, which only the encrypted cookie carries. */
export async function startSession(
  userId: string,
  browser: { agent: string | null; address: string | null },
): Promise<string> {
  return writeAccounts(userId, async (db) => {
    const now = new Date();
    const session = await db.session.create({
      data: {
        userId,
        agent: browser.agent?.slice(0, 300) ?? null,
        address: browser.address?.slice(0, 60) ?? null,
        expiresAt: new Date(now.getTime() + SESSION_DAYS * 86_400_000),
      },
      select: { id: true },
    });
    await db.user.update({ where: { id: userId }, data: { lastActiveAt: now } });
    await recordAudit(db, {
      actorId: userId,
      action: 'session:create',
      outcome: 'allowed',
      address: browser.address,
    });
    return session.id;
  });
}

/** Signs one browser out; an unknown or ended session is left alone. */
export async function endSession(sessionId: string): Promise<void> {
  if (!isUuid(sessionId)) return;
  await accounts().session.updateMany({
    where: { id: sessionId, endedAt: null },
    data: { endedAt: new Date() },
  });
}

/** Signs a user out of every browser, for admins. */
export async function endAllSessions(viewer: Viewer, userId: string): Promise<void> {
  authorize(viewer, 'session:end');
  await writeAccounts(viewer.id, async (db) => {
    await db.session.updateMany({
      where: { userId, endedAt: null },
      data: { endedAt: new Date() },
    });
    await recordAudit(db, {
      actorId: viewer.id,
      action: 'session:end',
      object: userId,
      outcome: 'allowed',
    });
  });
}
