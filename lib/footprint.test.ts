import { afterEach, describe, expect, it } from 'vitest';
import { addQuery, nameParts, type Footprint } from './footprint';

const VISIT = '0190a000-0000-7000-8000-000000000001';
const NOTE = '0190a000-0000-7000-8000-000000000002';

function footprintOf(sql: string, args: unknown[] = [], ...rows: unknown[][]) {
  const footprint: Footprint = new Set();
  addQuery(footprint, { sql, args, rows });
  return [...footprint].sort();
}

afterEach(() => nameParts(new Map()));

describe('what a page was made from', () => {
  it('is, of rows that point to a row, that row’s and theirs', () => {
    const sql = `SELECT "public"."Note"."id" FROM "public"."Note" WHERE "public"."Note"."visitId" IN ($1)`;
    expect(footprintOf(sql, [VISIT], [NOTE])).toEqual([NOTE, `Note ${VISIT}`]);
    expect(footprintOf(sql, [VISIT]), 'none yet').toEqual([`Note ${VISIT}`]);
  });

  it('is, of a row found by its name, that row', () => {
    const sql = `SELECT "Visit"."id" FROM "Visit" WHERE "Visit"."slug" = $1 LIMIT $2`;
    expect(footprintOf(sql, ['a-visit', 1], [VISIT])).toEqual([VISIT]);
    expect(footprintOf(sql, ['a-visit', 1]), 'found nothing').toEqual(['Visit']);
  });

  it.each([
    [`SELECT "id" FROM "Visit" ORDER BY "start"`, []],
    [`SELECT "id" FROM "Visit" WHERE "id" <> $1`, [VISIT]],
    [`SELECT "id" FROM "Visit" WHERE "id" NOT IN ($1)`, [VISIT]],
    [`SELECT "id" FROM "Visit" WHERE "tieId" = $1 OR "level" = 'staff'`, [VISIT]],
  ])('is, of any other list, its whole table: %s', (sql, args) => {
    expect(footprintOf(sql, args)).toEqual(['Visit']);
  });

  it('is, of what several tables were joined for, each of them', () => {
    const sql = `SELECT 1 FROM "Visit" v JOIN "Tie" t ON t."id" = v."tieId" WHERE v."id" = $1`;
    expect(footprintOf(sql, [VISIT])).toEqual(['Tie', 'Visit']);
  });

  it('is nothing, of rows that nothing points to', () => {
    const sql = (list: string) =>
      `SELECT "id" FROM "User" WHERE "User"."id" IN (${list}) OFFSET $3`;
    expect(footprintOf(sql('NULL'))).toEqual([]);
    expect(footprintOf(sql('$1,$2'), [null, null, '0'])).toEqual([]);
    expect(footprintOf(sql('$1,$2'), [null, VISIT, '0'])).toEqual([`User ${VISIT}`]);
    expect(footprintOf(`SELECT "id" FROM "User" WHERE "role" IN ($1)`, ['admin'])).toEqual([
      'User',
    ]);
  });

  it('does not count what a list was joined with to be sorted', () => {
    const join =
      'LEFT JOIN "public"."Source" AS "orderby_1" ON ("orderby_1"."id") = ("public"."Note"."sourceId")';
    const sql = `SELECT "Note"."id" FROM "public"."Note" ${join} WHERE "Note"."visitId" IN ($1) ORDER BY "orderby_1"."title" ASC`;
    expect(footprintOf(sql, [VISIT])).toEqual([`Note ${VISIT}`]);
  });

  it('is, of a view, the tables that it reads', () => {
    nameParts(new Map([['TieEvent', ['Visit', 'Engagement']]]));
    const sql = `SELECT * FROM "TieEvent" WHERE "tieId" = $1`;
    expect(footprintOf(sql, [VISIT])).toEqual(['Engagement', 'Visit']);
  });

  it('is anything, of what is read out of sight', () => {
    expect(footprintOf('SELECT * FROM found_words($1)', ['x'])).toEqual(['*']);
    expect(footprintOf(`SELECT 1 FROM found($1) f JOIN "Visit" v USING ("id")`)).toContain('*');
  });

  it('is no more than the tables, of a list made anew for each row', () => {
    const sql = `SELECT 1 FROM "Visit" v CROSS JOIN LATERAL (SELECT 1 FROM unnest(v."outcomes")) o`;
    expect(footprintOf(sql)).toEqual(['Visit']);
  });

  it('finds ids within JSON and lists', () => {
    const sql = `SELECT "a" FROM "Visit" WHERE "slug" = $1`;
    expect(footprintOf(sql, ['x'], [{ notes: [{ id: NOTE }] }, [VISIT]])).toEqual([VISIT, NOTE]);
  });
});
