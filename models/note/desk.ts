import type { Prisma } from '../../generated/prisma/client';
import type { Marking, NoteKind } from '../../generated/prisma/enums';
import type { Audience } from '../../lib/audience';
import { recordFor, type Db } from '../../lib/db';
import { authorize } from '../policy';
import { isUuid } from '../user/directory';
import type { Viewer } from '../user';
import { RECORD, recordOf, type NotedRecord } from './target';

const NOTE = {
  id: true,
  kind: true,
  body: true,
  marking: true,
  anchor: true,
  version: true,
  parentId: true,
  authorId: true,
  createdAt: true,
  updatedAt: true,
  resolvedAt: true,
  withdrawnAt: true,
  author: { select: { name: true } },
  resolvedBy: { select: { name: true } },
  withdrawnBy: { select: { name: true } },
  parent: { select: { kind: true, body: true, marking: true, author: { select: { name: true } } } },
  versions: {
    orderBy: { version: 'desc' },
    take: 1,
    select: { createdAt: true, editor: { select: { name: true } } },
  },
  ...RECORD,
} satisfies Prisma.NoteSelect;

type Row = Prisma.NoteGetPayload<{ select: typeof NOTE }>;

/** A note as the desk keeps it: with the record it is on, and the note it answers. */
export type DeskNote = {
  id: string;
  kind: NoteKind;
  body: string;
  marking: Marking;
  anchor: string | null;
  version: number;
  parentId: string | null;
  authorId: string;
  author: string;
  createdAt: Date;
  /** who saved the text last, and when */
  editor: string;
  editedAt: Date;
  resolvedAt: Date | null;
  resolvedBy: string | null;
  withdrawnAt: Date | null;
  withdrawnBy: string | null;
  parent: { kind: NoteKind; body: string; marking: Marking; author: string } | null;
  record: NotedRecord & { id: string };
};

function readRow(row: Row): DeskNote {
  const [last] = row.versions;
  return {
    id: row.id,
    kind: row.kind,
    body: row.body,
    marking: row.marking,
    anchor: row.anchor,
    version: row.version,
    parentId: row.parentId,
    authorId: row.authorId,
    author: row.author.name,
    createdAt: row.createdAt,
    // A version without an editor was written by the portal itself: a stricter record raised the note's marking.
    editor: last?.editor?.name ?? row.author.name,
    editedAt: last?.createdAt ?? row.createdAt,
    resolvedAt: row.resolvedAt,
    resolvedBy: row.resolvedBy?.name ?? null,
    withdrawnAt: row.withdrawnAt,
    withdrawnBy: row.withdrawnBy?.name ?? null,
    parent: row.parent && { ...row.parent, author: row.parent.author.name },
    record: recordOf(row),
  };
}

/** For the functions of models/note that have authorised already; `db` reads inside their transaction. */
export async function readNoteForDesk(
  audience: Audience,
  id: string,
  db: Db = recordFor(audience),
): Promise<DeskNote | null> {
  if (!isUuid(id)) return null;
  const row = await db.note.findUnique({ where: { id }, select: NOTE });
  return row && readRow(row);
}

/** Null when the note does not exist for the viewer, and for what is no id. */
export async function findNoteForDesk(viewer: Viewer, id: string): Promise<DeskNote | null> {
  authorize(viewer, 'desk:read');
  return readNoteForDesk(viewer.audience, id);
}

export const NOTE_STATES = ['open', 'resolved', 'withdrawn'] as const;
export type NoteState = (typeof NOTE_STATES)[number];
export const NOTE_SORTS = ['changed', 'new', 'old'] as const;

export type NoteFilters = {
  words?: string;
  kind?: NoteKind;
  kinds?: NoteKind[];
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
      select: NOTE,
    }),
    db.note.count({ where }),
  ]);
  return { rows: rows.map(readRow), total };
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
    ...(filters.kinds && { kind: { in: filters.kinds } }),
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
