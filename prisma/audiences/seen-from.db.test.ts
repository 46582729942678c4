import { describe, expect, it } from 'vitest';
import { ownerConnection } from '../../bin/testing/attempt';
import { AUDIENCES, clearanceOf, edits } from '../../lib/audience';
import { as, marked, useAudiences } from './hidden';
import { derived, existsFor } from './old-rules';

const { owner, web, seen } = useAudiences();
const other = ownerConnection();

/** Compares, for every audience and table, the rows that are seen with those that the rules name. */
async function expectTheRules(when: string) {
  for (const audience of AUDIENCES) {
    const list = (where: (table: string) => string) =>
      derived
        .map(
          (table) => `SELECT '${table}' AS "table", "id" FROM "${table}" t WHERE ${where(table)}`,
        )
        .join(' UNION ALL ') + ' ORDER BY 1, 2';
    const rule = (table: string) => existsFor(clearanceOf(audience), edits(audience), table);
    const found = await seen(
      audience,
      list(() => 'true'),
    );
    expect(found.length, audience).toBeGreaterThan(50);
    expect(found, `${audience}, ${when}`).toEqual(await owner.rows(list(rule)));
  }
}

/** Numbers from 0 up to `below`, the same in every run. */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}

const MARKINGS = ['CLEAR', 'GREEN', 'AMBER', 'RED'];
const STATES = ['draft', 'in_review', 'published', 'archived'];

/** A change of who may see something, or of what points where, as the desk might make it. */
function change(pick: (below: number) => number): string {
  const any = <T>(list: T[]) => list[pick(list.length)]!;
  const row = (table: string) =>
    `(SELECT "id" FROM "${table}" ORDER BY md5("id" || '${pick(1_000_000)}') LIMIT 1)`;
  const mark = (table: string) =>
    `UPDATE "${table}" SET "marking" = '${any(MARKINGS)}' WHERE "id" = ${row(table)}`;
  const note = (column: string, table: string) =>
    `INSERT INTO "Note" ("id", "kind", "body", "marking", "authorId", "${column}")
      SELECT uuid_v7(), 'context', 'Said', '${any(MARKINGS)}', (SELECT "id" FROM "User" LIMIT 1), ${row(table)}`;
  const move = (table: string, column: string, to: string) =>
    `UPDATE "${table}" SET "${column}" = ${row(to)} WHERE "id" = (
      SELECT "id" FROM "${table}" WHERE "${column}" IS NOT NULL ORDER BY md5("id" || '${pick(1_000_000)}') LIMIT 1)`;
  return any([
    () => mark(any(marked)),
    () => mark(any(marked)),
    () => mark(any(['Note', 'Briefing', 'Revision'])),
    () => `UPDATE "Briefing" SET "state" = '${any(STATES)}' WHERE "id" = ${row('Briefing')}`,
    () => `UPDATE "Note" SET ("withdrawnAt", "withdrawnById") = (SELECT CASE WHEN "withdrawnAt" IS NULL THEN now() END,
        CASE WHEN "withdrawnAt" IS NULL THEN "authorId" END) WHERE "id" = ${row('Note')}`,
    () => note('visitId', 'Visit'),
    () => note('briefingId', 'Briefing'),
    () => note('agreementId', 'Agreement'),
    () => move('Participation', 'personId', 'Person'),
    () => move('Citation', 'sourceId', 'Source'),
    () => move('Citation', 'visitId', 'Visit'),
    () => `DELETE FROM "Citation" WHERE "id" = (SELECT c."id" FROM "Citation" c JOIN "Revision" r ON r."id" = c."revisionId"
      WHERE r."publishedAt" IS NULL ORDER BY md5(c."id" || '${pick(1_000_000)}') LIMIT 1)`,
    () => move('Disagreement', 'visitId', 'Visit'),
    () => move('OfficeHolding', 'personId', 'Person'),
    () => `INSERT INTO "Coverage" ("id", "revisionId", "visitId") SELECT uuid_v7(), "id", ${row('Visit')}
      FROM "Revision" WHERE "publishedAt" IS NULL LIMIT 1`,
  ])();
}

describe('a row is seen by those who see all that it points to', () => {
  it('in the sample record', () => expectTheRules('as loaded'));

  it('after any changes of markings, states and pointers', { timeout: 120_000 }, async () => {
    const pick = numbers(20_261_123);
    let made = 0;
    for (let turn = 1; turn <= 240; turn++) {
      const sql = change(pick);
      // What breaks an invariant is refused, and is no change.
      if (
        await owner.rows(sql).then(
          () => true,
          () => false,
        )
      )
        made++;
      if (turn % 40 === 0) await expectTheRules(`after ${made} changes, the last: ${sql}`);
    }
    expect(made).toBeGreaterThan(100);
  });

  it('whatever somebody writes into the columns that say so', async () => {
    const open = `UPDATE "Note" SET "seenFrom" = 'CLEAR', "deskOnly" = false WHERE "marking" = 'AMBER' RETURNING "seenFrom"`;
    expect((await web.refusal(as('editor-amber'), open)).code).toBe('42501');
    const { rows } = await owner.attempt(open);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.seenFrom).toBe('AMBER');
    const below = `INSERT INTO "Note" ("id", "kind", "body", "marking", "seenFrom", "deskOnly", "authorId", "visitId")
      SELECT uuid_v7(), 'context', 'Said', 'RED', 'CLEAR', false, (SELECT "id" FROM "User" LIMIT 1), "id" FROM "Visit" LIMIT 1`;
    expect((await web.refusal(as('editor-amber'), below)).code).toBe('42501');
  });

  it('also when the one above is marked while the other is being written', async () => {
    const [visit] = await owner.rows<{ id: string }>(
      `INSERT INTO "Visit" ("id", "slug", "title", "tieId", "senderCode", "hostCode", "type", "level", "start")
       SELECT uuid_v7(), 'of-two-desks', 'Of two desks', "id", "lowCode", "highCode", 'working', 'staff', '2020'
       FROM "Tie" LIMIT 1 RETURNING "id"`,
    );
    await other.rows('SELECT 1');
    await owner.rows('BEGIN');
    const [citation] = await owner.rows<{ id: string }>(
      `INSERT INTO "Citation" ("id", "sourceId", "credibility", "visitId")
       SELECT uuid_v7(), "id", 2, '${visit!.id}' FROM "Source" WHERE "marking" = 'CLEAR' LIMIT 1 RETURNING "id"`,
    );
    const raised = other.rows(`UPDATE "Visit" SET "marking" = 'RED' WHERE "id" = '${visit!.id}'`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await owner.rows('COMMIT');
    await raised;
    expect(
      await owner.rows(`SELECT "seenFrom" FROM "Citation" WHERE "id" = '${citation!.id}'`),
    ).toEqual([{ seenFrom: 'RED' }]);
  });
});

it('what only moves with a row above it has no entry of its own in the history', async () => {
  const { rows } = await owner.attempt(
    `CREATE TEMPORARY TABLE "last" ON COMMIT DROP AS SELECT max("id") AS id FROM "Change"`,
    `UPDATE "Person" SET "marking" = 'RED' WHERE "id" = (SELECT "personId" FROM "OfficeHolding"
      JOIN "Person" p ON p."id" = "personId" WHERE p."marking" = 'CLEAR' LIMIT 1)`,
    `SELECT DISTINCT "table" FROM "Change" WHERE "id" > (SELECT id FROM "last")`,
  );
  expect(rows).toEqual([{ table: 'Person' }]);
});
