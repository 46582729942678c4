// How well texts are read: precision, recall and F1 of each field, against labels that a person wrote.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { labelsIn, measure, OWN_TEXTS } from './measure';
import type { Label } from './tally';

/** Of the shared texts a third that nobody looks at but to score, so that rules are not made for them. */
const HELD_BACK = /^(?:02|07|11|16|20|25|29|34|38)\b/;
const SHARED_TEXTS = join(import.meta.dirname, '..', '..', '..', 'shared', 'articles');

const { values } = parseArgs({ options: { misses: { type: 'boolean', default: false } } });
report('The project’s own texts', OWN_TEXTS, labelsIn(OWN_TEXTS), values.misses);
if (!existsSync(SHARED_TEXTS))
  console.log('\n../shared/articles is not there: these are the project’s own texts alone.');
else {
  const [developed, heldBack] = [false, true].map((isHeldBack) =>
    labelsIn(SHARED_TEXTS).filter(({ file }) => HELD_BACK.test(file) === isHeldBack),
  ) as [Label[], Label[]];
  report('Shared texts that rules were developed on', SHARED_TEXTS, developed, values.misses);
  report('Shared texts that were held back', SHARED_TEXTS, heldBack, false);
}

function report(heading: string, folder: string, labels: Label[], isTelling: boolean): void {
  const { tally, misses, perThousandWords } = measure(folder, labels);
  console.log(`\n${heading} (${labels.length})\n${tally.table()}`);
  console.log(`${perThousandWords.toFixed(0)} ms for a thousand words.`);
  if (isTelling) for (const miss of misses) console.log(`  ${miss}`);
}
