// Runs the database tests on PostgreSQL 15, the oldest that is supported, in a cluster made for the occasion.
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkout, keepSecret } from '../data-folder.mjs';
import { Lifetime } from '../lifetime.mjs';

const places = ['/usr/lib/postgresql/15/bin', '/usr/pgsql-15/bin'];

/** The folder of its programs, where it is installed. */
export const postgres15 = places.find((folder) => existsSync(join(folder, 'initdb')));

/**
 * Starts a server whose data last as long as the lifetime.
 *
 * @param {string} programs folder of its programs
 * @param {Pick<Lifetime, 'onEnd'>} lifetime
 * @param {{ durable?: boolean, home?: string }} [options] durable: what was committed outlives a server that is killed;
 *   home: a data folder that has a cluster of these programs, which goes with the lifetime
 * @returns the URL of its superuser, without a database; and how to stop it and start it again there
 */
export async function startServer(programs, lifetime, { durable = false, home } = {}) {
  const { serverAccount } = await import('../postgres-account.mjs');
  const { endProcess } = await import('../identity.mjs');
  const { createCluster, startCluster } = await import('../postgres-cluster.mjs');
  const place = home ?? mkdtempSync(join(tmpdir(), 'attache-server-'));
  if (!home) chmodSync(place, 0o711);
  lifetime.onEnd(() => rmSync(place, { recursive: true, force: true }));
  const folder = join(place, 'postgres');
  const password = keepSecret(place, 'postgres-password');
  const logFile = join(place, 'postgres.log');
  const cluster = { programs, folder, account: serverAccount(folder), logFile };
  if (!home)
    createCluster(cluster, { user: 'postgres', password, passwordFile: `${folder}.password` });
  const settings = ['jit=off', ...(durable ? [] : ['fsync=off', 'synchronous_commit=off'])];
  let server = await startCluster(cluster, settings);
  const { port } = server;
  lifetime.onEnd(() => server.stop());
  return {
    url: `postgresql://postgres:${password}@127.0.0.1:${port}`,
    stop: () => server.stop(),
    kill: () => endProcess(server.pid, 'SIGKILL', 5_000),
    start: async () => {
      for (;;) {
        try {
          server = await startCluster(cluster, [...settings, `port=${port}`]);
          return;
        } catch (error) {
          // Killed, it leaves processes that are still ending.
          if (!(error instanceof Error && /still in use|already exists/.test(error.message)))
            throw error;
        }
      }
    },
  };
}

/**
 * @param {string} programs
 * @param {string[]} args for vitest
 */
async function runOn(programs, args) {
  const lifetime = new Lifetime();
  try {
    const { url } = await startServer(programs, lifetime);
    const vitest = join(checkout, 'node_modules', 'vitest', 'vitest.mjs');
    const child = spawn(process.execPath, [vitest, 'run', '--project', 'db', ...args], {
      cwd: checkout,
      stdio: 'inherit',
      env: {
        ...process.env,
        TEST_DATABASE_URL: `${url}/postgres`,
      },
    });
    const finished = new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
    lifetime.onEnd(() => finished);
    await lifetime.end(Number(await finished));
  } catch (error) {
    await lifetime.fail(error);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (postgres15) await runOn(postgres15, process.argv.slice(2));
  else console.log('Skipped: PostgreSQL 15 is not installed (apt-get install postgresql-15).');
}
