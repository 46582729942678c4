import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onAnotherNode } from '../../bin/testing/another-node';
import { signedIn } from '../../bin/testing/desk';
import { createDemoUser } from '../../prisma/accounts';
import { openOwner } from '../../prisma/seed';
import { acceptInvitation, createInvitation } from '../invitation';
import { startSession } from '../session';
import { findViewer } from '../user';
import { authenticate, type Origin } from './authentication';

let owner: ReturnType<typeof openOwner>;
beforeAll(() => {
  owner = openOwner(process.env.DATABASE_URL!);
});
afterAll(() => owner.$disconnect());

const nowhere: Origin = { address: null, counted: null, known: {} };
const from = (counted: string): Origin => ({ address: counted, counted, known: {} });
const WRONG = 'a wrong password';
const clearances = ['GREEN', 'AMBER', 'RED'] as const;
let made = 0;

/** Somebody who was not tried before. */
async function person() {
  const account = { role: 'analyst', clearance: clearances[made++ % 3]! } as const;
  await owner.signInLimit.deleteMany();
  const { email, password } = await createDemoUser(owner, account);
  const { id } = await owner.user.findUniqueOrThrow({ where: { email } });
  return { id, email, password };
}

async function fail(email: string, times: number, origin = nowhere) {
  for (let time = 0; time < times; time++) {
    expect(await authenticate(email, WRONG, origin), `failure ${time + 1}`).toBeNull();
  }
}

/** As if so many seconds had passed. */
const pass = (seconds: number) => owner.$executeRaw`
  UPDATE "SignInLimit" SET "createdAt" = "createdAt" - make_interval(secs => ${seconds}),
    "updatedAt" = "updatedAt" - make_interval(secs => ${seconds}), "openAt" = "openAt" - make_interval(secs => ${seconds})`;

/** As if the wait were over. */
const wait = () => owner.signInLimit.updateMany({ data: { openAt: new Date() } });

