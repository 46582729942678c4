// The folder of what a portal keeps: its database, its secret, its logs, and who is using it now.
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { identityOf } from './identity.mjs';
import { Refusal } from './refusal.mjs';

export const checkout = fileURLToPath(new URL('..', import.meta.url));

/**
 * @typedef {object} Running what a portal that is up tells the operator's commands
 * @property {number} pid
 * @property {number} port
 * @property {string} databaseUrl the owner's
 * @property {string} webDatabaseUrl
 * @property {string} url
 */

/**
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string} an absolute path, existing
 */
export function openDataFolder(env = process.env) {
  const folder = env.ATTACHE_DATA ? resolve(env.ATTACHE_DATA) : join(checkout, '.attache');
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw unusable(folder, error);
  }
  return folder;
}

/**
 * Reads a secret of the folder, or makes it up and keeps it for its owner alone.
 *
 * @param {string} folder
 * @param {string} name
 * @returns {string}
 */
export function keepSecret(folder, name) {
  const path = join(folder, name);
  const kept = readIfThere(path)?.trim();
  if (kept) return kept;
  const secret = randomBytes(32).toString('base64url');
  writePrivately(path, secret);
  return secret;
}

/**
 * One process at a time may use a data folder. The claim of a process that is gone counts for nothing; one that is not
 * serving (it was just told to stop, most likely) is waited for.
 *
 * @param {string} folder
 * @returns {Promise<() => void>} gives the folder back
 */
export async function claimDataFolder(folder) {
  const deadline = Date.now() + 10_000;
  const lock = join(folder, 'lock');
  const mine = `${lock}.${process.pid}`;
  const claim = JSON.stringify({ pid: process.pid, identity: identityOf(process.pid) });
  writePrivately(mine, claim);
  try {
    for (let stale = 0; stale < 3;) {
      try {
        linkSync(mine, lock);
        rmSync(join(folder, 'running.json'), { force: true });
        return () => {
          if (readIfThere(lock) === claim) rmSync(lock, { force: true });
        };
      } catch (error) {
        if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
      }
      const holder = parse(readIfThere(lock));
      if (holder && identityOf(holder.pid) === holder.identity) {
        const url = findRunning(folder)?.url;
        if (!url && Date.now() < deadline) {
          await new Promise((resolve) => setTimeout(resolve, 50));
          continue;
        }
        throw new Refusal(
          `A portal is already using ${folder} (process ${holder.pid}${url ? `, ${url}` : ''}): ` +
            'stop it first, or give this one a folder of its own with ATTACHE_DATA.',
        );
      }
      rmSync(lock, { force: true });
      stale++;
    }
    throw new Refusal(`Another portal is starting in ${folder} at this moment: try again.`);
  } catch (error) {
    throw error instanceof Refusal ? error : unusable(folder, error);
  } finally {
    rmSync(mine, { force: true });
  }
}

/**
 * @param {string} folder
 * @returns {Running | undefined} the portal that is up on this folder, if one is
 */
export function findRunning(folder) {
  const running = parse(readIfThere(join(folder, 'running.json')));
  const holder = parse(readIfThere(join(folder, 'lock')));
  if (!running || !holder || running.pid !== holder.pid) return undefined;
  return identityOf(holder.pid) === holder.identity ? running : undefined;
}

/**
 * @param {string} folder
 * @param {Running} running
 * @returns {() => void} takes the notice down
 */
export function announceRunning(folder, running) {
  const path = join(folder, 'running.json');
  writePrivately(path, JSON.stringify(running, null, 2));
  return () => rmSync(path, { force: true });
}

/**
 * Whole or not at all, and for the owner's eyes.
 *
 * @param {string} path
 * @param {string} text
 */
export function writePrivately(path, text) {
  const draft = `${path}.${process.pid}.draft`;
  try {
    writeFileSync(draft, text, { mode: 0o600 });
    chmodSync(draft, 0o600);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw unusable(path, error);
  }
}

/** @param {string} path */
export function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'ENOENT') return undefined;
    throw unusable(path, error);
  }
}

/** @param {string | undefined} text */
function parse(text) {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} path
 * @param {unknown} error
 */
function unusable(path, error) {
  const { code } = /** @type {NodeJS.ErrnoException} */ (error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return error;
  const reason = code === 'EACCES' || code === 'EPERM' ? 'it belongs to another account' : code;
  return new Refusal(
    `${path} cannot be used (${reason}): start the portal under the account that made it, ` +
      'or name another folder with ATTACHE_DATA.',
  );
}
