// Fills the record of a portal for the benchmark: `record.ts <briefings> <visits> <notes>`, beside the sample record.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { answer } from '../answer';
import { tables, type Ground, type Row, type Tie } from './rows';

/** So many characters are sent at once. */
const PIECE = 65_536;

/** What triggers would have kept of those rows, said the way the migrations said it of the rows before them. */
const KEPT = [
  `INSERT INTO "CoverageTie" ("id", "coverageId", "revisionId", "tieId", "seenFrom", "deskOnly")
    SELECT uuid_v7(), c."id", c."revisionId", coalesce(c."tieId", v."tieId"), c."seenFrom", c."deskOnly"
    FROM "Coverage" c LEFT JOIN "Visit" v ON v."id" = c."visitId" WHERE coalesce(c."tieId", v."tieId") IS NOT NULL ON CONFLICT DO NOTHING`,
  // Finding the words of a text is most of the work: two halves, each of them on a core of its own.
  ...[0, 1].map(
    (half) => `INSERT INTO "SearchWords" ("id", "kind", "recency", "words", "seenFrom", "deskOnly")
    SELECT e."rowId", e."kind", coalesce(e."day", 'infinity'), search_vector(e."kind", e."title", e."text"), e."seenFrom", e."deskOnly"
    FROM "SearchEntry" e WHERE e."kind" IN ('briefing', 'visit', 'note') AND hashtext(e."rowId"::text) & 1 = ${half} ON CONFLICT DO NOTHING`,
  ),
];

await answer(async () => {
  const [briefings = 0, visits = 0, notes = 0] = process.argv.slice(2).map(Number);
  const size = { briefings, visits, notes };
  await connected(async (client) => {
    const filled = tables(size, await findGround(client));
    const names = filled.map(([table]) => table);
    await undisturbed(client, async () => {
      await withoutIndexes(client, names, () =>
        inTwo(filled, (one, [table, rows]) => copy(one, table, rows)),
      );
      await client.query('ANALYZE');
      await withoutIndexes(client, ['CoverageTie', 'SearchWords'], async () => {
        await Promise.all(KEPT.map((statement) => connected((one) => one.query(statement))));
      });
      await inTwo(['SearchWords', ...names, 'CoverageTie'], (one, table) =>
        one.query(`VACUUM ANALYZE "${table}"`),
      );
    });
    // Or it would be written out while something is measured.
    await client.query('CHECKPOINT');
  });
  return size;
});

/** Each in turn, two at a time. */
async function inTwo<T>(all: T[], work: (client: pg.Client, one: T) => Promise<unknown>) {
  const waiting = [...all];
  const lane = async (client: pg.Client) => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift())
      await work(client, one);
  };
  await Promise.all([1, 2].map(() => connected(lane)));
}

/** Nobody clears up, or writes out what may still change, while much is written. */
async function undisturbed(client: pg.Client, work: () => Promise<void>): Promise<void> {
  const set = async (settings: string[]) => {
    for (const setting of settings) await client.query(`ALTER SYSTEM ${setting}`);
    await client.query('SELECT pg_reload_conf()');
  };
  await set(['SET autovacuum = off', `SET max_wal_size = '16GB'`]);
  await work();
  await set(['RESET autovacuum', 'RESET max_wal_size']);
}

/** As a replica the server trusts what it gets: no trigger and no foreign key, in a fraction of the time. */
async function connected(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    await client.query(
      `SET session_replication_role = replica; SET maintenance_work_mem = '512MB'`,
    );
    await work(client);
  } finally {
    await client.end();
  }
}

/** An index is built in a fraction of the time that it takes to keep it row by row. Those that say what is unique stay. */
async function withoutIndexes(client: pg.Client, tables: string[], fill: () => Promise<void>) {
  const { rows } = await client.query<{ name: string; made: string }>(
    `SELECT "indexrelid"::regclass::text AS name, pg_get_indexdef("indexrelid") AS made
     FROM pg_index WHERE NOT "indisunique" AND "indrelid" = ANY ($1::text[]::regclass[])`,
    [tables.map((table) => `"${table}"`)],
  );
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`);
  await fill();
  await inTwo(rows, (one, { made }) => one.query(made));
}

async function findGround(client: pg.Client): Promise<Ground> {
  const ids = async (sql: string) =>
    (await client.query<{ id: string }>(sql)).rows.map((row) => row.id);
  const { rows: ties } = await client.query<Tie>(
    'SELECT "id", "lowCode", "highCode" FROM "Tie" ORDER BY 1',
  );
  const sources = await ids(`SELECT "id" FROM "Source" WHERE "marking" = 'CLEAR' ORDER BY 1`);
  const [author = ''] = await ids(`SELECT "id" FROM "User" WHERE "role" = 'admin' LIMIT 1`);
  return { ties, sources, author };
}

/** All rows of a table have the fields of the first. */
async function copy(client: pg.Client, table: string, rows: Iterable<Row>): Promise<void> {
  const iterator = rows[Symbol.iterator]();
  const first = iterator.next();
  if (first.done) return;
  const fields = Object.keys(first.value);
  const columns = fields.map((field) => `"${field}"`).join(', ');
  function* pieces() {
    let piece = '';
    for (let next = first; !next.done; next = iterator.next()) {
      const { value } = next;
      piece += `${fields.map((field) => cell(value[field] ?? null)).join('\t')}\n`;
      if (piece.length < PIECE) continue;
      yield piece;
      piece = '';
    }
    yield piece;
  }
  const into = client.query(copyFrom(`COPY "${table}" (${columns}) FROM STDIN`));
  await pipeline(Readable.from(pieces()), into);
}

/** A value in the text format of COPY. */
function cell(value: Row[string]): string {
  if (value === null || value === undefined) return '\\N';
  const text = Array.isArray(value)
    ? `{${value.map((item) => `"${String(item).replace(/["\\]/g, '\\$&')}"`).join(',')}}`
    : String(value);
  if (!/[\\\t\n\r]/.test(text)) return text;
  return text.replace(
    /[\\\t\n\r]/g,
    (sign) => ({ '\t': '\\t', '\n': '\\n', '\r': '\\r' })[sign] ?? '\\\\',
  );
}
