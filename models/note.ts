import type { Audience } from '../lib/audience';
import { recordFor } from '../lib/db';
import type { Prisma } from '../generated/prisma/client';

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
  version: true,
  createdAt: true,
  updatedAt: true,
  resolvedAt: true,
  withdrawnAt: true,
  author: { select: { name: true } },
  resolvedBy: { select: { name: true } },
  withdrawnBy: { select: { name: true } },
  versions: { orderBy: { version: 'desc' }, take: 1, select: { createdAt: true } },
} satisfies Prisma.NoteSelect;

type Row = Prisma.NoteGetPayload<{ select: typeof NOTE }>;

export type Note = Omit<Row, 'author' | 'resolvedBy' | 'withdrawnBy' | 'versions'> & {
  /** when the text was saved last; `updatedAt` also moves when a note is resolved */
  editedAt: Date;
  author: string;
  resolvedBy: string | null;
  withdrawnBy: string | null;
};

export type NoteThread = Note & { replies: Note[] };

/**
 * The threads on one row, oldest first, as the audience may read them: withdrawn notes exist for editors only, and a
 * thread whose first note is withdrawn goes with it.
 */
export async function listNotes(audience: Audience, target: NoteTarget): Promise<NoteThread[]> {
  const rows = await recordFor(audience).note.findMany({
    where: { parentId: null, [NOTE_TARGETS[target.kind]]: { slug: target.slug } },
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
    editedAt: versions[0]?.createdAt ?? row.createdAt,
    author: row.author.name,
    resolvedBy: row.resolvedBy?.name ?? null,
    withdrawnBy: row.withdrawnBy?.name ?? null,
  };
}
