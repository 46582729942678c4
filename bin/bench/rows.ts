// The rows of the benchmark's record, table by table, each made when it is asked for and the same in every run.
import { createHash } from 'node:crypto';
import { numbersFrom, one, sentence, sentences, title } from './words';

export type Row = Record<string, string | number | null | readonly string[]>;
export type Tie = { id: string; lowCode: string; highCode: string };
export type Size = { briefings: number; visits: number; notes: number };
/** What the rows hang on: the ties and sources of the sample record, and an account. */
export type Ground = { ties: Tie[]; sources: string[]; author: string };

const AREAS = ['joint_exercises', 'defence_industry', 'maritime_security', 'cyber', 'logistics'];
const LEVELS = ['minister', 'service_chief', 'chief_of_defence', 'staff'];
const NOTE_KINDS = ['context', 'assessment', 'correction', 'follow_up', 'question'];
const LIKELIHOODS = ['unlikely', 'roughly_even_chance', 'likely', 'very_likely'];
const CONFIDENCES = ['low', 'moderate', 'high'];
const FIRST_DAY = Date.UTC(2000, 0, 1);

export const briefingSlug = (number: number) => `bench-briefing-${number}`;
export const visitSlug = (number: number) => `bench-visit-${number}`;
export const noteId = (number: number) => id('note', number);
/** The title of the briefing and of the visit of a number. */
export const titleOf = (number: number) => title(numbersFrom(number), number);

/** Every table with its rows, in the order in which a reader would write them. */
export function tables(size: Size, ground: Ground): [table: string, rows: Iterable<Row>][] {
  return [
    ['Visit', visits(size, ground)],
    ['Briefing', briefings(size)],
    ['Revision', revisions(size, ground)],
    ['Author', authors(size, ground)],
    ['KeyJudgement', keyJudgements(size)],
    ['Citation', citations(size, ground)],
    ['Coverage', coverage(size, ground)],
    ['Note', notes(size, ground)],
    ['NoteVersion', noteVersions(size, ground)],
  ];
}

/** Of a large record nine tenths are hidden from most readers: a list has to find the rest. */
const markingOf = (number: number) => (number > 10_000 && number % 10 > 0 ? 'AMBER' : 'CLEAR');
/** As the triggers would have marked what hangs on the visit or briefing of a number; they are off meanwhile. */
const seenWith = (number: number) => ({ seenFrom: markingOf(number), deskOnly: 'false' });
/** The visit of a briefing: of the same marking. */
const visitOf = (number: number, visits: number) => number % visits || visits;

function* visits({ visits }: Size, { ties }: Ground): Generator<Row> {
  for (const number of upTo(visits)) {
    const pick = numbersFrom(number);
    const tie = tieOf(number, ties);
    const fromLow = number % 2 === 0;
    yield {
      id: id('visit', number),
      slug: visitSlug(number),
      title: title(pick, number),
      tieId: tie.id,
      senderCode: fromLow ? tie.lowCode : tie.highCode,
      hostCode: fromLow ? tie.highCode : tie.lowCode,
      type: 'official',
      level: one(pick, LEVELS),
      start: day(number),
      purpose: sentence(pick),
      cities: [],
      outcomes: [sentence(pick), sentence(pick)],
      areas: [one(pick, AREAS)],
      marking: markingOf(number),
    };
  }
}

function* briefings({ briefings }: Size): Generator<Row> {
  for (const number of upTo(briefings)) {
    const slug = briefingSlug(number);
    yield {
      id: id('briefing', number),
      slug,
      state: 'published',
      lastReviewed: day(number),
      marking: markingOf(number),
    };
  }
}

/** About 600 words each. */
function* revisions({ briefings }: Size, { author }: Ground): Generator<Row> {
  for (const number of upTo(briefings)) {
    const pick = numbersFrom(number);
    const paragraph = (citation: number) => `${sentences(pick, 7)}[^${citation}]`;
    yield {
      id: id('revision', number),
      briefingId: id('briefing', number),
      number: 1,
      title: title(pick, number),
      bluf: sentences(pick, 3),
      body: [1, 2, 3, 4].map((n) => `## ${title(pick, n)}\n\n${paragraph(n)}`).join('\n\n'),
      areas: [one(pick, AREAS)],
      publishedAt: `${day(number)}T09:00:00Z`,
      approvedById: author,
      stands: 'true',
      marking: markingOf(number),
      ...seenWith(number),
    };
  }
}

