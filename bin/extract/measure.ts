// Texts with labels, read and compared.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract, type Proposal } from '../../models/extraction';
import { readSourceText } from './source-text';
import { isSameName, Tally, type Label } from './tally';

/** The project's own texts: of people whom nobody knows, and of all that is hard. */
export const OWN_TEXTS = join(import.meta.dirname, 'fixtures');

export function labelsIn(folder: string): Label[] {
  const lines = readFileSync(join(folder, 'labels.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Label);
}

/** `misses`: what was read otherwise than its label says, in words; and the milliseconds that a thousand words took. */
export function measure(folder: string, labels: Label[]) {
  const tally = new Tally();
  const misses: string[] = [];
  let [words, milliseconds] = [0, 0];
  for (const label of labels) {
    const document = readSourceText(join(folder, label.file));
    extract(document); // what is read once for all texts is no part of the time
    const began = performance.now();
    const { visits } = extract(document);
    milliseconds += performance.now() - began;
    words += document.text.split(/\s+/).length;
    const missed = tally.add(label, nearest(visits, label), document.text);
    misses.push(...missed.map((one) => `${label.file}: ${one}`));
  }
  return { tally, misses, perThousandWords: (milliseconds / words) * 1000 };
}

/** Of several visits the labels hold one trip: the first of its hosts, with everybody who was met on the way. */
function nearest(visits: Proposal[], label: Label): Proposal | null {
  const [first] = visits;
  if (!first || visits.length === 1 || !label.host_countries_iso2) return first ?? null;
  const met = visits.flatMap(({ counterparts }) => counterparts);
  const isFirst = (name: string, at: number) =>
    met.findIndex((one) => isSameName(one, name)) === at;
  return { ...first, counterparts: met.filter(isFirst) };
}
