// Makes a cluster ready to be started again after its server was killed.
import { spawnSync } from 'node:child_process';
import { readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endProcess, isAlive, worksIn } from './identity.mjs';
import { readLines } from './postgres-words.mjs';
import { Refusal } from './refusal.mjs';

/**
 * Ends what a server or a portal that was killed left behind: the server, its processes, or a lock file whose process id
 * now belongs to somebody else. Call it only while holding the claim on the data folder.
 *
 * @param {import('./postgres-cluster.mjs').Cluster} cluster
 */
export async function recoverCluster({ folder }) {
  const lock = join(folder, 'postmaster.pid');
  const lines = readLines(lock);
  if (!lines) return;
  const home = realpathSync(folder);
  const pid = Number(lines[0]);
  if (!(pid > 0)) {
    rmSync(lock, { force: true });
  } else if (worksIn(pid, home)) {
    const ended =
      (await endProcess(pid, 'SIGINT', 30_000)) || (await endProcess(pid, 'SIGQUIT', 10_000));
    if (!ended)
      throw new Refusal(`The database server of an earlier start (process ${pid}) does not end.`);
  } else if (isAlive(pid)) {
    // Postgres would take the stranger for itself. It still needs the file, to see in its last line
    // whether back ends of the dead server live on; so the id is replaced by one that has just ended.
    const ended = spawnSync(process.execPath, ['--version']).pid;
    writeFileSync(lock, [ended, ...lines.slice(1)].join('\n'));
  }
  await endOrphans(home);
}

/**
 * The processes of a server that was killed end by themselves, as soon as they look up from what they do; a new server
 * does not start before. Those that do not are ended: nothing that they would write counts any more.
 *
 * @param {string} home an absolute path without symbolic links
 */
async function endOrphans(home) {
  for (const deadline = Date.now() + 2_000; ;) {
    const orphans = processes().filter((pid) => worksIn(pid, home));
    if (orphans.length === 0) return;
    if (Date.now() > deadline) {
      await Promise.all(orphans.map((pid) => endProcess(pid, 'SIGKILL', 5_000)));
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Where there is no /proc, nobody can tell which they are: starting again is tried until they are gone. */
function processes() {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}
