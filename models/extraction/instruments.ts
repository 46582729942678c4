import { BEFORE } from './occasions';
import type { Sentence, Span } from './text';

/** An agreement as the text names it, and what the sentence says was done with it; null where it is only mentioned. */
export type Instrument = Span & { name: string; event: AgreementEvent | null };
export type AgreementEvent = (typeof EVENTS)[number][0];

/** What an instrument is called; a title does not decide whether it binds. */
const KINDS = [
  String.raw`Memorand(?:um|a) of (?:Understanding|Agreement|Cooperation|Intent)`,
  String.raw`Letters? of (?:Intent|Agreement|Offer and Acceptance|Arrangement|Request)`,
  'Exchange of (?:Letters|Notes)',
  'Terms of Reference',
  'Joint (?:Declaration|Communiqu[eé]|Vision Statement)',
  'Statement of Intent',
  'Status of Forces Agreement',
  String.raw`Mo[UA]s?`,
  'LOI|SOFA|ACSA|GSOMIA|DTTI',
  'Agreements?',
  'Arrangements?',
  'Treat(?:y|ies)',
  'Protocol',
  'Pact',
  'Accords?',
  'Convention',
  'Roadmap',
].join('|');

/** Words that make a plain "agreement" one of the field: "a defence cooperation agreement". */
const FIELD =
  'defen[cs]e|military|security|logistics|cooperation|co-?production|bilateral|framework|cross-servicing|acquisition|industrial|technology|intelligence|information|reciprocal|visiting|access|forces|basing|training|procurement|shipbuilding|peace|partnership|maritime|naval';

const NAMED = new RegExp(
  String.raw`\b(?:(?:\d{4}|\p{Lu}[\p{L}.’'-]*)[ –-](?:(?:and|of|for|on|the|&) )?){0,8}?(?:${KINDS})\b(?: (?:on|for|of|in|concerning|regarding|to) (?:the )?(?:\p{Lu}[\p{L}-]*|[\p{Ll}-]+ (?=cooperation|co-operation))(?:[ ,]+(?:and |of |the |in |for |on )*\p{Lu}[\p{L}-]*)*(?: co-?operation)?)?`,
  'gu',
);
const DESCRIBED = new RegExp(
  String.raw`\b(?:(?:\d{4}|(?:${FIELD})|and) ){1,6}(?:agreement|arrangement|pact|treaty|protocol)s?\b(?: (?:on|for|of) (?:defen[cs]e|military|security|logistics|information|technology)[\p{L} -]{0,40}?(?=[,.;]|\bwas\b|\bwere\b|\bthat\b|\bwith\b|\band\b))?|(?<=\b[Aa]n? )(?:agreement|arrangement|protocol) (?:on|for) [\p{L} -]{3,60}?(?=[,.;]|\bwas\b|\bwere\b|\bwith\b|$)|(?:\p{L}+-year )?roadmap (?:on|for) [\p{L} -]{3,60}?(?=[,.;]|\band\b|$)|\b(?:memorand(?:um|a) of (?:understanding|agreement|cooperation)|letters? of intent|exchange of (?:letters|notes)|terms of reference)\b(?: (?:on|for|of) [\p{L} -]{3,60}?(?=[,.;]|\bwas\b|\bwere\b|\bthat\b|\bwith\b|\bbetween\b|$))?`,
  'gu',
);

const EVENTS = [
  ['amended', /\bamend(?:ed|s|ing|ments?)?\b|\brevis(?:ed|ion)\b/i],
  ['terminated', /\bterminat\w+|\bwithdr[ae]w\w* from\b|\babrogat\w+/i],
  ['suspended', /\bsuspend\w*/i],
  ['superseded', /\bsupersed\w+|\breplac(?:es|ed|ing)\b/i],
  ['expired', /\bexpir\w+/i],
  ['ratified', /\bratif\w+/i],
  ['in force', /\b(?:entered|enters|entry|came|come|coming|comes) into (?:force|effect)\b/i],
  ['initialled', /\binitiall?ed\b/i],
  [
    'proposed',
    /\bnegotiat\w+|\bpropos\w+|\btalks on an?\b|\bwork(?:ing)? towards?\b|\bconsider\w*|\bfinali[sz]\w+|\bto (?:sign|conclude)\b|\bexplor\w+|\bdraft\b/i,
  ],
  [
    'signed',
    /\bsign(?:ed|s|ing|ature)?\b|\binked\b|\bconclu(?:ded|sion)\b|\bexchang(?:ed|e)\b|\bseal(?:ed|s)?\b|\brenew(?:ed|al)\b/i,
  ],
] as const;

const GENERIC =
  /^(?:agreements?|arrangements?|treat(?:y|ies)|protocol|pact|accords?|convention|roadmap)$/i;

/** Which agreements the text names, each once, with the words that name it first. */
export function readInstruments(sentences: Sentence[]): Instrument[] {
  const found = new Map<string, Instrument>();
  for (const { text, start } of sentences)
    for (const pattern of [NAMED, DESCRIBED])
      for (const { 0: whole, index } of text.matchAll(pattern)) {
        const name = whole
          .replace(/^(?:The|An?|This|That|Our|In|During|Under|After|Following|Both)\s+/u, '')
          .trim();
        if (GENERIC.test(name) || name.length < 3) continue;
        const at = start + index + whole.indexOf(name);
        const known = [...found.keys()].find((one) => covers(one, name) || covers(name, one));
        const event = BEFORE.test(text)
          ? null
          : (EVENTS.find(([, words]) => words.test(text))?.[0] ?? null);
        if (known === undefined) found.set(name, { name, event, start: at, end: at + name.length });
        else found.get(known)!.event ??= event;
      }
  return [...found.values()];
}

const covers = (whole: string, part: string) => whole.toLowerCase().includes(part.toLowerCase());
