import type { Prisma } from '../../generated/prisma/client';
import { NoteKind } from '../../generated/prisma/enums';
import { recordFor } from '../../lib/db';
import { MOST_COUNTED } from '../count';
import { authorize } from '../policy';
import { findByWords } from '../search';
import type { Viewer } from '../user';
import { DESK_NOTE, readDeskNote, type DeskNote } from './desk';
import type { NoteFilters, NoteState } from './filters';
import { readNotesOnTie } from './on-tie';

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
  const orderBy = ORDERS[filters.sort ?? 'changed'];
  const holding = filters.words ? await findHolding(viewer, filters.words) : undefined;
  if (filters.tie) {
    const { ids, total } = await readNotesOnTie(viewer, filters, holding, page);
    const where = { id: { in: ids } };
    const rows = await db.note.findMany({ where, orderBy, select: DESK_NOTE });
    return { rows: rows.map(readDeskNote), total };
  }
  const where = {
    ...whereOf(viewer, filters),
    ...(holding && {
      OR: [{ id: { in: holding.notes } }, { authorId: { in: holding.authors } }],
    }),
  };
  const [rows, total] = await Promise.all([
    db.note.findMany({
      where,
      orderBy,
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
async function findHolding(viewer: Viewer, words: string) {
  const db = recordFor(viewer.audience);
  const contains = { contains: words, mode: 'insensitive' as const };
  const matching = async (where: Prisma.NoteWhereInput) => {
    const notes = await db.note.findMany({
      where,
      orderBy: ORDERS.changed,
      take: MOST_COUNTED,
      select: { id: true },
    });
    return notes.map(({ id }) => id);
  };
  const [found, withdrawn, anchored, authors] = await Promise.all([
    findByWords(viewer.audience, 'note', words),
    matching({ withdrawnAt: { not: null }, body: contains }),
    matching({ anchor: { not: null, ...contains } }),
    db.user.findMany({ where: { name: contains }, orderBy: { id: 'asc' }, select: { id: true } }),
  ]);
  return {
    notes: [...found, ...withdrawn, ...anchored],
    authors: authors.map(({ id }) => id),
  };
}

function whereOf(viewer: Viewer, filters: NoteFilters): Prisma.NoteWhereInput {
  return {
    ...(filters.state && STATES[filters.state]),
    ...(filters.kind && { kind: filters.kind }),
    ...(filters.marking && { marking: filters.marking }),
    ...(filters.mine && { authorId: viewer.id }),
  };
}
