import { describe, expect, it } from 'vitest';
import { AUDIENCES, clearanceOf, edits } from '../../lib/audience';
import { as, denied, hanging, marked, useAudiences } from './hidden';

const { owner, web, seen } = useAudiences();

const levels = ['CLEAR', 'GREEN', 'AMBER', 'RED'];

/** What there is of each marking. */
function counts(rows: { marking: string; n: number }[]) {
  return Object.fromEntries(rows.map(({ marking, n }) => [marking, n]));
}

describe.each(AUDIENCES)('the audience %s', (audience) => {
  const cleared = levels.slice(0, levels.indexOf(clearanceOf(audience)) + 1);
  const all = `'${cleared.join(`','`)}'`;

  it('sees what is marked up to its clearance, and nothing above it', async () => {
    for (const table of marked) {
      const count = `SELECT "marking", count(*)::int AS n FROM "${table}" GROUP BY 1`;
      const there = counts(await owner.rows(count));
      const expected = Object.entries(there).filter(([marking]) => cleared.includes(marking));
      expect(there.RED, `${table} has something to hide`).toBeGreaterThan(0);
      expect(counts(await seen(audience, count)), table).toEqual(Object.fromEntries(expected));
    }
  });

  it('sees briefings that are published, and drafts only when it edits', async () => {
    const count = `SELECT "marking", "state", count(*)::int AS n FROM "Briefing"`;
    const states = edits(audience) ? '' : `AND "state" IN ('published', 'archived')`;
    const group = 'GROUP BY 1, 2 ORDER BY 1, 2';
    const expected = await owner.rows(`${count} WHERE "marking" IN (${all}) ${states} ${group}`);
    expect(await seen(audience, `${count} ${group}`)).toEqual(expected);
    const drafts = await seen(audience, `SELECT 1 FROM "Revision" WHERE "publishedAt" IS NULL`);
    expect(drafts.length > 0).toBe(edits(audience));
  });

  it('sees notes of its clearance on what it sees, and withdrawn ones only when it edits', async () => {
    const count = `SELECT "marking", count(*)::int AS n FROM "Note" n`;
    const rule = edits(audience)
      ? ''
      : `AND n."withdrawnAt" IS NULL AND (n."briefingId" IS NULL OR EXISTS (SELECT 1 FROM "Briefing" b
          WHERE b."id" = n."briefingId" AND b."state" IN ('published', 'archived')))`;
    const expected = await owner.rows(`${count} WHERE "marking" IN (${all}) ${rule} GROUP BY 1`);
    expect(counts(await seen(audience, `${count} GROUP BY 1`))).toEqual(counts(expected as never));
    const withdrawn = await seen(audience, `SELECT 1 FROM "Note" WHERE "withdrawnAt" IS NOT NULL`);
    expect(withdrawn).toHaveLength(edits(audience) ? 1 : 0);
  });

  it('sees no row that hangs on one which it does not see', async () => {
    for (const [table, [key, parent]] of Object.entries(hanging)) {
      const orphans = `SELECT 1 FROM "${table}" t WHERE NOT EXISTS (SELECT 1 FROM "${parent}" p WHERE p."id" = t."${key}")`;
      expect(await seen(audience, orphans), table).toEqual([]);
    }
  });

  it('finds neither words nor events of what it does not see', async () => {
    for (const view of ['SearchEntry', 'TieEvent', 'CurrentRevision']) {
      const above = `SELECT 1 FROM "${view}" WHERE "marking"::text <> ALL (ARRAY[${all}])`;
      expect(await seen(audience, above), view).toEqual([]);
      const some = await seen(audience, `SELECT 1 FROM "${view}"`);
      expect(some.length, view).toBeGreaterThan(0);
    }
  });

  it('finds by its words just what it sees, and nothing else', async () => {
    const hits = `SELECT "kind", "rowId" FROM "SearchHit" ORDER BY 1, 2`;
    const entries = `SELECT "kind", "rowId" FROM "SearchEntry" ORDER BY 1, 2`;
    expect(await seen(audience, hits)).toEqual(await seen(audience, entries));
  });

  it('knows of users the name of those who wrote what it sees, and nothing else', async () => {
    const names = await seen(audience, `SELECT "name" FROM "User"`);
    const authors = await seen(audience, `SELECT DISTINCT "authorId" FROM "Note"`);
    expect(names.length).toBeGreaterThanOrEqual(authors.length);
    for (const column of ['email', 'passwordHash', 'role', 'clearance', 'lastActiveAt']) {
      const { refused } = await web.attempt(as(audience), `SELECT "${column}" FROM "User"`);
      expect(refused?.code, column).toBe(denied);
    }
  });
});
