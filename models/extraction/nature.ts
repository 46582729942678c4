import type { Sentence, Span } from './text';

type Told<T> = { value: T; at: Span } | null;

const TYPES = [
  ['state', /\bstate visit\b/i],
  ['private', /\bprivate (?:visit|trip)\b|\bpersonal visit\b/i],
  [
    'transit',
    /\btransit(?:ed|ing)?(?: stop| visit| halt)?\b(?! of| through the| passage)|\bstopover\b|\brefuel+ing stop\b/i,
  ],
  ['working', /\bworking visit\b/i],
  ['official', /\bofficial (?:\S+ ){0,2}(?:visit|trip|tour)\b|\bofficial delegation\b/i],
] as const;

/** As DOMAIN.md ranks whoever leads a visit, by words of the title; the first that fits. */
const LEVELS = [
  [
    'deputy_minister',
    /\b(?:deputy|vice|junior|parliamentary|state) (?:\S+ )?(?:minister|secretary)|minister of state|rajya mantri|under[- ]?secretary|assistant secretary/i,
  ],
  [
    'permanent_secretary',
    /\bpermanent secretary|director[- ]general of .*ministry|defen[cs]e secretary of india|secretary[- ]general of .*ministry/i,
  ],
  [
    'head_of_state',
    /\b(?<!to the )(?:president|king|queen|emperor|sultan|emir|amir|crown prince|ruler)\b(?!.*(?:assistant|adviser|advisor|envoy))/i,
  ],
  ['head_of_government', /\b(?:prime minister|premier|chancellor|taoiseach|chief executive)\b/i],
  [
    'chief_of_defence',
    /\bchief of (?:the )?(?:defen[cs]e|general)(?: forces?)? staff|chief of (?:the )?defen[cs]e|chairman of the joint chiefs|chief of (?:the )?(?:armed|national|self-defen[cs]e) forces|commander-in-chief of the (?:armed|defence)/i,
  ],
  [
    'service_chief',
    /\bchief of (?:the )?(?:army|naval?|air|ground|maritime|marine)(?: \S+)? (?:staff|force)|chief of (?:the )?(?:army|navy|air force)|commandant of the|commander of the .*(?:army|navy|air force)|(?:army|navy|naval|air) chief|first sea lord/i,
  ],
  [
    'minister',
    /\bminister\b|\bmantri\b|\bsecretary of (?:state|defen[cs]e|war)\b|\b(?:defen[cs]e|foreign) secretary\b|\bnational security advis[eo]r\b/i,
  ],
] as const;

export type VisitType = (typeof TYPES)[number][0];
export type Level = (typeof LEVELS)[number][0] | 'staff';

/** What kind of visit the text says that it is; null where it does not. */
export function readType(sentences: Sentence[]): Told<VisitType> {
  for (const { text, start } of sentences)
    for (const [value, pattern] of TYPES) {
      const match = pattern.exec(text);
      const from = start + (match?.index ?? 0);
      if (match) return { value, at: { start: from, end: from + match[0].length } };
    }
  return null;
}

/** The level of a visit that somebody of this title leads; null without a title. */
export function levelOf(title: string | null | undefined): Level | null {
  if (!title) return null;
  return LEVELS.find(([, pattern]) => pattern.test(title))?.[0] ?? 'staff';
}
