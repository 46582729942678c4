// The operator's commands, beside a portal that runs.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { checkout } from '../data-folder.mjs';

/** Runs one of `bin/operate.mjs` on a data folder. Does not block: connections to the portal are kept meanwhile. */
export async function operate(folder: string, ...args: string[]) {
  const child = spawn(process.execPath, [join(checkout, 'bin', 'operate.mjs'), ...args], {
    env: { ...process.env, ATTACHE_DATA: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [[status], stdout, stderr] = await Promise.all([
    once(child, 'close') as Promise<[number | null]>,
    text(child.stdout),
    text(child.stderr),
  ]);
  return { status, said: stdout + stderr, lines: stdout.trim().split('\n') };
}

/** A new account of a role at a portal that runs on a data folder. */
export async function demoUser(
  folder: string,
  ...options: string[]
): Promise<{ email: string; password: string }> {
  const { status, said, lines } = await operate(folder, 'demo-user', ...options);
  const [email, password] = lines;
  if (status !== 0 || !email || !password) throw new Error(said);
  return { email, password };
}
