import * as chrono from 'chrono-node';
import type { Line } from './cast';
import { BEFORE, COMING_OR_GOING, MEETING } from './occasions';
import type { Span } from './text';

/** Days as `2023-07-09`, with the words that tell of them. */
export type Dates = {
  start: string | null;
  end: string | null;
  evidence: Span[];
  sureness: number;
};
type Found = Span & { from: string; until: string; weight: number; isEnd: boolean };

const DAY_MS = 86_400_000;
/** A visit is told of around the days on which it is; a report of it takes no longer than this. */
const FARTHEST_DAYS = 120;
const MONTH = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
/** "19 and 20 February", "March 3 and 4" */
const BOTH_DAYS = new RegExp(
  String.raw`\b\d{1,2} and (?=\d{1,2} (?:${MONTH}))|(?<=\b(?:${MONTH})[a-z]*\.? \d{1,2}) and (?=\d{1,2}\b)`,
  'g',
);
const TO_COME = /\b(?:will|is (?:due|scheduled|expected|set|to)|plans to|next week)\b/i;
/** Of a visit that is over, the day that is named is its last. */
const OVER = /\b(?:conclud|ended|wrapp(?:ed|ing) up|complet)\w*/i;
/** When somebody spoke of it. */
const SAID = /\b(?:said|told|announced|reported|statement|according)\b[^,;.]{0,40}$/i;
const PART_OF_TODAY = /^(?:this (?:morning|afternoon|evening)|tonight)$/i;
const FIGURES = /\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/;
const LONGEST_VISIT_DAYS = 8;
const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** @param published the day of publication, which "Sunday" and "today" are told from; null when it is not known */
export function readDates(
  lines: Line[],
  told: Set<Line>,
  published: string | null,
  monthFirst: boolean,
  isVisit: boolean,
): Dates {
  const found = lines.flatMap((line) => datesIn(line));
  const [best, ...others] = found.sort((one, other) => other.weight - one.weight);
  if (!best) return { start: null, end: null, evidence: [], sureness: 0 };
  const evidence: Span[] = [best];
  let { from, until } = best;
  if (from === until)
    for (const other of others) {
      if (other.weight < 0.5 || Math.abs(days(other.from, best.from)) > LONGEST_VISIT_DAYS)
        continue;
      if (other.from < from || other.until > until) evidence.push(other);
      if (other.from < from) from = other.from;
      if (other.until > until) until = other.until;
    }
  const isTold = best.from !== best.until;
  const length = isVisit && !isTold ? lengthIn(lines) : null;
  if (length && days(until, from) < length.days - 1) {
    evidence.push(length);
    const more = (length.days - 1) * DAY_MS;
    if (best.isEnd) from = new Date(Date.parse(until) - more).toISOString().slice(0, 10);
    else until = new Date(Date.parse(from) + more).toISOString().slice(0, 10);
  }
  return {
    start: from,
    end: until,
    evidence: evidence.map(({ start, end }) => ({ start, end })),
    sureness: Math.max(0.3, Math.min(0.95, 0.4 + best.weight / 10)),
  };

  function datesIn(line: Line): Found[] {
    // The British parser takes the day of "July 31 to August 6" for a year: only figures alone are read by it.
    const parser = !monthFirst && FIGURES.test(line.text) ? chrono.en.GB : chrono.en.casual;
    // Letter for letter as long as it was.
    const text = line.text
      .replace(/(?<=\d)-(?=\p{Lu})/gu, '–')
      .replace(BOTH_DAYS, (both) => both.replace(' and ', ' to  '));
    const reference = published
      ? new Date(`${published}T12:00:00Z`)
      : new Date('2000-01-01T12:00:00Z');
    return parser
      .parse(text, { instant: reference, timezone: 0 }, { forwardDate: TO_COME.test(line.text) })
      .flatMap(({ text, index, start, end }) => {
        if (!start.isCertain('day') && !start.isCertain('weekday') && !PART_OF_TODAY.test(text))
          return [];
        if (!published && !start.isCertain('year')) return [];
        if (/^\d+$|\bnow\b|\bago\b|minute|hour|second/i.test(text)) return [];
        const from = dayOf(start);
        const until = end ? dayOf(end) : from;
        const away = published ? Math.abs(days(from, published)) : 0;
        if (away > FARTHEST_DAYS || until < from) return [];
        const weight =
          (told.has(line) ? 2 : 0) +
          (MEETING.test(line.text) || COMING_OR_GOING.test(line.text) ? 1 : 0) +
          (line.index < 3 ? 1 : 0) +
          (from === until ? 0 : 2) -
          (SAID.test(line.text.slice(0, index)) ? 6 : 0) -
          away / 30 -
          // What a sentence says before it turns to earlier days is of this visit.
          (line.index > 0 && BEFORE.test(line.text.slice(0, index)) ? 3 : 0);
        return [
          {
            start: line.start + index,
            end: line.start + index + text.length,
            from,
            until,
            weight,
            isEnd: OVER.test(line.text.slice(0, index)),
          },
        ];
      });
  }
}

/** "his three-day visit" */
function lengthIn(lines: Line[]): (Span & { days: number }) | null {
  for (const { text, start } of lines.slice(0, 8)) {
    const match = /\b(two|three|four|five|six|seven|eight|[2-8])[- ]day\b/i.exec(text);
    if (!match) continue;
    const word = match[1]!.toLowerCase();
    const days = NUMBERS.includes(word) ? NUMBERS.indexOf(word) + 2 : Number(word);
    return { start: start + match.index, end: start + match.index + match[0].length, days };
  }
  return null;
}

const days = (one: string, other: string) => (Date.parse(one) - Date.parse(other)) / DAY_MS;

function dayOf(date: chrono.ParsedComponents): string {
  const part = (name: 'year' | 'month' | 'day', length: number) =>
    String(date.get(name)).padStart(length, '0');
  return `${part('year', 4)}-${part('month', 2)}-${part('day', 2)}`;
}
