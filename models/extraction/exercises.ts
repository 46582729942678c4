import { isOfCountry, placeAt } from './places';
import { readTokens, type Sentence, type Span } from './text';

export type Exercise = Span & { name: string };

const NAME = String.raw`[“"'‘]?((?:\p{Lu}[\p{L}\d’'-]*|\d{4}|of|de|al)(?: (?:\p{Lu}[\p{L}\d’'-]*|\d{2,4}|of|de)){0,5})[”"'’]?`;
/** "Exercise Harimau Shakti", "the exercises Milan and Varuna", "Ex MAITREE 2019". */
const LED = new RegExp(
  String.raw`\b(?:[Ee]xercises?|EXERCISE|Ex|Exs)\.?,? (?:called |named |titled |code-?named )?${NAME}`,
  'gu',
);
/** "the Harimau Shakti exercise", "MILAN naval exercise"; not "a Naval Exercise". */
const FOLLOWED = new RegExp(
  String.raw`(?:[“"'‘])?((?:\p{Lu}[\p{L}\d’'-]*)(?: (?:\p{Lu}[\p{L}\d’'-]*|\d{4})){0,4})[”"'’]? (?:(?:bilateral|joint|military|naval|maritime|air|army|multilateral|annual|combined|field|training)[ -]){0,3}(?:exercises?|war ?games|drills?)\b`,
  'gu',
);
const NO_NAMES =
  /^(?:The|This|These|That|Both|Joint|Bilateral|Naval|Navy|Army|Air|Military|Annual|Combined|Maritime|Field|In|During|Training|Defen[cs]e|US|U|Their|Its|Such|Other|Large|Regular|Multilateral|Major)$/u;

/** Which exercises the text names, each once; `known`: names that the record knows, which need no word beside them. */
export function readExercises(sentences: Sentence[], known: readonly string[] = []): Exercise[] {
  const found = new Map<string, Exercise>();
  const add = (name: string, at: number) => {
    const own = name.replace(/(?: (?:of|de|al))+$/u, '').trim();
    const words = own.split(' ');
    if (words.every((word) => NO_NAMES.test(word) || isNation(word) || /^\d+$/.test(word))) return;
    const key = own.toLowerCase();
    if (![...found.keys()].some((one) => one.includes(key)))
      found.set(key, { name: own, start: at, end: at + own.length });
  };
  for (const { text, start } of sentences) {
    for (const pattern of [LED, FOLLOWED])
      for (const match of text.matchAll(pattern)) {
        const name = match[1]!;
        add(
          name,
          start +
            match.index +
            match[0].lastIndexOf(name, match[0].length - (pattern === LED ? 0 : 4)),
        );
      }
    for (const name of known) {
      const at = text.toLowerCase().indexOf(name.toLowerCase());
      if (at >= 0) add(text.slice(at, at + name.length), start + at);
    }
  }
  return [...found.values()];
}

/** "Indian", "India-France": of whom an exercise is, and not its name. */
const isNation = (word: string) =>
  word.split(/[-–]/).every((part) => {
    const found = placeAt(readTokens(part), 0);
    return found !== null && isOfCountry(found.place);
  });
