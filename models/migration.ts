import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { accounts } from '../lib/db';

/** The migrations of this version that the database has not had. Throws when it cannot be reached. */
export async function listPendingMigrations(): Promise<string[]> {
  const folder = join(process.cwd(), 'prisma', 'migrations');
  const entries = await readdir(folder, { withFileTypes: true });
  const applied = await accounts().$queryRaw<{ name: string }[]>`
    SELECT "migration_name" AS "name" FROM "_prisma_migrations"
    WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL`;
  const done = new Set(applied.map(({ name }) => name));
  return entries
    .filter((entry) => entry.isDirectory() && !done.has(entry.name))
    .map(({ name }) => name)
    .sort();
}
