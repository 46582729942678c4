import * as chrono from 'chrono-node';
import type { Line } from './cast';
import type { Span } from './text';

/** Something promised: in the text's own words, by whose country (null: both, or nobody says), and by when. */
export type Pledge = Span & { text: string; promisor: string | null; due: string | null };

/** Words by which somebody binds themselves, and those that only tell what was talked about. */
const PROMISES =
  /\b(?:agreed (?:to|on|that)|have agreed|committed (?:to|themselves)|commits? to|pledg\w+|promis\w+|undert(?:ook|ake|akes) to|(?:decided|resolved) to|announced (?:that|plans|an? (?:new|additional|grant|line))|will (?:be (?:held|convened|set up|established|delivered|opened|provided)|hold|host|convene|establish|set up|provide|deliver|open|send|supply|station|deploy|finali[sz]e|conclude|sign|expand|launch|train|transfer|co-?produce)|would (?:be (?:held|convened|set up|established|delivered)|hold|host|establish|set up|provide|deliver|send|supply)|to be held (?:in|later|next)|offered (?:to|its|India|\p{Lu}))/iu;
const NO_PROMISE =
  /\b(?:will (?:be )?(?:meet|discuss|travel|visit|arrive|depart|hold (?:an? )?(?:\S+ ){0,2}(?:talks|meetings?|discussions)|provide an opportunity|attend|participate|join|deliver (?:remarks|a (?:speech|keynote))|have|also (?:meet|hold|visit|attend))|is (?:scheduled|expected) to (?:meet|call)|will call on|provide an opportunity)\b/i;

export function readPledges(lines: Line[], published: string | null): Pledge[] {
  return lines.flatMap((line) => {
    const { text, start, end } = line;
    if (!PROMISES.test(text) || (NO_PROMISE.test(text) && !/\bagreed|committed|pledg/i.test(text)))
      return [];
    const at = text.search(PROMISES);
    return [
      { start, end, text, promisor: promisorOf(line, at), due: dueIn(text.slice(at), published) },
    ];
  });
}

/** The country of whoever stands last before the word that binds; null where both sides do. */
function promisorOf({ text, start, who, places }: Line, at: number): string | null {
  const before = text.slice(0, at);
  if (/\b(?:both|two|the (?:ministers|leaders|sides|countries)|each other|they)\b/i.test(before))
    return null;
  const said = [
    ...who.map(({ person, start: begin }) => ({ begin, code: person.country })),
    ...places
      .filter(({ kind }) => kind !== 'city')
      .map(({ codes, start: begin }) => ({ begin, code: codes[0] ?? null })),
  ].filter(({ begin, code }) => code && begin < start + at);
  const codes = new Set(said.map(({ code }) => code));
  return codes.size === 1 ? said[0]!.code : null;
}

/** "by the end of 2024", "in September", "next year": as exact as it is said. */
function dueIn(text: string, published: string | null): string | null {
  const year = /\b(?:by|in|before|until|from) (?:the end of |early |late |mid-?)?(20\d\d)\b/i.exec(
    text,
  )?.[1];
  const [found] = (
    published
      ? chrono.en.GB.parse(
          text,
          { instant: new Date(`${published}T12:00:00Z`), timezone: 0 },
          { forwardDate: true },
        )
      : []
  ).filter(({ start }) => start.isCertain('month') || start.isCertain('day'));
  if (found) {
    const two = (part: 'month' | 'day') => String(found.start.get(part)).padStart(2, '0');
    const month = `${found.start.get('year')}-${two('month')}`;
    return found.start.isCertain('day') ? `${month}-${two('day')}` : month;
  }
  if (year) return year;
  if (published && /\bnext year\b/i.test(text)) return String(Number(published.slice(0, 4)) + 1);
  if (published && /\b(?:later )?this year\b|\bby the end of the year\b/i.test(text))
    return published.slice(0, 4);
  return null;
}
