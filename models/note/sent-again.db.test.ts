// The form of a note that is sent again, under the id that it was made with.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signedIn } from '../../bin/testing/desk';
import { useSample } from '../../bin/testing/sample';
import type { Marking } from '../../generated/prisma/enums';
import { openOwner } from '../../prisma/seed';
import type { Viewer } from '../user';
import { findNoteForDesk } from './desk';
import { withdrawNote } from './state';
import { addNote, addReply } from './writing';

const VISIT = { kind: 'visit', slug: 'rajnath-singh-malaysia-july-2023' } as const;

let owner: ReturnType<typeof openOwner>;
let amber: Viewer;

beforeAll(async () => {
  await useSample();
  owner = openOwner(process.env.DATABASE_URL!);
  amber = await signedIn(owner, 'editor', 'AMBER');
});
afterAll(() => owner.$disconnect());

const text = (body: string, marking: Marking = 'CLEAR') => ({
  kind: 'context' as const,
  body,
  marking,
  anchor: null,
});

it('a note is saved once when its form is sent twice, one after the other or at once', async () => {
  const id = '019ab000-0000-7000-8000-000000000001';
  const note = text('Sent twice.');
  const twice = await Promise.all([
    addNote(amber, VISIT, note, id),
    addNote(amber, VISIT, note, id),
  ]);
  const third = await addNote(amber, VISIT, note, id);
  expect([...twice, third].map((outcome) => outcome.saved?.id)).toEqual([id, id, id]);
  expect(await owner.note.count({ where: { body: 'Sent twice.' } })).toBe(1);
});

it('a reply is saved once when its form is sent twice, one after the other or at once', async () => {
  const parent = (await addNote(amber, VISIT, text('To be answered.'))).saved!.id;
  const id = '019ab000-0000-7000-8000-000000000004';
  const send = () => addReply(amber, parent, text('Answered twice.'), id);
  const twice = await Promise.all([send(), send()]);
  expect([...twice, await send()].map((outcome) => outcome.saved?.id)).toEqual([id, id, id]);
  expect(await owner.note.count({ where: { body: 'Answered twice.' } })).toBe(1);
});

it('it is another note when the same form comes back with another text', async () => {
  const id = '019ab000-0000-7000-8000-000000000002';
  await addNote(amber, VISIT, text('First text.'), id);
  const second = await addNote(amber, VISIT, text('Second text.'), id);
  expect(second.saved?.id).not.toBe(id);
  expect((await findNoteForDesk(amber, id))?.body).toBe('First text.');
});

it('it is never said to be saved with another marking than the form has', async () => {
  const id = '019ab000-0000-7000-8000-000000000003';
  await addNote(amber, VISIT, { ...text('Raised meanwhile.'), marking: 'CLEAR' }, id);
  const raised = { ...text('Raised meanwhile.'), marking: 'AMBER' } as const;
  const again = await addNote(amber, VISIT, raised, id);
  expect([again.saved?.id, (await findNoteForDesk(amber, id))?.marking]).toEqual([id, 'AMBER']);
  // The first sending once more, late.
  expect((await addNote(amber, VISIT, { ...raised, marking: 'CLEAR' }, id)).saved?.id).toBe(id);
  expect((await findNoteForDesk(amber, id))?.marking).toBe('AMBER');
  await withdrawNote(amber, id);
  expect((await addNote(amber, VISIT, raised, id)).saved?.href).toBe(`/desk/notes/${id}`);
});
