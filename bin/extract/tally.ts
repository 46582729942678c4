// What was read of a text beside what a person read of it.
import type { Proposal } from '../../models/extraction';

/** One line of `labels.jsonl`. */
export type Label = {
  file: string;
  visitor_name: string | null;
  visitor_country_iso2: string | null;
  host_country_iso2: string | null;
  host_countries_iso2?: string[];
  counterparts: string[];
  start_date: string | null;
  end_date: string | null;
  topics: string[];
  agreements?: string[];
  exercises?: string[];
  organisations?: string[];
};
type Counts = { right: number; extra: number; missing: number };

const nothing = (): Counts => ({ right: 0, extra: 0, missing: 0 });

export class Tally {
  private readonly fields = new Map<string, Counts>();
  private readonly topics = new Map<string, Counts>();
  private quotes = { found: 0, all: 0 };
  private readonly accuracy = new Map<string, { right: number; all: number }>();

  /** Adds a text; what was read otherwise than the label says, in words. */
  add(label: Label, read: Proposal | null, text: string): string[] {
    const misses: string[] = [];
    const one = (field: string, got: string | null, isRight: boolean, want: string | null) => {
      const sum = this.accuracy.get(field) ?? { right: 0, all: 0 };
      this.accuracy.set(field, { right: sum.right + Number(isRight), all: sum.all + 1 });
      const counts = this.of(this.fields, field);
      if (isRight && want !== null) counts.right++;
      if (!isRight && got !== null) counts.extra++;
      if (!isRight && want !== null) counts.missing++;
      if (!isRight) misses.push(`${field} ${got} for ${want}`);
    };
    const name = read?.visitor_name ?? null;
    const isName =
      label.visitor_name === null
        ? name === null
        : name !== null && isSameName(name, label.visitor_name);
    one('visitor_name', name, isName, label.visitor_name);
    const country = read?.visitor_country ?? null;
    one(
      'visitor_country',
      country,
      country === label.visitor_country_iso2,
      label.visitor_country_iso2,
    );
    const host = read?.host_country ?? null;
    const hosts: (string | null)[] = label.host_countries_iso2 ?? [label.host_country_iso2];
    one('host_country', host, hosts.includes(host), label.host_country_iso2);
    for (const field of ['start_date', 'end_date'] as const)
      one(field, read?.[field] ?? null, (read?.[field] ?? null) === label[field], label[field]);
    misses.push(
      ...this.many('counterparts', read?.counterparts ?? [], label.counterparts, isSameName),
    );
    for (const field of ['agreements', 'exercises', 'organisations'] as const)
      misses.push(...this.many(field, read?.[field] ?? [], label[field] ?? [], isNamedAlike));
    misses.push(...this.addTopics(read?.topics ?? [], label.topics));
    for (const { start, end, quote } of Object.values(read?.evidence ?? {}).flat()) {
      this.quotes.all++;
      if (text.slice(start, end) === quote && quote !== '') this.quotes.found++;
    }
    return misses;
  }

  /** The share of texts in which a field was read as the label says. */
  accuracyOf(field: string): number {
    const { right, all } = this.accuracy.get(field) ?? { right: 0, all: 1 };
    return right / all;
  }

  f1Of(field: string): number {
    return f1(this.of(this.fields, field));
  }

  /** The mean of the F1 of each topic that any label or reading has. */
  macroF1(): number {
    const each = [...this.topics.values()].map(f1);
    return each.reduce((sum, one) => sum + one, 0) / (each.length || 1);
  }

  /** The share of quotes that stand in the text letter for letter where they are said to. */
  shareOfQuotes(): number {
    return this.quotes.found / this.quotes.all;
  }

  table(): string {
    const rows = [...this.fields].map(([field, counts]) =>
      row(field, counts, this.accuracy.has(field) ? this.accuracyOf(field).toFixed(2) : ''),
    );
    const { found, all } = this.quotes;
    return [
      `${'field'.padEnd(17)}accuracy  precision  recall    F1`,
      ...rows,
      `topics, macro-F1 over ${this.topics.size}: ${this.macroF1().toFixed(2)}`,
      `quotes found letter for letter where they are said to stand: ${found} of ${all}`,
    ].join('\n');
  }

  private many(
    field: string,
    got: string[],
    want: string[],
    isSame: (one: string, other: string) => boolean,
  ): string[] {
    const left = [...want];
    const extra = got.filter((name) => {
      const at = left.findIndex((one) => isSame(name, one));
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    const counts = this.of(this.fields, field);
    counts.right += want.length - left.length;
    counts.extra += extra.length;
    counts.missing += left.length;
    if (extra.length + left.length === 0) return [];
    return [`${field} extra ${extra.join(', ') || 'none'}, missing ${left.join(', ') || 'none'}`];
  }

  private addTopics(got: string[], want: string[]): string[] {
    return [...new Set([...got, ...want])].flatMap((topic) => {
      const counts = this.of(this.topics, topic);
      const [isGot, isWanted] = [got.includes(topic), want.includes(topic)];
      if (isGot && isWanted) counts.right++;
      else if (isGot) counts.extra++;
      else counts.missing++;
      return isGot && isWanted ? [] : [`topic ${topic} ${isGot ? 'extra' : 'missing'}`];
    });
  }

  private of(counts: Map<string, Counts>, name: string): Counts {
    const known = counts.get(name) ?? nothing();
    counts.set(name, known);
    return known;
  }
}

function row(field: string, counts: Counts, accuracy: string): string {
  const { right, extra, missing } = counts;
  const part = (all: number) => (all === 0 ? '–' : (right / all).toFixed(2));
  const cells = [part(right + extra).padStart(9), part(right + missing).padStart(6)];
  return `${field.padEnd(17)}${accuracy.padStart(8)}  ${cells.join('  ')}  ${f1(counts).toFixed(2)}`;
}

const f1 = ({ right, extra, missing }: Counts) =>
  right + extra + missing === 0 ? 1 : (2 * right) / (2 * right + extra + missing);

const wordsOf = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');

/** One person: the same last name, and the names of one among those of the other, or the same first name. */
export function isSameName(one: string, other: string): boolean {
  const [some, others] = [wordsOf(one), wordsOf(other)];
  const isPart =
    some.every((word) => others.includes(word)) || others.every((word) => some.includes(word));
  return some.at(-1) === others.at(-1) && (isPart || some[0] === others[0]);
}

/** One thing: the words of one name among those of the other, whatever is said in brackets. */
function isNamedAlike(one: string, other: string): boolean {
  const [some, others] = [one, other].map((name) => wordsOf(name.replace(/\([^)]*\)/g, '')));
  return (
    some!.every((word) => others!.includes(word)) || others!.every((word) => some!.includes(word))
  );
}
