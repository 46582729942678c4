// Shows that no audience can tell what it may not see: `main.ts [--records 200] [--seed 1] [--pages 300]`.
import { parseArgs } from 'node:util';
import { AUDIENCES } from '../../lib/audience';
import { Lifetime } from '../lifetime.mjs';
import { step } from '../progress.mjs';
import { Refusal } from '../refusal.mjs';
import type { Leak } from './compare';
import { correctAs } from './corrections';
import { fill } from './fill';
import { crawlAs, growInto, smallestOfDeed, smallestWith, type Deed } from './prove';
import { lackingIn } from './reach';
import { listOf, sentenceOf, tableOf } from './report';
import { countOf } from './shrink';
import { startTwins } from './twins';
import { writeAs } from './writes';

const SHOWN = 10;
const DEEDS: Record<string, Deed> = {
  'What an editor writes': writeAs,
  'What an editor corrects': correctAs,
};

const lifetime = new Lifetime();
try {
  const { records, seed, pages } = readAsked(process.argv.slice(2));
  const twins = await step('Two portals', () => startTwins((end) => lifetime.onEnd(end)));
  const rows = await step(`Record of seed ${seed}`, () => growInto(twins, seed, records));
  console.log(`  ${countOf(rows).toLocaleString('en-GB')} rows`);
  const crawled = [];
  const asked = new Map<string, number>();
  for (const audience of AUDIENCES) {
    const crawl = () => crawlAs(audience, twins, rows, pages, asked);
    crawled.push(await step(audience, crawl));
  }
  const written = [];
  const found = new Map<Leak, Deed | null>();
  for (const { leaks } of crawled) for (const leak of leaks) found.set(leak, null);
  for (const [name, deed] of Object.entries(DEEDS)) {
    for (const audience of ['editor-green', 'editor-amber'] as const) {
      await fill(twins.whole.owner, rows);
      const done = await step(`${name}, as ${audience}`, () => deed(audience, twins, rows));
      written.push(done);
      for (const leak of done.leaks) found.set(leak, deed);
    }
  }
  console.log(`\n${tableOf(crawled, written)}\n`);
  const lacking = lackingIn([...crawled, ...written]);
  if (lacking.length > 0) console.log(`Never looked at: ${lacking.join(', ')}.\n`);
  const leaks = [...found.keys()];
  for (const leak of leaks.slice(0, SHOWN)) console.log(sentenceOf(leak));
  const [[first, deed] = []] = found;
  if (first) {
    const smallest = await step('Shrinking', () =>
      deed ? smallestOfDeed(first, deed, twins, rows) : smallestWith(first, twins, rows),
    );
    console.log(`\nThe smallest record that shows the first of these:\n`);
    console.log(listOf(smallest));
  }
  console.log(leaks.length > 0 ? `Seed ${seed} leaks.` : 'Nobody can tell what they may not see.');
  await lifetime.end(leaks.length + lacking.length > 0 ? 1 : 0);
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
