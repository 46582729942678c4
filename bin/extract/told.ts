// Proposals as a person reads them: each field with how sure it is, and the words that say so.
import type { Evidence, Proposal } from '../../models/extraction';

const MOST_QUOTES = 3;
const MOST_LETTERS = 110;

export function told({ visits }: { visits: Proposal[] }): string {
  if (visits.length === 0) return 'The text tells of no visit and of no meeting.';
  return visits
    .map((visit, at) => [headingOf(visit, at + 1), ...linesOf(visit)].join('\n'))
    .join('\n\n');
}

const headingOf = ({ host_country }: Proposal, number: number) =>
  `${number}. ${host_country ? 'A visit' : 'A meeting for which nobody travelled'}`;

function linesOf({ evidence, confidence, ...fields }: Proposal): string[] {
  return Object.entries(fields).flatMap(([field, value]) => {
    const words = inWords(value);
    if (words === '') return [];
    const sure = confidence[field] === undefined ? '' : `  (${confidence[field].toFixed(2)})`;
    return [`   ${field.padEnd(17)} ${words}${sure}`, ...quotesOf(evidence[field] ?? [])];
  });
}

function inWords(value: unknown): string {
  if (value === null) return '';
  if (!Array.isArray(value)) return String(value);
  return value
    .map((one: unknown) =>
      typeof one === 'object' && one !== null
        ? Object.values(one).filter(Boolean).join(', ')
        : String(one),
    )
    .join('; ');
}

function quotesOf(evidence: Evidence[]): string[] {
  return evidence.slice(0, MOST_QUOTES).map(({ start, end, quote }) => {
    const words = quote.replace(/\s+/g, ' ');
    const shown = words.length > MOST_LETTERS ? `${words.slice(0, MOST_LETTERS)}…` : words;
    return `${' '.repeat(21)}“${shown}” ${start}–${end}`;
  });
}
