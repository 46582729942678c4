// A portal to test, set up by the command that a person uses: on a port and with data of its own.
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const checkout = fileURLToPath(new URL('..', import.meta.url));

export type Launched = Awaited<ReturnType<typeof launch>>;

/** An empty data folder. Under root the database has an account of its own, which must get through. */
export async function dataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'attache-portal-'));
  await chmod(folder, 0o711);
  return folder;
}

export function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}

/**
 * Runs a program of `bin/` to where it says that the portal is ready, or to its end. The settings of a portal that
 * somebody runs for real do not reach it.
 */
export async function launch({
  folder,
  port,
  env = {},
  command = [process.execPath, join(checkout, 'bin', 'start.mjs')],
  cwd = checkout,
  account,
  patienceMs = 300_000,
}: {
  folder: string;
  port?: number;
  env?: Record<string, string>;
  command?: string[];
  cwd?: string;
  /** Whom it runs as, when not as us. */
  account?: { uid: number; gid: number };
  /** After which it is not waited for any longer. */
  patienceMs?: number;
}) {
  port ??= await freePort();
  const url = `http://localhost:${port}`;
  const started = performance.now();
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    cwd,
    ...account,
    env: { ...bare(process.env), ATTACHE_DATA: folder, PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const announced = new Promise<void>((resolve) => {
    const listen = (chunk: Buffer) => {
      said = (said + String(chunk)).slice(-20_000);
      if (said.includes(`ready at ${env.ATTACHE_URL ?? url}`)) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
  });
  const isReady = await Promise.race([
    announced.then(() => true),
    ended.then(() => false),
    new Promise<false>((resolve) => setTimeout(resolve, patienceMs, false).unref()),
  ]);
  return {
    url,
    port,
    pid: child.pid!,
    isReady,
    /** Milliseconds until it was ready or had ended. */
    took: performance.now() - started,
    said: () => said,
    ended,
    /** Asks it to end, and resolves with its exit code. */
    stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
      child.kill(signal);
      return ended;
    },
  };
}

function bare(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = Object.entries(env).filter(
    ([name]) => !/^(DATABASE_URL|ATTACHE_|NEXT|NODE_ENV|VITEST|npm_)/.test(name),
  );
  return Object.fromEntries(own) as NodeJS.ProcessEnv;
}

/** Below those that the system gives out by itself: between looking and listening, somebody's connection would take it. */
async function freePort(): Promise<number> {
  const port = randomInt(10_000, 32_000);
  return (await isFree(port)) ? port : freePort();
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}
