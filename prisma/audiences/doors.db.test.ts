import { expect, it } from 'vitest';
import { ownerConnection } from '../../bin/testing/attempt';
import { as, useAudiences } from './hidden';

const { owner, web } = useAudiences();
const other = ownerConnection();

it('an editor cannot say which version of a briefing stands', async () => {
  const { refused, rows } = await web.attempt(
    as('editor-red'),
    `UPDATE "Revision" SET "stands" = NOT "stands" WHERE "publishedAt" IS NOT NULL`,
    `SELECT "id" FROM "Revision" WHERE "publishedAt" IS NOT NULL AND "stands" ORDER BY 1`,
  );
  expect(refused).toBeNull();
  expect(rows.length).toBeGreaterThan(0);
  expect(rows).toEqual(
    await owner.rows(
      `SELECT "id" FROM "Revision" WHERE "publishedAt" IS NOT NULL AND "stands" ORDER BY 1`,
    ),
  );
});

it('a fulfilment that an editor does not see refuses nothing that they change', async () => {
  const [{ event, source }] = (await owner.rows(`
    SELECT e."id" AS event, min(c."sourceId"::text) AS source FROM "CommitmentEvent" e JOIN "Citation" c ON c."commitmentEventId" = e."id"
    WHERE e."kind" = 'fulfilled' AND c."seenFrom" <= 'GREEN' GROUP BY 1 HAVING count(*) = 1 LIMIT 1`)) as [
    { event: string; source: string },
  ];
  const later = `UPDATE "Source" SET "published" = '1990' WHERE "id" = '${source}'`;
  const mark = (marking: string) =>
    owner.rows(`UPDATE "CommitmentEvent" SET "marking" = '${marking}' WHERE "id" = '${event}'`);
  const seen = await owner.attempt(as('editor-green'), later);
  expect(seen.refused?.message).toMatch(/needs a citation/);
  await mark('RED');
  expect((await owner.attempt(as('editor-green'), later)).refused).toBeNull();
  await mark('CLEAR');
});

it('a reply that is written while its note is raised is not marked below it', async () => {
  const visit = `(SELECT "id" FROM "Visit" WHERE "marking" = 'CLEAR' LIMIT 1)`;
  const author = `(SELECT "id" FROM "User" LIMIT 1)`;
  const note = (id: string, parent: string) =>
    `INSERT INTO "Note" ("id", "kind", "body", "marking", "authorId", "visitId", "parentId")
     VALUES ('${id}', 'context', 'Said', 'GREEN', ${author}, ${visit}, ${parent})`;
  const [asked, answer] = [1, 2].map((n) => `00000000-0000-7000-8000-00000000000${n}`) as [
    string,
    string,
  ];
  await owner.rows(note(asked, 'NULL'));
  await owner.rows('BEGIN');
  await owner.rows(`UPDATE "Note" SET "marking" = 'RED' WHERE "id" = '${asked}'`);
  const replied = other.rows(note(answer, `'${asked}'`)).then(
    () => 'kept',
    (error: Error) => error.message,
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
  await owner.rows('COMMIT');
  expect(await replied).toMatch(/below that of the record/);
  await owner.rows(`DELETE FROM "Note" WHERE "id" = '${asked}'`);
});
