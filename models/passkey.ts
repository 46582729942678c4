import {
  generateRegistrationOptions,
  verifyRegistrationResponse,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { accounts, writeAccounts } from '../lib/db';
import { recordAudit } from './audit-event';
import { newChallenge, party, readAnswer, useChallenge } from './passkey/ceremony';
import { changeAccount, replaceSessions, SIGNED_OUT } from './session';
import type { Viewer } from './user';
import { problemWithOwnPassword } from './user/own-password';

/** Enough for every device of a person, and an end to filling the table. */
const MOST = 20;

/** The viewer's own passkeys, the oldest first. */
export function listOwnPasskeys(viewer: Viewer) {
  return accounts().passkey.findMany({
    where: { userId: viewer.id },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, lastUsedAt: true, createdAt: true },
  });
}

/** What the browser needs to make a passkey, after the password was given; otherwise one sentence. */
export async function offerPasskey(viewer: Viewer, password: string) {
  const problem = await problemWithOwnPassword(viewer, password);
  if (problem) return { problem };
  const held = await accounts().passkey.findMany({
    where: { userId: viewer.id },
    orderBy: { id: 'asc' },
    select: { credentialId: true, transports: true },
  });
  if (held.length >= MOST) return { problem: `You have ${MOST} passkeys. Remove one first.` };
  const options = await generateRegistrationOptions({
    rpName: 'Attaché',
    rpID: party().rpID,
    challenge: newChallenge(viewer.id),
    userName: viewer.email,
    userDisplayName: viewer.name,
    userID: new TextEncoder().encode(viewer.id),
    attestationType: 'none',
    excludeCredentials: held.map(({ credentialId, transports }) => ({
      id: credentialId,
      transports,
    })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return { options };
}

/** Keeps a passkey that the browser made for the viewer, and returns the session that takes the place of theirs. */
export async function addPasskey(
  viewer: Viewer,
  name: string,
  typed: string,
): Promise<{ sessionId: string; problem?: undefined } | { problem: string }> {
  const refused = { problem: 'The passkey could not be checked. Start again.' };
  const read = readAnswer(typed);
  if (!read || !(await useChallenge(read.challenge, viewer.id))) return refused;
  const { expectedOrigin, expectedRPID } = party();
  const made = await verifyRegistrationResponse({
    response: read.answer as unknown as RegistrationResponseJSON,
    expectedChallenge: read.challenge,
    expectedOrigin,
    expectedRPID,
    requireUserVerification: true,
  }).catch(() => null); // it throws for whatever does not fit
  if (!made?.verified) return refused;
  const { id, publicKey, counter, transports } = made.registrationInfo.credential;
  const added = await changeAccount(viewer, async (db) => {
    const { count } = await db.passkey.createMany({
      data: [
        {
          userId: viewer.id,
          name,
          credentialId: id,
          publicKey,
          counter,
          transports: transports ?? [],
        },
      ],
      skipDuplicates: true,
    });
    if (count === 0) return { problem: 'This passkey is on record already.' };
    const sessionId = await replaceSessions(db, viewer, { bothFactors: true });
    await recordAudit(db, { actorId: viewer.id, action: 'passkey:create', outcome: 'allowed' });
    return { sessionId };
  });
  return added ?? { problem: SIGNED_OUT };
}

/** Gives one of the viewer's own passkeys another name; an unknown one is left alone. */
export async function renamePasskey(viewer: Viewer, id: string, name: string): Promise<void> {
  await writeAccounts(viewer.id, async (db) => {
    const { count } = await db.passkey.updateMany({
      where: { id, userId: viewer.id },
      data: { name },
    });
    if (count === 0) return;
    await recordAudit(db, { actorId: viewer.id, action: 'passkey:update', outcome: 'allowed' });
  });
}

/** Removes one of the viewer's own passkeys; a sentence when the password is wrong. */
export async function removePasskey(
  viewer: Viewer,
  id: string,
  password: string,
): Promise<{ sessionId: string; problem?: undefined } | { problem: string }> {
  const problem = await problemWithOwnPassword(viewer, password);
  if (problem) return { problem };
  const removed = await changeAccount(viewer, async (db) => {
    const { count } = await db.passkey.deleteMany({ where: { id, userId: viewer.id } });
    if (count === 0) return { problem: 'There is no such passkey any more.' };
    const sessionId = await replaceSessions(db, viewer);
    await recordAudit(db, { actorId: viewer.id, action: 'passkey:delete', outcome: 'allowed' });
    return { sessionId };
  });
  return removed ?? { problem: SIGNED_OUT };
}
