import { validate as isUuid } from 'uuid';
import { writeAs } from '../../lib/db';
import type { Prisma } from '../../generated/prisma/client';
import { authorize } from '../policy';
import type { Viewer } from '../user';
import { readNoteForDesk, type DeskNote } from './desk';

/**
 * The states of a note. Each deed is done once: resolving what is resolved keeps who did it first. All return the note
 * as it then stands, or null when it does not exist for the viewer.
 */
export async function resolveNote(viewer: Viewer, id: string): Promise<DeskNote | null> {
  authorize(viewer, 'note:resolve');
  return change(
    viewer,
    id,
    { parentId: null, resolvedAt: null, withdrawnAt: null },
    { resolvedAt: new Date(), resolvedById: viewer.id },
  );
}

export async function reopenNote(viewer: Viewer, id: string): Promise<DeskNote | null> {
  authorize(viewer, 'note:resolve');
  return change(viewer, id, { withdrawnAt: null }, { resolvedAt: null, resolvedById: null });
}

/** Takes a note out of every reader's sight; editors still see it, and can restore it. */
export async function withdrawNote(viewer: Viewer, id: string): Promise<DeskNote | null> {
  authorize(viewer, 'note:withdraw');
  return change(
    viewer,
    id,
    { withdrawnAt: null },
    { withdrawnAt: new Date(), withdrawnById: viewer.id },
  );
}

export async function restoreNote(viewer: Viewer, id: string): Promise<DeskNote | null> {
  authorize(viewer, 'note:withdraw');
  return change(
    viewer,
    id,
    { withdrawnAt: { not: null } },
    { withdrawnAt: null, withdrawnById: null },
  );
}

async function change(
  viewer: Viewer,
  id: string,
  when: Prisma.NoteWhereInput,
  data: Prisma.NoteUncheckedUpdateManyInput,
): Promise<DeskNote | null> {
  if (!isUuid(id)) return null;
  return writeAs(viewer, async (db) => {
    await db.note.updateMany({ where: { ...when, id }, data });
    return readNoteForDesk(viewer.audience, id, db);
  });
}
