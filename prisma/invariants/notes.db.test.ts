import { beforeAll, describe, expect, it } from 'vitest';
import { ownerConnection } from '../../bin/testing/attempt';
import { useSample } from '../../bin/testing/sample';

const { attempt, refusal } = ownerConnection();

beforeAll(useSample);

const visit = `(SELECT "id" FROM "Visit" WHERE "slug" = 'rajnath-singh-malaysia-july-2023')`;
const other = `(SELECT "id" FROM "Visit" WHERE "slug" <> 'rajnath-singh-malaysia-july-2023' LIMIT 1)`;
const writer = `(SELECT "id" FROM "User" ORDER BY "email" LIMIT 1)`;
const editor = `(SELECT "id" FROM "User" ORDER BY "email" DESC LIMIT 1)`;

const note = (key: string, fields: Record<string, string>) => {
  const all = {
    id: `md5('${key}')::uuid`,
    kind: `'context'`,
    body: `'Said.'`,
    authorId: writer,
    ...fields,
  };
  return `INSERT INTO "Note" (${Object.keys(all).map((name) => `"${name}"`)}) VALUES (${Object.values(all)})`;
};
const id = (key: string) => `md5('${key}')::uuid`;
const act = `SELECT set_config('attache.actor', ${editor}::text, true)`;

describe('a reply', () => {
  const first = note('first', { visitId: visit });
  const reply = note('reply', { visitId: visit, parentId: id('first') });
  const stays =
    'A reply belongs to the same record as the note it answers, and a thread has one level.';

  it('stands on the record of the note that it answers', async () => {
    expect((await attempt(first, reply)).refused).toBeNull();
    const astray = note('astray', { visitId: other, parentId: id('first') });
    expect((await refusal(first, astray)).message).toBe(stays);
  });

  it('is not answered in its turn', async () => {
    const deeper = note('deeper', { visitId: visit, parentId: id('reply') });
    expect((await refusal(first, reply, deeper)).message).toBe(stays);
  });

  it('is not moved to another record', async () => {
    const move = `UPDATE "Note" SET "visitId" = ${other} WHERE "id" = ${id('reply')}`;
    expect((await refusal(first, reply, move)).message).toBe(stays);
  });

  it('is not marked below the note that it answers', async () => {
    const strict = note('first', { visitId: visit, marking: `'AMBER'` });
    const { message } = await refusal(strict, reply);
    expect(message).toBe('The marking is below that of the record it belongs to (AMBER).');
  });
});

describe('a note', () => {
  const written = note('first', { visitId: visit });
  const change = `UPDATE "Note" SET "body" = 'Said better.' WHERE "id" = ${id('first')}`;
  const versions = `SELECT "version", "body", "editorId" = ${editor} AS "edited"
    FROM "NoteVersion" WHERE "noteId" = ${id('first')} ORDER BY "version"`;

  it('on a record that not everybody may see is not for everybody', async () => {
    const amber = `(SELECT "id" FROM "Briefing" WHERE "marking" = 'AMBER' LIMIT 1)`;
    const { message } = await refusal(note('first', { briefingId: amber, marking: `'GREEN'` }));
    expect(message).toBe('The marking is below that of the record it belongs to (AMBER).');
  });

  it('keeps each of its versions, with who wrote it', async () => {
    const { rows } = await attempt(written, act, change, versions);
    expect(rows).toEqual([
      { version: 1, body: 'Said.', edited: false },
      { version: 2, body: 'Said better.', edited: true },
    ]);
  });

  it('has no new version when it is resolved or withdrawn, nor by a number of somebody’s own', async () => {
    const { rows } = await attempt(
      ...[written, act],
      `UPDATE "Note" SET "resolvedAt" = now(), "resolvedById" = ${editor}, "version" = 9 WHERE "id" = ${id('first')}`,
      `UPDATE "Note" SET "withdrawnAt" = now(), "withdrawnById" = ${editor} WHERE "id" = ${id('first')}`,
      `SELECT n."version", count(*)::int AS "kept" FROM "Note" n JOIN "NoteVersion" v ON v."noteId" = n."id"
        WHERE n."id" = ${id('first')} GROUP BY 1`,
    );
    expect(rows).toEqual([{ version: 1, kept: 1 }]);
  });
});
