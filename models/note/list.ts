import type { Prisma } from '../../generated/prisma/client';
import type { Marking, NoteKind } from '../../generated/prisma/enums';
import { recordFor } from '../../lib/db';
import { authorize } from '../policy';
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

/** A page of notes and replies, the last changed first. A reply is neither open nor resolved: its thread is. */
export async function listNotesForDesk(
  viewer: Viewer,
  filters: NoteFilters,
  page: { number: number; size: number },
): Promise<{ rows: DeskNote[]; total: number }> {
  authorize(viewer, 'desk:read');
  const db = recordFor(viewer.audience);
  const where = whereOf(viewer, filters);
  const [rows, total] = await Promise.all([
    db.note.findMany({
      where,
      orderBy: ORDERS[filters.sort ?? 'changed'],
      skip: (page.number - 1) * page.size,
      take: page.size,
      select: DESK_NOTE,
    }),
    db.note.count({ where }),
  ]);
  return { rows: rows.map(readDeskNote), total };
}

/** How many notes are open, by kind; how many of all are the viewer's own, and how many are withdrawn. */
export async function countNotesForDesk(viewer: Viewer) {
  authorize(viewer, 'desk:read');
  const db = recordFor(viewer.audience);
  const [groups, mine, withdrawn] = await Promise.all([
    db.note.groupBy({
      by: ['kind'],
      where: whereOf(viewer, { state: 'open' }),
      _count: { _all: true },
    }),
    db.note.count({ where: { authorId: viewer.id, withdrawnAt: null } }),
    db.note.count({ where: { withdrawnAt: { not: null } } }),
  ]);
  const open = Object.fromEntries(groups.map((group) => [group.kind, group._count._all]));
  return { open: open as Partial<Record<NoteKind, number>>, mine, withdrawn };
}

const STATES: Record<NoteState, Prisma.NoteWhereInput> = {
  open: { parentId: null, resolvedAt: null, withdrawnAt: null },
  resolved: { parentId: null, resolvedAt: { not: null }, withdrawnAt: null },
  withdrawn: { withdrawnAt: { not: null } },
};

function whereOf(viewer: Viewer, filters: NoteFilters): Prisma.NoteWhereInput {
  const contains = filters.words && { contains: filters.words, mode: 'insensitive' as const };
  return {
    ...(filters.state && STATES[filters.state]),
    ...(filters.kind && { kind: filters.kind }),
    ...(filters.marking && { marking: filters.marking }),
    ...(filters.mine && { authorId: viewer.id }),
    AND: [
      ...(contains
        ? [{ OR: [{ body: contains }, { anchor: contains }, { author: { name: contains } }] }]
        : []),
      ...(filters.tie ? [{ OR: onTie(filters.tie) }] : []),
    ],
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
