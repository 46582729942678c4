// Databases copied from templates: a copy takes a tenth of a second, the migrations and the sample take longer.
import pg from 'pg';
import { withClient } from '../database.mjs';
import { applyMigrations } from '../migrate.mjs';
import { webRoleOf } from '../web-role.mjs';

/** The same server, another database. */
export function urlOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** The empty record: every migration, every country, nobody. */
export async function createTemplate(serverUrl: string, run: string) {
  const name = `${run}_template`;
  await withClient(serverUrl, (client) => client.query(`CREATE DATABASE ${name}`));
  const url = urlOf(serverUrl, name);
  await applyMigrations(url);
  await seed(url, ({ loadReference }) => loadReference);
}

/**
 * Replaces a database by a copy of the template, or of the template with the sample record, which the
 * first to ask for makes while the others wait.
 */
export async function copyTemplate(
  serverUrl: string,
  run: string,
  database: string,
  content: 'empty' | 'sample' = 'empty',
) {
  await withClient(serverUrl, async (client) => {
    if (content === 'sample') await ensureSampleTemplate(client, serverUrl, run);
    const template = content === 'sample' ? `${run}_sample` : `${run}_template`;
    await client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(database)} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${pg.escapeIdentifier(database)} TEMPLATE ${template}`);
  });
}

async function ensureSampleTemplate(client: pg.Client, serverUrl: string, run: string) {
  await client.query(`SELECT pg_advisory_lock(hashtext($1))`, [`${run}_sample`]);
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [
      `${run}_sample`,
    ]);
    if (found.rowCount) return;
    await client.query(`DROP DATABASE IF EXISTS ${run}_draft WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${run}_draft TEMPLATE ${run}_template`);
    await seed(urlOf(serverUrl, `${run}_draft`), ({ loadSample }) => loadSample);
    await client.query(`ALTER DATABASE ${run}_draft RENAME TO ${run}_sample`);
  } finally {
    await client.query(`SELECT pg_advisory_unlock(hashtext($1))`, [`${run}_sample`]);
  }
}

type Seed = typeof import('../../prisma/seed');
type Owner = ReturnType<Seed['openOwner']>;

async function seed(url: string, choose: (seed: Seed) => (db: Owner) => Promise<unknown>) {
  const module = await import('../../prisma/seed');
  const db = module.openOwner(url);
  try {
    await choose(module)(db);
  } finally {
    await db.$disconnect();
  }
}

/** Removes the database of a test file and its login role. */
export async function dropDatabase(serverUrl: string, database: string) {
  await withClient(serverUrl, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(database)} WITH (FORCE)`);
    await client.query(`DROP ROLE IF EXISTS ${pg.escapeIdentifier(webRoleOf(database))}`);
  });
}

/** Removes everything that a run left on a server that is not its own. */
export async function dropDatabases(serverUrl: string, run: string) {
  const names = await withClient(serverUrl, async (client) => {
    const found = await client.query<{ datname: string }>(
      'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
      [run],
    );
    return found.rows.map((row) => row.datname);
  });
  for (const name of names) await dropDatabase(serverUrl, name);
}
