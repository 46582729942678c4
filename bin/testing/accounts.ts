// For database tests of accounts: people who are signed in, and what they sign in with.
import { randomUUID } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { Role } from '../../generated/prisma/enums';
import { addPasskey, offerPasskey } from '../../models/passkey';
import {
  beginSecondFactor,
  confirmSecondFactor,
  findOwnSecondFactor,
} from '../../models/second-factor';
import { startSession } from '../../models/session';
import { findViewer, type Viewer } from '../../models/user';
import { createDemoUser } from '../../prisma/accounts';
import type { openOwner } from '../../prisma/seed';
import { device } from './device';
import { provedNow } from './proved';

export type Person = { id: string; email: string; password: string; viewer: Viewer };

/** Somebody who is signed in, without second factor, and whom nothing holds up. */
export async function accountOf(owner: ReturnType<typeof openOwner>, role: Role): Promise<Person> {
  const { email, password } = await createDemoUser(owner, { role, clearance: 'RED' });
  const { id } = await owner.user.findUniqueOrThrow({ where: { email } });
  await owner.authenticator.deleteMany({ where: { userId: id } });
  await owner.signInLimit.deleteMany();
  const sessionId = await startSession(await provedNow(id), { agent: null, address: null });
  return { id, email, password, viewer: (await findViewer(sessionId))! };
}

/** Turns the app on, and gives what is shown once. */
export async function turnOn({ viewer, password }: Person) {
  await beginSecondFactor(viewer);
  const made = await findOwnSecondFactor(viewer);
  if (made.state !== 'pending') throw new Error(made.state);
  const code = new TOTP({ secret: Secret.fromBase32(made.secret) }).generate();
  const changed = await confirmSecondFactor(viewer, { code, password });
  if (changed.problems) throw new Error(JSON.stringify(changed.problems));
  return { codes: changed.codes!, viewer: (await findViewer(changed.sessionId!))! };
}

export async function addKey({ viewer, password }: Person) {
  const { options } = await offerPasskey(viewer, password);
  const added = await addPasskey(
    viewer,
    'Key',
    device('http://localhost:3000').make(options!.challenge),
  );
  if (added.problem !== undefined) throw new Error(added.problem);
  return (await findViewer(added.sessionId))!;
}

/** A passkey of nobody's device, put on record by the owner of the database; its id. */
export async function putKey(owner: ReturnType<typeof openOwner>, userId: string) {
  const data = { userId, name: 'Key', credentialId: randomUUID(), publicKey: new Uint8Array(1) };
  return (await owner.passkey.create({ data, select: { id: true } })).id;
}
