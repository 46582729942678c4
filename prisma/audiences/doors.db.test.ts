import { expect, it } from 'vitest';
import { ownerConnection } from '../../bin/testing/attempt';
import { as, useAudiences } from './hidden';

const { owner, web } = useAudiences();
const other = ownerConnection();

it('an editor cannot say which version of a briefing stands', async () => {
  const change = `UPDATE "Revision" SET "stands" = NOT "stands" WHERE "publishedAt" IS NOT NULL`;
  expect((await web.refusal(as('editor-red'), change)).code).toBe('42501');
  const author = `(SELECT "authorId" FROM "Note" LIMIT 1)`;
  const { refused, rows } = await web.attempt(
    as('editor-red'),
    `SELECT set_config('attache.actor', ${author}::text, true)`,
    `INSERT INTO "Revision" SELECT (jsonb_populate_record(r, jsonb_build_object('id', uuid_v7(), 'number', 99, 'publishedAt', NULL,
      'approvedById', NULL, 'stands', true))).* FROM "Revision" r WHERE r."stands" LIMIT 1`,
    `SELECT "stands" FROM "Revision" WHERE "number" = 99`,
  );
  expect([refused, rows]).toEqual([null, [{ stands: false }]]);
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

/** What comes of a statement that is sent while another that marks a row anew is not committed yet. */
async function duringMarking(mark: string, statement: string): Promise<string> {
  await owner.rows('BEGIN');
  await owner.rows(mark);
  const answer = other.rows(statement).then(
    () => 'kept',
    (error: Error) => error.message,
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
  await owner.rows('COMMIT');
  return answer;
}

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
  const raise = `UPDATE "Note" SET "marking" = 'RED' WHERE "id" = '${asked}'`;
  expect(await duringMarking(raise, note(answer, `'${asked}'`))).toMatch(
    /below that of the record/,
  );
  await owner.rows(`DELETE FROM "Note" WHERE "id" = '${asked}'`);
});

it.each([
  ['Visit', 'Engagement', 'visitId'],
  ['Mechanism', 'MechanismSession', 'mechanismId'],
  ['ExerciseSeries', 'ExerciseEdition', 'seriesId'],
  ['Agreement', 'AgreementEvent', 'agreementId'],
  ['Commitment', 'CommitmentEvent', 'commitmentId'],
  ['Visit', 'Commitment', 'visitId'],
])('of a %s that is raised a new %s is not marked below it', async (parent, child, key) => {
  const [{ id, from }] = (await owner.rows(`
    SELECT p."id", c."id" AS from FROM "${parent}" p JOIN "${child}" c ON c."${key}" = p."id"
    WHERE p."marking" = 'CLEAR' AND c."marking" = 'CLEAR' LIMIT 1`)) as [
    { id: string; from: string },
  ];
  const [{ columns }] = (await owner.rows(`
    SELECT string_agg(quote_ident(attname), ', ') AS columns FROM pg_attribute
    WHERE attrelid = '"${child}"'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`)) as [
    { columns: string },
  ];
  const another = `INSERT INTO "${child}" (${columns}) SELECT ${columns} FROM jsonb_populate_record(
    (SELECT c FROM "${child}" c WHERE c."id" = '${from}'), jsonb_build_object('id', uuid_v7(), 'slug', 'another'))`;
  const mark = (marking: string) =>
    `UPDATE "${parent}" SET "marking" = '${marking}' WHERE "id" = '${id}'`;
  expect(await duringMarking(mark('RED'), another)).toMatch(/below that of the record/);
});

it.each([
  ['the citation', (citation: string) => `DELETE FROM "Citation" WHERE "id" = '${citation}'`],
  [
    'the date of its source',
    (citation: string) => `UPDATE "Source" SET "published" = '1900' WHERE "id" =
      (SELECT "sourceId" FROM "Citation" WHERE "id" = '${citation}')`,
  ],
])(
  'of two who each take one of two citations from a fulfilment the second leaves it cited: %s',
  async (_, take) => {
    const [{ event, first, commitment }] = (await owner.rows(`
    SELECT e."id" AS event, e."commitmentId" AS commitment, min(c."id"::text) AS first FROM "CommitmentEvent" e
    JOIN "Citation" c ON c."commitmentEventId" = e."id"
    WHERE e."kind" = 'fulfilled' GROUP BY 1 HAVING count(*) = 1 LIMIT 1`)) as [
      { event: string; first: string; commitment: string },
    ];
    const [{ second }] = (await owner.rows(`
    WITH source AS (
      INSERT INTO "Source" ("id", "slug", "title", "publisher", "published", "reliability")
      SELECT uuid_v7(), 'second-' || md5(random()::text), 'Second', 'Second', ("madeUntil" + 1)::text, 'B'
      FROM "Commitment" WHERE "id" = '${commitment}' RETURNING "id")
    INSERT INTO "Citation" ("id", "commitmentEventId", "sourceId", "credibility")
    SELECT uuid_v7(), '${event}', "id", 2 FROM source RETURNING "id" AS second`)) as [
      { second: string },
    ];
    await owner.rows('BEGIN');
    await owner.rows(`DELETE FROM "Citation" WHERE "id" = '${first}'`);
    await owner.rows('SET CONSTRAINTS ALL IMMEDIATE');
    const taken = other.rows(take(second)).then(
      () => 'taken',
      (error: Error) => error.message,
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    await owner.rows('COMMIT');
    expect(await taken).toMatch(/needs a citation/);
    expect(
      await owner.rows(`SELECT "id" FROM "Citation" WHERE "commitmentEventId" = '${event}'`),
    ).toEqual([{ id: second }]);
  },
);

it('an editor changes neither what a row is nor what the database works out', async () => {
  const beyond = [
    ...[`"Visit" SET "id" = uuid_v7()`, `"Visit" SET "slug" = 'elsewhere'`],
    ...[`"Briefing" SET "slug" = 'elsewhere'`, `"Revision" SET "number" = 9`],
    ...[`"Note" SET "authorId" = NULL`, `"Note" SET "seenFrom" = 'CLEAR'`],
    ...[`"Note" SET "visitId" = NULL`, `"Note" SET "version" = 7`, `"Snapshot" SET "text" = ''`],
    `"Author" SET "userId" = uuid_v7()`,
    `"Tie" SET "lowCode" = 'AD'`,
  ];
  for (const change of beyond)
    expect((await web.refusal(as('editor-red'), `UPDATE ${change}`)).code, change).toBe('42501');
  const claim = await web.refusal(as('editor-red'), `DELETE FROM "DisagreementClaim"`);
  expect(claim.code).toBe('42501');
});

it('a briefing that was published is never a draft again', async () => {
  for (const state of ['draft', 'in_review']) {
    const back = `UPDATE "Briefing" SET "state" = '${state}' WHERE "state" = 'published'`;
    expect((await web.refusal(as('editor-red'), back)).message).toMatch(/never a draft again/);
    expect((await owner.refusal(back)).message).toMatch(/never a draft again/);
  }
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
