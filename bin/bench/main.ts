// Loads a portal and the floor in turn, and says how they compare: `main.ts <folder> [--scale]`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../data-folder.mjs';
import { Lifetime } from '../lifetime.mjs';
import { step } from '../progress.mjs';
import { explain } from './plans';
import { Measured } from './portal';
import { verdictOnWriting, verdictsOn, verdictsOnGrowth, verdictTable } from './reach';
import { growthOf, growthTable, summarise, tableOf } from './summary';

const SMALL = { briefings: 1000, visits: 200, notes: 6000 };
const LARGE = { briefings: 100_000, visits: 200_000, notes: 1_000_000 };
const PAGES = 1000;
const SECONDS = 4;
const ROUNDS = 5;

const [folder = '', option] = process.argv.slice(2);
const lifetime = new Lifetime();
try {
  if (option && option !== '--scale') throw new Error('npm run bench [-- --scale]');
  const start = (name: string, size: typeof SMALL) =>
    Measured.start(lifetime, join(folder, name), { size, pages: PAGES, seconds: SECONDS });
  const small = await start('small', SMALL);
  const large = option && (await start('large', LARGE));
  for (let round = 1; round <= ROUNDS; round++) {
    await step(`Round ${round} of ${ROUNDS}`, async () => {
      await small.measure();
      if (large) await large.measure();
    });
  }
  const rows = summarise(small);
  console.log(`\n${tableOf(rows)}\n`);
  const verdicts = verdictsOn(rows);
  const notes = await small.countNotes();
  const each = Object.fromEntries(small.rounds);
  const report = { at: new Date().toISOString(), size: SMALL, rounds: ROUNDS, rows, notes, each };
  let plans: string[] = [];
  if (!large) write({ ...report, verdicts });
  else {
    await large.countNotes();
    const growth = growthOf(rows, summarise(large));
    console.log(`${tableOf(summarise(large))}\n\n${growthTable(growth)}\n`);
    verdicts.push(...verdictsOnGrowth(growth), verdictOnWriting(large.writtenInSeconds));
    const { asked, statements, found } = await step('Plans', () =>
      explain(lifetime, large.databaseUrl),
    );
    plans = found;
    console.log(
      [`${asked} lists and searches, ${statements} statements:`, ...found].join('\n'),
      found.length > 0 ? '\n' : 'none reads a large table through.\n',
    );
    const scale = { size: LARGE, rows: summarise(large), growth, plans };
    write({ ...report, verdicts, scale: { ...scale, each: Object.fromEntries(large.rounds) } });
  }
  console.log(verdictTable(verdicts));
  const stands = verdicts.every(({ holds }) => holds) && plans.length === 0;
  console.log(stands ? '\nEverything is reached.' : '\nNot everything is reached.');
  await lifetime.end(stands ? 0 : 1);
} catch (error) {
  await lifetime.fail(error);
}

function write(report: object): void {
  mkdirSync(join(checkout, 'bench'), { recursive: true });
  writeFileSync(join(checkout, 'bench', 'latest.json'), `${JSON.stringify(report, null, 2)}\n`);
}
