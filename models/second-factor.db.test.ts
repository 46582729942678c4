import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { onAnotherNode } from '../bin/testing/another-node';
import { provedNow } from '../bin/testing/proved';
import { createDemoUser } from '../prisma/accounts';
import { openOwner } from '../prisma/seed';
import {
  beginSecondFactor,
  confirmSecondFactor,
  endSecondFactor,
  findOwnSecondFactor,
  giveUpSecondFactor,
  renewRecoveryCodes,
  resetSecondFactor,
} from './second-factor';
import { secondStepOf } from './second-factor/required';
import { seal, unseal } from './second-factor/sealed';
import { takeSecondStep } from './second-factor/second-step';
import { startSession } from './session';
import { findViewer, type Viewer } from './user';

let owner: ReturnType<typeof openOwner>;
beforeAll(() => {
  owner = openOwner(process.env.DATABASE_URL!);
});
afterAll(() => owner.$disconnect());

const nowhere = { address: null, counted: null, known: {} };
const STEP = 30_000;

async function viewerOf(id: string): Promise<Viewer> {
  return (await findViewer(
    await startSession(await provedNow(id), { agent: null, address: null }),
  ))!;
}

async function person(role: 'analyst' | 'editor' | 'admin' = 'editor') {
  const { email, password } = await createDemoUser(owner, { role, clearance: 'AMBER' });
  const { id } = await owner.user.findUniqueOrThrow({ where: { email } });
  await owner.authenticator.deleteMany({ where: { userId: id } });
  await owner.signInLimit.deleteMany();
  return { id, password, viewer: await viewerOf(id) };
}

// The middle of a half minute, so that no code grows old within a test.
beforeAll(() => vi.setSystemTime(Math.floor(Date.now() / STEP) * STEP + STEP / 2));
afterAll(() => vi.useRealTimers());

/** Somebody with a second factor in force, with an app that shows codes. */
async function guarded(role?: 'analyst' | 'editor' | 'admin') {
  const { id, password, viewer } = await person(role);
  await beginSecondFactor(viewer);
  const factor = await findOwnSecondFactor(viewer);
  if (factor.state !== 'pending') throw new Error(factor.state);
  const app = new TOTP({ secret: Secret.fromBase32(factor.secret) });
  const code = (steps = 0) => app.generate({ timestamp: Date.now() + steps * STEP });
  const changed = await confirmSecondFactor(viewer, { code: code(-1), password });
  if (changed.problems) throw new Error(JSON.stringify(changed.problems));
  const fresh = (await findViewer(changed.sessionId!))!;
  return {
    id,
    password,
    before: viewer,
    viewer: fresh,
    secret: factor.secret,
    code,
    codes: changed.codes!,
  };
}

const give = async (id: string, text: string, kind: 'code' | 'recovery' = 'code') =>
  takeSecondStep(await provedNow(id), { kind, text }, nowhere);

