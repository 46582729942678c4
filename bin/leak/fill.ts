// Puts a random record into a database, in place of the one that is there.
import type pg from 'pg';
import { TABLES, type Row, type Rows } from './grow';

const ALL = TABLES.map((table) => `"${table}"`).join(', ');

/**
 * Replaces the whole record, also by a part of one, and tells the portal on it. What looks at the record as a whole before it
 * is committed looks away meanwhile, for a part may have lost the citation that a fulfilment needs; at what readers write
 * afterwards it looks again.
 */
export async function fill(client: pg.Client, rows: Rows): Promise<void> {
  await client.query('BEGIN');
  await lookAtCommit(client, false);
  await replace(client, rows);
  await lookAtCommit(client, true);
  await client.query(`SELECT pg_notify('attache_changes', '*')`);
  await client.query('COMMIT');
  await client.query(`ANALYZE ${ALL}, "SearchWords", "CoverageTie"`);
}

/** Throws when the record is one that the database would not take from the desk. Leaves nothing behind. */
export async function expectSound(client: pg.Client, rows: Rows): Promise<void> {
  await client.query('BEGIN');
  try {
    await replace(client, rows);
    await client.query('SET CONSTRAINTS ALL IMMEDIATE');
  } finally {
    await client.query('ROLLBACK');
  }
}

async function lookAtCommit(client: pg.Client, looks: boolean): Promise<void> {
  const { rows } = await client.query<{ name: string; table: string }>(
    `SELECT quote_ident(tgname) AS name, tgrelid::regclass::text AS table FROM pg_trigger
     WHERE tgconstraint <> 0 AND NOT tgisinternal`,
  );
  const deed = looks ? 'ENABLE' : 'DISABLE';
  const each = rows.map(({ name, table }) => `ALTER TABLE ${table} ${deed} TRIGGER ${name}`);
  await client.query(each.join('; '));
}

async function replace(client: pg.Client, rows: Rows): Promise<void> {
  await client.query(`TRUNCATE ${ALL}, "Change" CASCADE`);
  // The words of countries stay, as countries do.
  await client.query(`DELETE FROM "SearchWords" WHERE "kind" <> 'country'`);
  // What hangs on a published revision comes after it here.
  await client.query(`SET LOCAL "attache.sample_reload" = 'on'`);
  for (const table of TABLES) {
    // The database began a version of each note by itself.
    if (table === 'NoteVersion') await client.query('TRUNCATE "NoteVersion"');
    await insert(client, table, rows[table]);
  }
  await client.query('TRUNCATE "Change"');
  // A revision gives its briefing the marking, and the hour of doing so.
  await client.query('SET LOCAL session_replication_role = replica');
  await client.query(
    `UPDATE "Briefing" b SET "updatedAt" = x."updatedAt" FROM jsonb_populate_recordset(NULL::"Briefing", $1) x
     WHERE b."id" = x."id"`,
    [JSON.stringify(rows.Briefing)],
  );
  await client.query('SET LOCAL session_replication_role = origin');
}

export async function insert(client: pg.Client, table: string, rows: Row[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]!)
    .map((name) => `"${name}"`)
    .join(', ');
  await client.query(
    `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::"${table}", $1)`,
    [JSON.stringify(rows)],
  );
}
