import { accounts, writeAccounts, type Db } from '../lib/db';
import { isAbove } from '../lib/marking';
import { recordAudit } from './audit-event';
import { authorize } from './policy';
import { addressOf, newSecret, stepOf } from './second-factor/one-time-code';
import { replaceRecoveryCodes } from './second-factor/recovery';
import { seal, unseal } from './second-factor/sealed';
import { changeAccount, endSessionsOf, lockAccount, replaceSessions, SIGNED_OUT } from './session';
import type { Viewer } from './user';
import { problemWithOwnPassword } from './user/own-password';

/** What a change of one's own second factor came to. `sessionId` takes the place of the viewer's session. */
export type Changed =
  | { sessionId?: string; codes?: string[]; problems?: undefined }
  | { problems: Record<string, string> };

const OVER = { problems: { password: SIGNED_OUT } };
const NO_CODE = { problems: { code: 'This is not the code that the app shows now.' } };

/**
 * How the viewer's own second factor stands. While it is set up in this session, the secret and the address for the QR
 * code: what was begun in another, somebody else may have seen.
 */
export async function findOwnSecondFactor(viewer: Viewer) {
  const held = await accounts().authenticator.findUnique({
    where: { userId: viewer.id },
    select: { sealedSecret: true, confirmedAt: true, begunIn: true },
  });
  if (held?.confirmedAt) {
    const codesLeft = await accounts().recoveryCode.count({
      where: { userId: viewer.id, usedAt: null },
    });
    return { state: 'on', since: held.confirmedAt, codesLeft } as const;
  }
  const isOwn = held?.begunIn === viewer.sessionId;
  const secret = isOwn && unseal(viewer.id, held.sealedSecret);
  if (!secret) return { state: 'off' } as const;
  return { state: 'pending', secret, address: addressOf(secret, viewer.email) } as const;
}

/** Makes a secret, which is in force once a code of it is given; leaves one that is in force alone. */
export async function beginSecondFactor(viewer: Viewer): Promise<void> {
  const sealedSecret = seal(viewer.id, newSecret());
  await writeAccounts(viewer.id, async (db) => {
    await db.authenticator.deleteMany({ where: { userId: viewer.id, confirmedAt: null } });
    await db.authenticator.createMany({
      data: [{ userId: viewer.id, sealedSecret, begunIn: viewer.sessionId }],
      skipDuplicates: true,
    });
  });
}

/** Takes a secret back of which no code was given; leaves one that is in force alone. */
export async function giveUpSecondFactor(viewer: Viewer): Promise<void> {
  await writeAccounts(viewer.id, (db) =>
    db.authenticator.deleteMany({ where: { userId: viewer.id, confirmedAt: null } }),
  );
}

/** Puts the second factor into force. Returns the recovery codes, which are kept nowhere. */
export async function confirmSecondFactor(
  viewer: Viewer,
  typed: { code: string; password: string },
): Promise<Changed> {
  const problem = await problemWithOwnPassword(viewer, typed.password);
  if (problem) return { problems: { password: problem } };
  const held = await accounts().authenticator.findFirst({
    where: { userId: viewer.id, confirmedAt: null, begunIn: viewer.sessionId },
    select: { sealedSecret: true },
  });
  const secret = held && unseal(viewer.id, held.sealedSecret);
  const step = secret ? stepOf(secret, typed.code.replace(/\s/g, ''), Date.now()) : null;
  if (!held || step === null) return NO_CODE;
  const changed = await changeAccount(viewer, async (db) => {
    const { count } = await db.authenticator.updateMany({
      where: { userId: viewer.id, confirmedAt: null, sealedSecret: held.sealedSecret },
      data: { confirmedAt: new Date(), lastStep: step },
    });
    if (count === 0) return NO_CODE;
    const codes = await replaceRecoveryCodes(db, viewer.id);
    const sessionId = await replaceSessions(db, viewer, { bothFactors: true });
    await audit(db, viewer, 'second-factor:create');
    return { codes, sessionId };
  });
  return changed ?? OVER;
}

/** Makes new recovery codes; those before no longer work. */
export async function renewRecoveryCodes(viewer: Viewer, password: string): Promise<Changed> {
  const problem = await problemWithOwnPassword(viewer, password);
  if (problem) return { problems: { password: problem } };
  const changed = await changeAccount(viewer, async (db) => {
    const codes = await replaceRecoveryCodes(db, viewer.id);
    await audit(db, viewer, 'recovery-codes:create');
    return { codes };
  });
  return changed ?? OVER;
}

/** Turns the viewer's own second factor off. */
export async function endSecondFactor(viewer: Viewer, password: string): Promise<Changed> {
  const problem = await problemWithOwnPassword(viewer, password);
  if (problem) return { problems: { password: problem } };
  const changed = await changeAccount(viewer, async (db) => {
    await removeFactors(db, viewer.id);
    const sessionId = await replaceSessions(db, viewer);
    await audit(db, viewer, 'second-factor:delete');
    return { sessionId };
  });
  return changed ?? OVER;
}

/**
 * Takes app, recovery codes and passkeys of another user away, for admins, when they were lost; ends that user's sessions.
 * False for oneself, of whom the password is asked, and for whoever may read more than the viewer.
 */
export async function resetSecondFactor(viewer: Viewer, userId: string): Promise<boolean> {
  authorize(viewer, 'second-factor:reset');
  if (userId === viewer.id) return false;
  return writeAccounts(viewer.id, async (db) => {
    await lockAccount(db, userId);
    const user = await db.user.findUnique({ where: { id: userId }, select: { clearance: true } });
    if (!user || isAbove(user.clearance, viewer.clearance)) return false;
    await removeFactors(db, userId);
    await db.passkey.deleteMany({ where: { userId } });
    await endSessionsOf(db, userId);
    await audit(db, viewer, 'second-factor:reset', userId);
    return true;
  });
}

async function removeFactors(db: Db, userId: string): Promise<void> {
  await db.authenticator.deleteMany({ where: { userId } });
  await db.recoveryCode.deleteMany({ where: { userId } });
}

function audit(db: Db, viewer: Viewer, action: string, object?: string): Promise<void> {
  return recordAudit(db, { actorId: viewer.id, action, object, outcome: 'allowed' });
}
