import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signedIn } from '../bin/testing/desk';
import { provedNow } from '../bin/testing/proved';
import { createDemoUser } from '../prisma/accounts';
import { openOwner } from '../prisma/seed';
import { createInvitation, findInvitation } from './invitation';
import { endAllSessions, isStillProved, NotActive, SIGNED_OUT, startSession } from './session';
import { findViewer } from './user';
import { authenticate } from './user/authentication';
import { changeOwnPassword, listOwnSessions } from './user/own-account';

let owner: ReturnType<typeof openOwner>;
beforeAll(() => {
  process.env.ATTACHE_SESSION_IDLE = '30m';
  process.env.ATTACHE_SESSION_MAX = '12h';
  owner = openOwner(process.env.DATABASE_URL!);
});
afterAll(() => owner.$disconnect());

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000);

describe('a session', () => {
  it('is over when nothing was asked for as long as the setting says', async () => {
    const { sessionId } = await signedIn(owner, 'analyst', 'GREEN');
    const seen = (minutes: number) =>
      owner.session.update({ where: { id: sessionId }, data: { lastSeenAt: ago(minutes) } });
    await seen(29);
    expect(await findViewer(sessionId)).not.toBeNull();
    await seen(29);
    expect(await findViewer(sessionId), 'asking keeps it going').not.toBeNull();
    await seen(31);
    expect(await findViewer(sessionId)).toBeNull();
  });

  it('is over at its end however much was asked, also when the setting was longer as it began', async () => {
    const { sessionId } = await signedIn(owner, 'analyst', 'AMBER');
    const { expiresAt } = await owner.session.findUniqueOrThrow({ where: { id: sessionId } });
    expect(expiresAt.getTime() - Date.now()).toBeLessThanOrEqual(12 * 3_600_000);
    expect(expiresAt.getTime() - Date.now()).toBeGreaterThan(11 * 3_600_000);
    const month = new Date(Date.now() + 30 * 86_400_000);
    const data = { createdAt: ago(12 * 60 + 1), expiresAt: month };
    await owner.session.update({ where: { id: sessionId }, data });
    expect(await findViewer(sessionId)).toBeNull();
  });

  it('gives way to a new one, no longer than itself, when the password is changed; all others end', async () => {
    const { email, password } = await createDemoUser(owner, { role: 'analyst', clearance: 'RED' });
    const { id } = await owner.user.findUniqueOrThrow({ where: { email } });
    const browser = { agent: 'Firefox', address: '203.0.113.1' };
    const viewer = (await findViewer(await startSession(await provedNow(id), browser)))!;
    const other = await startSession(await provedNow(id), browser);
    const admin = await signedIn(owner, 'admin', 'RED');
    const link = (await createInvitation(admin, id))!;
    const wrong = await changeOwnPassword(viewer, 'not this one', 'three words and more');
    expect(wrong).toEqual({ problem: 'This is not your current password.' });
    expect(await findViewer(viewer.sessionId)).not.toBeNull();
    const changed = await changeOwnPassword(viewer, password, 'three words and more');
    if (changed.problem !== undefined) throw new Error(changed.problem);
    const fresh = changed.sessionId;
    expect(fresh).not.toBe(viewer.sessionId);
    expect(await findInvitation(link, null), 'links end, too').toBeNull();
    expect([await findViewer(viewer.sessionId), await findViewer(other)]).toEqual([null, null]);
    const now = (await findViewer(fresh))!;
    expect(await listOwnSessions(now)).toMatchObject([{ ...browser, current: true }]);
    const [was, is] = await owner.session.findMany({
      where: { id: { in: [viewer.sessionId, fresh] } },
    });
    expect(is!.expiresAt).toEqual(was!.expiresAt);
  });

  it('that was ended meanwhile is prolonged by no change of the account, and changes nothing', async () => {
    const { email, password } = await createDemoUser(owner, { role: 'analyst', clearance: 'RED' });
    const { id } = await owner.user.findUniqueOrThrow({ where: { email } });
    const admin = await signedIn(owner, 'admin', 'RED');
    const viewer = (await findViewer(
      await startSession(await provedNow(id), { agent: null, address: null }),
    ))!;
    const hash = async () => (await owner.user.findUniqueOrThrow({ where: { id } })).passwordHash;
    const before = await hash();
    // Both at once: whichever comes first, nothing is left open.
    const [changed] = await Promise.all([
      changeOwnPassword(viewer, password, 'three words and more'),
      endAllSessions(admin, id),
    ]);
    expect(changed).toEqual({ problem: SIGNED_OUT });
    expect(await owner.session.count({ where: { userId: id, endedAt: null } })).toBe(0);
    expect(await hash()).toBe(before);
  });

  it('does not begin for an account that was disabled meanwhile', async () => {
    const { id } = await signedIn(owner, 'editor', 'GREEN');
    await owner.user.update({ where: { id }, data: { state: 'disabled' } });
    await expect(
      startSession(await provedNow(id), { agent: null, address: null }),
    ).rejects.toThrow();
    expect(await owner.session.count({ where: { userId: id, endedAt: null } })).toBe(1);
  });

  it('does not begin by what was proved before everything was ended', async () => {
    const { email, password } = await createDemoUser(owner, { role: 'editor', clearance: 'RED' });
    const nowhere = { address: null, counted: null, known: {} };
    const proved = await authenticate(email, password, nowhere);
    if (!proved || proved.wait !== undefined) throw new Error('The password is right.');
    expect(await isStillProved(proved)).toBe(true);
    const browser = { agent: null, address: null };
    const viewer = (await findViewer(await startSession(proved, browser)))!;
    const changed = await changeOwnPassword(viewer, password, 'three words and more');
    if (changed.problem !== undefined) throw new Error(changed.problem);
    expect(await isStillProved(proved)).toBe(false);
    await expect(startSession(proved, browser)).rejects.toThrow(NotActive);
    expect(await findViewer(changed.sessionId), 'the new one goes on').not.toBeNull();
  });
});
