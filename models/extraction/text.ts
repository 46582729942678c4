import nlp from 'compromise/one';

/** A stretch of the text, in UTF-16 units from its beginning: `text.slice(start, end)`. */
export type Span = { start: number; end: number };
export type Token = Span & { text: string };
export type Sentence = Span & { text: string; tokens: Token[] };

/** What ends in a full stop without ending a sentence, beside what the library knows. */
const ABBREVIATIONS =
  'adm brig capt cdr cmdr col cpl dy fg gp hon lt maj mdm retd rt sen sgt smt sqn wg';

const { abbreviations } = (
  nlp as unknown as { model: () => { one: { abbreviations: Record<string, true> } } }
).model().one;
for (const word of ABBREVIATIONS.split(' ')) abbreviations[word] = true;

/** A sentence of more letters is none: it is read in pieces, so that no pattern works on more at once. */
const LONGEST = 2000;
const LINE = new RegExp(`[^\\n\\r]{1,${LONGEST}}`, 'g');

/** One line may hold several sentences; no sentence goes on in the next line. */
export function readSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const line of text.matchAll(LINE)) {
    let from = 0;
    for (const { text: found } of nlp(line[0]).json() as { text: string }[]) {
      const at = line[0].indexOf(found.trim(), from);
      if (at < 0 || found.trim() === '') continue;
      from = at + found.trim().length;
      const start = line.index + at;
      sentences.push(sentenceAt(text, start, line.index + from));
    }
  }
  return sentences;
}

function sentenceAt(text: string, start: number, end: number): Sentence {
  const sentence = text.slice(start, end);
  return { start, end, text: sentence, tokens: readTokens(sentence, start) };
}

const ABBREVIATED =
  /^(?:\p{L}\.)+$|^(?:Adm|Brig|Capt|Col|Dr|Gen|Hon|Jr|Lt|Maj|Mdm|Mr|Mrs|Ms|Prof|Rt|Sen|Sgt|Smt|Sr|St)\.$/u;
const TOKEN = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:[.'’\-‑][\p{L}\p{M}\p{N}]+)*\.?|\S/gu;

/** Words, signs, and the ’s of a genitive, each by itself; `U.S.`, `Gen.` and `J.` keep their stops. */
export function readTokens(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  const add = (word: string, at: number) =>
    tokens.push({ text: word, start: offset + at, end: offset + at + word.length });
  for (const { 0: word, index } of text.matchAll(TOKEN)) {
    const genitive = /^(.+)(['’]s)$/u.exec(word);
    const stopped = word.length > 1 && word.endsWith('.') && !ABBREVIATED.test(word);
    if (genitive) {
      add(genitive[1]!, index);
      add(genitive[2]!, index + genitive[1]!.length);
    } else if (stopped) {
      add(word.slice(0, -1), index);
      add('.', index + word.length - 1);
    } else add(word, index);
  }
  return tokens;
}

export const isGenitive = (token?: Token) => token !== undefined && /^['’]s$/.test(token.text);
export const isCapital = (token?: Token) => token !== undefined && /^\p{Lu}/u.test(token.text);
/** Letters without accents, in lower case, one kind of apostrophe. */
export const folded = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʼ`]/g, "'").toLowerCase();
