import { beforeAll, describe, expect, it } from 'vitest';
import { ownerConnection } from '../../bin/testing/attempt';
import { useSample } from '../../bin/testing/sample';

const { attempt } = ownerConnection();

beforeAll(useSample);

/** The long way: what the triggers are to have kept. */
const standing = `SELECT "id" FROM "Revision" WHERE "stands" ORDER BY 1`;
const standingFound = `SELECT "id" FROM (SELECT DISTINCT ON ("briefingId") "briefingId", "id" FROM "Revision"
  ORDER BY "briefingId", "publishedAt" DESC NULLS LAST, "number" DESC) s ORDER BY 1`;
const ties = `SELECT "coverageId", "tieId", "revisionId", "seenFrom", "deskOnly" FROM "CoverageTie" ORDER BY 1, 2`;
const tiesFound = `
  SELECT DISTINCT c."id" AS "coverageId", coalesce(c."tieId", v."tieId", e."tieId", m."tieId", a."tieId", p."tieId", t."id") AS "tieId",
    c."revisionId", c."seenFrom", c."deskOnly"
  FROM "Coverage" c
  LEFT JOIN "Visit" v ON v."id" = c."visitId"
  LEFT JOIN "Engagement" e ON e."id" = c."engagementId"
  LEFT JOIN "MechanismSession" s ON s."id" = c."mechanismSessionId"
  LEFT JOIN "Mechanism" m ON m."id" = s."mechanismId"
  LEFT JOIN "Agreement" a ON a."id" = c."agreementId"
  LEFT JOIN "Commitment" p ON p."id" = c."commitmentId"
  LEFT JOIN "ExerciseEdition" x ON x."id" = c."exerciseEditionId"
  LEFT JOIN "Tie" t ON EXISTS (SELECT 1 FROM "ExerciseSeriesParticipant" y WHERE y."seriesId" = x."seriesId" AND y."countryCode" = t."lowCode")
    AND EXISTS (SELECT 1 FROM "ExerciseSeriesParticipant" y WHERE y."seriesId" = x."seriesId" AND y."countryCode" = t."highCode")
  WHERE coalesce(c."tieId", v."tieId", e."tieId", m."tieId", a."tieId", p."tieId", t."id") IS NOT NULL
  ORDER BY 1, 2`;

const words = `SELECT "id", "kind", "recency", "words", "seenFrom", "deskOnly" FROM "SearchWords" ORDER BY 1`;
const wordsFound = `SELECT "rowId", "kind", coalesce("day", 'infinity'), search_vector("kind", "title", "text"), "seenFrom", "deskOnly"
  FROM "SearchEntry" ORDER BY 1`;

const otherTie = (table: string) => `UPDATE "${table}" SET "tieId" = (
  SELECT "id" FROM "Tie" t WHERE t."id" <> "${table}"."tieId" ORDER BY 1 LIMIT 1) WHERE "id" IN (
  SELECT "${table[0]!.toLowerCase()}${table.slice(1)}Id" FROM "Coverage")`;
const workingCopy = `INSERT INTO "Revision" ("id", "briefingId", "number", "title", "bluf", "body")
  SELECT gen_random_uuid(), "id", 99, 'Anew', 'Anew', 'Anew' FROM "Briefing" b
  WHERE NOT EXISTS (SELECT 1 FROM "Revision" r WHERE r."briefingId" = b."id" AND r."publishedAt" IS NULL) LIMIT 1`;
const published = `UPDATE "Revision" SET "publishedAt" = now(), "approvedById" = (SELECT "id" FROM "User" LIMIT 1)
  WHERE "number" = 99`;
const covering = (
  column: string,
  table: string,
) => `INSERT INTO "Coverage" ("id", "revisionId", "${column}")
  SELECT gen_random_uuid(), (SELECT "id" FROM "Revision" WHERE "publishedAt" IS NULL LIMIT 1), "id" FROM "${table}"`;
/** Rules of the record rest: a case may be half of what the desk does at once. */
const loosely = `DO $$
  DECLARE one record;
  BEGIN
    FOR one IN SELECT tgname, tgrelid::regclass AS of FROM pg_trigger WHERE NOT tgisinternal AND tgname NOT IN
        ('keep_search_words', 'keep_words_of_others', 'keep_standing_revision', 'keep_coverage_ties', 'move_coverage_ties', 'seen_from', 'seen_by_what_points_to_it') LOOP
      EXECUTE format('ALTER TABLE %s DISABLE TRIGGER %I', one.of, one.tgname);
    END LOOP;
  END $$`;

