import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { READS, slugsOfAll } from '../../bin/testing/reads';
import { unfiltered } from '../../bin/testing/unfiltered';
import { AUDIENCES, clearanceOf, type Audience } from '../../lib/audience';
import { marked, role, useAudiences } from './hidden';

const { owner } = useAudiences();
const LEVELS = ['CLEAR', 'GREEN', 'AMBER', 'RED'];

type Statement = { read: string; sql: string; values: unknown[] };
const statements: Statement[] = [];
/** Ids and slugs of the record by marking, as they stand in an answer. */
const names: Record<string, Set<string>> = {};

beforeAll(async () => {
  const slugs = await slugsOfAll((sql) => owner.rows(sql));
  const known = new Set<string>();
  for (const [read, ask] of Object.entries(READS)) {
    // What a reader and what an editor is shown is not asked for in the same words.
    for (const audience of ['public', 'editor-red'] as const) {
      for (const { sql, values } of await listen(() => ask(audience, slugs))) {
        if (known.has(sql) || !/\bFROM\b/.test(sql)) continue;
        known.add(sql);
        statements.push({ read, sql: await unfiltered(sql), values });
      }
    }
  }
  for (const marking of LEVELS) names[marking] = new Set();
  for (const table of [...marked, 'Briefing', 'Note']) {
    const rows = await owner.rows<{ marking: string; row: Record<string, string> }>(
      `SELECT "marking"::text, to_jsonb(t) AS row FROM "${table}" t`,
    );
    for (const { marking, row } of rows) {
      for (const name of [row.id, row.slug]) if (name) names[marking]!.add(`"${name}"`);
    }
  }
}, 60_000);

/** The statements that somebody's work sends to the database. */
async function listen(work: () => Promise<unknown>) {
  const heard: { sql: string; values: unknown[] }[] = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (this: pg.Client, ...args: [pg.QueryConfig, unknown[]?]) {
    const { text, values } = args[0] ?? {};
    if (text) heard.push({ sql: text, values: args[1] ?? values ?? [] });
    return Reflect.apply(query, this, args);
  } as typeof query;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query;
  }
  return heard;
}

/** Which reads answer an audience, all filters taken out, with what is marked above `clearance`. */
async function tellers(audience: Audience, clearance: string): Promise<string[]> {
  const above = LEVELS.slice(LEVELS.indexOf(clearance) + 1).flatMap((one) => [...names[one]!]);
  const db = new pg.Client({ connectionString: process.env.ATTACHE_WEB_DATABASE_URL });
  await db.connect();
  try {
    await db.query(`SET ROLE ${role(audience)}`);
    const found = new Set<string>();
    for (const { read, sql, values } of statements) {
      const said = JSON.stringify((await db.query(sql, values)).rows);
      if (above.some((name) => said.includes(name))) found.add(read);
    }
    return [...found];
  } finally {
    await db.end();
  }
}

describe('every statement of the pages of the record, with its filters taken out', () => {
  it.each(AUDIENCES)('tells %s nothing above its clearance', { timeout: 60_000 }, async (who) => {
    expect(await tellers(who, clearanceOf(who))).toEqual([]);
  });

  it('tells those who may see everything more than the statement as it was', async () => {
    expect(statements.length).toBeGreaterThan(Object.keys(READS).length);
    const said = await tellers('editor-red', 'CLEAR');
    expect(said.length).toBeGreaterThan(20);
  }, 60_000);
});
