import { z } from 'zod';
import { accounts } from '../../lib/db';
import { env } from '../../lib/env';

const MINUTES = 5;

/** Whose passkeys these are: a browser gives none to any other site. */
export function party() {
  const url = new URL(env().ATTACHE_URL);
  return { rpID: url.hostname, expectedRPID: url.hostname, expectedOrigin: url.origin };
}

/** Keeps what a device is to sign; for `userId` when it is to add a passkey, for anybody when it is to sign in. */
export async function keepChallenge(challenge: string, userId: string | null): Promise<void> {
  const now = Date.now();
  await accounts().passkeyChallenge.deleteMany({ where: { expiresAt: { lt: new Date(now) } } });
  await accounts().passkeyChallenge.create({
    data: { challenge, userId, expiresAt: new Date(now + MINUTES * 60_000) },
  });
}

/** Uses a challenge up; false when it was not given for this, is used or too old. */
export async function useChallenge(challenge: string, userId: string | null): Promise<boolean> {
  const { count } = await accounts().passkeyChallenge.deleteMany({
    where: { challenge, userId, expiresAt: { gt: new Date() } },
  });
  return count === 1;
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