describe('what is kept of briefings', () => {
  it.each([
    ['as loaded', []],
    ['with a new working copy', [workingCopy]],
    ['when that is published', [workingCopy, published]],
    [
      'when that is taken back',
      [workingCopy, published, `UPDATE "Revision" SET "publishedAt" = NULL WHERE "number" = 99`],
    ],
    ['when a version is gone', [workingCopy, `DELETE FROM "Revision" WHERE "number" = 99`]],
    [
      'with coverage of every exercise',
      [workingCopy, covering('exerciseEditionId', 'ExerciseEdition')],
    ],
    [
      'with coverage of every session',
      [workingCopy, covering('mechanismSessionId', 'MechanismSession')],
    ],
    ['when a visit moves to another tie', [otherTie('Visit')]],
    ['when an agreement moves to another tie', [otherTie('Agreement')]],
    [
      'when a country joins an exercise, and leaves it',
      [
        workingCopy,
        covering('exerciseEditionId', 'ExerciseEdition'),
        `INSERT INTO "ExerciseSeriesParticipant" ("id", "seriesId", "countryCode") SELECT gen_random_uuid(), s."id", t."highCode"
         FROM "ExerciseSeries" s, "Tie" t ON CONFLICT DO NOTHING`,
        `DELETE FROM "ExerciseSeriesParticipant" WHERE "countryCode" = (SELECT "lowCode" FROM "Tie" ORDER BY 1 LIMIT 1)`,
      ],
    ],
    [
      'when two countries of an exercise come to have a tie',
      [
        workingCopy,
        covering('exerciseEditionId', 'ExerciseEdition'),
        `INSERT INTO "ExerciseSeriesParticipant" ("id", "seriesId", "countryCode")
         SELECT gen_random_uuid(), s."id", c FROM "ExerciseSeries" s, (VALUES ('BR'), ('CL')) v(c)`,
        `INSERT INTO "Tie" ("id", "slug", "lowCode", "highCode") VALUES (gen_random_uuid(), 'br-cl', 'BR', 'CL')`,
      ],
    ],
    ['when a person has another name', [`UPDATE "Person" SET "name" = "name" || ' Anew'`]],
    ['when a person is marked', [`UPDATE "Person" SET "marking" = 'RED'`]],
    ['when an office has another title', [`UPDATE "Office" SET "title" = "title" || ' Anew'`]],
    [
      'when somebody leaves an office',
      [`DELETE FROM "Citation" WHERE "officeHoldingId" IS NOT NULL`, `DELETE FROM "OfficeHolding"`],
    ],
    [
      'when a country has another name',
      [`UPDATE "Country" SET "name" = 'Anew' WHERE "code" = 'IN'`],
    ],
    ['when a mechanism has another name', [`UPDATE "Mechanism" SET "shortName" = 'ANEW'`]],
    [
      'when notes are withdrawn',
      [
        `UPDATE "Note" SET "withdrawnAt" = now(), "withdrawnById" = "authorId" WHERE "parentId" IS NULL`,
      ],
    ],
    ['when notes say something else', [`UPDATE "Note" SET "body" = 'Anew ' || "body"`]],
    [
      'when notes are gone',
      [`DELETE FROM "NoteVersion"`, `DELETE FROM "Note" WHERE "parentId" IS NOT NULL`],
    ],
    [
      'when all visits are marked',
      [`UPDATE "Visit" SET "marking" = 'AMBER' WHERE "marking" < 'AMBER'`],
    ],
    [
      'when everything is called otherwise',
      ['Visit', 'Engagement', 'Agreement', 'ExerciseEdition', 'Source'].map(
        (table) => `UPDATE "${table}" SET "title" = 'Anew'`,
      ),
    ],
    ['when a source is marked', [`UPDATE "Source" SET "marking" = 'RED'`]],
    [
      'when briefings are archived',
      [`UPDATE "Briefing" SET "state" = 'archived' WHERE "state" = 'published'`],
    ],
  ])('is what is found the long way, %s', async (_, statements) => {
    for (const [kept, found] of [
      [standing, standingFound],
      [ties, tiesFound],
      [words, wordsFound],
    ] as const) {
      const differ = `SELECT (SELECT count(*)::int FROM (${kept}) k) AS "kept", (SELECT count(*)::int FROM (${found}) f) AS "found",
        (SELECT count(*)::int FROM ((${kept}) EXCEPT (${found})) d) AS "differ"`;
      const { refused, rows: counted } = await attempt(loosely, ...statements, differ);
      expect(refused).toBeNull();
      const [one] = counted as [{ kept: number; found: number; differ: number }];
      expect(one.kept).toBeGreaterThan(5);
      expect(one).toMatchObject({ found: one.kept, differ: 0 });
    }
  });
});
