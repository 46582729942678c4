// The rule told twice, in TypeScript and in the policies of the database: row for row the same, for random records.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import pg from 'pg';
import { AUDIENCES, type Audience } from '../../lib/audience';
import { nameOf, textColumns } from '../testing/xss-planting';
import { expectSound, fill, insert } from './fill';
import { TABLES, TOKEN, type Rows } from './grow';
import { readers, WRITERS } from './people';
import { growRecord } from './record';
import { seenBy } from './who-sees-what';

const RECORDS = 100;
const desk = WRITERS.map(({ id }) => id);

let db: pg.Client;

beforeAll(async () => {
  db = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await db.connect();
  await insert(db, 'User', [...WRITERS, ...(await readers())]);
});
afterAll(() => db.end());

/** The rows of queries as an audience sees them, each as a sorted list of lines. */
async function seenIn<Name extends string>(audience: Audience, queries: Record<Name, string>) {
  await db.query('BEGIN');
  await db.query(`SET LOCAL ROLE attache_${audience.replace('-', '_')}`);
  const seen: Partial<Record<Name, string[]>> = {};
  for (const name of Object.keys(queries) as Name[]) {
    const { rows } = await db.query<[string]>({ text: queries[name], rowMode: 'array' });
    seen[name] = rows.map((row) => JSON.stringify(row)).sort();
  }
  await db.query('ROLLBACK');
  return seen;
}

/** Pages leave out what answers a withdrawn note; the database does not. */
const STANDING = `("parentId" IS NULL OR EXISTS (SELECT 1 FROM "Note" p WHERE p."id" = n."parentId"))`;
const QUERIES: Record<string, string> = {
  ...Object.fromEntries(TABLES.map((table) => [table, `SELECT "id" FROM "${table}"`])),
  Note: `SELECT "id" FROM "Note" n WHERE ${STANDING}`,
  NoteVersion: `SELECT v."id" FROM "NoteVersion" v JOIN "Note" n ON n."id" = v."noteId" WHERE ${STANDING}`,
};
const VIEWS = {
  ...{ TieEvent: 'SELECT * FROM "TieEvent"', RevisionTie: 'SELECT * FROM "RevisionTie"' },
  ...{ CurrentRevision: 'SELECT "id" FROM "CurrentRevision"' },
  SearchEntry: 'SELECT * FROM "SearchEntry"',
  // Of the words of a tie it is not known who sees them: models/search.ts asks that of each tie that is found.
  SearchHit: `SELECT * FROM "SearchHit" WHERE "kind" <> 'tie'`,
};

/** What triggers make of the others. */
const DERIVED = ['CoverageTie', 'SearchWords'];
/** What is chosen from a list, or has a form of its own, in which no token can stand. */
const FORMED =
  /\.(slug|date|start|end|due|madeOn|published|retrieved|lastReviewed|reviewBy|seenFrom)$|\.(\w+Code|sha256)$/;

it('every table whose rows are hidden from somebody grows in it, with a token in each of its texts', async () => {
  const { rows: tables } = await db.query<{ name: string }>(
    `SELECT DISTINCT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace
      AND a.attname IN ('marking', 'seenFrom') AND NOT a.attisdropped ORDER BY 1`,
  );
  const hidden = tables.map(({ name }) => name);
  expect(hidden.length).toBeGreaterThan(20);
  expect(hidden.filter((name) => ![...TABLES, ...DERIVED].some((one) => one === name))).toEqual([]);
  const rows = growRecord(11, RECORDS, desk);
  const grown = new Map<string, Record<string, unknown>[]>(Object.entries(rows));
  const bare = (await textColumns(db)).filter(
    ({ table, column }) =>
      grown.has(table) &&
      !grown.get(table)!.some((row) => JSON.stringify(row[column] ?? '').search(TOKEN) >= 0),
  );
  expect(bare.map(nameOf).filter((name) => !FORMED.test(name))).toEqual([]);
});

describe.each([11, 12, 13])('of the random record of seed %i', (seed) => {
  let rows: Rows;
  beforeAll(async () => {
    rows = growRecord(seed, RECORDS, desk);
    await expectSound(db, rows);
    await fill(db, rows);
  });

  it.each(AUDIENCES)('%s sees the rows that the rule names, and no other', async (audience) => {
    const expected = Object.entries(seenBy(audience, rows)).map(([table, list]) => [
      table,
      list.map(({ id }) => JSON.stringify([id])).sort(),
    ]);
    expect(await seenIn(audience, QUERIES)).toEqual(Object.fromEntries(expected));
  });
});

it.each(AUDIENCES)(
  'what is made of rows is for %s as if what it may not see never was',
  async (audience) => {
    const rows = growRecord(14, RECORDS, desk);
    await fill(db, rows);
    const whole = await seenIn(audience, VIEWS);
    await fill(db, seenBy(audience, rows));
    expect(whole).toEqual(await seenIn(audience, VIEWS));
    expect(whole.TieEvent!.length).toBeGreaterThan(10);
  },
);
