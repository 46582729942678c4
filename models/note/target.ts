import { Prisma } from '../../generated/prisma/client';
import type { Marking } from '../../generated/prisma/enums';
import type { Audience } from '../../lib/audience';
import { recordFor } from '../../lib/db';
import { formatOrdinal } from '../../lib/format';
import { NOTE_TARGETS, type NoteTarget, type NoteTargetKind } from '../note';

/** The record that a note is on, as the desk names it and where its page is. */
export type NotedRecord = NoteTarget & {
  /** what sort of record, in a word */
  sort: string;
  title: string;
  marking: Marking;
  /** the page on which the record and its notes stand */
  page: string;
  /** the record's own place on that page, when the page holds several */
  href: string;
};

const NAMED = { select: { id: true, slug: true, title: true, marking: true } } as const;

/** Selects what {@link recordOf} reads. A note that is visible is on a record that is visible. */
export const RECORD = {
  visit: NAMED,
  engagement: NAMED,
  mechanismSession: {
    select: {
      id: true,
      slug: true,
      ordinal: true,
      date: true,
      marking: true,
      mechanism: { select: { slug: true, name: true, shortName: true } },
    },
  },
  exerciseEdition: {
    select: {
      id: true,
      slug: true,
      title: true,
      marking: true,
      series: { select: { slug: true } },
    },
  },
  agreement: NAMED,
  commitment: { select: { id: true, slug: true, text: true, marking: true } },
  briefing: {
    select: {
      id: true,
      slug: true,
      marking: true,
      revisions: { orderBy: { number: 'desc' }, take: 1, select: { title: true } },
    },
  },
} as const satisfies Prisma.NoteSelect;

type Row = Prisma.NoteGetPayload<{ select: typeof RECORD }>;

const SORTS: Record<NoteTargetKind, string> = {
  visit: 'Visit',
  engagement: 'Engagement',
  session: 'Session',
  exercise: 'Exercise',
  agreement: 'Agreement',
  commitment: 'Commitment',
  briefing: 'Briefing',
};

/** Where the page stands of each kind; a session and an exercise have a place on that of what they are a part of. */
const PAGES: Record<NoteTargetKind, string> = {
  visit: '/visits',
  engagement: '/engagements',
  session: '/mechanisms',
  exercise: '/exercises',
  agreement: '/agreements',
  commitment: '/commitments',
  briefing: '/briefings',
};

/** The record that one row of a note's foreign keys leads to. */
export function recordOf(row: Row): NotedRecord & { id: string } {
  const kinds = Object.keys(NOTE_TARGETS) as NoteTargetKind[];
  const kind = kinds.find((name) => row[NOTE_TARGETS[name]]);
  if (!kind) throw new Error('A note is on one record.');
  const { id, slug, marking } = row[NOTE_TARGETS[kind]]!;
  const whole = row.mechanismSession?.mechanism ?? row.exerciseEdition?.series;
  const page = `${PAGES[kind]}/${(whole ?? { slug }).slug}`;
  const href = whole ? `${page}#${slug}` : page;
  return { id, kind, slug, marking, sort: SORTS[kind], title: titleOf(row), page, href };
}

function titleOf(row: Row): string {
  if (row.mechanismSession) {
    const { ordinal, date, mechanism } = row.mechanismSession;
    const name = mechanism.shortName ?? mechanism.name;
    return ordinal ? `${formatOrdinal(ordinal)} session of ${name}` : `Session of ${name}, ${date}`;
  }
  if (row.commitment) return row.commitment.text;
  if (row.briefing) return row.briefing.revisions[0]?.title ?? row.briefing.slug;
  return (row.visit ?? row.engagement ?? row.exerciseEdition ?? row.agreement)!.title;
}

/** The address of a note on the page of its record. */
export function addressOf(record: { page: string }, noteId: string): string {
  return `${record.page}#note-${noteId}`;
}

/** `visit:slug`, as it stands in an address. Null for what can name no record. */
export function readTarget(typed: string): NoteTarget | null {
  const match = /^([a-z]+):([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(typed);
  const [, kind = '', slug = ''] = match ?? [];
  if (!match || slug.length > 120 || !Object.hasOwn(NOTE_TARGETS, kind)) return null;
  return { kind: kind as NoteTargetKind, slug };
}

/** Selects the `id` of the record and, as `page`, where its page stands: no row when it does not exist for whoever asks. */
export function selectTarget({ kind, slug }: NoteTarget): Prisma.Sql {
  const [table, whole] = TABLES[kind];
  const page = Prisma.sql`${PAGES[kind]} || '/' || ${Prisma.raw(whole ? 'w' : 'r')}."slug" AS "page"`;
  return Prisma.sql`SELECT r."id", ${page} FROM ${Prisma.raw(table)} r ${Prisma.raw(whole ?? '')} WHERE r."slug" = ${slug}`;
}

const TABLES: Record<NoteTargetKind, [table: string, whole?: string]> = {
  visit: ['"Visit"'],
  engagement: ['"Engagement"'],
  session: ['"MechanismSession"', 'JOIN "Mechanism" w ON w."id" = r."mechanismId"'],
  exercise: ['"ExerciseEdition"', 'JOIN "ExerciseSeries" w ON w."id" = r."seriesId"'],
  agreement: ['"Agreement"'],
  commitment: ['"Commitment"'],
  briefing: ['"Briefing"'],
};

/** Null when the record does not exist for the audience. */
export async function findNotedRecord(
  audience: Audience,
  target: NoteTarget,
): Promise<(NotedRecord & { id: string }) | null> {
  const relation = NOTE_TARGETS[target.kind];
  const db = recordFor(audience);
  const where = { slug: target.slug };
  const find = {
    visit: () => db.visit.findUnique({ where, select: RECORD.visit.select }),
    engagement: () => db.engagement.findUnique({ where, select: RECORD.engagement.select }),
    mechanismSession: () =>
      db.mechanismSession.findUnique({ where, select: RECORD.mechanismSession.select }),
    exerciseEdition: () =>
      db.exerciseEdition.findUnique({ where, select: RECORD.exerciseEdition.select }),
    agreement: () => db.agreement.findUnique({ where, select: RECORD.agreement.select }),
    commitment: () => db.commitment.findUnique({ where, select: RECORD.commitment.select }),
    briefing: () => db.briefing.findUnique({ where, select: RECORD.briefing.select }),
  };
  const found = await find[relation]();
  return found ? recordOf({ ...NOTHING, [relation]: found }) : null;
}

const NOTHING: Row = {
  visit: null,
  engagement: null,
  mechanismSession: null,
  exerciseEdition: null,
  agreement: null,
  commitment: null,
  briefing: null,
};
