// Asks everything that is asked of the record and counts the rows that were read from end to end of a large table:
// `explain.ts <rows of a large table> <all or some>`, with the owner's DATABASE_URL.
import { createHash } from 'node:crypto';
import pg from 'pg';
import { openOwner } from '../../prisma/seed';
import { answer } from '../answer';
import type { Asked } from './asked';

/**
 * How often each statement is run. After the sixth time PostgreSQL may take a plan that does not look at the values, as it
 * does in a portal that runs; `some` is once, with one set of values, and without lists by one filter or two.
 */
const TIMES = { all: 7, some: 1 };

type Statement = { name: string; role: string; text: string; values: unknown[] };

await answer(async () => {
  const url = process.env.DATABASE_URL!;
  const [, , rows, extent = 'all'] = process.argv as [
    string,
    string,
    string,
    keyof typeof TIMES | undefined,
  ];
  const large = Number(rows);
  // The owner may take the role of an audience, as the web server does.
  process.env.ATTACHE_WEB_DATABASE_URL = url;
  process.env.ATTACHE_SECRET ??= 'of the benchmark, which signs nobody in';
  const { PLANNING } = await import('../../lib/db');
  // Parallel workers would keep counts of their own.
  const options = `${PLANNING} -c max_parallel_workers_per_gather=0`;
  const client = new pg.Client({ connectionString: url, options });
  await client.connect();
  try {
    const asked = await findAsked(url, client, extent === 'all');
    const statements = await hear(asked, extent);
    const found: string[] = [];
    for (const statement of statements) {
      for (const { table, rows } of await readThrough(client, statement, large, TIMES[extent]))
        found.push(`${statement.name}: ${rows} rows of ${table} in a row.`);
    }
    return { asked: asked.length, statements: statements.length, found: [...new Set(found)] };
  } finally {
    await client.end();
    await disconnect();
  }
});

/** The portal's own connections would keep this process waiting until they have been idle for long. */
async function disconnect() {
  const { accounts, recordFor } = await import('../../lib/db');
  const { AUDIENCES } = await import('../../lib/audience');
  for (const db of [accounts(), ...AUDIENCES.map(recordFor)]) await db.$disconnect();
}

async function findAsked(url: string, client: pg.Client, inFull: boolean): Promise<Asked[]> {
  const { everythingAsked } = await import('./asked');
  const { signedIn } = await import('../testing/desk');
  const owner = openOwner(url);
  try {
    const editor = await signedIn(owner, 'editor', 'AMBER');
    return await everythingAsked(async (sql) => (await client.query(sql)).rows, editor, inFull);
  } finally {
    await owner.$disconnect();
  }
}

/** Every statement that is sent, once; throws for what is asked and sends none. */
async function hear(asked: Asked[], extent: keyof typeof TIMES): Promise<Statement[]> {
  const statements = new Map<string, Statement>();
  for (const { name, audience, ask } of asked) {
    const role = `attache_${audience.replace('-', '_')}`;
    const heard = await listen(ask);
    if (heard.length === 0) throw new Error(`Nothing was heard of ${name}.`);
    for (const { text, values } of heard) {
      const key = JSON.stringify([role, text, extent === 'all' && values]);
      if (!statements.has(key)) statements.set(key, { name, role, text, values });
    }
  }
  return [...statements.values()];
}

/** What is sent to the database and has a result out of tables, as it is sent. */
async function listen(work: () => Promise<unknown>) {
  const heard: { text: string; values: unknown[] }[] = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (this: pg.Client, ...args: [pg.QueryConfig, unknown[]?]) {
    const { text = '', values } = args[0] ?? {};
    if (/^\s*(SELECT|WITH)\b[^]*\bFROM\b/i.test(text))
      heard.push({ text, values: args[1] ?? values ?? [] });
    return Reflect.apply(query, this, args);
  } as typeof query;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query;
  }
  return heard;
}

/** Of which large tables a statement reads how many rows by sequential scans, also in functions that it calls. */
async function readThrough(
  client: pg.Client,
  { role, text, values }: Statement,
  large: number,
  times: number,
) {
  const counts = async () => {
    const { rows } = await client.query<{ table: string; rows: number }>(
      `SELECT c.relname AS "table", s.seq_tup_read::int AS "rows"
       FROM pg_stat_xact_user_tables s JOIN pg_class c ON c.oid = s.relid WHERE c.reltuples > $1`,
      [large],
    );
    return new Map(rows.map(({ table, rows }) => [table, rows]));
  };
  await client.query('BEGIN');
  try {
    await client.query(`SET LOCAL ROLE ${role}`);
    const name = createHash('sha256').update(text).digest('hex').slice(0, 32);
    for (let time = 0, before = await counts(); time < times; time++) {
      await client.query({ name, text, values });
      const after = await counts();
      const read = [...after].map(([table, rows]) => ({
        table,
        rows: rows - (before.get(table) ?? 0),
      }));
      const through = read.filter(({ rows }) => rows >= large);
      if (through.length > 0) return through;
      before = after;
    }
    return [];
  } finally {
    await client.query('ROLLBACK');
  }
}
