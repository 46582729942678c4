// Which process is it really? A process id alone is reused; with its start time it is not.
import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';

/**
 * @param {number} pid
 * @returns {boolean}
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, under another account.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * Something that is the same for as long as this process lives and differs for every other, also for
 * one that gets the same id after it; undefined when no such process runs.
 *
 * @param {number} pid
 * @returns {string | undefined}
 */
export function identityOf(pid) {
  if (!isAlive(pid)) return undefined;
  if (process.platform === 'linux') {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // The name in parentheses may hold spaces; the start time is the 20th field after it.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (fields[0] === 'Z') return undefined;
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
      return `${boot}:${fields[19]}`;
    } catch {
      return undefined;
    }
  }
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout?.trim() || String(pid);
}

/**
 * Whether a process works in this folder: Postgres's postmaster makes its data folder its own.
 *
 * @param {number} pid
 * @param {string} folder an absolute path without symbolic links
 * @returns {boolean}
 */
export function worksIn(pid, folder) {
  if (process.platform === 'linux') {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === folder;
    } catch {
      return false;
    }
  }
  const { stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  return Boolean(stdout?.includes('postgres') && stdout.includes(folder));
}

/**
 * Asks a process to end, and waits.
 *
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 * @param {number} timeout in milliseconds
 * @returns {Promise<boolean>} whether it is gone
 */
export async function endProcess(pid, signal, timeout) {
  try {
    process.kill(pid, signal);
  } catch {
    return !isAlive(pid);
  }
  const deadline = Date.now() + timeout;
  while (identityOf(pid) !== undefined) {
    if (Date.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return true;
}
