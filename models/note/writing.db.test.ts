import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signedIn } from '../../bin/testing/desk';
import { useSample } from '../../bin/testing/sample';
import type { Marking } from '../../generated/prisma/enums';
import { openOwner } from '../../prisma/seed';
import { listNotes } from '../note';
import type { Viewer } from '../user';
import { findNoteForDesk } from './desk';
import { reopenNote, resolveNote, restoreNote, withdrawNote } from './state';
import { listNoteVersions } from './versions';
import { addNote, addReply, editNote } from './writing';

const VISIT = { kind: 'visit', slug: 'rajnath-singh-malaysia-july-2023' } as const;

let owner: ReturnType<typeof openOwner>;
let amber: Viewer;
let red: Viewer;
let green: Viewer;

beforeAll(async () => {
  await useSample();
  owner = openOwner(process.env.DATABASE_URL!);
  amber = await signedIn(owner, 'editor', 'AMBER');
  red = await signedIn(owner, 'editor', 'RED');
  green = await signedIn(owner, 'editor', 'GREEN');
});
afterAll(() => owner.$disconnect());

const text = (body: string, marking: Marking = 'CLEAR') => ({
  kind: 'context' as const,
  body,
  marking,
  anchor: null,
});

async function added(body: string, marking: Marking = 'CLEAR'): Promise<string> {
  const outcome = await addNote(amber, VISIT, text(body, marking));
  if (!outcome.saved) throw new Error('The note was refused.');
  return outcome.saved.id;
}

/** How many wait for a lock in the database of this file. */
const waiting = async () => {
  const [{ n }] = await owner.$queryRaw<[{ n: number }]>`
    SELECT count(*)::int AS n FROM pg_stat_activity
     WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return n;
};

const versionOf = async (id: string) => (await findNoteForDesk(red, id))!.version;

const readers = async (audience: 'public' | 'analyst-green' | 'analyst-amber') =>
  (await listNotes(audience, VISIT)).flatMap((thread) => [
    thread.id,
    ...thread.replies.map((reply) => reply.id),
  ]);

describe('a note on a visit', () => {
  it('is read by everybody of its marking', async () => {
    const outcome = await addNote(amber, VISIT, text('The delegation flew commercial.', 'GREEN'));
    expect(outcome.saved?.href).toBe(`/visits/${VISIT.slug}#note-${outcome.saved?.id}`);
    expect(await readers('analyst-green')).toContain(outcome.saved?.id);
    expect(await readers('public')).not.toContain(outcome.saved?.id);
  });

  it('on a record that is raised meanwhile is told nothing of its marking', async () => {
    const visit = await owner.visit.findFirstOrThrow({
      where: { marking: 'CLEAR', slug: { not: VISIT.slug }, notes: { none: {} } },
    });
    const on = { kind: 'visit', slug: visit.slug } as const;
    let outcome: Promise<unknown> | undefined;
    await owner.$transaction(async (db) => {
      await db.visit.update({ where: { id: visit.id }, data: { marking: 'RED' } });
      outcome = addNote(amber, on, { ...text('Too late.'), marking: 'CLEAR' });
      await expect.poll(waiting, { interval: 20 }).toBe(1);
    });
    expect(await outcome).toEqual({ gone: true });
    await owner.visit.update({ where: { id: visit.id }, data: { marking: 'CLEAR' } });
  });

  it('carries replies in one level, which go with it when it is withdrawn', async () => {
    const id = await added('Who met whom?');
    const reply = await addReply(red, id, text('The foreign minister, on the 11th.'));
    const again = await addReply(amber, reply.saved!.id, text('Thank you.'));
    expect(await readers('public')).toEqual(
      expect.arrayContaining([id, reply.saved!.id, again.saved!.id]),
    );
    expect((await findNoteForDesk(amber, again.saved!.id))?.parentId).toBe(id);
    await withdrawNote(amber, id);
    expect(await readers('public')).not.toContain(reply.saved!.id);
    expect(await addReply(red, id, text('Too late.'))).toMatchObject({ field: 'form' });
  });

  it('is resolved by the first who does so, and reopened', async () => {
    const id = await added('To be checked.');
    expect(await resolveNote(red, id)).toMatchObject({ resolvedBy: red.name });
    expect(await resolveNote(amber, id)).toMatchObject({ resolvedBy: red.name });
    expect(await reopenNote(amber, id)).toMatchObject({ resolvedAt: null, resolvedBy: null });
  });

  it('that was withdrawn exists for editors only, until it is restored', async () => {
    const id = await added('Wrong person.');
    expect(await withdrawNote(red, id)).toMatchObject({ withdrawnBy: red.name });
    expect(await readers('analyst-amber')).not.toContain(id);
    expect(await findNoteForDesk(amber, id)).not.toBeNull();
    await restoreNote(amber, id);
    expect(await readers('public')).toContain(id);
  });
});