describe('a second factor', () => {
  it('is not confirmed in another session than that in which it was begun', async () => {
    const { id, password, viewer } = await person();
    await beginSecondFactor(viewer);
    const begun = await findOwnSecondFactor(viewer);
    if (begun.state !== 'pending') throw new Error(begun.state);
    const elsewhere = await viewerOf(id);
    expect(await findOwnSecondFactor(elsewhere)).toEqual({ state: 'off' });
    const code = new TOTP({ secret: Secret.fromBase32(begun.secret) }).generate();
    const changed = await confirmSecondFactor(elsewhere, { code, password });
    expect(changed.problems).toHaveProperty('code');
  });

  it('is given up while no code was given, and not once it is in force', async () => {
    const { viewer } = await person();
    await beginSecondFactor(viewer);
    await giveUpSecondFactor(viewer);
    expect(await findOwnSecondFactor(viewer)).toEqual({ state: 'off' });
    const set = await guarded();
    await giveUpSecondFactor(set.viewer);
    expect(await findOwnSecondFactor(set.viewer)).toMatchObject({ state: 'on' });
  });

  it('is in force once a code and the password were given, with ten recovery codes and a new session', async () => {
    const { id, password, viewer } = await person();
    await beginSecondFactor(viewer);
    expect(await secondStepOf(id)).toBeNull();
    const none = await confirmSecondFactor(viewer, { code: '000000', password });
    expect(none.problems).toHaveProperty('code');
    for (const code of ['éééééé', '１２３４５６', '١٢٣٤٥٦', '12345', '']) {
      const other = await confirmSecondFactor(viewer, { code, password });
      expect(other.problems, code).toHaveProperty('code');
    }
    const wrong = await confirmSecondFactor(viewer, { code: '000000', password: 'not this' });
    expect(wrong.problems).toHaveProperty('password');

    const set = await guarded();
    expect(await secondStepOf(set.id)).toBe('code');
    expect(new Set(set.codes).size).toBe(10);
    expect(await findViewer(set.before.sessionId)).toBeNull();
    expect(await findOwnSecondFactor(set.viewer)).toMatchObject({ state: 'on', codesLeft: 10 });
  });

  it('stands in the database so that nobody reads it there', async () => {
    const { id, secret, codes } = await guarded();
    const { sealedSecret } = await owner.authenticator.findUniqueOrThrow({ where: { userId: id } });
    const hashes = await owner.recoveryCode.findMany({ where: { userId: id } });
    const kept = JSON.stringify([
      sealedSecret,
      Buffer.from(sealedSecret, 'base64url').toString('latin1'),
      hashes,
    ]);
    for (const word of [secret, ...codes, ...codes.map((code) => code.replace('-', ''))]) {
      expect(kept).not.toContain(word);
    }
    expect(unseal(id, sealedSecret)).toBe(secret);
    expect(unseal('018937f2-b400-77a5-9824-089cc0e03c05', sealedSecret)).toBeNull();
    expect(seal(id, secret)).not.toBe(sealedSecret);
    expect(
      unseal(
        id,
        sealedSecret.replace(/.$/, (last) => (last === 'A' ? 'Q' : 'A')),
      ),
    ).toBeNull();
    const told = await owner.change.findMany({
      where: { table: { in: ['Authenticator', 'RecoveryCode'] } },
    });
    expect(told).toEqual([]);
  });

  it('takes the code of this half minute and of the next, each once, and none before the last taken', async () => {
    const { id, code } = await guarded();
    expect(await give(id, code(2)), 'too early').toBeNull();
    expect(await give(id, code(-2)), 'too old').toBeNull();
    expect(await give(id, code())).toMatchObject({ userId: id });
    expect(await give(id, code()), 'again').toBeNull();
    expect(await give(id, code(1))).toMatchObject({ userId: id });
    expect(await give(id, code()), 'before the last').toBeNull();
  });

  it('takes one of two equal codes at once, on two web servers', async () => {
    const { id, code, codes } = await guarded();
    const other = await onAnotherNode(() => import('./second-factor/second-step'));
    for (const [kind, text] of [
      ['code', code()],
      ['recovery', codes[0]!],
    ] as const) {
      const proved = await provedNow(id);
      const both = await Promise.all([
        takeSecondStep(proved, { kind, text }, nowhere),
        other.takeSecondStep(proved, { kind, text }, nowhere),
      ]);
      expect(both, kind).toContainEqual(proved);
      expect(both, kind).toContainEqual(null);
    }
  });

  it('takes each recovery code once, however it is typed, until new ones are made', async () => {
    const { id, password, viewer, codes } = await guarded();
    expect(
      await give(id, ` ${codes[0]!.toUpperCase().replace('-', ' ')}`, 'recovery'),
    ).toMatchObject({ userId: id });
    expect(await give(id, codes[0]!, 'recovery')).toBeNull();
    expect(await findOwnSecondFactor(viewer)).toMatchObject({ codesLeft: 9 });
    const renewed = await renewRecoveryCodes(viewer, password);
    expect(await give(id, codes[1]!, 'recovery')).toBeNull();
    if (renewed.problems) throw new Error(renewed.problems.password);
    expect(await give(id, renewed.codes![0]!, 'recovery')).toMatchObject({ userId: id });
  });

  it('is held up after five wrong codes, though not in a browser used before', async () => {
    const { id, code } = await guarded();
    for (let turn = 0; turn < 5; turn++) expect(await give(id, 'nothing')).toBeNull();
    expect(await give(id, code())).toMatchObject({ wait: 30 });
    const known = { ...nowhere, known: { [id]: 'mark' } };
    const answer = await takeSecondStep(await provedNow(id), { kind: 'code', text: code() }, known);
    expect(answer).toMatchObject({ userId: id });
  });

  it('lets nobody in of whom everything was ended since the first step, or whose account was disabled', async () => {
    const { id, code, viewer, password } = await guarded();
    const before = await provedNow(id);
    await renewRecoveryCodes(viewer, password);
    const typed = { kind: 'code', text: code() } as const;
    expect(await takeSecondStep({ ...before, epoch: before.epoch - 1 }, typed, nowhere)).toBeNull();
    await owner.user.update({ where: { id }, data: { state: 'disabled' } });
    expect(await give(id, code())).toBeNull();
  });

  it('is turned off with the password, and taken away by an admin alone, each on the audit trail', async () => {
    const mine = await guarded();
    expect((await endSecondFactor(mine.viewer, 'not this')).problems).toHaveProperty('password');
    await endSecondFactor(mine.viewer, mine.password);
    expect(await secondStepOf(mine.id)).toBeNull();

    const lost = await guarded('analyst');
    await expect(resetSecondFactor(mine.viewer, lost.id)).rejects.toThrow();
    const admin = await guarded('admin');
    await resetSecondFactor(admin.viewer, lost.id);
    expect(await secondStepOf(lost.id)).toBeNull();
    expect(await findViewer(lost.viewer.sessionId)).toBeNull();
    expect(await owner.recoveryCode.count({ where: { userId: lost.id } })).toBe(0);
    const actions = ['second-factor:create', 'second-factor:delete', 'second-factor:reset'];
    for (const action of actions) {
      expect(await owner.auditEvent.count({ where: { action } }), action).toBeGreaterThan(0);
    }
  });
});
