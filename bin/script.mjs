// Runs one of the portal's TypeScript commands, which answers with one line of JSON.
import { spawn } from 'node:child_process';
import { checkout } from './data-folder.mjs';
import { stopGroup } from './lifetime.mjs';
import { Refusal } from './refusal.mjs';

/**
 * @param {import('./lifetime.mjs').Lifetime} lifetime
 * @param {string} script
 * @param {string[]} args
 * @param {string} databaseUrl the owner's
 * @returns {Promise<any>} the answer
 */
export async function runScript(lifetime, script, args, databaseUrl) {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: checkout,
    env: { ...process.env, DATABASE_URL: databaseUrl },
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let complaint = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (complaint += chunk));
  const finished = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', resolve);
  });
  lifetime.onEnd(() => stopGroup(child, finished));
  const code = await finished;
  if (lifetime.isEnding) return new Promise(() => {});
  if (code !== 0) throw new Refusal(sentenceOf(complaint.trim()) || `${script} failed (${code}).`);
  return JSON.parse(output.trim().split('\n').at(-1) ?? '');
}

/**
 * A script says what is wrong in a sentence; where it broke instead, its error stands before the stack.
 *
 * @param {string} complaint
 */
function sentenceOf(complaint) {
  if (!/\n\s+at /.test(complaint)) return complaint;
  return /^\w*Error.*$/m.exec(complaint)?.[0] ?? complaint.split('\n')[0];
}
