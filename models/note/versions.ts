import { validate as isUuid } from 'uuid';
import { recordFor } from '../../lib/db';
import { authorize } from '../policy';
import type { Viewer } from '../user';
import { differenceOf } from './difference';

/**
 * The saved versions of a note, the newest first, each with what it changed in the one before. Versions above the
 * viewer's clearance do not exist, so the count is of those that do.
 */
export async function listNoteVersions(viewer: Viewer, id: string) {
  authorize(viewer, 'desk:read');
  if (!isUuid(id)) return [];
  const rows = await recordFor(viewer.audience).noteVersion.findMany({
    where: { noteId: id },
    orderBy: { version: 'asc' },
    select: {
      id: true,
      kind: true,
      body: true,
      marking: true,
      createdAt: true,
      editor: { select: { name: true } },
    },
  });
  return rows
    .map(({ editor, ...row }, index) => {
      const before = rows[index - 1];
      return {
        ...row,
        number: index + 1,
        /** null: the portal itself, when a stricter record raised the note's marking */
        editor: editor?.name ?? null,
        was: before ? { kind: before.kind, marking: before.marking } : null,
        changes: differenceOf(before?.body ?? row.body, row.body),
      };
    })
    .reverse();
}

export type NoteVersion = Awaited<ReturnType<typeof listNoteVersions>>[number];
