// Runs the database tests on PostgreSQL 15, the oldest that is supported, in a cluster made for the occasion.
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkout, keepSecret } from '../data-folder.mjs';
import { Lifetime } from '../lifetime.mjs';

const programs = ['/usr/lib/postgresql/15/bin', '/usr/pgsql-15/bin'];

/** The folder of its programs, where it is installed. */
export const postgres15 = programs.find((folder) => existsSync(join(folder, 'initdb')));

/**
 * @param {string} installation
 * @param {string[]} args for vitest
 */
async function runOn(installation, args) {
  const { serverAccount } = await import('../postgres-account.mjs');
  const { createCluster, startCluster } = await import('../postgres-cluster.mjs');
  const lifetime = new Lifetime();
  try {
    const home = mkdtempSync(join(tmpdir(), 'attache-15-'));
    chmodSync(home, 0o711);
    lifetime.onEnd(() => rmSync(home, { recursive: true, force: true }));
    const folder = join(home, 'postgres');
    const password = keepSecret(home, 'password');
    const cluster = {
      programs: installation,
      folder,
      account: serverAccount(folder),
      logFile: join(home, 'postgres.log'),
    };
    createCluster(cluster, { user: 'postgres', password, passwordFile: `${folder}.password` });
    const server = await startCluster(cluster, ['fsync=off', 'synchronous_commit=off']);
    lifetime.onEnd(server.stop);
    const vitest = join(checkout, 'node_modules', 'vitest', 'vitest.mjs');
    const child = spawn(process.execPath, [vitest, 'run', '--project', 'db', ...args], {
      cwd: checkout,
      stdio: 'inherit',
      env: {
        ...process.env,
        TEST_DATABASE_URL: `postgresql://postgres:${password}@127.0.0.1:${server.port}/postgres`,
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
