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
    ['Revision', forAll(revisions(size, ground))],
    ['Author', forAll(authors(size, ground))],
    ['KeyJudgement', forAll(keyJudgements(size))],
    ['Citation', forAll(citations(size, ground))],
    ['Coverage', forAll(coverage(size, ground))],
    ['Note', forAll(notes(size, ground))],
    ['NoteVersion', forAll(noteVersions(size, ground))],
  ];
}

/** As the triggers would have marked them, which are off while the record is written: every marking is CLEAR. */
function* forAll(rows: Iterable<Row>): Generator<Row> {
  for (const row of rows) yield { ...row, seenFrom: 'CLEAR', deskOnly: 'false' };
}

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
    };
  }
}

function* briefings({ briefings }: Size): Generator<Row> {
  for (const number of upTo(briefings)) {
    const slug = briefingSlug(number);
    yield { id: id('briefing', number), slug, state: 'published', lastReviewed: day(number) };
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
    };
  }
}

function* authors({ briefings }: Size, { author }: Ground): Generator<Row> {
  for (const number of upTo(briefings)) {
    yield { id: id('author', number), revisionId: id('revision', number), userId: author };
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
      };
    }
  }
}

function* coverage({ briefings, visits }: Size, { ties }: Ground): Generator<Row> {
  for (const number of upTo(briefings)) {
    const revisionId = id('revision', number);
    const tieId = tieOf(number, ties).id;
    const visitId = id('visit', 1 + (number % visits));
    yield { id: id('coverage', 2 * number), revisionId, position: 0, tieId, visitId: null };
    yield { id: id('coverage', 2 * number + 1), revisionId, position: 1, tieId: null, visitId };
  }
}

/** Five on every briefing, the others evenly on the visits. */
function* notes({ briefings, visits, notes }: Size, { author }: Ground): Generator<Row> {
  for (const number of upTo(notes)) {
    const onBriefing = number <= 5 * briefings;
    yield {
      id: noteId(number),
      ...noteText(number),
      briefingId: onBriefing ? id('briefing', 1 + (number % briefings)) : null,
      visitId: onBriefing ? null : id('visit', 1 + (number % visits)),
      authorId: author,
    };
  }
}

function* noteVersions({ notes }: Size, { author }: Ground): Generator<Row> {
  for (const number of upTo(notes)) {
    yield {
      id: id('version', number),
      noteId: noteId(number),
      version: 1,
      ...noteText(number),
      marking: 'CLEAR',
      editorId: author,
    };
  }
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

/** In the form of a uuid 7, in the order of the numbers, and never that of another kind. */
function id(kind: string, number: number): string {
  const three = createHash('sha256').update(kind).digest('hex').slice(0, 3);
  return `019b0000-0000-7${three}-8000-${number.toString(16).padStart(12, '0')}`;
}
