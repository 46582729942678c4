// Everything that pages and the desk ask of the record, their lists with each filter and every two: what must stay quick
// however large the record is.
import type { Audience } from '../../lib/audience';
import { listAgreements } from '../../models/agreement';
import { listBriefings, type BriefingFilters } from '../../models/briefing';
import { listCommitments } from '../../models/commitment';
import { listCountries } from '../../models/country';
import { findDesk } from '../../models/desk';
import { listExerciseSeries } from '../../models/exercise-series';
import { listMechanisms } from '../../models/mechanism';
import type { NoteFilters } from '../../models/note/filters';
import { countNotesForDesk, listNotesForDesk } from '../../models/note/list';
import { listPeople } from '../../models/person';
import { FOUND_IN, searchRecord, type FoundKind } from '../../models/search';
import { listSources } from '../../models/source';
import { listTies } from '../../models/tie';
import type { Viewer } from '../../models/user';
import { listVisits, type VisitFilters } from '../../models/visit';
import { READS, slugsOfAll } from '../testing/reads';
import { briefingSlug, visitSlug } from './rows';

/** What is asked, by name, and the role in which the database is asked. */
export type Asked = { name: string; audience: Audience; ask: () => Promise<unknown> };

const READER = 'analyst-amber';
const PAGE = { number: 1, size: 20 };
const TODAY = '2024-06-01';
const NUMBER = 7;
const WORDS = 'shipyard pilots';

const BRIEFINGS: BriefingFilters = {
  ...{ tie: 'in-my', country: 'IN', region: 'Asia', area: 'cyber', marking: 'CLEAR' },
  ...{ state: 'published', from: '2024', to: '2025', words: WORDS },
};
const VISITS: VisitFilters = {
  ...{ tie: 'in-my', country: 'IN', sender: 'IN', host: 'MY', level: 'staff', type: 'official' },
  ...{ area: 'cyber', from: '2024', to: '2025', words: WORDS },
};
const NOTES: NoteFilters = {
  ...{ words: WORDS, kind: 'question', state: 'open', marking: 'CLEAR', tie: 'in-my', mine: true },
  sort: 'old',
};

/** `ask` runs one statement as the owner; `inFull`: lists also with each filter and with every two. */
export async function everythingAsked(
  ask: (sql: string) => Promise<{ slug: string }[]>,
  editor: Viewer,
  inFull: boolean,
): Promise<Asked[]> {
  const slugs = { ...(await slugsOfAll(ask)), ...bench };
  return [
    ...Object.entries(READS).map(([name, read]) => by(READER)(name, () => read(READER, slugs))),
    ...lists(inFull).map(([name, list]) => by(READER)(name, list)),
    ...desk(editor, inFull).map(([name, list]) => by(editor.audience)(name, list)),
  ];
}

const bench = { briefing: briefingSlug(NUMBER), visit: visitSlug(NUMBER) };

const by =
  (audience: Audience) =>
  (name: string, ask: () => Promise<unknown>): Asked => ({ name, audience, ask });

type Named = [name: string, ask: () => Promise<unknown>];

function lists(inFull: boolean): Named[] {
  const kinds = inFull ? (Object.keys(FOUND_IN) as FoundKind[]) : (['note'] as const);
  return [
    ...filtered('briefings', BRIEFINGS, inFull, (of) => listBriefings(READER, of, PAGE)),
    ...filtered('visits', VISITS, inFull, (of) => listVisits(READER, of, PAGE)),
    ...kinds.map((kind): Named => [
      `search for a ${kind}`,
      () => searchRecord(READER, WORDS, kind, PAGE),
    ]),
    ['all agreements', () => listAgreements(READER, {}, PAGE)],
    ['all commitments', () => listCommitments(READER, TODAY, {}, PAGE)],
    ['all countries', () => listCountries(READER, {}, PAGE)],
    ['all exercises', () => listExerciseSeries(READER, {}, PAGE)],
    ['all mechanisms', () => listMechanisms(READER, {}, PAGE)],
    ['all people', () => listPeople(READER, TODAY, {}, PAGE)],
    ['all sources', () => listSources(READER, {}, PAGE)],
    ['all ties', () => listTies(READER, {})],
  ];
}

function desk(editor: Viewer, inFull: boolean): Named[] {
  const sorts = ['changed', 'new', 'old', 'kind'] as const;
  const states = ['open', 'resolved', 'withdrawn'] as const;
  return [
    ['the desk', () => findDesk(editor)],
    ['counts of notes', () => countNotesForDesk(editor)],
    ...filtered('notes of the desk', NOTES, inFull, (of) => listNotesForDesk(editor, of, PAGE)),
    ...sorts.flatMap((sort) =>
      states.map((state): Named => [
        `notes of the desk, ${state}, ${sort}`,
        () => listNotesForDesk(editor, { state, sort }, PAGE),
      ]),
    ),
  ];
}

/** A list without filters and with all; in full also with each, and with every two. */
function filtered<F extends object>(
  name: string,
  filters: F,
  inFull: boolean,
  list: (filters: Partial<F>) => Promise<unknown>,
): Named[] {
  const names = Object.keys(filters) as (keyof F & string)[];
  const pairs = names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other]));
  const some = inFull ? [[], ...names.map((one) => [one]), ...pairs, names] : [[], names];
  return some.map((given): Named => {
    const of = Object.fromEntries(given.map((one) => [one, filters[one as keyof F]])) as Partial<F>;
    return [`${name} by ${given.join(' and ') || 'nothing'}`, () => list(of)];
  });
}
