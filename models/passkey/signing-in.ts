import {
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
  type AuthenticationResponseJSON,
} from '@simplewebauthn/server';
import { accounts, writeAccounts } from '../../lib/db';
import { recordAudit } from '../audit-event';
import { admitAttempt } from '../sign-in-limit';
import type { Answer, Origin } from '../user/authentication';
import { newChallenge, party, readAnswer, useChallenge } from './ceremony';

/** What the browser needs to let somebody choose a passkey. It names nobody: the device knows whose it is. */
export function offerSignIn() {
  return generateAuthenticationOptions({
    rpID: party().rpID,
    challenge: newChallenge(null),
    userVerification: 'required',
  });
}

/**
 * Whose passkey signed the challenge, with the device unlocked by its owner: both factors at once. Null when it does not
 * fit, the challenge was used or the account is disabled.
 */
export async function authenticateByPasskey(typed: string, origin: Origin): Promise<Answer> {
  const { address, counted, known } = origin;
  const read = readAnswer(typed);
  const passkey =
    read &&
    (await accounts().passkey.findFirst({
      where: { credentialId: read.answer.id, user: { state: 'active' } },
      select: {
        ...{ id: true, userId: true, credentialId: true, publicKey: true, counter: true },
        user: { select: { epoch: true } },
      },
    }));
  // In a browser that its owner signed in with before nobody waits for what others try from the same address.
  const mark = passkey && known[passkey.userId];
  const attempt = await admitAttempt(
    mark
      ? { browser: `passkey of ${passkey.userId} ${mark}` }
      : { ...(counted && { address: counted }) },
    { actorId: passkey?.userId ?? null, address },
  );
  if (attempt.wait !== undefined) return { wait: attempt.wait };
  if (read && passkey && (await useChallenge(read.challenge, null))) {
    if (await checked(read, passkey)) {
      await attempt.succeed();
      return { userId: passkey.userId, epoch: passkey.user.epoch };
    }
  }
  // Where nothing is counted anybody could fill the trail with what names nobody.
  if (!passkey && !counted) return null;
  await writeAccounts(null, (db) =>
    recordAudit(db, {
      actorId: passkey?.userId ?? null,
      action: 'passkey:use',
      outcome: 'refused',
      address,
    }),
  );
  return null;
}

async function checked(
  { answer, challenge }: NonNullable<ReturnType<typeof readAnswer>>,
  passkey: {
    id: string;
    credentialId: string;
    publicKey: Uint8Array<ArrayBuffer>;
    counter: bigint;
  },
): Promise<boolean> {
  const { expectedOrigin, expectedRPID } = party();
  const { credentialId: id, publicKey, counter } = passkey;
  const result = await verifyAuthenticationResponse({
    response: answer as unknown as AuthenticationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin,
    expectedRPID,
    credential: { id, publicKey, counter: Number(counter) },
    requireUserVerification: true,
  }).catch(() => null); // it throws for whatever does not fit, a counter that did not grow among it
  if (!result?.verified) return false;
  // The counter that was compared must still be the one on record: of two copies of a key at once, one gets in.
  const { count } = await accounts().passkey.updateMany({
    where: { id: passkey.id, counter },
    data: { counter: result.authenticationInfo.newCounter, lastUsedAt: new Date() },
  });
  return count === 1;
}