describe('signing in', () => {
  it('is held up after ten failures, each time twice as long, up to a quarter of an hour', async () => {
    const { email, password, id } = await person();
    await fail(email, 10);
    const waits: number[] = [];
    for (let round = 0; round < 8; round++) {
      const held = await authenticate(email, password, nowhere);
      waits.push(held?.wait ?? 0);
      await wait();
      await fail(email, 1);
    }
    expect(waits).toEqual([30, 60, 120, 240, 480, 900, 900, 900]);
    await wait();
    expect(await authenticate(email, password, nowhere)).toMatchObject({ userId: id });
    await fail(email, 10);
  });

  it('with the right password is never held up, ten at once and fifty after one another', async () => {
    const { email, password, id } = await person();
    for (let round = 0; round < 5; round++) {
      const all = Array.from({ length: 10 }, () =>
        authenticate(email, password, from('203.0.113.1')),
      );
      expect(await Promise.all(all)).toMatchObject(Array(10).fill({ userId: id }));
    }
  });

  it('lets no more than ten of forty attempts at once be looked at, on two web servers', async () => {
    const { email } = await person();
    const other = await onAnotherNode(() => import('./authentication'));
    expect(other.authenticate).not.toBe(authenticate);
    const attempts = Array.from({ length: 40 }, (_, turn) =>
      (turn % 2 ? other.authenticate : authenticate)(email, WRONG, nowhere),
    );
    const looked = (await Promise.all(attempts)).filter((answer) => answer === null);
    expect(looked).toHaveLength(10);
  });

  it('is not held up in a browser in which the person signed in before, nor elsewhere by one attacker', async () => {
    const { email, password, id } = await person();
    await fail(email, 10, from('198.51.100.7'));
    expect(await authenticate(email, password, from('198.51.100.7'))).toMatchObject({ wait: 30 });
    expect(await authenticate(email, password, from('203.0.113.5'))).toMatchObject({ userId: id });
    const known = { ...from('198.51.100.7'), known: { [id]: 'mark' } };
    expect(await authenticate(email, password, known)).toMatchObject({ userId: id });
    await fail(email, 10, known);
    expect(await authenticate(email, password, known)).toMatchObject({ wait: 30 });
  });

  it('gets no further with the mark of somebody else', async () => {
    const { email } = await person();
    const stranger = { ...nowhere, known: { '018937f2-b400-77a5-9824-089cc0e03c05': 'mark' } };
    await fail(email, 10, stranger);
    expect(await authenticate(email, WRONG, stranger)).toMatchObject({ wait: 30 });
  });

  it('is held up for one account that many addresses try, though not in its known browser', async () => {
    const { email, password, id } = await person();
    for (let turn = 0; turn < 100; turn++) {
      await fail(email, 1, from(`198.51.100.${turn}`));
    }
    const elsewhere = from('203.0.113.77');
    const waits: number[] = [];
    // They go on, each time as soon as one may.
    for (let turn = 0; turn < 8; turn++) {
      const held = await authenticate(email, password, elsewhere);
      waits.push(held?.wait ?? 0);
      await wait();
      await fail(email, 1, from(`198.51.100.${100 + turn}`));
    }
    expect(waits).toEqual([30, 60, 120, 240, 300, 300, 300, 300]);
    const known = { ...elsewhere, known: { [id]: 'mark' } };
    expect(await authenticate(email, password, known)).toMatchObject({ userId: id });
    // What the message names: a link of an admin's leads in, and the wait goes on for whoever has none.
    const admin = await signedIn(owner, 'admin', 'RED');
    const token = (await createInvitation(admin, id))!;
    const accepted = await acceptInvitation(token, 'four words and a number 9');
    if (!accepted || accepted.problem !== undefined) throw new Error('The link is good.');
    expect(
      await findViewer(await startSession(accepted, { agent: null, address: null })),
    ).toMatchObject({ id });
    // Setting a password takes a second or two of the five minutes.
    const stillHeld = await authenticate(email, WRONG, elsewhere);
    expect(stillHeld?.wait).toBeGreaterThan(290);
  });

  it('is held up for an address that tries many accounts, also when one of them is its own', async () => {
    const { email, password, id } = await person();
    const address = from('198.51.100.9');
    for (let turn = 0; turn < 50; turn++) {
      await fail(`somebody${turn}@example.org`, 1, address);
      if (turn < 49)
        expect(await authenticate(email, password, address)).toMatchObject({ userId: id });
    }
    expect(await authenticate(email, password, address)).toMatchObject({ wait: 30 });
    expect(await authenticate(email, password, from('203.0.113.5'))).toMatchObject({ userId: id });
    // It goes on, each time as soon as it may.
    const waits: number[] = [30];
    for (let turn = 50; turn < 54; turn++) {
      await pass(waits.at(-1)!);
      await fail(`somebody${turn}@example.org`, 1, address);
      waits.push((await authenticate(email, password, address))?.wait ?? 0);
    }
    expect(waits).toEqual([30, 60, 120, 240, 480]);
  });

  // Some hundred passwords are hashed.
  it(
    'is not held up elsewhere by one attacker at one address who tries for three days, as often as it may',
    { timeout: 120_000 },
    async () => {
      const { email, password, id } = await person();
      const attacker = from('198.51.100.8');
      const most = { failures: 0, tries: 0 };
      for (let hours = 0; hours < 72;) {
        const answer = await authenticate(email, WRONG, attacker);
        if (answer === null) most.tries++;
        const seconds = answer?.wait ?? 0;
        await pass(seconds);
        hours += seconds / 3600;
        const rows = await owner.signInLimit.findMany({ select: { failures: true } });
        most.failures = Math.max(most.failures, ...rows.map(({ failures }) => failures));
      }
      expect(most.tries).toBeGreaterThan(250);
      expect(most.failures).toBeLessThan(50);
      expect(await authenticate(email, password, from('203.0.113.5'))).toMatchObject({
        userId: id,
      });
    },
  );

  it('is forgotten after a day', async () => {
    const { email, password, id } = await person();
    await fail(email, 10);
    await owner.$executeRaw`UPDATE "SignInLimit" SET "openAt" = now(), "updatedAt" = now() - interval '25 hours'`;
    await fail(email, 9);
    expect(await authenticate(email, password, nowhere)).toMatchObject({ userId: id });
  });
});
