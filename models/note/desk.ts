import { validate as isUuid } from 'uuid';
import type { Prisma } from '../../generated/prisma/client';
import type { Marking, NoteKind } from '../../generated/prisma/enums';
import type { Audience } from '../../lib/audience';
import { recordFor, type Db } from '../../lib/db';
import { authorize } from '../policy';
import type { Viewer } from '../user';
import { RECORD, recordOf, type NotedRecord } from './target';

/** Selects what {@link readDeskNote} reads. */
export const DESK_NOTE = {
  id: true,
  kind: true,
  body: true,
  marking: true,
  anchor: true,
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
    select: { id: true, createdAt: true, editor: { select: { name: true } } },
  },
  ...RECORD,
} satisfies Prisma.NoteSelect;

type Row = Prisma.NoteGetPayload<{ select: typeof DESK_NOTE }>;

/** A note as the desk keeps it: with the record it is on, and the note it answers. */
export type DeskNote = {
  id: string;
  kind: NoteKind;
  body: string;
  marking: Marking;
  anchor: string | null;
  /** the id of the version that stands: a number would count those that are above the reader, too */
  version: string;
  parentId: string | null;
  authorId: string;
  author: string;
  createdAt: Date;
  /** when its text or its state changed last */
  updatedAt: Date;
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

export function readDeskNote(row: Row): DeskNote {
  const [last] = row.versions;
  return {
    id: row.id,
    kind: row.kind,
    body: row.body,
    marking: row.marking,
    anchor: row.anchor,
    version: last?.id ?? '',
    parentId: row.parentId,
    authorId: row.authorId,
    author: row.author.name,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
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
  const row = await db.note.findUnique({ where: { id }, select: DESK_NOTE });
  return row && readDeskNote(row);
}

/** Null when the note does not exist for the viewer, and for what is no id. */
export async function findNoteForDesk(viewer: Viewer, id: string): Promise<DeskNote | null> {
  authorize(viewer, 'desk:read');
  return readNoteForDesk(viewer.audience, id);
}
