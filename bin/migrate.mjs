// Applies prisma/migrations with Prisma's own engine, as `prisma migrate deploy` does, offline.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { Refusal } from './refusal.mjs';
import { engineMessage, everything, withSchemaEngine } from './schema-engine.mjs';

const migrationsFolder = fileURLToPath(new URL('../prisma/migrations', import.meta.url));

/**
 * Brings the database up to the newest migration. Safe to call twice, and from two processes at once.
 *
 * @param {string} databaseUrl URL of the owner
 * @param {{ folder?: string }} [options]
 * @returns {Promise<string[]>} the names of the migrations applied now
 */
export async function applyMigrations(databaseUrl, { folder = migrationsFolder } = {}) {
  const migrationsList = await readMigrations(folder);
  try {
    return await withLock(databaseUrl, () =>
      withSchemaEngine(databaseUrl, async (engine) => {
        const state = await engine.diagnoseMigrationHistory({
          migrationsList,
          optInToShadowDatabase: false,
          filters: everything,
        });
        refuseStrangeHistory(state);
        // A migration is one transaction: what failed, or was killed, left nothing behind.
        for (const migrationName of state.failedMigrationNames) {
          await engine.markMigrationRolledBack({ migrationName });
        }
        const outcome = await engine.applyMigrations({ migrationsList, filters: everything });
        return outcome.appliedMigrationNames;
      }),
    );
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`The migrations could not be applied: ${engineMessage(error)}`, {
      cause: error,
    });
  }
}

/**
 * One process migrates, the others wait: without this, a second one would take the migration that the
 * first is still applying for a failed one.
 *
 * @template T
 * @param {string} databaseUrl
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
async function withLock(databaseUrl, work) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`SELECT pg_advisory_lock(hashtext('attache:migrate'))`);
    return await work();
  } finally {
    await client.end();
  }
}

/**
 * A history that does not match the files is a person's decision, never guessed at.
 *
 * @param {import('@prisma/schema-engine-wasm').DiagnoseMigrationHistoryOutput} state
 */
function refuseStrangeHistory({ editedMigrationNames, history }) {
  if (editedMigrationNames.length > 0) {
    throw new Refusal(
      `The migration ${editedMigrationNames.join(', ')} was changed after this database applied it: ` +
        'put the file back as it was and write a new migration instead.',
    );
  }
  if (history && history.diagnostic !== 'databaseIsBehind') {
    throw new Refusal(
      `This database has migrations that this copy of the portal does not know ` +
        `(${history.unpersistedMigrationNames.join(', ')}): update the portal, or use another database.`,
    );
  }
}

/**
 * @param {string} folder
 * @returns {Promise<import('@prisma/schema-engine-wasm').MigrationList>}
 */
async function readMigrations(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return {
    baseDir: folder,
    lockfile: {
      path: 'migration_lock.toml',
      content: await readFile(join(folder, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.sort().map(async (name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: {
            tag: /** @type {const} */ ('ok'),
            value: await readFile(join(folder, name, 'migration.sql'), 'utf8'),
          },
        },
      })),
    ),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const databaseUrl = process.argv[2] ?? process.env.DATABASE_URL;
  try {
    if (!databaseUrl) throw new Refusal('Name the database: DATABASE_URL=… node bin/migrate.mjs');
    const applied = await applyMigrations(databaseUrl);
    console.log(applied.length === 0 ? 'Nothing to apply.' : `Applied ${applied.join(', ')}.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
