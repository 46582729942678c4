// The benchmark in a small size: what it measures is there and is what it says, and no figure is judged.
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dataFolder, removeFolder } from '../e2e/launch';
import { explain } from './bench/plans';
import { Measured } from './bench/portal';
import { TO_REACH } from './bench/reach';
import { FLOOR, summarise, tableOf } from './bench/summary';
import { Lifetime } from './lifetime.mjs';

const SIZE = { briefings: 40, visits: 20, notes: 300 };
const FIRST = ', the first time';

const ends: (() => unknown)[] = [];
const onEnd = (end: () => unknown) => void ends.unshift(end);
const lifetime = Object.assign(new Lifetime(), { onEnd });
let measured: Measured;

beforeAll(async () => {
  const folder = await dataFolder();
  ends.unshift(() => removeFolder(folder));
  const scope = { size: SIZE, pages: 10, seconds: 0.4 };
  // Fails when a search does not find what was written.
  measured = await Measured.start(lifetime, join(folder, 'portal'), scope);
}, 180_000);
afterAll(async () => {
  for (const end of ends) await end();
});

it('a round measures each row, with pages that say what they should and are kept', async () => {
  await measured.measure();
  const rows = summarise(measured);
  console.log(`\n${tableOf(rows).replace(/^/gm, '▸ ')}`);
  const names = rows.map(({ name }) => name).filter((name) => !name.endsWith(FIRST));
  expect(names.toSorted()).toEqual([FLOOR, ...Object.keys(TO_REACH), 'sign-in'].toSorted());
  for (const { name, perSecond, kept } of rows) {
    // So short a load may be over before ten passwords have been looked at.
    if (name === 'sign-in') continue;
    expect(perSecond, name).toBeGreaterThan(0);
    const isPage = rows.some((row) => row.name === name + FIRST);
    expect(kept, name).toBe(isPage ? 1 : 0);
  }
  const { acknowledged } = await measured.countNotes();
  expect(acknowledged).toBeGreaterThan(1);
});

it('what everything that is asked reads is looked at, and a table that is read through is found', async () => {
  const { asked, statements, found } = await explain(lifetime, measured.databaseUrl, {
    // In a record that is so small nothing but reading through is worth while.
    largeTable: 100,
    extent: 'some',
  });
  console.log(`▸ plans: ${asked} lists and searches, ${statements} statements`);
  expect(asked).toBeGreaterThan(50);
  expect(statements).toBeGreaterThan(asked);
  expect(found.join('\n')).toMatch(/^sources: \d+ rows of Source in a row\.$/m);
});
