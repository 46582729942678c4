import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mediansOf } from '../../bin/testing/medians';
import { createDemoUser } from '../../prisma/accounts';
import { openOwner } from '../../prisma/seed';
import { authenticate, type Origin } from './authentication';

let owner: ReturnType<typeof openOwner>;
beforeAll(() => {
  owner = openOwner(process.env.DATABASE_URL!);
});
afterAll(() => owner.$disconnect());

const nowhere: Origin = { address: null, counted: null, known: {} };
const from = (counted: string): Origin => ({ address: counted, counted, known: {} });
const WRONG = 'a wrong password';

const analyst = (clearance: 'GREEN' | 'AMBER' | 'RED') =>
  createDemoUser(owner, { role: 'analyst', clearance });
const people = () => Promise.all([analyst('GREEN'), analyst('AMBER'), analyst('RED')]);

describe('signing in', () => {
  // Measured again where the machine was busy; a difference that is there shows each time.
  it('tells nobody by its answers or its time which accounts there are', { retry: 3 }, async () => {
    await owner.signInLimit.deleteMany();
    const [wrong, disabled, invited] = await people();
    const at = (email: string) => ({ where: { email } });
    await owner.user.update({ ...at(disabled.email), data: { state: 'disabled' } });
    await owner.user.update({ ...at(invited.email), data: { passwordHash: null } });
    const tried: Record<string, [email: string, password: string]> = {
      'unknown account': [`${randomUUID()}@example.org`, WRONG],
      'wrong password': [wrong.email, WRONG],
      'disabled account': [disabled.email, disabled.password],
      'account without a password yet': [invited.email, WRONG],
    };
    const looked = await timesOf(tried, (turn) => from(`198.51.100.${turn}`), null);
    for (const [email] of Object.values(tried)) {
      for (let time = 0; time < 10; time++) await authenticate(email, WRONG, nowhere);
    }
    const held = await timesOf(tried, () => nowhere, { wait: expect.any(Number) });
    console.log(`▸ Signing in, looked at, median ms: ${looked.words}`);
    console.log(`▸ Signing in, held up, median ms: ${held.words}`);
    expect(looked.slowest / looked.fastest, looked.words).toBeLessThan(1.25);
    expect(held.slowest / held.fastest, held.words).toBeLessThan(1.5);
  });
});

/** What each takes by its account and password, and that it is answered alike. */
const timesOf = (
  tried: Record<string, [email: string, password: string]>,
  origin: (turn: number) => Origin,
  answer: unknown,
) =>
  mediansOf(
    Object.fromEntries(
      Object.entries(tried).map(([name, [email, password]]) => [
        name,
        async (turn) =>
          expect(await authenticate(email, password, origin(turn)), name).toEqual(answer),
      ]),
    ),
  );
