// Shows that no audience can tell what it may not see: `main.ts [--records 200] [--seed 1] [--pages 300]`.
import { parseArgs } from 'node:util';
import { AUDIENCES } from '../../lib/audience';
import { Lifetime } from '../lifetime.mjs';
import { step } from '../progress.mjs';
import { Refusal } from '../refusal.mjs';
import { crawlAs, growInto, smallestWith } from './prove';
import { listOf, sentenceOf, tableOf } from './report';
import { countOf } from './shrink';
import { startTwins } from './twins';
import { writeAs } from './writes';

const SHOWN = 10;

const lifetime = new Lifetime();
try {
  const { records, seed, pages } = readAsked(process.argv.slice(2));
  const twins = await step('Two portals', () => startTwins((end) => lifetime.onEnd(end)));
  const rows = await step(`Record of seed ${seed}`, () => growInto(twins, seed, records));
  console.log(`  ${countOf(rows).toLocaleString('en-GB')} rows`);
  const crawled = [];
  for (const audience of AUDIENCES) {
    crawled.push(await step(audience, () => crawlAs(audience, twins, rows, pages)));
  }
  const written = await step('What an editor adds', () => writeAs('editor-green', twins, rows));
  console.log(`\n${tableOf(crawled)}\n`);
  const found = crawled.flatMap((one) => one.leaks);
  const leaks = [...found, ...written.leaks];
  for (const leak of leaks.slice(0, SHOWN)) console.log(sentenceOf(leak));
  const [first] = found;
  if (first) {
    const smallest = await step('Shrinking', () => smallestWith(first, twins, rows));
    console.log(`\nThe smallest record that shows the first of these:\n`);
    console.log(listOf(smallest));
  }
  console.log(leaks.length > 0 ? `Seed ${seed} leaks.` : 'Nobody can tell what they may not see.');
  await lifetime.end(leaks.length > 0 ? 1 : 0);
} catch (error) {
  await lifetime.fail(error);
}

function readAsked(args: string[]): { records: number; seed: number; pages: number } {
  const usage = 'npm run leak [-- --records 200 --seed 1 --pages 300]';
  const option = (standard: string) => ({ type: 'string' as const, default: standard });
  let given;
  try {
    const options = { records: option('200'), seed: option('1'), pages: option('1000000') };
    given = parseArgs({ args, options }).values;
  } catch {
    throw new Refusal(`That is not how it is asked for: ${usage}`);
  }
  for (const value of Object.values(given)) {
    if (!/^[1-9]\d{0,6}$/.test(value))
      throw new Refusal(`${JSON.stringify(value)} is no number: ${usage}`);
  }
  const { records, seed, pages } = given;
  return { records: Number(records), seed: Number(seed), pages: Number(pages) };
}
