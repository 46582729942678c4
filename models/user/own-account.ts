import { accounts, writeAccounts } from '../../lib/db';
import { hashPassword } from '../../lib/password';
import { recordAudit } from '../audit-event';
import { endLinksOf } from '../invitation';
import { changeAccount, lockAccount, replaceSessions, SIGNED_OUT } from '../session';
import { running } from '../session/running';
import type { Viewer } from '../user';
import { problemWithOwnPassword } from './own-password';

export async function changeOwnName(viewer: Viewer, name: string): Promise<void> {
  await writeAccounts(viewer.id, async (db) => {
    await db.user.update({ where: { id: viewer.id }, data: { name }, select: { id: true } });
    await recordAudit(db, { actorId: viewer.id, action: 'account:update', outcome: 'allowed' });
  });
}

/** Changes the password, and ends all sessions and links. `sessionId` takes the place of the viewer's. */
export async function changeOwnPassword(
  viewer: Viewer,
  current: string,
  password: string,
): Promise<{ sessionId: string; problem?: undefined } | { problem: string }> {
  const problem = await problemWithOwnPassword(viewer, current);
  if (problem) return { problem };
  const fresh = await hashPassword(password);
  const changed = await changeAccount(viewer, async (db) => {
    await db.user.update({ where: { id: viewer.id }, data: { passwordHash: fresh } });
    await endLinksOf(db, viewer.id);
    const sessionId = await replaceSessions(db, viewer);
    await recordAudit(db, { actorId: viewer.id, action: 'password:set', outcome: 'allowed' });
    return { sessionId };
  });
  return changed ?? { problem: SIGNED_OUT };
}

/** The viewer's own browsers that are signed in, this one first. */
export async function listOwnSessions(viewer: Viewer) {
  const rows = await accounts().session.findMany({
    where: { userId: viewer.id, ...(await running()) },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'desc' }],
    select: { id: true, agent: true, address: true, lastSeenAt: true, createdAt: true },
  });
  return rows
    .map((row) => ({ ...row, current: row.id === viewer.sessionId }))
    .sort((a, b) => Number(b.current) - Number(a.current));
}

/** Ends one other session of the viewer's own, or all others. */
export async function endOwnSessions(viewer: Viewer, sessionId: string | 'others'): Promise<void> {
  await writeAccounts(viewer.id, async (db) => {
    await lockAccount(db, viewer.id);
    const { count } = await db.session.updateMany({
      where: {
        userId: viewer.id,
        endedAt: null,
        id: sessionId === 'others' ? { not: viewer.sessionId } : sessionId,
      },
      data: { endedAt: new Date() },
    });
    if (count === 0) return;
    await recordAudit(db, { actorId: viewer.id, action: 'session:end', outcome: 'allowed' });
  });
}
