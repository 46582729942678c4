// What the pages of the record ask the models for, each once: for tests that look at the statements themselves.
import type { Audience } from '../../lib/audience';
import { leadsSomewhere } from '../../models/address';
import { findAgreement, listAgreements } from '../../models/agreement';
import { listBriefings, listRelatedBriefings } from '../../models/briefing';
import { findBriefing } from '../../models/briefing/revision';
import { listChoices } from '../../models/choices';
import { findCommitment, listCommitments } from '../../models/commitment';
import { listFallingDue } from '../../models/commitment/falling-due';
import { findCountry, listCountries, listRegions } from '../../models/country';
import { findDesk } from '../../models/desk';
import { findEngagement } from '../../models/engagement';
import { findExerciseSeries, listExerciseSeries } from '../../models/exercise-series';
import { findMechanism, listMechanisms } from '../../models/mechanism';
import { listNotes } from '../../models/note';
import { findNoteForDesk } from '../../models/note/desk';
import { countNotesForDesk, listNotesForDesk } from '../../models/note/list';
import { findNotedRecord } from '../../models/note/target';
import { listNoteVersions } from '../../models/note/versions';
import { findPerson, listPeople } from '../../models/person';
import { listAppearances } from '../../models/person/appearances';
import { findByWords, searchRecord } from '../../models/search';
import { findSource, listSources } from '../../models/source';
import { findTie, listTies } from '../../models/tie';
import { countActivity } from '../../models/tie/activity';
import { listPeopleOfTie } from '../../models/tie/people';
import { listLatestEvents, listTimeline } from '../../models/tie/timeline';
import { findNeighbours, findVisit, listVisits } from '../../models/visit';
import { listAgenda } from '../../models/visit/agenda';
import { findMonth } from '../../models/visit/calendar';
import { findVisitForDesk, listSuggestions } from '../../models/visit/desk';
import type { Viewer } from '../../models/user';

const today = '2026-11-20';
const page = { number: 1, size: 20 };
const period = { from: '2020-01-01', to: '2026-12-31' };

/** By slug of a row that is there; filters are given wherever there is one to forget. */
export const READS: Record<string, (audience: Audience, slugs: Slugs) => Promise<unknown>> = {
  address: (who, { visit }) => leadsSomewhere(who, `/visits/${visit}`),
  activity: (who) => countActivity(who),
  agenda: (who) => listAgenda(who, '2020-01-01', 5),
  agreement: (who, { agreement }) => findAgreement(who, agreement),
  agreements: (who) => listAgreements(who, { tie: 'in-my', type: 'agreement' }, page),
  appearances: (who, { person }) => listAppearances(who, person),
  briefing: (who, { briefing }) => findBriefing(who, briefing),
  briefings: (who) => listBriefings(who, { tie: 'in-my', words: 'defence', ...period }, page),
  choices: (who) => listChoices(who),
  commitment: (who, { commitment }) => findCommitment(who, commitment, today),
  commitments: (who) => listCommitments(who, today, { tie: 'in-my', promisor: 'IN' }, page),
  countries: (who) => listCountries(who, { words: 'in', tied: true }, page),
  country: (who) => findCountry(who, 'IN'),
  due: (who) => listFallingDue(who, today, 5),
  engagement: (who, { engagement }) => findEngagement(who, engagement),
  exercise: (who, { exerciseSeries }) => findExerciseSeries(who, exerciseSeries),
  exercises: (who) => listExerciseSeries(who, { countries: ['IN'], words: 'shakti' }, page),
  latest: (who) => listLatestEvents(who, today, 5),
  mechanism: (who, { mechanism }) => findMechanism(who, mechanism),
  mechanisms: (who) => listMechanisms(who, { tie: 'in-my' }, page),
  month: (who) => findMonth(who, '2023-07'),
  neighbours: (who, { visit }) => findNeighbours(who, visit),
  noted: (who, { visit }) => findNotedRecord(who, { kind: 'visit', slug: visit }),
  notes: (who, { visit }) => listNotes(who, { kind: 'visit', slug: visit }),
  people: (who) => listPeople(who, today, { country: 'IN', words: 'a' }, page),
  peopleOfTie: (who) => listPeopleOfTie(who, 'in-my', today, 12),
  person: (who, { person }) => findPerson(who, person),
  regions: (who) => listRegions(who),
  related: (who, { briefing }) => listRelatedBriefings(who, briefing, 3),
  search: (who) => searchRecord(who, 'defence', undefined, page),
  source: (who, { source }) => findSource(who, source),
  sources: (who) => listSources(who, { words: 'defence', reliability: 'A' }, page),
  suggestions: (who) => listSuggestions(who),
  tie: (who) => findTie(who, 'in-my'),
  ties: (who) => listTies(who, { country: 'IN' }),
  timeline: (who) => listTimeline(who, 'in-my', page),
  visit: (who, { visit }) => findVisit(who, visit),
  visitForDesk: (who, { visit }) => findVisitForDesk(who, visit),
  visits: (who) => listVisits(who, { tie: 'in-my', words: 'talks', ...period }, page),
  words: (who) => findByWords(who, 'visit', 'defence'),
};

/** As those who keep the record are shown it; `note` is the id of one that is there. */
export const DESK_READS: Record<string, (viewer: Viewer, note: string) => Promise<unknown>> = {
  desk: (viewer) => findDesk(viewer),
  deskNote: (viewer, note) => findNoteForDesk(viewer, note),
  deskNotes: (viewer) =>
    listNotesForDesk(viewer, { tie: 'in-my', words: 'a', state: 'open', mine: true }, page),
  deskNoteCounts: (viewer) => countNotesForDesk(viewer),
  versions: (viewer, note) => listNoteVersions(viewer, note),
};

const KINDS = {
  ...{ agreement: 'Agreement', briefing: 'Briefing', commitment: 'Commitment', visit: 'Visit' },
  ...{ engagement: 'Engagement', exerciseSeries: 'ExerciseSeries', mechanism: 'Mechanism' },
  ...{ person: 'Person', source: 'Source' },
} as const;

type Slugs = Record<keyof typeof KINDS, string>;

/** A row of each kind that everybody may see; `ask` runs one statement. */
export async function slugsOfAll(
  ask: (sql: string) => Promise<{ slug: string }[]>,
): Promise<Slugs> {
  const found: Partial<Slugs> = {};
  for (const [kind, table] of Object.entries(KINDS)) {
    const [row] = await ask(
      `SELECT "slug" FROM "${table}" WHERE "marking" = 'CLEAR' ORDER BY "slug" LIMIT 1`,
    );
    found[kind as keyof Slugs] = row!.slug;
  }
  return found as Slugs;
}
