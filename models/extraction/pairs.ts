// Countries and people that are named two at a time.
import { isOfCountry, placeAt } from './places';
import { readTokens, type Sentence, type Span, type Token } from './text';

/** "India-Kenya" is two countries, and "Indo-Pacific" none. */
export function splitPair(token: Token): Token[] {
  const parts = [...token.text.matchAll(/[^-–]+/g)].map(({ 0: text, index }) => ({
    text,
    start: token.start + index,
    end: token.start + index + text.length,
  }));
  const isCountry = (part: Token) => {
    const found = placeAt([part], 0);
    return found !== null && isOfCountry(found.place);
  };
  return parts.length === 2 && parts.every(isCountry) ? parts : [token];
}

type Holder = Span & { name: string; title: string; country: string | null };

const NAME = String.raw`\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}`;
const PAIR = new RegExp(
  String.raw`\b((?:\p{L}+ )?(?:ministers|secretaries|chiefs)) of ((?:the )?\p{Lu}[\p{L} ]+?) and ((?:the )?\p{Lu}[\p{L} ]+?), (${NAME}) and (${NAME})`,
  'u',
);

/** "The defence ministers of Armenia and India, A and B": each with a country, in its order; none of any other sentence. */
export function holdersOfPair({ text, start }: Sentence): Holder[] {
  const match = PAIR.exec(text);
  if (!match) return [];
  const [whole, title = '', first = '', second = '', one = '', other = ''] = match;
  const from = match.index + whole.indexOf(`, ${one}`);
  return [
    { name: one, place: first },
    { name: other, place: second },
  ].map(({ name, place }) => {
    const at = start + text.indexOf(name, from);
    const found = placeAt(readTokens(place.replace(/^the /, '')), 0);
    const country = found?.place.codes[0] ?? null;
    return { name, title: title.replace(/s$/, ''), country, start: at, end: at + name.length };
  });
}
