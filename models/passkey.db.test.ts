import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { device } from '../bin/testing/device';
import { onAnotherNode } from '../bin/testing/another-node';
import { provedNow } from '../bin/testing/proved';
import { createDemoUser } from '../prisma/accounts';
import { openOwner } from '../prisma/seed';
import { addPasskey, listOwnPasskeys, offerPasskey, removePasskey, renamePasskey } from './passkey';
import { authenticateByPasskey, offerSignIn } from './passkey/signing-in';
import { secondStepOf } from './second-factor/required';
import { resetSecondFactor } from './second-factor';
import { startSession } from './session';
import { findViewer, type Viewer } from './user';

let owner: ReturnType<typeof openOwner>;
beforeAll(() => {
  process.env.ATTACHE_REQUIRE_SECOND_FACTOR = 'admins';
  owner = openOwner(process.env.DATABASE_URL!);
});
afterAll(() => owner.$disconnect());

const PORTAL = 'http://localhost:3000';
const nowhere = { address: null, counted: null, known: {} };

async function person(role: 'analyst' | 'editor' | 'admin' = 'editor') {
  const { email, password } = await createDemoUser(owner, { role, clearance: 'AMBER' });
  const { id } = await owner.user.findUniqueOrThrow({ where: { email } });
  await owner.passkey.deleteMany({ where: { userId: id } });
  return { id, password, viewer: await viewerOf(id) };
}

async function viewerOf(id: string): Promise<Viewer> {
  return (await findViewer(
    await startSession(await provedNow(id), { agent: null, address: null }),
  ))!;
}

async function challenge(viewer: Viewer, password: string): Promise<string> {
  const { options, problem } = await offerPasskey(viewer, password);
  if (!options) throw new Error(problem);
  return options.challenge;
}

/** Somebody with a passkey, on a device. */
async function withPasskey(role?: 'analyst' | 'editor' | 'admin') {
  const { id, password, viewer } = await person(role);
  const key = device(PORTAL);
  const added = await addPasskey(viewer, 'Laptop', key.make(await challenge(viewer, password)));
  if (added.problem !== undefined) throw new Error(added.problem);
  return { id, password, before: viewer, viewer: (await findViewer(added.sessionId))!, key };
}

const ask = async () => (await offerSignIn()).challenge;
const give = (answer: string) => authenticateByPasskey(answer, nowhere);

