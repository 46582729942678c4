// The leak proof in a small size: it finds nothing in the portal as it is, and finds what is let through on purpose.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dataFolder, removeFolder } from '../e2e/launch';
import { AUDIENCES } from '../lib/audience';
import { ensureBuild } from './build.mjs';
import type { Crawled, Leak } from './leak/compare';
import { correctAs } from './leak/corrections';
import { fill } from './leak/fill';
import type { Rows } from './leak/grow';
import { crawlAs, growInto, smallestWith } from './leak/prove';
import { lackingIn } from './leak/reach';
import { sentenceOf, tableOf } from './leak/report';
import { countOf } from './leak/shrink';
import { startTwins, type Twins } from './leak/twins';
import { writeAs } from './leak/writes';
import { Lifetime } from './lifetime.mjs';

const SEED = 3;
const RECORDS = 60;

let twins: Twins;
let rows: Rows;
const ends: (() => unknown)[] = [];

beforeAll(async () => {
  const folder = await dataFolder();
  ends.unshift(() => removeFolder(folder));
  await ensureBuild(new Lifetime(), folder);
  twins = await startTwins((end) => ends.unshift(end));
  rows = await growInto(twins, SEED, RECORDS);
}, 300_000);
afterAll(async () => {
  for (const end of ends) await end();
});

/** Fewer addresses for audiences that see what another one sees. */
const pagesFor = (audience: string) => (/^admin|red$/.test(audience) ? 8 : 60);

const crawls: Crawled[] = [];
const writings: Crawled[] = [];

it('no audience can tell what it may not see', { timeout: 240_000 }, async () => {
  const asked = new Map<string, number>();
  for (const audience of AUDIENCES) {
    const crawled = await crawlAs(audience, twins, rows, pagesFor(audience), asked);
    crawls.push(crawled);
    expect(crawled.leaks.map(sentenceOf)).toEqual([]);
    expect(crawled.answers).toBeGreaterThan(20);
    expect(crawled.tokens, audience).toBeGreaterThan(0);
  }
});

it(
  'what an editor writes is taken as if what the editor may not see were not there',
  { timeout: 60_000 },
  async () => {
    const written = await writeAs('editor-green', twins, rows);
    writings.push(written);
    await fill(twins.whole.owner, rows);
    expect(written.leaks.map(sentenceOf)).toEqual([]);
    expect(written.answers).toBeGreaterThan(30);
  },
);

it(
  'what an editor corrects of a visit is taken as if what hangs on it unseen were not there, and leaves that as it is',
  { timeout: 60_000 },
  async () => {
    const corrected = await correctAs('editor-green', twins, rows);
    writings.push(corrected);
    await fill(twins.whole.owner, rows);
    expect(corrected.leaks.map(sentenceOf)).toEqual([]);
    expect(corrected.answers, 'of four corrections').toBeGreaterThan(30);
  },
);

it('some audience from which something is hidden was answered by every page, as a payload too, and by every action of the desk', () => {
  for (const line of tableOf(crawls, writings).split('\n')) console.log(`▸ ${line}`);
  expect(lackingIn([...crawls, ...writings])).toEqual([]);
});

const open = (table: string) =>
  twins.whole.owner.query(`ALTER TABLE "${table}" DISABLE ROW LEVEL SECURITY`);
const shut = (table: string) =>
  twins.whole.owner.query(`ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY`);

it.each(['Visit', 'Note'])(
  'where the policies of %s are gone, what leaks is found and shrunk to a few rows',
  { timeout: 240_000 },
  async (table) => {
    await open(table);
    await fill(twins.whole.owner, rows);
    const { leaks } = await crawlAs('public', twins, rows, 200);
    const [first] = leaks as [Leak];
    expect(first, 'found').toBeDefined();
    const smallest = await smallestWith(first, twins, rows);
    await shut(table);
    expect(smallest[table as 'Visit'].length, sentenceOf(first)).toBeGreaterThan(0);
    expect(countOf(smallest), sentenceOf(first)).toBeLessThan(12);
  },
);
