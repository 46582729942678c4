import { isOfCountry, placeAt, type PlaceMention } from './places';
import { splitPair } from './pairs';
import { isCapital, type Sentence, type Span, type Token } from './text';
import { nameAt, officeAt, ranksAt, type Office } from './titles';
import { JOINTS } from './vocabulary';

/**
 * A person as one sentence names them. `how`: with an office before the name or after it, with a rank or an honorific,
 * by a bare name of several words, or by a single word, which tells of nobody who is not known from elsewhere.
 */
export type PersonMention = Span & {
  name: string;
  title: string;
  country: string | null;
  how: 'office' | 'described' | 'rank' | 'bare' | 'single';
};
/** An office that is named without its holder: "the Malaysian Defence Minister". */
export type OfficeMention = Span & { title: string; country: string | null };
export type Mentions = {
  people: PersonMention[];
  places: PlaceMention[];
  offices: OfficeMention[];
};

/** Whom and what a sentence names, in its order. */
export function readMentions(sentence: Sentence, text: string): Mentions {
  const tokens = sentence.tokens.flatMap(splitPair);
  const found: Mentions = { people: [], places: [], offices: [] };
  // "Vice Foreign Minister A and Vice Defence Minister B of Korea": the country of the first is that of the second.
  let countryBefore: string | null = null;
  for (let at = 0; at < tokens.length;) at = read(at);
  return found;

  function read(at: number): number {
    const office = officeAt(tokens, at);
    if (office) return readOffice(at, office);
    const name = ranksAt(tokens, at);
    if (name > at && nameAt(tokens, name) > name) {
      const end = nameAt(tokens, name);
      addPerson('rank', at, end, { name, end });
      return apposition(end);
    }
    return readPlace(at) ?? readName(at);
  }

  function readOffice(at: number, office: Office): number {
    const name = ranksAt(tokens, holderAfter(office.end));
    const end = nameAt(tokens, name);
    const isPlace = end - name === 1 && name === office.end && placeAt(tokens, name);
    if (end === name || isPlace) {
      found.offices.push({
        ...span(at, office.end),
        title: titleOf(at, office.end),
        country: office.country,
      });
      const place = placeAt(tokens, at);
      if (place) found.places.push({ ...place.place, ...span(at, at + place.length) });
      return office.end;
    }
    const origin = originAfter(end);
    const country = office.country ?? origin?.country ?? countryBefore;
    addPerson('office', at, origin?.end ?? end, {
      name,
      end,
      title: titleOf(at, office.end),
      country,
    });
    countryBefore = tokens[origin?.end ?? end]?.text === 'and' ? country : null;
    return apposition(origin?.end ?? end);
  }

  /** Past "(CNS)", and past the comma of "his counterpart, Mohamad Hasan". */
  function holderAfter(end: number): number {
    let at = end;
    if (tokens[at]?.text === '(') {
      const close = tokens.findIndex(({ text: sign }, k) => k > at && sign === ')');
      if (close > 0 && close - at < 4) at = close + 1;
    }
    if (tokens[at]?.text !== ',') return at;
    const name = ranksAt(tokens, at + 1);
    const length = nameAt(tokens, name) - name;
    return length >= 2 || (length > 0 && name > at + 1) ? at + 1 : at;
  }

  /** "Annegret Kramp-Karrenbauer of Germany". */
  function originAfter(end: number): Office | null {
    if (!/^(?:of|from)$/.test(tokens[end]?.text ?? '')) return null;
    const at = tokens[end + 1]?.text === 'the' ? end + 2 : end + 1;
    const found = placeAt(tokens, at);
    if (found?.place.kind !== 'country') return null;
    return { end: at + found.length, country: found.place.codes[0]! };
  }

  /** "Admiral X, Chief of the Naval Staff": the title after a name is that of the person named last. */
  function apposition(end: number): number {
    const person = found.people.at(-1)!;
    const after = titleAfter(end);
    if (!after) return end;
    if (person.title === '' || person.how === 'rank') person.title = titleOf(after.at, after.end);
    person.country ??= after.country;
    person.end = tokens[after.end - 1]!.end;
    return after.end;
  }

  function titleAfter(end: number): (Office & { at: number }) | null {
    if (tokens[end]?.text !== ',') return null;
    const at = /^(?:the|his|her|its|a|and)$/i.test(tokens[end + 1]?.text ?? '') ? end + 2 : end + 1;
    const office = officeAt(tokens, at) ?? officeOfBody(at);
    if (!office) return null;
    // In a list the title is that of whoever is named next: "Minister A, Adviser B and Director C".
    const next = ranksAt(tokens, holderAfter(office.end));
    return nameAt(tokens, next) > next ? null : { ...office, at };
  }

  /** "Department of State Assistant Secretary": the body first, then the office in it. */
  function officeOfBody(from: number): Office | null {
    let country: string | null = null;
    for (let at = from; at < Math.min(from + 9, tokens.length); at++) {
      const place = placeAt(tokens, at);
      if (place && isOfCountry(place.place)) {
        country ??= place.place.codes[0]!;
        at += place.length - 1;
      } else if (!isCapital(tokens[at]) && !JOINTS.has(tokens[at]!.text)) return null;
      else {
        const office = officeAt(tokens, at);
        if (office) return { end: office.end, country: country ?? office.country };
      }
    }
    return null;
  }

  function readPlace(at: number): number | null {
    const here = placeAt(tokens, at);
    if (!here) return null;
    // A city may be a surname, too: unless something leads to it, it is one where another name follows.
    const isLedTo = /^(?:in|at|to|from|near|via|visited|reached|toured|of)$/i.test(
      tokens[at - 1]?.text ?? '',
    );
    const goesOn = !isOfCountry(here.place) && isCapital(tokens[at + here.length]);
    if (goesOn && !isLedTo) return null;
    found.places.push({ ...here.place, ...span(at, at + here.length) });
    return at + here.length;
  }

  function readName(at: number): number {
    const end = nameAt(tokens, at);
    if (end === at) return at + 1;
    if (end - at === 1) {
      addPerson('single', at, end, { name: at, end });
      return end;
    }
    const after = titleAfter(end);
    const until = after?.end ?? end;
    const title = after ? titleOf(after.at, after.end) : '';
    addPerson(after ? 'described' : 'bare', at, until, {
      name: at,
      end,
      title,
      country: after?.country,
    });
    return until;
  }

  function addPerson(
    how: PersonMention['how'],
    from: number,
    to: number,
    {
      name,
      end,
      title = '',
      country = null,
    }: { name: number; end: number; title?: string; country?: string | null | undefined },
  ): void {
    const named = span(name, end);
    found.people.push({
      ...span(from, to),
      name: text.slice(named.start, named.end),
      title,
      country,
      how,
    });
  }

  function titleOf(from: number, to: number): string {
    const { start, end } = span(from, to);
    return text
      .slice(start, end)
      .replace(/^the\s+/i, '')
      .replace(/\s+/g, ' ');
  }

  function span(from: number, to: number): Span {
    return { start: tokens[from]!.start, end: (tokens[to - 1] as Token).end };
  }
}
