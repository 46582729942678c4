// The rule told twice, in TypeScript and in the policies of the database: row for row the same, for random records.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import pg from 'pg';
import { AUDIENCES, type Audience } from '../../lib/audience';
import { expectSound, fill, insert } from './fill';
import { TABLES, type Rows } from './grow';
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
