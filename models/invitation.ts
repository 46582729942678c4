import { createHash, randomBytes } from 'node:crypto';
import { accounts, writeAccounts, type Db } from '../lib/db';
import { isAbove } from '../lib/marking';
import { hashPassword } from '../lib/password';
import { OWN_ADDRESS } from './user/new-user';
import { recordAudit } from './audit-event';
import { authorize } from './policy';
import { endSessionsOf, lockAccount, type Proved } from './session';
import { admitAttempt } from './sign-in-limit';
import type { Viewer } from './user';

const DAYS = 7;

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** Within a transaction: a fresh link for a user; links made before end. Returns the token, which is kept nowhere. */
export async function inviteWith(db: Db, createdById: string, userId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await lockAccount(db, userId);
  await endLinksOf(db, userId);
  await db.invitation.create({
    data: {
      userId,
      createdById,
      tokenHash: hashOf(token),
      expiresAt: new Date(Date.now() + DAYS * 86_400_000),
    },
  });
  return token;
}

/** Within a transaction: no link that was made for a user works any more. */
export async function endLinksOf(db: Db, userId: string): Promise<void> {
  await db.invitation.updateMany({
    where: { userId, usedAt: null, expiresAt: { gt: new Date() } },
    data: { expiresAt: new Date() },
  });
}

/**
 * A new link with which another user sets a password. Null when the id names no active user, one who may read more than
 * the viewer, or oneself, of whom the password is asked.
 */
export async function createInvitation(viewer: Viewer, userId: string): Promise<string | null> {
  authorize(viewer, 'user:update');
  if (userId === viewer.id) return null;
  return writeAccounts(viewer.id, async (db) => {
    await lockAccount(db, userId);
    const user = await db.user.findFirst({
      where: { id: userId, state: 'active' },
      select: { clearance: true },
    });
    if (!user || isAbove(user.clearance, viewer.clearance)) return null;
    const token = await inviteWith(db, viewer.id, userId);
    await recordAudit(db, {
      actorId: viewer.id,
      action: 'invitation:create',
      object: userId,
      outcome: 'allowed',
    });
    return token;
  });
}

/**
 * For whom a link is, or null when it is unknown, used or expired, the account is disabled, or whoever made it might not
 * make it now. `address` asks for it.
 */
export async function findInvitation(token: string, address: string | null) {
  const invitation = await findUsable(accounts(), token);
  if (!invitation) await noteSpent(token, address);
  return invitation?.user ?? null;
}

/**
 * A link that was used or is too old may be in wrong hands. One that never was is not noted: anybody can make up any
 * number of them, and none is ever right.
 */
async function noteSpent(token: string, address: string | null): Promise<void> {
  const link = await accounts().invitation.findUnique({
    where: { tokenHash: hashOf(token) },
    select: { id: true, userId: true },
  });
  if (!link) return;
  const who = { actorId: link.userId, address };
  const attempt = await admitAttempt({ code: `link ${link.id}` }, who);
  if (attempt.wait !== undefined) return;
  await recordAudit(accounts(), { ...who, action: 'invitation:use', outcome: 'refused' });
}

/**
 * Sets the password of the link's user, ends their other sessions and uses the link up. Returns the user's id, what is
 * wrong with the password for this user, or null when the link cannot be used (any more), also when two use it at once.
 */
export async function acceptInvitation(
  token: string,
  password: string,
): Promise<(Proved & { problem?: undefined }) | { problem: string } | null> {
  const invitation = await findUsable(accounts(), token);
  if (!invitation) return null;
  if (password.toLowerCase() === invitation.user.email) return { problem: OWN_ADDRESS };
  // Only now: it takes long, and whoever has no link shall not have it done.
  const passwordHash = await hashPassword(password);
  return writeAccounts(invitation.userId, async (db) => {
    await lockAccount(db, invitation.userId);
    if (!(await findUsable(db, token))) return null;
    await db.invitation.update({ where: { id: invitation.id }, data: { usedAt: new Date() } });
    await endLinksOf(db, invitation.userId);
    await db.user.update({ where: { id: invitation.userId }, data: { passwordHash } });
    const epoch = await endSessionsOf(db, invitation.userId);
    await recordAudit(db, {
      actorId: invitation.userId,
      action: 'password:set',
      outcome: 'allowed',
    });
    return { userId: invitation.userId, epoch };
  });
}

/**
 * A link that may be used: whoever made it could make it now. So nobody gets by a link, made when less was needed, to what
 * only others give.
 */
async function findUsable(db: Pick<Db, 'invitation'>, token: string) {
  const invitation = await db.invitation.findFirst({
    where: {
      tokenHash: hashOf(token),
      usedAt: null,
      expiresAt: { gt: new Date() },
      user: { state: 'active' },
      createdBy: { state: 'active', role: 'admin' },
    },
    select: {
      id: true,
      userId: true,
      user: { select: { email: true, name: true, clearance: true } },
      createdBy: { select: { clearance: true } },
    },
  });
  if (!invitation || isAbove(invitation.user.clearance, invitation.createdBy.clearance))
    return null;
  return invitation;
}