function* authors({ briefings }: Size, { author }: Ground): Generator<Row> {
  for (const number of upTo(briefings)) {
    const revisionId = id('revision', number);
    yield { id: id('author', number), revisionId, userId: author, ...seenWith(number) };
  }
}

function* keyJudgements({ briefings }: Size): Generator<Row> {
  for (const number of upTo(briefings)) {
    const pick = numbersFrom(number);
    for (const position of [1, 2, 3]) {
      yield {
        id: id('judgement', 3 * number + position),
        revisionId: id('revision', number),
        position,
        statement: sentence(pick),
        likelihood: one(pick, LIKELIHOODS),
        confidence: one(pick, CONFIDENCES),
        ...seenWith(number),
      };
    }
  }
}

function* citations({ briefings }: Size, { sources }: Ground): Generator<Row> {
  for (const number of upTo(briefings)) {
    const pick = numbersFrom(number);
    for (const citation of [1, 2, 3, 4]) {
      yield {
        id: id('citation', 4 * number + citation),
        sourceId: one(pick, sources),
        gist: sentence(pick),
        credibility: 1 + pick(4),
        revisionId: id('revision', number),
        number: citation,
        ...seenWith(number),
      };
    }
  }
}

function* coverage({ briefings, visits }: Size, { ties }: Ground): Generator<Row> {
  for (const number of upTo(briefings)) {
    const revisionId = id('revision', number);
    const tieId = tieOf(number, ties).id;
    const visitId = id('visit', visitOf(number, visits));
    const both = { revisionId, ...seenWith(number) };
    yield { id: id('coverage', 2 * number), position: 0, tieId, visitId: null, ...both };
    yield { id: id('coverage', 2 * number + 1), position: 1, tieId: null, visitId, ...both };
  }
}

/** Five on every briefing, the others evenly on the visits. */
function* notes(size: Size, { author }: Ground): Generator<Row> {
  for (const number of upTo(size.notes)) {
    const { briefing, visit } = holderOf(number, size);
    yield {
      id: noteId(number),
      ...noteText(number),
      briefingId: briefing ? id('briefing', briefing) : null,
      visitId: visit ? id('visit', visit) : null,
      authorId: author,
      marking: markingOf(briefing ?? visit),
      ...seenWith(briefing ?? visit),
    };
  }
}

function* noteVersions(size: Size, { author }: Ground): Generator<Row> {
  for (const number of upTo(size.notes)) {
    const { briefing, visit } = holderOf(number, size);
    yield {
      id: id('version', number),
      noteId: noteId(number),
      version: 1,
      ...noteText(number),
      marking: markingOf(briefing ?? visit),
      editorId: author,
      ...seenWith(briefing ?? visit),
    };
  }
}

type Holder = { briefing: number; visit?: undefined } | { briefing?: undefined; visit: number };

/** The number of the briefing or of the visit on which a note is. */
function holderOf(number: number, { briefings, visits }: Size): Holder {
  return number <= 5 * briefings
    ? { briefing: 1 + (number % briefings) }
    : { visit: 1 + (number % visits) };
}

export function noteText(number: number) {
  const pick = numbersFrom(number);
  return { kind: one(pick, NOTE_KINDS), body: sentences(pick, 2) };
}

function* upTo(count: number) {
  for (let number = 1; number <= count; number++) yield number;
}

function tieOf(number: number, ties: Tie[]): Tie {
  return ties[number % ties.length]!;
}

function day(number: number): string {
  return new Date(FIRST_DAY + (number % 9_800) * 86_400_000).toISOString().slice(0, 10);
}

const starts = new Map<string, string>();

/** In the form of a uuid 7, in the order of the numbers, and never that of another kind. */
function id(kind: string, number: number): string {
  let start = starts.get(kind);
  if (!start) {
    const three = createHash('sha256').update(kind).digest('hex').slice(0, 3);
    starts.set(kind, (start = `019b0000-0000-7${three}-8000-`));
  }
  return start + number.toString(16).padStart(12, '0');
}
