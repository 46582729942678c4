import { afterAll, beforeAll, expect, it } from 'vitest';
import { signedIn } from '../../bin/testing/desk';
import { useSample } from '../../bin/testing/sample';
import { openOwner } from '../../prisma/seed';
import { addNote } from '../note/writing';
import { listDeeds } from './directory';
import { changeUser, createUser, rightsOf } from './administration';

let owner: ReturnType<typeof openOwner>;

beforeAll(async () => {
  await useSample();
  owner = openOwner(process.env.DATABASE_URL!);
});
afterAll(() => owner.$disconnect());

it('what somebody wrote of the record is told to admins who are cleared for all of it, and to no others', async () => {
  const writer = await signedIn(owner, 'admin', 'RED');
  const note = { kind: 'context', body: 'Above.', marking: 'RED', anchor: null } as const;
  const on = { kind: 'visit', slug: 'rajnath-singh-malaysia-july-2023' } as const;
  expect(await addNote(writer, on, note)).toHaveProperty('saved');
  const person = { name: 'Ines Faber', role: 'analyst', clearance: 'GREEN' } as const;
  const made = await createUser(writer, { ...person, email: 'ines.faber@example.org' });
  if (made.refusal !== undefined) throw new Error(made.refusal);
  await changeUser(writer, made.id, { role: 'editor', clearance: 'AMBER' }, rightsOf(person));

  const deedsFor = async (clearance: 'RED' | 'AMBER') =>
    listDeeds(await signedIn(owner, 'admin', clearance), writer.id, { number: 1, size: 50 });
  const [all, some] = [await deedsFor('RED'), await deedsFor('AMBER')];
  const what = ({ rows }: typeof all) => rows.map((deed) => deed.what);
  expect(what(all)).toContain('insert Note');
  expect(what(some).filter((deed) => !/ (User|Session|Invitation)$/.test(deed))).toEqual(
    what(all).filter((deed) => /^user|^account|^session/.test(deed)),
  );
  expect(what(some)).toContain('update User');
  expect(some.total).toBe(some.rows.length);
});
