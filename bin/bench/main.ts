// Loads a portal and the floor in turn, and says how they compare: `main.ts <folder> [--scale]`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../data-folder.mjs';
import { Lifetime } from '../lifetime.mjs';
import { step } from '../progress.mjs';
import { slowPlans } from './plans';
import { Measured } from './portal';
import { growthOf, growthTable, summarise, tableOf } from './summary';

const SMALL = { briefings: 1000, visits: 200, notes: 6000 };
const LARGE = { briefings: 100_000, visits: 200_000, notes: 1_000_000 };
const ROUNDS = 5;

const [folder = '', option] = process.argv.slice(2);
const lifetime = new Lifetime();
try {
  if (option && option !== '--scale') throw new Error('npm run bench [-- --scale]');
  const small = await Measured.start(lifetime, join(folder, 'small'), SMALL);
  const large = option && (await Measured.start(lifetime, join(folder, 'large'), LARGE));
  for (let round = 1; round <= ROUNDS; round++) {
    await step(`Round ${round} of ${ROUNDS}`, async () => {
      await small.measure();
      if (large) await large.measure();
    });
  }
  const rows = summarise(small);
  console.log(`\n${tableOf(rows)}\n`);
  const report = { at: new Date().toISOString(), size: SMALL, rounds: ROUNDS, rows };
  if (!large) write(report);
  else {
    const growth = growthOf(rows, summarise(large));
    console.log(`${growthTable(growth)}\n`);
    const plans = await step('Plans', () => slowPlans(lifetime, large.databaseUrl));
    console.log(
      plans.length > 0 ? plans.join('\n') : 'No list and no search reads a large table through.',
    );
    write({ ...report, scale: { size: LARGE, rows: summarise(large), growth, plans } });
  }
  await lifetime.end(0);
} catch (error) {
  await lifetime.fail(error);
}

function write(report: object): void {
  mkdirSync(join(checkout, 'bench'), { recursive: true });
  writeFileSync(join(checkout, 'bench', 'latest.json'), `${JSON.stringify(report, null, 2)}\n`);
}
