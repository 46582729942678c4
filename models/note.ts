import type { Audience } from '../lib/audience';
import { recordFor } from '../lib/db';
import type { Prisma, PrismaClient } from '../generated/prisma/client';

/** The kinds of record that carry notes, as they stand in addresses (`?on=visit:<slug>`), and what they are in the schema. */
export const NOTE_TARGETS = {
  visit: 'visit',
  engagement: 'engagement',
  session: 'mechanismSession',
  exercise: 'exerciseEdition',
  agreement: 'agreement',
  commitment: 'commitment',
  briefing: 'briefing',
} as const;

export type NoteTargetKind = keyof typeof NOTE_TARGETS;

/** The row that a note is on. */
export type NoteTarget = { kind: NoteTargetKind; slug: string };

const NOTE = {
  id: true,
  kind: true,
  body: true,
  marking: true,
  anchor: true,
  createdAt: true,
  updatedAt: true,
  resolvedAt: true,
  withdrawnAt: true,
  author: { select: { name: true } },
  resolvedBy: { select: { name: true } },
  withdrawnBy: { select: { name: true } },
  // Two, for a note whose earlier versions are above the reader was, for them, never edited.
  versions: { orderBy: { version: 'desc' }, take: 2, select: { createdAt: true } },
} satisfies Prisma.NoteSelect;

type Row = Prisma.NoteGetPayload<{ select: typeof NOTE }>;

export type Note = Omit<Row, 'author' | 'resolvedBy' | 'withdrawnBy' | 'versions'> & {
  /** when the text was saved anew; `updatedAt` also moves when a note is resolved */
  editedAt: Date | null;
  author: string;
  resolvedBy: string | null;
  withdrawnBy: string | null;
};

export type NoteThread = Note & { replies: Note[] };

type Find = (db: PrismaClient, slug: string) => Promise<{ id: string } | null>;

const FIND: Record<NoteTargetKind, Find> = {
  visit: (db, slug) => db.visit.findFirst({ where: { slug }, select: { id: true } }),
  engagement: (db, slug) => db.engagement.findFirst({ where: { slug }, select: { id: true } }),
  session: (db, slug) => db.mechanismSession.findFirst({ where: { slug }, select: { id: true } }),
  exercise: (db, slug) => db.exerciseEdition.findFirst({ where: { slug }, select: { id: true } }),
  agreement: (db, slug) => db.agreement.findFirst({ where: { slug }, select: { id: true } }),
  commitment: (db, slug) => db.commitment.findFirst({ where: { slug }, select: { id: true } }),
  briefing: (db, slug) => db.briefing.findFirst({ where: { slug }, select: { id: true } }),
};

/**
 * The threads on one row, oldest first, as the audience may read them: withdrawn notes exist for editors only, and a
 * thread whose first note is withdrawn goes with it.
 */
export async function listNotes(audience: Audience, target: NoteTarget): Promise<NoteThread[]> {
  const db = recordFor(audience);
  // By its id, and not its slug: so a page depends on the notes of this row, and on no other's.
  const on = await FIND[target.kind](db, target.slug);
  if (!on) return [];
  const rows = await db.note.findMany({
    where: { parentId: null, [`${NOTE_TARGETS[target.kind]}Id`]: on.id },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      ...NOTE,
      replies: { select: NOTE, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
    },
  });
  return rows.map(({ replies, ...note }) => ({ ...read(note), replies: replies.map(read) }));
}

function read({ versions, ...row }: Row): Note {
  return {
    ...row,
    editedAt: versions.length > 1 ? versions[0]!.createdAt : null,
    author: row.author.name,
    resolvedBy: row.resolvedBy?.name ?? null,
    withdrawnBy: row.withdrawnBy?.name ?? null,
  };
}
