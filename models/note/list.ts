import type { Prisma } from '../../generated/prisma/client';
import { NoteKind, type Marking } from '../../generated/prisma/enums';
import { recordFor } from '../../lib/db';
import { MOST_COUNTED } from '../count';
import { authorize } from '../policy';
import { findByWords } from '../search';
import type { Viewer } from '../user';
import { DESK_NOTE, readDeskNote, type DeskNote } from './desk';

export const NOTE_STATES = ['open', 'resolved', 'withdrawn'] as const;
export type NoteState = (typeof NOTE_STATES)[number];
export const NOTE_SORTS = ['changed', 'new', 'old', 'kind'] as const;

export type NoteFilters = {
  words?: string;
  kind?: NoteKind;
  state?: NoteState;
  marking?: Marking;
  tie?: string;
  mine?: boolean;
  sort?: (typeof NOTE_SORTS)[number];
};

const ORDERS = {
  changed: [{ updatedAt: 'desc' }, { id: 'desc' }],
  new: [{ createdAt: 'desc' }, { id: 'desc' }],
  old: [{ createdAt: 'asc' }, { id: 'asc' }],
  // The schema names the kinds from what explains to what asks: questions and follow-ups come first.
  kind: [{ kind: 'desc' }, { updatedAt: 'desc' }, { id: 'desc' }],
} satisfies Record<string, Prisma.NoteOrderByWithRelationInput[]>;

/**
 * A page of notes and replies, the last changed first. A reply is neither open nor resolved: its thread is. The total
 * ends at {@link MOST_COUNTED}.
 */
export async function listNotesForDesk(
  viewer: Viewer,
  filters: NoteFilters,
  page: { number: number; size: number },
): Promise<{ rows: DeskNote[]; total: number }> {
  authorize(viewer, 'desk:read');
  const db = recordFor(viewer.audience);
  const where = {
    ...whereOf(viewer, filters),
    ...(filters.words && { OR: await holding(viewer, filters.words) }),
  };
  const [rows, total] = await Promise.all([
    db.note.findMany({
      where,
      orderBy: ORDERS[filters.sort ?? 'changed'],
      skip: (page.number - 1) * page.size,
      take: page.size,
      select: DESK_NOTE,
    }),
    db.note.count({ where, take: MOST_COUNTED }),
  ]);
  return { rows: rows.map(readDeskNote), total };
}

/**
 * How many notes are open, by kind; how many of all are the viewer's own, and how many are withdrawn. Each ends at
 * {@link MOST_COUNTED}.
 */
export async function countNotesForDesk(viewer: Viewer) {
  authorize(viewer, 'desk:read');
  const count = (where: Prisma.NoteWhereInput) =>
    recordFor(viewer.audience).note.count({ where, take: MOST_COUNTED });
  const kinds = Object.values(NoteKind);
  const [mine, withdrawn, ...counts] = await Promise.all([
    count({ authorId: viewer.id, withdrawnAt: null }),
    count(STATES.withdrawn),
    ...kinds.map((kind) => count({ ...STATES.open, kind })),
  ]);
  const open = Object.fromEntries(kinds.map((kind, at) => [kind, counts[at] ?? 0]));
  return { open: open as Record<NoteKind, number>, mine, withdrawn };
}

const STATES: Record<NoteState, Prisma.NoteWhereInput> = {
  open: { parentId: null, resolvedAt: null, withdrawnAt: null },
  resolved: { parentId: null, resolvedAt: { not: null }, withdrawnAt: null },
  withdrawn: { withdrawnAt: { not: null } },
};

/**
 * Notes with these words, found where search finds them; who wrote them, the passage that they are about and what was
 * withdrawn are not among its words. Each is asked for by itself, for together no index serves them.
 */
async function holding(viewer: Viewer, words: string): Promise<Prisma.NoteWhereInput[]> {
  const db = recordFor(viewer.audience);
  const contains = { contains: words, mode: 'insensitive' as const };
  const matching = async (where: Prisma.NoteWhereInput) =>
    (await db.note.findMany({ where, take: MOST_COUNTED, select: { id: true } })).map(
      ({ id }) => id,
    );
  const [found, withdrawn, anchored, authors] = await Promise.all([
    findByWords(viewer.audience, 'note', words),
    matching({ withdrawnAt: { not: null }, body: contains }),
    matching({ anchor: { not: null, ...contains } }),
    db.user.findMany({ where: { name: contains }, select: { id: true } }),
  ]);
  return [
    { id: { in: [...found, ...withdrawn, ...anchored] } },
    { authorId: { in: authors.map(({ id }) => id) } },
  ];
}

function whereOf(viewer: Viewer, filters: NoteFilters): Prisma.NoteWhereInput {
  return {
    ...(filters.state && STATES[filters.state]),
    ...(filters.kind && { kind: filters.kind }),
    ...(filters.marking && { marking: filters.marking }),
    ...(filters.mine && { authorId: viewer.id }),
    ...(filters.tie && { AND: [{ OR: onTie(filters.tie) }] }),
  };
}

/** A note is on a tie when its record is; an exercise by its participants, a briefing by what it covers. */
function onTie(slug: string): Prisma.NoteWhereInput[] {
  const tie = { slug };
  const codes = slug.toUpperCase().split('-');
  return [
    { visit: { tie } },
    { engagement: { tie } },
    { agreement: { tie } },
    { commitment: { tie } },
    { mechanismSession: { mechanism: { tie } } },
    {
      exerciseEdition: {
        series: { AND: codes.map((countryCode) => ({ participants: { some: { countryCode } } })) },
      },
    },
    {
      briefing: {
        revisions: {
          some: {
            coverage: {
              some: {
                OR: [{ tie }, { visit: { tie } }, { agreement: { tie } }, { commitment: { tie } }],
              },
            },
          },
        },
      },
    },
  ];
}
