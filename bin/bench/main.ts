// Starts a portal and the floor on one database, loads them in turn, and says how they compare: `main.ts <folder>`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { launch } from '../../e2e/launch';
import { createDemoUser } from '../../prisma/accounts';
import { openOwner } from '../../prisma/seed';
import { checkout } from '../data-folder.mjs';
import { Lifetime } from '../lifetime.mjs';
import { step } from '../progress.mjs';
import { runScript } from '../script.mjs';
import { cases, type Case } from './cases';
import { startFloor } from './floor';
import { load, type Figures } from './load';
import { memoryOf, webServerOf } from './memory';
import { briefingSlug } from './rows';
import { FLOOR, summarise, tableOf } from './summary';

const SIZE = { briefings: 1000, visits: 200, notes: 6000 };
const ROUNDS = 5;
const SECONDS = 4;
const PAUSE_MS = 1000;

const folder = process.argv[2]!;
const lifetime = new Lifetime();
try {
  const portal = await step('Portal', () => launch({ folder }));
  lifetime.onEnd(() => portal.stop());
  if (!portal.isReady) throw new Error(`The portal did not become ready: ${portal.said()}`);
  const { databaseUrl } = JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8'));
  const record = join(checkout, 'bin', 'bench', 'record.ts');
  await step('Record', () =>
    runScript(lifetime, record, Object.values(SIZE).map(String), databaseUrl),
  );
  const asked = await cases(portal.url, SIZE, await makeAccounts(databaseUrl));
  const page = await bytesOf(`${portal.url}/briefings/${briefingSlug(1)}`);
  const floor = await startFloor(databaseUrl, page);
  lifetime.onEnd(floor.stop);
  const bare = asked[0]!.shots.map(({ path }) => ({ path }));

  const rounds = new Map<string, Figures[]>();
  const memory = new Map<string, number>();
  const measure = async (url: string, pid: number, { name, shots, status }: Case) => {
    // What the last load began and nobody waits for any more comes to its end first.
    await setTimeout(PAUSE_MS);
    const figures = await load(url, shots, { seconds: SECONDS, status });
    rounds.set(name, [...(rounds.get(name) ?? []), figures]);
    memory.set(name, memoryOf(pid));
  };
  for (let round = 1; round <= ROUNDS; round++) {
    await step(`Round ${round} of ${ROUNDS}`, async () => {
      await measure(floor.url, floor.pid, { name: FLOOR, shots: bare, status: 200 });
      for (const one of asked) await measure(portal.url, webServerOf(portal.pid), one);
    });
  }
  const rows = summarise(rounds, memory);
  const at = new Date().toISOString();
  const report = { at, size: SIZE, rounds: ROUNDS, seconds: SECONDS, rows };
  mkdirSync(join(checkout, 'bench'), { recursive: true });
  writeFileSync(join(checkout, 'bench', 'latest.json'), `${JSON.stringify(report, null, 2)}\n`);
  console.log(`\n${tableOf(rows)}\n`);
  await lifetime.end(0);
} catch (error) {
  await lifetime.fail(error);
}

async function makeAccounts(databaseUrl: string) {
  const owner = openOwner(databaseUrl);
  try {
    return {
      analyst: await createDemoUser(owner, { role: 'analyst', clearance: 'AMBER' }),
      editor: await createDemoUser(owner, { role: 'editor', clearance: 'AMBER' }),
    };
  } finally {
    await owner.$disconnect();
  }
}

/** Bytes of a page before it is compressed: the floor answers with as many. */
async function bytesOf(address: string): Promise<number> {
  const page = await fetch(address, { headers: { 'accept-encoding': 'identity' } });
  if (!page.ok) throw new Error(`${address} answers ${page.status}.`);
  return (await page.arrayBuffer()).byteLength;
}
