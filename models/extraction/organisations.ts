import { placeAt } from './places';
import { isCapital, isGenitive, type Sentence, type Span, type Token } from './text';

export type Organisation = Span & { name: string };

/** What the name of a body ends in. */
const ENDS = new Set(
  `Limited Ltd Ltd. Corporation Corp Corp. Inc Inc. Company Group Industries Aeronautics Shipyard Shipyards Shipbuilders Dynamics Systems Technologies Aerospace
  Ministry Department Agency Organisation Organization Authority Commission Committee Council Bureau Office Board Institute Institution University College Academy School Centre Center
  Army Navy Force Forces Corps Guard Command Fleet Regiment Battalion Brigade Division Squadron Party Union Association Federation Alliance Symposium Forum Partnership
  Parliament Assembly Senate Congress Police Foundation Trust Mission Secretariat Dialogue Conclave Consortium`.split(
    /\s+/,
  ),
);
/** What the name of a body begins with and goes on from by "of". */
const HEADS = new Set(
  'Ministry Department Bureau Office Institute University Council Chamber Organisation Organization Association Academy College House Board Confederation'.split(
    ' ',
  ),
);
/** Bodies that everybody knows by their letters. */
const LETTERS = new Set(
  'NATO ASEAN UN EU AU QUAD AUKUS SAARC BIMSTEC IORA IONS ADMM ADMM-Plus OSCE GCC USAID DSCA DRDO HAL BEL BDL NCC HAL MINDEF MIDCOM INTERPOL IAEA SCO BRICS G7 G20 UNIFIL USINDOPACOM INDOPACOM CENTCOM AFRICOM EUCOM KAI'.split(
    ' ',
  ),
);
const NAMES = [
  'Mossad',
  'Pentagon',
  'Quad',
  'European Union',
  'United Nations',
  'African Union',
  'Palestinian Authority',
  'Israel Defense Forces',
  'Lockheed Martin',
  'Boeing',
  'Dassault Aviation',
];
const JOINTS = new Set(['of', 'for', 'and', 'the', '&']);
const NO_STARTS =
  /^(?:The|This|That|Our|His|Her|Their|Its|In|At|On|For|From|With|And|Both|During|After|As|To|By|A|An|Exercise)$/;

/** Which bodies the text names, each once; `known`: names that the record knows. */
export function readOrganisations(
  sentences: Sentence[],
  known: readonly string[] = [],
): Organisation[] {
  const found = new Map<string, Organisation>();
  const add = (name: string, start: number) => {
    if (!found.has(name.toLowerCase()))
      found.set(name.toLowerCase(), { name, start, end: start + name.length });
  };
  for (const { tokens, text, start } of sentences) {
    if (/Office of the Spokesperson|Press Information Bureau/.test(text)) continue;
    for (let at = 0; at < tokens.length;) {
      const end = bodyAt(tokens, at);
      if (end > at) {
        const [first, last] = [tokens[at]!, tokens[end - 1]!];
        add(text.slice(first.start - start, last.end - start), first.start);
      }
      at = Math.max(end, at + 1);
    }
    for (const name of [...NAMES, ...known]) {
      const at = text.search(
        new RegExp(String.raw`(?<![\p{L}-])${escaped(name)}(?![\p{L}-])`, 'u'),
      );
      if (at >= 0) add(text.slice(at, at + name.length), start + at);
    }
  }
  return [...found.values()];
}

/** Where the name of a body that begins at a word ends; `from` where there is none. */
function bodyAt(tokens: readonly Token[], from: number): number {
  const word = (at: number) => tokens[at]?.text ?? '';
  if (LETTERS.has(word(from))) return from + 1;
  if (!isCapital(tokens[from]) || NO_STARTS.test(word(from))) return from;
  let end = from;
  let isOf = false;
  for (let at = from; at < tokens.length && at - from < 10; at++) {
    if (
      JOINTS.has(word(at)) &&
      at > from &&
      (isOf || HEADS.has(word(at - 1)) || end > from || word(at) === '&')
    )
      continue;
    if (isGenitive(tokens[at])) {
      if (at - from > 2 || !placeAt(tokens, from)) break;
      continue;
    }
    if (!isCapital(tokens[at]) || NO_STARTS.test(word(at))) break;
    if (HEADS.has(word(at)) && word(at + 1) === 'of') isOf = true;
    const before = tokens[at - 1];
    if (ENDS.has(word(at)) && at > from) end = at + 1;
    else if (isOf && at > from) end = at + 1;
    else if (end > from && before && JOINTS.has(before.text))
      end = HEADS.has(word(from)) || isOf ? at + 1 : end;
  }
  return end;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
