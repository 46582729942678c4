import { randomInt } from 'node:crypto';
import type { PrismaClient } from '../generated/prisma/client';
import type { Marking, Role } from '../generated/prisma/enums';
import { hashPassword } from '../lib/password';

/**
 * The account with which a new portal is set up: an admin who sees everything. Without a password one is made up,
 * to be shown once. Called again for the same address it sets that account right and gives it the new password.
 */
export async function createFirstAdmin(
  db: PrismaClient,
  { email, password }: { email?: string; password?: string },
): Promise<{ email: string; password: string; generated: boolean }> {
  const address = (email ?? 'admin@attache.local').toLowerCase();
  const chosen = password ?? readablePassword();
  await setAccount(db, address, chosen, { name: 'Administrator', role: 'admin', clearance: 'RED' });
  return { email: address, password: chosen, generated: password === undefined };
}

/** An account for trying a role, with a fresh password at each call. */
export async function createDemoUser(
  db: PrismaClient,
  { role, clearance }: { role: Role; clearance: Marking },
): Promise<{ email: string; password: string }> {
  const email = `demo-${role}-${clearance.toLowerCase()}@attache.local`;
  const password = readablePassword();
  await setAccount(db, email, password, { name: `Demo ${role} (${clearance})`, role, clearance });
  return { email, password };
}

async function setAccount(
  db: PrismaClient,
  email: string,
  password: string,
  account: { name: string; role: Role; clearance: Marking },
): Promise<void> {
  const passwordHash = await hashPassword(password);
  const { role, clearance } = account;
  await db.$transaction(async (tx) => {
    const { id } = await tx.user.upsert({
      where: { email },
      create: { email, ...account, passwordHash },
      update: { role, clearance, state: 'active', passwordHash },
      select: { id: true },
    });
    // Whoever had it before has it no longer, and the password alone signs in.
    const mine = { where: { userId: id } };
    const now = new Date();
    await tx.session.updateMany({ where: { userId: id, endedAt: null }, data: { endedAt: now } });
    await tx.invitation.updateMany({
      where: { userId: id, usedAt: null, expiresAt: { gt: now } },
      data: { expiresAt: now },
    });
    await tx.authenticator.deleteMany(mine);
    await tx.recoveryCode.deleteMany(mine);
    await tx.passkey.deleteMany(mine);
    // Last, as every event: the chain of the trail has one lock.
    await tx.auditEvent.create({
      data: { action: 'account:set', object: id, outcome: 'allowed' },
      select: { id: true },
    });
  });
}

/** `k7mp-2x9q-hd4t-w8nz-r3vc`: without letters and digits that are taken for one another; 98 bits. */
function readablePassword(): string {
  const signs = 'abcdefghjkmnpqrstuvwxyz23456789';
  const sign = () => signs[randomInt(signs.length)];
  return Array.from({ length: 5 }, () => Array.from({ length: 4 }, sign).join('')).join('-');
}