describe('two editors who change one note', () => {
  it('are both heard: the second sees the first text and saves on top of it', async () => {
    const id = await added('The talks lasted an hour.');
    const version = await versionOf(id);
    const first = { ...text('The talks lasted two hours.') };
    const second = { ...text('The talks lasted an hour and a half.') };
    expect((await editNote(red, id, first, { version })).saved?.id).toBe(id);
    const outcome = await editNote(amber, id, second, { version });
    if (!('conflict' in outcome)) throw new Error('The second text was saved over the first.');
    const { theirs, changes } = outcome.conflict;
    expect(theirs).toMatchObject({ body: first.body, editor: red.name });
    expect(changes).toContainEqual({ kind: 'removed', text: 'two' });
    expect((await findNoteForDesk(amber, id))?.body).toBe(first.body);
    expect((await editNote(amber, id, second, { version: theirs.version })).saved).toBeDefined();
    expect((await listNoteVersions(amber, id)).map((version) => version.body)).toEqual([
      second.body,
      first.body,
      'The talks lasted an hour.',
    ]);
  });

  it('at the very same moment are not both saved', async () => {
    const id = await added('Draft.');
    const version = await versionOf(id);
    const outcomes = await Promise.all(
      [red, amber, red, amber].map((who, n) => editNote(who, id, text(`Text ${n}.`), { version })),
    );
    expect(outcomes.filter((outcome) => outcome.saved)).toHaveLength(1);
    expect(outcomes.filter((outcome) => 'conflict' in outcome)).toHaveLength(3);
  });

  it('are told when the note was withdrawn meanwhile, and can bring it back with their text', async () => {
    const id = await added('Doubtful.');
    const version = await versionOf(id);
    await withdrawNote(red, id);
    const mine = text('No longer doubtful.');
    const outcome = await editNote(amber, id, mine, { version });
    expect(outcome).toMatchObject({ conflict: { theirs: { withdrawnBy: red.name } } });
    await editNote(amber, id, mine, { version, restore: true });
    expect(await findNoteForDesk(amber, id)).toMatchObject({ body: mine.body, withdrawnAt: null });
    expect(await readers('public')).toContain(id);
  });
});

describe('a new note whose form bears the id of another', () => {
  it('is saved under an id of its own, whether its writer sees the other or not', async () => {
    const above = await addNote(red, VISIT, text('Above.', 'RED'));
    const beside = await addNote(red, VISIT, text('Beside.'));
    for (const taken of [above, beside]) {
      const id = taken.saved!.id;
      const outcome = await addNote(green, VISIT, text('Below.'), id);
      expect(outcome.saved?.id).toMatch(/-7/);
      expect(outcome.saved?.id).not.toBe(id);
    }
  });
});

describe('the history of a note', () => {
  it('of which a reader sees one version is that of a note that was never edited', async () => {
    const id = await added('A closed text.', 'AMBER');
    await editNote(amber, id, text('An open text.', 'GREEN'), { version: await versionOf(id) });
    const editedAt = async (audience: 'analyst-green' | 'analyst-amber') =>
      (await listNotes(audience, VISIT)).find((note) => note.id === id)!.editedAt;
    expect(await editedAt('analyst-green')).toBeNull();
    expect(await editedAt('analyst-amber')).toBeInstanceOf(Date);
    expect((await findNoteForDesk(green, id))!.version).toBe(await versionOf(id));
  });

  it('names who changed what, and leaves out what is above the reader', async () => {
    const id = await added('An open text.', 'GREEN');
    await editNote(red, id, text('A closed text.', 'AMBER'), { version: await versionOf(id) });
    await editNote(amber, id, text('An open text again.', 'GREEN'), {
      version: await versionOf(id),
    });
    const all = await listNoteVersions(amber, id);
    expect(all.map(({ number, editor, marking }) => [number, editor, marking])).toEqual([
      [3, amber.name, 'GREEN'],
      [2, red.name, 'AMBER'],
      [1, amber.name, 'GREEN'],
    ]);
    const some = await listNoteVersions(green, id);
    expect(some.map(({ number, body }) => [number, body])).toEqual([
      [2, 'An open text again.'],
      [1, 'An open text.'],
    ]);
    expect(JSON.stringify(some)).not.toContain('closed');
  });
});
