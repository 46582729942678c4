// What a PostgreSQL server said before it ended, in one sentence.
import { readFileSync, statfsSync } from 'node:fs';
import { diskFullSentence, isDiskFull } from './refusal.mjs';

/**
 * From its last words: a server that ran for months has said much.
 *
 * @param {import('./postgres-cluster.mjs').Cluster} cluster
 * @param {NodeJS.Signals | null} signal
 */
export function reasonOf({ folder, logFile }, signal) {
  if (hasNoRoom(folder)) return diskFullSentence;
  if (signal) return `The database server has ended (${signal}).`;
  const words = (readLines(logFile) ?? []).slice(-30).join('\n');
  return firstFault(words) ?? 'The database server has ended without saying why.';
}

/**
 * Whether there is no room for one more file of PostgreSQL's log of changes, or for words on what is wrong.
 *
 * @param {string} folder
 */
function hasNoRoom(folder) {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize < 16 * 1024 * 1024;
}

/** @param {string} log */
export function firstFault(log) {
  if (isDiskFull(log)) return diskFullSentence;
  const fault = /(?:FATAL|PANIC|initdb: error|error):\s*(.+)/.exec(log)?.[1];
  const detail = /(?:DETAIL|HINT|hint):\s*(.+)/.exec(log)?.[1];
  return fault && `The database server says: ${fault}${detail ? ` (${detail})` : ''}`;
}

/** @param {string} path */
export function readLines(path) {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch {
    return undefined;
  }
}
