// For database tests that try to break the record: what the database says to it, with nothing left behind.
import pg from 'pg';
import { afterAll } from 'vitest';

export type Refused = { code: string; constraint: string | null; message: string };

/** A connection as the owner of the test file's database, closed after its tests. Connects at the first query. */
export function ownerConnection() {
  return connection(() => process.env.DATABASE_URL!);
}

/** As the web server logs in: a role that may do nothing until it takes an audience's. */
export function webConnection() {
  return connection(() => process.env.ATTACHE_WEB_DATABASE_URL!);
}

function connection(url: () => string) {
  let client: pg.Client | undefined;
  const open = async () => {
    if (!client) {
      client = new pg.Client({ connectionString: url() });
      await client.connect();
    }
    return client;
  };
  afterAll(() => client?.end());

  /** The rows of one statement. */
  async function rows<Row extends pg.QueryResultRow>(sql: string, values?: unknown[]) {
    return (await (await open()).query<Row>(sql, values)).rows;
  }

  /**
   * Runs statements as one transaction up to the checks of its end, and takes it back. The rows are those of the
   * last statement; `refused` is null when the database let everything pass.
   */
  async function attempt(...statements: string[]) {
    const db = await open();
    await db.query('BEGIN');
    try {
      let found: pg.QueryResult | undefined;
      for (const statement of statements) found = await db.query(statement);
      await db.query('SET CONSTRAINTS ALL IMMEDIATE');
      return { refused: null, rows: found?.rows ?? [] };
    } catch (error) {
      if (!(error instanceof pg.DatabaseError)) throw error;
      const { code = '', constraint = null, message } = error;
      return { refused: { code, constraint, message } satisfies Refused, rows: [] };
    } finally {
      await db.query('ROLLBACK');
    }
  }

  /** What the database says to statements that it must not let pass; throws when it does. */
  async function refusal(...statements: string[]): Promise<Refused> {
    const { refused } = await attempt(...statements);
    if (!refused) throw new Error(`The database let pass: ${statements.join('; ')}`);
    return refused;
  }

  return { rows, attempt, refusal };
}
