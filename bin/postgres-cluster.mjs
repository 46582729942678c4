// Makes a PostgreSQL cluster, starts its server and stops it, with the programs of any PostgreSQL 15 or newer.
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  closeSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { endProcess } from './identity.mjs';
import { firstFault, readLines, reasonOf } from './postgres-words.mjs';
import { Refusal } from './refusal.mjs';

/**
 * @typedef {object} Cluster
 * @property {string} programs folder of initdb and postgres
 * @property {string} folder the cluster's files
 * @property {{ uid: number, gid: number } | undefined} account whom the server runs as, when not as us
 * @property {string} logFile
 */

/**
 * Makes the cluster, whole or not at all: it grows beside its place and moves there when it is done.
 *
 * @param {Cluster} cluster
 * @param {{ user: string, password: string, passwordFile: string }} superuser
 */
export function createCluster({ programs, folder, account }, { user, password, passwordFile }) {
  const draft = `${folder}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  chmodSync(passwordFile, 0o600);
  if (account) {
    chownSync(draft, account.uid, account.gid);
    chownSync(passwordFile, account.uid, account.gid);
  }
  try {
    // What counts as a letter comes from the C library, whose UTF-8 locale has several names.
    for (const locale of ['C.UTF-8', 'en_US.UTF-8', 'C']) {
      // Words are sorted by ICU, the same on every machine.
      const { status, stderr, error } = spawnSync(
        join(programs, 'initdb'),
        [
          ...['--pgdata', draft, '--username', user, '--pwfile', passwordFile],
          ...['--auth', 'scram-sha-256', '--encoding', 'UTF8', '--locale', locale],
          ...['--locale-provider', 'icu', '--icu-locale', 'en-US', '--no-instructions'],
        ],
        { ...account, env: serverEnvironment(), encoding: 'utf8', cwd: '/' },
      );
      if (status === 0) break;
      if (locale !== 'C' && /invalid locale/.test(stderr)) continue;
      throw new Refusal(firstFault(stderr ?? '') ?? `initdb failed: ${error?.message ?? stderr}`);
    }
    renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
    rmSync(passwordFile, { force: true });
  }
}

/**
 * Starts the server on the loopback interface and waits until it answers.
 *
 * @param {Cluster} cluster
 * @param {string[]} [settings] such as `fsync=off`
 * @param {{ known?: number, taken?: number }} [ports] known: where it is looked for, otherwise a free one; taken: free
 *   still, but promised to somebody else
 */
export async function startCluster(cluster, settings = [], { known, taken } = {}) {
  if (known) return startOn(known, cluster, settings);
  for (let attempt = 1; ; attempt++) {
    const port = await freePort(taken);
    try {
      return await startOn(port, cluster, settings);
    } catch (error) {
      const taken =
        error instanceof Error && /could not bind|could not create any TCP/.test(error.message);
      if (!taken || attempt === 3) throw error;
    }
  }
}

/**
 * @param {number} port
 * @param {Cluster} cluster
 * @param {string[]} settings
 */
async function startOn(port, cluster, settings) {
  const { programs, folder, account, logFile } = cluster;
  const log = openSync(logFile, 'w', 0o600);
  const all = [
    ...[`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories='],
    ...['timezone=UTC', 'log_timezone=UTC', 'lc_messages=C', ...settings],
  ];
  // Its own process group: a Ctrl-C in the terminal must not reach it before the web server is done.
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', folder, ...all.flatMap((setting) => ['-c', setting])],
    {
      ...account,
      env: serverEnvironment(),
      cwd: '/',
      detached: true,
      stdio: ['ignore', log, log],
    },
  );
  closeSync(log);
  let stopping = false;
  let gone = false;
  /** @type {Promise<string>} resolves with the reason when the server ends unasked */
  const died = new Promise((resolve) => {
    server.once('error', (error) => {
      gone = true;
      resolve(`The database server cannot be run: ${error.message}.`);
    });
    server.once('exit', (code, signal) => {
      gone = true;
      if (!stopping) resolve(reasonOf(cluster, signal));
    });
  });
  const stop = async () => {
    stopping = true;
    if (gone || server.pid === undefined) return;
    const ended =
      (await endProcess(server.pid, 'SIGINT', 20_000)) ||
      (await endProcess(server.pid, 'SIGQUIT', 5_000));
    if (!ended) await endProcess(server.pid, 'SIGKILL', 1_000);
  };
  try {
    await Promise.race([
      ready(folder, server.pid),
      died.then((reason) => Promise.reject(new Refusal(reason))),
    ]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, pid: /** @type {number} */ (server.pid), died, stop };
}

/**
 * The server writes `ready` into the eighth line of its lock file: what pg_ctl --wait waits for.
 *
 * @param {string} folder
 * @param {number | undefined} pid
 */
async function ready(folder, pid) {
  const deadline = Date.now() + 120_000;
  for (;;) {
    const lines = readLines(join(folder, 'postmaster.pid'));
    if (Number(lines?.[0]) === pid && lines?.[7]?.trim() === 'ready') return;
    if (Date.now() > deadline)
      throw new Refusal('The database server did not become ready within 2 minutes.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/**
 * @param {number} [taken] any but this
 * @returns {Promise<number>}
 */
export function freePort(taken) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', async () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      // Asked for again while this one is held, so it is another.
      const other = port === taken ? await freePort() : port;
      probe.close(() => resolve(other));
    });
  });
}

/** Messages in English, so that they can be read below; nothing of the operator's PG… variables. */
function serverEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}
