// A command whose output is read by others: it needs the packages, and says nothing but its own words.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkout } from './data-folder.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { Lifetime, stopGroup } from './lifetime.mjs';

/**
 * Runs a TypeScript file of `bin/` to its end, and ends as it does.
 *
 * @param {string} script
 * @param {string[]} args
 */
export async function runQuietly(script, args) {
  const lifetime = new Lifetime();
  try {
    const folder = mkdtempSync(join(tmpdir(), 'attache-command-'));
    lifetime.onEnd(() => rmSync(folder, { recursive: true, force: true }));
    await ensureDependencies(lifetime, folder);
    await runToEnd(lifetime, join('bin', script), args);
  } catch (error) {
    await lifetime.fail(error);
  }
}

/**
 * Runs a TypeScript file on our own input and output, and ends as it does.
 *
 * @param {Lifetime} lifetime
 * @param {string} file
 * @param {string[]} args
 */
export async function runToEnd(lifetime, file, args) {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    cwd: checkout,
    stdio: 'inherit',
    detached: process.platform !== 'win32',
  });
  const finished = new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  lifetime.onEnd(() => stopGroup(child, finished));
  await lifetime.end(Number(await finished));
}
