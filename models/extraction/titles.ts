import { isOfCountry, placeAt } from './places';
import { isCapital, isGenitive, type Token } from './text';
import {
  AMONG_HONORIFICS,
  BEFORE_HEAD,
  BODIES,
  DOMAINS,
  FULL_RANKS,
  HEADS,
  HONORIFICS,
  JOINTS,
  NO_NAMES,
  PARTICLES,
  RANKS,
  SMALL_HEADS,
} from './vocabulary';

/** An office that begins at a word, and the country that it names: "Malaysia's Deputy Minister of Defence". */
export type Office = { end: number; country: string | null };

const LONGEST_NAME = 7;
const PARTS_OF_NAMES = new Set('Law Force Near East North Human Prime'.split(' '));

const isAcronym = (word: string) => /^[\p{Lu}\d&-]{2,}$/u.test(word);
const goesOnOffice = (word: string) =>
  BEFORE_HEAD.has(word) || DOMAINS.has(word) || HEADS.has(word);

/** Whether a word stands in titles, or before them, and so is no name that somebody was given. */
export const isOfOffice = (word: string) =>
  goesOnOffice(word) ||
  RANKS.has(word) ||
  HONORIFICS.has(word) ||
  NO_NAMES.has(word) ||
  BODIES.has(word) ||
  isAcronym(word);

export function officeAt(tokens: readonly Token[], from: number): Office | null {
  const word = (at: number) => tokens[at]?.text ?? '';
  let country: string | null = null;
  let at = word(from).toLowerCase() === 'the' ? from + 1 : from;
  let end = -1;
  const takeCountry = (where: number): number => {
    const found = placeAt(tokens, where);
    if (!found || !isOfCountry(found.place)) return 0;
    country ??= found.place.codes[0]!;
    return found.length + (isGenitive(tokens[where + found.length]) ? 1 : 0);
  };
  at += takeCountry(at);
  for (; at < tokens.length;) {
    // "Chief of the Army Staff General X": a rank that a name follows is no part of the office.
    if (end >= 0 && isRankOfName(at)) break;
    const isHead = HEADS.has(word(at)) || (end < 0 && SMALL_HEADS.has(word(at)));
    if (isHead) end = ++at;
    else if (goesOnOffice(word(at))) {
      at++;
      if (end >= 0) end = at;
    } else if (at > from && /^[/&–-]$|^and$/.test(word(at)) && goesOnOffice(word(at + 1))) at++;
    else if (end >= 0 && JOINTS.has(word(at))) {
      let next = at + 1;
      while (JOINTS.has(word(next))) next++;
      // "the Cambodia National Rescue Party": a body first, whatever country its name begins with.
      const named = placeAt(tokens, next) ? bodyAfter(tokens, next) : null;
      const length = takeCountry(next);
      if (named !== null) at = end = named;
      else if (length > 0)
        at = end = next + length - (isGenitive(tokens[next + length - 1]) ? 1 : 0);
      else if (goesOnOffice(word(next))) at = next;
      else {
        const body = bodyAfter(tokens, next);
        if (body === null) break;
        at = end = body;
      }
    } else if (end >= 0 && word(at) === ',' && isListed(at + 1)) at++;
    else if (end < 0 && isAcronym(word(at)) && at - from < 3) at++;
    else {
      const length = end < 0 ? takeCountry(at) : 0;
      if (length === 0) break;
      at += length;
    }
  }
  return end < 0 ? null : { end, country };

  function isRankOfName(rank: number): boolean {
    if (/^(?:Director|Secretary|Inspector|Governor|Auditor|Attorney)$/.test(word(rank - 1)))
      return false;
    const name = ranksAt(tokens, rank);
    return name > rank && nameAt(tokens, name) > name;
  }

  /** "Bureau of Arms Control, Verification and Compliance": what goes on after a comma. */
  function isListed(next: number): boolean {
    const goesOn = DOMAINS.has(word(next)) && !HEADS.has(word(next));
    return (
      goesOn &&
      (DOMAINS.has(word(next + 1)) || JOINTS.has(word(next + 1)) || word(next + 1) === ',')
    );
  }
}

/** Past "the Cambodia National Rescue Party"; null where no body of that kind is named. */
function bodyAfter(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < from + 6 && isCapital(tokens[at]); at++)
    if (BODIES.has(tokens[at]!.text)) return at + 1;
  return null;
}

/** Where a run of ranks and honorifics that begins at a word ends; `from` where there is none. */
export function ranksAt(tokens: readonly Token[], from: number): number {
  let end = from;
  for (let at = from; at < tokens.length; at++) {
    const { text } = tokens[at]!;
    if (FULL_RANKS.has(text) || HONORIFICS.has(text) || (text === ')' && end > from)) end = at + 1;
    else if (!RANKS.has(text) && !(at > from && AMONG_HONORIFICS.has(text))) break;
  }
  return end;
}

/** Where a name of a person that begins at a word ends; `from` where there is none. */
export function nameAt(tokens: readonly Token[], from: number): number {
  let at = from;
  for (; at < tokens.length && at - from < LONGEST_NAME; at++) {
    const { text, start } = tokens[at]!;
    if (at > from && start - tokens[at - 1]!.end > 1) break;
    if (PARTICLES.has(text) && isCapital(tokens[at + 1]) && !NO_NAMES.has(tokens[at + 1]!.text)) {
      if (at > from || isCapital(tokens[at])) continue;
      break;
    }
    if (!isCapital(tokens[at]) || NO_NAMES.has(text) || HEADS.has(text) || /\d/.test(text)) break;
    if (at === from && goesOnOffice(text)) break;
    if (at > from && DOMAINS.has(text) && !PARTS_OF_NAMES.has(text)) break;
    // "Mr. NAKAGAWA Takeshi", as Japanese texts write it.
    const isSurname = at === from && isCapital(tokens[at + 1]) && !isAcronym(tokens[at + 1]!.text);
    if (isAcronym(text) && !isSurname && !/^(?:II|III|IV)$/.test(text)) break;
    const place = at === from ? placeAt(tokens, at) : null;
    if (place && isOfCountry(place.place)) break;
  }
  while (at > from && PARTICLES.has(tokens[at - 1]!.text) && !isCapital(tokens[at - 1])) at--;
  return at;
}
