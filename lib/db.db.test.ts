import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDemoUser } from '../prisma/accounts';
import { openOwner } from '../prisma/seed';
import { startRelay, type Relay } from '../bin/testing/relay';
import { accounts, recordFor, writeAccounts } from './db';
import { isAway } from './refusal';

let relay: Relay;
const owner = openOwner(process.env.DATABASE_URL!);

beforeAll(async () => {
  const url = new URL(process.env.ATTACHE_WEB_DATABASE_URL!);
  relay = await startRelay({ port: Number(url.port) });
  url.port = String(relay.port);
  process.env.ATTACHE_WEB_DATABASE_URL = url.href;
});
afterAll(() => Promise.all([relay.stop(), owner.$disconnect()]));

const count = () => accounts().user.count();
const write = () => writeAccounts(null, (db) => db.user.count());
const read = () => recordFor('public').country.count();

it('two that wait for each other are both done, one after the other', async () => {
  const [one, two] = await Promise.all(
    (['analyst', 'editor'] as const).map((role) =>
      createDemoUser(owner, { role, clearance: 'GREEN' }),
    ),
  );
  const first = new Map<string, () => void>();
  const bothBegan = Promise.all(
    ['there', 'back'].map((way) => new Promise<void>((begun) => first.set(way, begun))),
  );
  const renamed = (way: string, emails: string[]) =>
    writeAccounts(null, async (db) => {
      for (const email of emails) {
        await db.user.update({ where: { email }, data: { name: way }, select: { id: true } });
        first.get(way)!();
        await bothBegan;
      }
      return way;
    });
  const emails = [one!.email, two!.email];
  const done = await Promise.all([
    renamed('there', emails),
    renamed('back', [...emails].reverse()),
  ]);
  expect(done).toEqual(['there', 'back']);
  const names = await owner.user.findMany({ where: { email: { in: emails } } });
  expect(new Set(names.map(({ name }) => name)).size, 'one of the two, whole').toBe(1);
});

it('a database that falls silent is away after ten seconds, and is back on other connections', async () => {
  const works = [count, write, read, count, write];
  await Promise.all(works.map((work) => work()));
  relay.silence();
  const since = performance.now();
  const errors = await Promise.all(
    works.map((work) =>
      work().then(
        () => null,
        (e: unknown) => e,
      ),
    ),
  );
  const waited = performance.now() - since;
  expect(errors.map(isAway)).toEqual(works.map(() => true));
  console.log(`▸ A silent database was given up after ${(waited / 1000).toFixed(1)} s.`);
  expect(waited).toBeLessThan(11_000);
  relay.goOn();
  const back = performance.now();
  await Promise.all([...works, ...works, ...works].map((work) => work()));
  expect(performance.now() - back, 'no lost connection was asked again').toBeLessThan(2_000);
});

it('the database stops a statement that takes too long, before it is given up', async () => {
  const [{ limit }] = await accounts().$queryRaw<
    [{ limit: string }]
  >`SELECT current_setting('statement_timeout') AS limit`;
  expect(limit).toBe('9s');
  const stopped = writeAccounts(null, async (db) => {
    await db.$executeRaw`SET LOCAL statement_timeout = 50`;
    await db.$executeRaw`SELECT pg_sleep(5)`;
  });
  const error = await stopped.catch((reason: unknown) => reason);
  expect([isAway(error), String(error)]).toEqual([true, expect.stringContaining('timeout')]);
});
