// A Chromium for the journeys: the one that is there, or one that can be installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { checkout } from '../data-folder.mjs';
import { Refusal } from '../refusal.mjs';

/** Debian's Chromium without windows: the same pages by two thirds of the work. */
const LIGHT = 'chromium-headless-shell';
const WHOLE = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * @param {import('../lifetime.mjs').Lifetime} lifetime
 * @param {string} logFolder
 * @param {{ isWhole?: boolean }} [which] isWhole: as readers have it, for what is measured
 * @returns {Promise<string>} the path of a browser that runs
 */
export async function ensureBrowser(lifetime, logFolder, { isWhole = false } = {}) {
  const chosen = process.env.ATTACHE_CHROMIUM;
  if (chosen) {
    if (runs(chosen)) return chosen;
    throw new Refusal(`ATTACHE_CHROMIUM is ${chosen}, which is no browser that runs.`);
  }
  const names = isWhole ? WHOLE : [LIGHT, ...WHOLE];
  const found = await findBrowser(names);
  // One with windows does as well, where the other cannot be had.
  if (found && (isWhole || found.endsWith(LIGHT) || !isDebian())) return found;
  for (const commands of found ? [LIGHTLY] : waysToInstall(isWhole)) {
    try {
      for (const command of commands) {
        await lifetime.run(command, {
          logFile: join(logFolder, 'browser.log'),
          failure: 'The browser could not be installed',
          env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        });
      }
    } catch {
      continue; // the next way
    }
    const installed = await findBrowser(names);
    if (installed) return installed;
  }
  if (found) return found;
  throw new Refusal(
    'The journeys need Chromium, and none was found or could be installed: run `npx playwright install --with-deps chromium`, ' +
      'install it with your package manager, or name one in ATTACHE_CHROMIUM.',
  );
}

/** @param {string[]} names */
async function findBrowser(names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  const installed = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const { chromium } = await import('@playwright/test');
  return [...installed, ...applications, chromium.executablePath()].find(runs);
}

/**
 * Ubuntu has a `chromium-browser` that only says where to get one; another may lack its libraries.
 *
 * @param {string} program
 */
function runs(program) {
  return existsSync(program) && spawnSync(program, ['--version'], { timeout: 20_000 }).status === 0;
}

const apt = (/** @type {string[]} */ ...more) => ['apt-get', '-o', 'Acquire::Retries=0', ...more];
const install = (/** @type {string} */ name) =>
  apt('install', '-y', '--no-install-recommends', name);
const LIGHTLY = [apt('update'), install(LIGHT)];

/** Whether it is one whose packages may be installed here. */
function isDebian() {
  return process.getuid?.() === 0 && /^ID=debian$/m.test(readIfThere('/etc/os-release'));
}

/**
 * @param {boolean} isWhole
 * @returns {string[][][]} each way is a list of commands
 */
function waysToInstall(isWhole) {
  const playwright = join(checkout, 'node_modules', '.bin', 'playwright');
  const isRoot = process.getuid?.() === 0;
  return [
    // Not every Debian has the first.
    ...(isDebian() && !isWhole ? [LIGHTLY] : []),
    ...(isDebian() ? [[apt('update'), install('chromium')]] : []),
    [[playwright, 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium']],
  ];
}

/** @param {string} path */
function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
