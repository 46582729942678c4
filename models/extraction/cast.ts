import { homeOf } from './home';
import { readMentions, type Mentions, type PersonMention } from './mentions';
import { holdersOfPair } from './pairs';
import { placeAt } from './places';
import { folded, isCapital, type Sentence, type Span, type Token } from './text';
import { isOfOffice } from './titles';

/** Somebody whom the text names, under all the names and titles that it gives them. */
export type Person = {
  id: number;
  name: string;
  title: string;
  /** ISO 3166-1 alpha-2; null until it is known. */
  country: string | null;
  /** Where the name first stands, and where it stands with the title. */
  at: Span;
  titled: Span | null;
  /** Short forms in brackets: "Chief of the Naval Staff (CNS)". */
  aliases: Set<string>;
};
/** A sentence, what it names, and where it tells of whom. */
export type Line = Sentence & Mentions & { index: number; who: (Span & { person: Person })[] };

const SPEAKS_FOR_OTHERS = /spokes|journalist|correspondent|reporter/i;
const LEADS_TO_NAME =
  /\b(?:counterpart,?|colleague,?|met(?: with)?|talks with|minister|meeting with|(?:met|called on|talks with|meeting with|led by|headed by) the [a-z][^.;,]{3,70},)\s+$/i;

/** Who is who: mentions of one person are brought together, and people are given their country where the text tells it. */
export function readCast(text: string, sentences: Sentence[]): { lines: Line[]; people: Person[] } {
  const people: Person[] = [];
  const lines = sentences.map((sentence, index): Line => ({
    ...sentence,
    ...readMentions(sentence, text),
    index,
    who: [],
  }));
  const isTelling = ({ how }: PersonMention) => how !== 'bare' && how !== 'single';
  for (const telling of [true, false])
    for (const line of lines)
      for (const mention of line.people.filter((one) => isTelling(one) === telling)) {
        const person = known(mention) ?? newcomer(mention, line);
        if (person) add(person, mention, line);
      }
  for (const line of lines) addPair(line);
  for (const person of people) nameWhole(person);
  for (const line of lines) addOffices(line);
  for (const line of lines) readSides(line);
  return { lines, people };

  function known({ name }: PersonMention): Person | undefined {
    const words = wordsOf(name);
    const candidates = people.filter((person) => {
      const theirs = wordsOf(person.name);
      return (
        words.every((word) => theirs.includes(word)) || theirs.every((word) => words.includes(word))
      );
    });
    // "Singh" is who ends so, before who has it among their names.
    return (
      candidates.find((person) => wordsOf(person.name).at(-1) === words.at(-1)) ?? candidates[0]
    );
  }

  /** "Secretary Fernandez" is Jose W. Fernandez, where any sentence says so, whatever stands before that name. */
  function nameWhole(person: Person): void {
    if (/\s/.test(person.name)) return;
    const surname = wordsOf(person.name).at(-1);
    for (const { tokens } of lines) {
      const at = tokens.findIndex(({ text: word }) => folded(word) === surname);
      let from = at;
      while (from > 0 && at - from < 3 && isGivenName(tokens, from - 1)) from--;
      if (from >= at || at < 0) continue;
      const [first, last] = [tokens[from]!, tokens[at]!];
      person.name = text.slice(first.start, last.end);
      person.at = { start: first.start, end: last.end };
      return;
    }
  }

  function addPair(line: Line): void {
    for (const { name, title, country, start, end } of holdersOfPair(line)) {
      const known = people.find((person) => folded(person.name) === folded(name));
      if (known) known.country ??= country;
      else {
        const at = { start, end };
        const aliases = new Set<string>();
        const person = { id: people.length, name, title, country, at, titled: null, aliases };
        people.push(person);
        line.who.push({ person, ...at });
      }
    }
    line.who.sort((one, other) => one.start - other.start);
  }

  function newcomer(mention: PersonMention, { start }: Line): Person | undefined {
    const { how, name, title, start: from } = mention;
    const isLedTo =
      how === 'bare' && LEADS_TO_NAME.test(text.slice(Math.max(start, from - 100), from));
    if ((how === 'bare' && !isLedTo) || how === 'single') return undefined;
    if (SPEAKS_FOR_OTHERS.test(title) || wordsOf(name).join('').length < 2) return undefined;
    const person = {
      id: people.length,
      name,
      title: '',
      country: null,
      at: mention,
      titled: null,
      aliases: new Set<string>(),
    };
    people.push(person);
    return person;
  }

  function add(person: Person, mention: PersonMention, line: Line): void {
    const { name, title, country } = mention;
    line.who.push({ person, start: mention.start, end: mention.end });
    if (isTelling(mention) && name.split(' ').length > person.name.split(' ').length)
      person.name = name;
    if (title !== '' && (person.title === '' || /counterpart|colleague/i.test(person.title))) {
      person.title = title;
      person.titled = { start: mention.start, end: mention.end };
    }
    person.country ??= country;
    const alias = /^\s*\((\p{Lu}{2,6})\)/u.exec(text.slice(mention.end, mention.end + 12));
    if (alias) person.aliases.add(alias[1]!);
  }

  /** "the Malaysian Defence Minister", "the CNS": who holds that office, when one person here does. */
  function addOffices(line: Line): void {
    for (const office of line.offices) {
      if (/counterpart|colleague/i.test(office.title)) continue;
      const holders = people.filter(
        ({ title, country }) =>
          title !== '' &&
          isSameOffice(title, office.title) &&
          (!office.country || !country || country === office.country),
      );
      if (holders.length !== 1) continue;
      holders[0]!.country ??= office.country;
      line.who.push({ person: holders[0]!, start: office.start, end: office.end });
    }
    for (const person of people)
      for (const alias of person.aliases)
        for (const { index } of line.text.matchAll(new RegExp(`\\b${alias}\\b`, 'g')))
          line.who.push({
            person,
            start: line.start + index,
            end: line.start + index + alias.length,
          });
    line.who.sort((one, other) => one.start - other.start);
  }

  /** "The Japanese side was co-chaired by A and B, while the US side was co-chaired by C." */
  function readSides(line: Line): void {
    const sides = [...line.places].filter(({ end }) =>
      /^\s+(?:side|delegation|team)\b/.test(text.slice(end, end + 14)),
    );
    for (const { person, start } of line.who) {
      const side = sides.findLast((one) => one.end <= start);
      if (side) person.country ??= side.codes[0]!;
      person.country ??= homeOf(person.title);
    }
  }
}

/** One that may stand before a surname: no office, no rank, no place, and joined to what follows by a space alone. */
function isGivenName(tokens: readonly Token[], at: number): boolean {
  const { text: word, end } = tokens[at]!;
  if (tokens[at + 1]!.start - end !== 1 || !isCapital(tokens[at])) return false;
  return !isOfOffice(word) && !placeAt(tokens, at);
}

/** Particles, initials and honorifics tell nobody from another. */
const wordsOf = (name: string) =>
  folded(name)
    .split(/[\s-]+/)
    .filter(
      (word) => !/^\p{L}\.?$/u.test(word) && !['bin', 'binti', 'al', 'el', 'mr'].includes(word),
    );

function isSameOffice(one: string, other: string): boolean {
  const words = (title: string) =>
    folded(title)
      .replace(/defense/g, 'defence')
      .split(/[^\p{L}]+/u)
      .filter((word) =>
        /^(?:defence|foreign|prime|minister|deputy|vice|president|secretary|state|chief|staff|army|naval|navy|air|general|chancellor|king|commander|adviser|advisor|security|national)$/.test(
          word,
        ),
      )
      .sort()
      .join(' ');
  return words(one) !== '' && words(one) === words(other);
}
