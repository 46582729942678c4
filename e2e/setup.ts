// A portal to walk through, set up by the command that a person uses: on a free port, with data of its own.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const checkout = fileURLToPath(new URL('..', import.meta.url));

/**
 * What a journey may know of the portal: ATTACHE_E2E_URL, and the first admin's ATTACHE_ADMIN_EMAIL and
 * ATTACHE_ADMIN_PASSWORD. Given from outside, they lead to a portal that runs already.
 */
export default async function setup() {
  if (process.env.ATTACHE_E2E_URL) return;
  const folder = await mkdtemp(join(tmpdir(), 'attache-journeys-'));
  await chmod(folder, 0o711); // under root the database has an account of its own, which must get through
  const port = await freePort();
  const admin = {
    ATTACHE_ADMIN_EMAIL: 'admin@journeys.example',
    ATTACHE_ADMIN_PASSWORD: randomBytes(18).toString('base64url'),
  };
  const url = `http://localhost:${port}`;
  const portal = spawn(process.execPath, [join(checkout, 'bin', 'start.mjs')], {
    cwd: checkout,
    env: { ...bare(process.env), ...admin, ATTACHE_DATA: folder, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ended = new Promise<number | null>((resolve) => portal.once('exit', resolve));
  const ready = new Promise<void>((resolve) => {
    const listen = (chunk: Buffer) => {
      said = (said + String(chunk)).slice(-20_000);
      if (said.includes(`ready at ${url}`)) resolve();
    };
    portal.stdout.on('data', listen);
    portal.stderr.on('data', listen);
  });
  const stop = async () => {
    portal.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const isReady = await Promise.race([
    ready.then(() => true),
    ended.then(() => false),
    new Promise<false>((resolve) => setTimeout(resolve, 300_000, false).unref()),
  ]);
  if (!isReady) {
    await stop();
    throw new Error(`The portal did not become ready. It said:\n${said}`);
  }
  Object.assign(process.env, admin, { ATTACHE_E2E_URL: url });
  return stop;
}

/** Without the settings of a portal that somebody runs for real. */
function bare(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = Object.entries(env).filter(([name]) => !/^(DATABASE_URL|ATTACHE_|NEXT)/.test(name));
  return Object.fromEntries(own) as NodeJS.ProcessEnv;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
