import { v7, validate as isUuid } from 'uuid';
import { Prisma } from '../../generated/prisma/client';
import type { Db } from '../../lib/db';
import { recordFor, writeAs, writeOnceAs } from '../../lib/db';
import { refusalOf } from '../../lib/refusal';
import { NOTE_TARGETS, type NoteTarget } from '../note';
import { authorize } from '../policy';
import type { Viewer } from '../user';
import { readNoteForDesk, type DeskNote } from './desk';
import { differenceOf, type Part } from './difference';
import type { EditedNote, NewNote } from './new-note';
import { addressOf, findNotedRecord, selectTarget, type NotedRecord } from './target';

/** Where a saved note stands, or why it was not saved. */
export type Outcome = Saved | Refused;
type Saved = { saved: { id: string; href: string } };
/** `field` names what is wrong; `gone`: it does not exist for the writer (any more). */
type Refused = { saved?: undefined } & (
  { refusal: string; field: 'form' | 'marking' | 'body' } | { gone: true }
);
/** Somebody saved, or withdrew, the note after the writer opened it: their version, and what the writer changes in it. */
export type Conflict = { saved?: undefined; conflict: { theirs: DeskNote; changes: Part[] } };

/**
 * A new note. `id` (a UUIDv7 made with the form) makes sending the same form twice save one note. The database holds
 * the marking to that of the record, and the author is always the viewer.
 */
export async function addNote(
  viewer: Viewer,
  on: NoteTarget,
  note: NewNote,
  id: string = v7(),
): Promise<Outcome> {
  authorize(viewer, 'note:create');
  const anchor = on.kind === 'briefing' ? note.anchor : null;
  return insert(viewer, id, on, { ...note, anchor });
}

/** A reply, in the thread of the note that it answers. Not to a withdrawn note: nobody would read it. */
export async function addReply(
  viewer: Viewer,
  parentId: string,
  note: EditedNote,
  id: string = v7(),
): Promise<Outcome> {
  authorize(viewer, 'note:create');
  const parent = await readNoteForDesk(viewer.audience, parentId);
  if (!parent) return { gone: true };
  if (parent.withdrawnAt) {
    const refusal = `${parent.withdrawnBy} withdrew the note that you answer. Restore it first.`;
    return { refusal, field: 'form' };
  }
  return insert(viewer, id, parent.record, { ...note, parentId: parent.parentId ?? parent.id });
}

/** One statement finds the record and writes the note on it. */
async function insert(
  viewer: Viewer,
  id: string,
  on: NoteTarget,
  note: NewNoteRow,
): Promise<Outcome> {
  const { kind, body, marking, anchor = null, parentId = null } = note;
  const target = Prisma.raw(`"${NOTE_TARGETS[on.kind]}Id"`);
  const create = (chosen: string) =>
    refused(async (): Promise<Outcome> => {
      const [noted] = await writeOnceAs<{ page: string }>(
        viewer,
        (actor) => Prisma.sql`${actor}, target AS (${selectTarget(on)}), noted AS (
          INSERT INTO "Note" ("id", ${target}, "parentId", "kind", "body", "marking", "anchor", "authorId")
          SELECT ${chosen}::uuid, target."id", ${parentId}::uuid, ${kind}::"NoteKind", ${body},
            ${marking}::"Marking", ${anchor}, ${viewer.id}::uuid FROM actor, target
          RETURNING "id")
          SELECT target."page" FROM target, noted`,
      );
      return noted ? at({ id: chosen, record: noted }) : { gone: true };
    });
  const outcome = await create(id);
  if (outcome.saved || 'gone' in outcome) return outcome;
  const taken = await readNoteForDesk(viewer.audience, id);
  // Whoever waited for the record to be raised is told as if it had never been theirs to see.
  const record = await findNotedRecord(viewer.audience, on);
  if (!record) return { gone: true };
  // An id that somebody else's note has, seen or unseen; or a refusal, which comes again.
  const isTheirs =
    taken?.authorId === viewer.id &&
    taken.record.id === record.id &&
    taken.parentId === parentId &&
    taken.anchor === anchor &&
    taken.body === body;
  return (isTheirs && (await sentBefore(viewer, taken, { kind, body, marking }))) || create(v7());
}

type NewNoteRow = EditedNote & { anchor?: string | null; parentId?: string };

/** The same form, sent before or at the same time. Another kind or marking than before goes on top of the first version. */
async function sentBefore(
  viewer: Viewer,
  taken: DeskNote,
  note: EditedNote,
): Promise<Outcome | null> {
  if (taken.withdrawnAt) return { saved: { id: taken.id, href: `/desk/notes/${taken.id}` } };
  const { noteVersion } = recordFor(viewer.audience);
  const all = { noteId: taken.id };
  if ((await noteVersion.count({ where: { ...all, ...note } })) > 0) return at(taken);
  if ((await noteVersion.count({ where: all })) > 1) return null;
  const outcome = await editNote(viewer, taken.id, note, { version: taken.version });
  return 'conflict' in outcome ? null : outcome;
}

const at = (note: { id: string; record: Pick<NotedRecord, 'page'> }): Saved => ({
  saved: { id: note.id, href: addressOf(note.record, note.id) },
});

async function saved(db: Db, viewer: Viewer, id: string): Promise<Saved> {
  const note = await readNoteForDesk(viewer.audience, id, db);
  if (!note) throw new Error('A note that was just saved is there.');
  return at(note);
}

/**
 * Saves a note's text on top of the version that the writer has seen; `restore` also brings it back when it was
 * withdrawn. What somebody else saved or withdrew meanwhile is never overwritten.
 */
export async function editNote(
  viewer: Viewer,
  id: string,
  { kind, body, marking }: EditedNote,
  seen: { version: string; restore?: boolean },
): Promise<Outcome | Conflict> {
  authorize(viewer, 'note:update');
  if (seen.restore) authorize(viewer, 'note:withdraw');
  if (!isUuid(id)) return { gone: true };
  const outcome = await refused(() =>
    writeAs(viewer, async (db): Promise<Outcome | Conflict> => {
      const version = await numberOf(db, id, seen.version);
      // One statement asks and writes: of two at once, the second waits for the first and then finds no such version.
      const { count } = await db.note.updateMany({
        where: { id, version, ...(!seen.restore && { withdrawnAt: null }) },
        data: {
          kind,
          body,
          marking,
          ...(seen.restore && { withdrawnAt: null, withdrawnById: null }),
        },
      });
      if (count > 0) return saved(db, viewer, id);
      const theirs = await readNoteForDesk(viewer.audience, id, db);
      if (!theirs) return { gone: true };
      return { conflict: { theirs, changes: differenceOf(theirs.body, body) } };
    }),
  );
  const isRefused = 'refusal' in outcome;
  return isRefused && !(await readNoteForDesk(viewer.audience, id)) ? { gone: true } : outcome;
}

/** 0, which no note has, for what is no version of it. */
async function numberOf(db: Db, noteId: string, id: string): Promise<number> {
  if (!isUuid(id)) return 0;
  const found = await db.noteVersion.findFirst({
    where: { id, noteId },
    select: { version: true },
  });
  return found?.version ?? 0;
}

/** What the database refuses on purpose becomes an answer, beside the field that it is about. */
export async function refused<T>(work: () => Promise<T>): Promise<T | Refused> {
  try {
    return await work();
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    const field = /marking|clearance/.test(refusal)
      ? 'marking'
      : /character/.test(refusal)
        ? 'body'
        : 'form';
    return { refusal, field };
  }
}
