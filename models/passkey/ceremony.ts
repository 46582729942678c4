import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { accounts } from '../../lib/db';
import { env } from '../../lib/env';
import { keyFor } from '../../lib/key';

const MINUTES = 5;

/** Whose passkeys these are: a browser gives none to any other site. */
export function party() {
  const url = new URL(env().ATTACHE_URL);
  return { rpID: url.hostname, expectedRPID: url.hostname, expectedOrigin: url.origin };
}

/**
 * What a device is to sign; for `userId` when it is to add a passkey, for anybody when it is to sign in. It carries its end
 * and the portal's mark, so that nothing is kept for whoever only asks: 16 random bytes, 6 of time, 32 of the mark.
 */
export function newChallenge(userId: string | null): Uint8Array<ArrayBuffer> {
  const given = Buffer.concat([randomBytes(16), Buffer.alloc(6)]);
  given.writeUIntBE(Date.now() + MINUTES * 60_000, 16, 6);
  return Uint8Array.from([...given, ...markOf(given, userId)]);
}

/** Uses a challenge up; false when it was not given for this, is used or too old. */
export async function useChallenge(challenge: string, userId: string | null): Promise<boolean> {
  const bytes = Buffer.from(challenge, 'base64url');
  if (bytes.length !== 54 || bytes.toString('base64url') !== challenge) return false;
  const given = bytes.subarray(0, 22);
  if (!timingSafeEqual(bytes.subarray(22), markOf(given, userId))) return false;
  const now = new Date();
  const expiresAt = new Date(given.readUIntBE(16, 6));
  if (expiresAt <= now) return false;
  // A day later than need be: for a node whose clock is behind it might not be too old yet.
  const longAgo = new Date(now.getTime() - 86_400_000);
  await accounts().passkeyChallenge.deleteMany({ where: { expiresAt: { lt: longAgo } } });
  const { count } = await accounts().passkeyChallenge.createMany({
    data: { challenge, expiresAt },
    skipDuplicates: true,
  });
  return count === 1;
}

function markOf(given: Buffer, userId: string | null): Buffer {
  const mark = createHmac('sha256', keyFor('passkey challenges'));
  return mark
    .update(given)
    .update(userId ?? '')
    .digest();
}

const base64url = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[\w-]+={0,2}$/);

const Answer = z.looseObject({
  id: base64url(2000),
  rawId: base64url(2000),
  type: z.literal('public-key'),
  response: z.looseObject({
    clientDataJSON: z.string().max(10_000),
    transports: z
      .array(z.string().regex(/^[\w-]{1,20}$/))
      .max(10)
      .optional(),
  }),
});

const Signed = z.looseObject({ challenge: base64url(200) });

/** What a browser sends back, with the challenge that it says it signed. Null when it is nothing of the kind. */
export function readAnswer(typed: string) {
  try {
    const answer = Answer.parse(JSON.parse(typed));
    const signed = Buffer.from(answer.response.clientDataJSON, 'base64url').toString('utf8');
    return { answer, challenge: Signed.parse(JSON.parse(signed)).challenge };
  } catch {
    return null;
  }
}
