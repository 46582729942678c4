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
const FAR_ON = { number: 90, size: 20 };
const TODAY = '2024-06-01';
const NUMBER = 7;
const WORDS = 'shipyard pilots';

const BRIEFINGS: Required<BriefingFilters> = {
  ...{ tie: 'in-my', country: 'IN', region: 'Asia', area: 'cyber', marking: 'CLEAR' },
  ...{ state: 'published', from: '2024', to: '2025', words: WORDS },
};
const VISITS: Required<VisitFilters> = {
  ...{ tie: 'in-my', country: 'IN', sender: 'IN', host: 'MY', level: 'staff', type: 'official' },
  ...{ area: 'cyber', from: '2024', to: '2025', words: WORDS },
};
const NOTES: Required<NoteFilters> = {
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
    ...lists(READER, inFull ? 'every two' : 'none').map(([name, list]) => by(READER)(name, list)),
    // From whom most of a large record is hidden.
    ...lists('public', inFull ? 'each' : 'none').map(([name, list]) =>
      by('public')(`${name}, for everybody`, list),
    ),
    ...desk(editor, inFull).map(([name, list]) => by(editor.audience)(name, list)),
  ];
}

const bench = { briefing: briefingSlug(NUMBER), visit: visitSlug(NUMBER) };

const by =
  (audience: Audience) =>
  (name: string, ask: () => Promise<unknown>): Asked => ({ name, audience, ask });

type Named = [name: string, ask: () => Promise<unknown>];

/** Which filters a list is asked with, besides none and all. */
type Extent = 'none' | 'each' | 'every two';

function lists(who: Audience, extent: Extent): Named[] {
  const kinds = extent !== 'none' ? (Object.keys(FOUND_IN) as FoundKind[]) : (['note'] as const);
  return [
    ...filtered('briefings', BRIEFINGS, extent, (of) => listBriefings(who, of, PAGE)),
    ...filtered('visits', VISITS, extent, (of) => listVisits(who, of, PAGE)),
    ...kinds.map((kind): Named => [
      `search for a ${kind}`,
      () => searchRecord(who, WORDS, kind, PAGE),
    ]),
    ['briefings, far on', () => listBriefings(who, {}, FAR_ON)],
    ['visits, far on', () => listVisits(who, {}, FAR_ON)],
    ['all agreements', () => listAgreements(who, {}, PAGE)],
    ['all commitments', () => listCommitments(who, TODAY, {}, PAGE)],
    ['all countries', () => listCountries(who, {}, PAGE)],
    ['all exercises', () => listExerciseSeries(who, {}, PAGE)],
    ['all mechanisms', () => listMechanisms(who, {}, PAGE)],
    ['all people', () => listPeople(who, TODAY, {}, PAGE)],
    ['all sources', () => listSources(who, {}, PAGE)],
    ['all ties', () => listTies(who, {})],
  ];
}

function desk(editor: Viewer, inFull: boolean): Named[] {
  const sorts = ['changed', 'new', 'old', 'kind'] as const;
  const states = ['open', 'resolved', 'withdrawn'] as const;
  return [
    ['the desk', () => findDesk(editor)],
    ['counts of notes', () => countNotesForDesk(editor)],
    ...filtered('notes of the desk', NOTES, inFull ? 'every two' : 'none', (of) =>
      listNotesForDesk(editor, of, PAGE),
    ),
    ...sorts.flatMap((sort) =>
      states.map((state): Named => [
        `notes of the desk, ${state}, ${sort}`,
        () => listNotesForDesk(editor, { state, sort }, PAGE),
      ]),
    ),
  ];
}

/** A list without filters and with all; also with each, or with each and every two. */
function filtered<F extends object>(
  name: string,
  filters: F,
  extent: Extent,
  list: (filters: Partial<F>) => Promise<unknown>,
): Named[] {
  const names = Object.keys(filters) as (keyof F & string)[];
  const each = extent === 'none' ? [] : names.map((one) => [one]);
  const pairs =
    extent === 'every two'
      ? names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other]))
      : [];
  const some = [[], ...each, ...pairs, names];
  return some.map((given): Named => {
    const of = Object.fromEntries(given.map((one) => [one, filters[one as keyof F]])) as Partial<F>;
    return [`${name} by ${given.join(' and ') || 'nothing'}`, () => list(of)];
  });
}
