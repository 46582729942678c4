// Once for a run of the database tests: a server, and on it a template with the migrations and the countries.
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { checkServer, withClient } from '../database.mjs';
import { startPostgres } from '../postgres.mjs';
import { createTemplate, dropDatabases, urlOf } from './template';

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of the owner of the test databases; a database file replaces its path. */
    serverUrl: string;
    /** What every database and role of this run begins with. */
    run: string;
  }
}

export default async function setup(project: TestProject) {
  const server = await openServer(process.env.TEST_DATABASE_URL);
  const run = `attache_test_${randomBytes(4).toString('hex')}`;
  try {
    await createTemplate(server.url, run);
  } catch (error) {
    await server.close();
    throw error;
  }
  project.provide('serverUrl', server.url);
  project.provide('run', run);
  return async () => {
    if (process.env.TEST_DATABASE_URL) await dropDatabases(server.url, run);
    await server.close();
  };
}

/** The server of TEST_DATABASE_URL, whose user may create databases and roles; otherwise one of our own. */
async function openServer(given: string | undefined) {
  if (given) {
    await checkServer(given);
    await withClient(given, async (client) => {
      const { rows } = await client.query('SELECT version()');
      console.log(`Database tests run on ${rows[0].version.split(' on ')[0]}.`);
    });
    return { url: given, close: async () => {} };
  }
  const folder = await mkdtemp(join(tmpdir(), 'attache-test-'));
  await chmod(folder, 0o711); // the server's account, when it is not ours, must get through
  const server = await startPostgres(folder, ['fsync=off', 'synchronous_commit=off']);
  return {
    url: urlOf(server.url, 'postgres'),
    close: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
