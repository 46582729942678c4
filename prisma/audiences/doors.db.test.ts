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

it('that sources disagree is seen by those who see them all', async () => {
  const [{ id, source }] = (await owner.rows(
    `SELECT "disagreementId" AS id, "sourceId" AS source FROM "DisagreementClaim" WHERE "seenFrom" = 'CLEAR' LIMIT 1`,
  )) as [{ id: string; source: string }];
  const seen = `SELECT 1 FROM "Disagreement" WHERE "id" = '${id}'`;
  expect((await owner.attempt(as('public'), seen)).rows).toHaveLength(1);
  const raise = `UPDATE "Source" SET "marking" = 'RED' WHERE "id" = '${source}'`;
  expect(await owner.attempt(raise, as('editor-amber'), seen)).toEqual({ refused: null, rows: [] });
  expect((await owner.attempt(raise, as('analyst-red'), seen)).rows).toHaveLength(1);
});

it('a version that tells of what was raised does not come back when another takes its place', async () => {
  const [{ visit, briefing, version }] = (await owner.rows(
    `SELECT c."visitId" AS visit, r."briefingId" AS briefing, r."id" AS version FROM "Coverage" c JOIN "Revision" r ON r."id" = c."revisionId"
      WHERE r."stands" AND r."seenFrom" = 'CLEAR' AND c."visitId" IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM "Revision" w WHERE w."briefingId" = r."briefingId" AND w."publishedAt" IS NULL) LIMIT 1`,
  )) as [{ visit: string; briefing: string; version: string }];
  const next = `jsonb_build_object('id', uuid_v7(), 'number', r."number" + 1, 'marking', 'CLEAR', 'publishedAt', NULL, 'approvedById', NULL, 'stands', false)`;
  const seen = `SELECT "stands" FROM "Revision" WHERE "briefingId" = '${briefing}' AND ("stands" OR "id" = '${version}') ORDER BY 1`;
  const steps = [
    `UPDATE "Visit" SET "marking" = 'RED' WHERE "id" = '${visit}'`,
    `INSERT INTO "Revision" SELECT (jsonb_populate_record(r, ${next})).* FROM "Revision" r WHERE r."id" = '${version}'`,
    `INSERT INTO "Author" ("id", "revisionId", "userId") SELECT uuid_v7(), n."id", a."userId" FROM "Author" a, "Revision" n
      WHERE a."revisionId" = '${version}' AND n."briefingId" = '${briefing}' AND n."publishedAt" IS NULL`,
    `UPDATE "Revision" n SET "publishedAt" = now(), "approvedById" = r."approvedById" FROM "Revision" r
      WHERE r."id" = '${version}' AND n."briefingId" = '${briefing}' AND n."publishedAt" IS NULL`,
  ];
  const below = await owner.attempt(...steps, as('analyst-green'), seen);
  expect(below).toEqual({ refused: null, rows: [{ stands: true }] });
  const cleared = await owner.attempt(...steps, as('analyst-red'), seen);
  expect(cleared.rows).toEqual([{ stands: false }, { stands: true }]);
});
