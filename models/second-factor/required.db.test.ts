import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useSample } from '../../bin/testing/sample';
import { provedNow } from '../../bin/testing/proved';
import type { Role } from '../../generated/prisma/enums';
import { createDemoUser } from '../../prisma/accounts';
import { openOwner } from '../../prisma/seed';
import { listBriefings } from '../briefing';
import { can } from '../policy';
import { startSession } from '../session';
import { findViewer } from '../user';

let owner: ReturnType<typeof openOwner>;
beforeAll(async () => {
  process.env.ATTACHE_REQUIRE_SECOND_FACTOR = 'admins';
  await useSample();
  owner = openOwner(process.env.DATABASE_URL!);
});
afterAll(() => owner.$disconnect());

const browser = { agent: null, address: null };

async function account(role: Role) {
  const { email } = await createDemoUser(owner, { role, clearance: 'RED' });
  const { id } = await owner.user.findUniqueOrThrow({ where: { email } });
  return id;
}

const app = (userId: string) =>
  owner.authenticator.create({ data: { userId, sealedSecret: 'x', confirmedAt: new Date() } });
const passkey = (userId: string) =>
  owner.passkey.create({
    data: { userId, name: 'Key', credentialId: 'x', publicKey: Buffer.from('x'), counter: 0 },
  });

const isMarked = (briefing: object) => /"marking":"(AMBER|RED)"/.test(JSON.stringify(briefing));

describe('a portal that asks a second factor of admins', () => {
  it('lets an admin without one do nothing and read what anybody may, until it is set up', async () => {
    const id = await account('admin');
    const viewer = (await findViewer(await startSession(await provedNow(id), browser)))!;
    expect(viewer).toMatchObject({ lacksSecondFactor: true, audience: 'public' });
    expect(can(viewer, 'user:read')).toBe(false);
    expect(can(viewer, 'desk:read')).toBe(false);
    expect(can(viewer, 'account:update')).toBe(true);
    const { rows } = await listBriefings(viewer.audience, {}, { number: 1, size: 50 });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(isMarked)).toEqual([]);

    await app(id);
    const admin = (await findViewer(
      await startSession(await provedNow(id), browser, { bothFactors: true }),
    ))!;
    expect(admin).toMatchObject({ lacksSecondFactor: false, audience: 'admin-red' });
    expect(can(admin, 'user:read')).toBe(true);
    const all = await listBriefings(admin.audience, {}, { number: 1, size: 50 });
    expect(all.rows.filter(isMarked).length).toBeGreaterThan(0);
    await owner.authenticator.deleteMany({ where: { userId: id } });
  });

  it('lets everybody else do and read what they may with a password alone', async () => {
    const viewer = (await findViewer(
      await startSession(await provedNow(await account('editor')), browser),
    ))!;
    expect(viewer).toMatchObject({ lacksSecondFactor: false, audience: 'editor-red' });
    expect(can(viewer, 'desk:read')).toBe(true);
  });

  it('takes a session for over that an admin with a passkey began with the password alone, before it was asked for', async () => {
    const id = await account('admin');
    const byPassword = await startSession(await provedNow(id), browser);
    await passkey(id);
    expect(await findViewer(byPassword)).toBeNull();
    const byPasskey = await startSession(await provedNow(id), browser, { bothFactors: true });
    expect(await findViewer(byPasskey)).toMatchObject({ audience: 'admin-red' });
  });
});