describe('a passkey', () => {
  it('is added with the password, for this portal, by a device that was unlocked, once', async () => {
    const { password, viewer } = await person();
    expect(await offerPasskey(viewer, 'not this one')).toHaveProperty('problem');
    const key = device(PORTAL);
    const stranger = (await person('analyst')).viewer;
    const refused: Record<string, [Viewer, string]> = {
      'no answer': [viewer, '{"id":1}'],
      'a challenge that was never given': [viewer, key.make('AAAA')],
      'a challenge of somebody else': [stranger, key.make(await challenge(viewer, password))],
      'a challenge for signing in': [viewer, key.make(await ask())],
      'another site': [
        viewer,
        key.make(await challenge(viewer, password), { origin: 'https://evil.example' }),
      ],
      'not unlocked': [viewer, key.make(await challenge(viewer, password), { verified: false })],
    };
    for (const [what, [who, answer]] of Object.entries(refused)) {
      expect(await addPasskey(who, 'Laptop', answer), what).toHaveProperty('problem');
    }
    expect(await listOwnPasskeys(viewer)).toEqual([]);

    const answer = key.make(await challenge(viewer, password));
    const added = await addPasskey(viewer, 'Laptop', answer);
    expect(added.problem).toBeUndefined();
    expect(await addPasskey(viewer, 'Laptop', answer), 'again').toHaveProperty('problem');
    expect(await findViewer(viewer.sessionId), 'the session is a new one').toBeNull();
  });

  it('signs in its owner, once for each challenge', async () => {
    const { id, key } = await withPasskey();
    const answer = key.use(await ask());
    expect(await give(answer)).toMatchObject({ userId: id });
    expect(await give(answer), 'replayed').toBeNull();
    expect(await give(key.use(await ask()))).toMatchObject({ userId: id });
  });

  it('signs nobody in from another site, from a locked device, after its time, or with another key', async () => {
    const { key } = await withPasskey();
    expect(await give(key.use(await ask(), { origin: 'https://evil.example' }))).toBeNull();
    expect(await give(key.use(await ask(), { verified: false }))).toBeNull();
    expect(await give(device(PORTAL).use(await ask()))).toBeNull();
    expect(await give('nonsense')).toBeNull();
    const signed = (challenge: string) =>
      Buffer.from(JSON.stringify({ challenge })).toString('base64url');
    const made = { type: 'public-key', rawId: 'x', response: { clientDataJSON: signed('x') } };
    expect(await give(JSON.stringify({ ...made, id: '\u0000' }))).toBeNull();
    const response = { clientDataJSON: signed('\u0000') };
    expect(await give(JSON.stringify({ ...made, id: 'x', response }))).toBeNull();
    const late = key.use(await ask());
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5 * 60_000 });
    expect(await give(late)).toBeNull();
    vi.useRealTimers();
    expect(await give(late)).not.toBeNull();
  });

  it('that was copied is found out by its counter, also when both are used at once', async () => {
    const { id, key } = await withPasskey();
    expect(await give(key.use(await ask(), { counter: 7 }))).toMatchObject({ userId: id });
    expect(await give(key.use(await ask(), { counter: 7 })), 'did not grow').toBeNull();
    expect(await give(key.use(await ask(), { counter: 3 })), 'shrank').toBeNull();
    const other = await onAnotherNode(() => import('./passkey/signing-in'));
    const [one, two] = [
      key.use(await ask(), { counter: 9 }),
      key.use(await ask(), { counter: 10 }),
    ];
    const both = await Promise.all([give(one), other.authenticateByPasskey(two, nowhere)]);
    expect(both.filter(Boolean).length).toBeGreaterThan(0);
    expect(await give(key.use(await ask(), { counter: 9 })), 'after both').toBeNull();
  });

  it('is not taken again where the clock of a node is behind that of another', async () => {
    const { id, key } = await withPasskey();
    const answer = key.use(await ask());
    expect(await give(answer)).toMatchObject({ userId: id });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60 * 60_000 });
    expect(await give(key.use(await ask()))).toMatchObject({ userId: id });
    vi.useRealTimers();
    expect(await give(answer)).toBeNull();
  });

  it('answers on two web servers at once are taken once', async () => {
    const { key } = await withPasskey();
    const other = await onAnotherNode(() => import('./passkey/signing-in'));
    const answer = key.use(await ask());
    const both = await Promise.all([give(answer), other.authenticateByPasskey(answer, nowhere)]);
    expect(both.filter(Boolean)).toHaveLength(1);
  });

  it('opens no account that is disabled', async () => {
    const { id, key } = await withPasskey('analyst');
    await owner.user.update({ where: { id }, data: { state: 'disabled' } });
    expect(await give(key.use(await ask()))).toBeNull();
  });

  it('is renamed and, with the password, removed by its owner alone', async () => {
    const { password, viewer } = await withPasskey();
    const [passkey] = await listOwnPasskeys(viewer);
    const stranger = await person('analyst');
    await renamePasskey(stranger.viewer, passkey!.id, 'Mine');
    await removePasskey(stranger.viewer, passkey!.id, stranger.password);
    expect(await listOwnPasskeys(viewer)).toMatchObject([{ name: 'Laptop' }]);
    await renamePasskey(viewer, passkey!.id, 'Phone');
    expect(await listOwnPasskeys(viewer)).toMatchObject([{ name: 'Phone' }]);
    expect(await removePasskey(viewer, passkey!.id, 'not this')).toHaveProperty('problem');
    await removePasskey(viewer, passkey!.id, password);
    expect(await listOwnPasskeys(viewer)).toEqual([]);
  });

  it('counts as the second factor of an admin, whose password alone is then not enough', async () => {
    const alone = await person('admin');
    expect(alone.viewer.lacksSecondFactor).toBe(true);
    expect(await secondStepOf(alone.id)).toBeNull();
    const admin = await withPasskey('admin');
    expect(admin.viewer.lacksSecondFactor).toBe(false);
    expect(await secondStepOf(admin.id)).toBe('passkey');
    const editor = await withPasskey('editor');
    expect(await secondStepOf(editor.id)).toBeNull();
    await resetSecondFactor(admin.viewer, editor.id);
    expect(await give(editor.key.use(await ask()))).toBeNull();
  });
});
