// Next's server: started, waited for, and stopped before the database is.
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { next } from './build.mjs';
import { checkout } from './data-folder.mjs';
import { stopGroup } from './lifetime.mjs';
import { Refusal } from './refusal.mjs';
import { growingPause } from './revival.mjs';

/**
 * @typedef {object} WebSettings
 * @property {number} port
 * @property {string | undefined} host
 * @property {string} url
 * @property {string} secret
 * @property {string} webDatabaseUrl
 */

/**
 * What the web server is told. The owner's URL is not among it.
 *
 * @param {'start' | 'dev'} mode
 * @param {WebSettings} settings
 * @returns {NodeJS.ProcessEnv}
 */
export function webEnvironment(mode, { port, url, secret, webDatabaseUrl }) {
  const { DATABASE_URL, ATTACHE_ADMIN_EMAIL, ATTACHE_ADMIN_PASSWORD, ...rest } = process.env;
  return {
    ...rest,
    NODE_ENV: mode === 'dev' ? 'development' : 'production',
    PORT: String(port),
    ATTACHE_URL: url,
    ATTACHE_SECRET: secret,
    ATTACHE_WEB_DATABASE_URL: webDatabaseUrl,
    NEXTAUTH_URL: url,
    NEXTAUTH_SECRET: secret,
    NEXT_TELEMETRY_DISABLED: '1',
  };
}

/**
 * Once it has been ready it is started again whenever it ends unasked, except in development, where somebody looks on.
 *
 * @param {'start' | 'dev'} mode
 * @param {WebSettings} settings
 */
export function startWebServer(mode, settings) {
  let current = spawnWebServer(mode, settings);
  let stopping = false;
  const revive = async () => {
    for (const pauseAfter = growingPause(); ;) {
      const since = Date.now();
      const reason = await current.died;
      const pause = pauseAfter(Date.now() - since);
      console.error(`${reason} It is started again in ${pause / 1000} s.`);
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (stopping) return;
      const again = (current = spawnWebServer(mode, settings, { isHeard: true }));
      void answer(settings).then(() => again === current && console.log('It answers again.'));
    }
  };
  return {
    /** @type {Promise<string>} resolves with the reason when it ends unasked and is not started again */
    died: mode === 'dev' ? current.died : new Promise(() => {}),
    ready: async () => {
      await current.ready();
      if (mode === 'start') void revive();
    },
    stop: async () => {
      stopping = true;
      await current.stop();
    },
  };
}

/**
 * @param {'start' | 'dev'} mode
 * @param {WebSettings} settings
 * @param {{ isHeard: boolean }} options isHeard: its words are passed on from the first
 */
function spawnWebServer(mode, settings, { isHeard } = { isHeard: mode === 'dev' }) {
  const { port, host } = settings;
  const preloads = ['tether.mjs', 'peer.mjs'].flatMap((file) => [
    '--import',
    pathToFileURL(join(checkout, 'bin', file)).href,
  ]);
  const child = spawn(
    process.execPath,
    [
      ...heapOf(mode),
      ...hasteOf(mode),
      ...preloads,
      ...(mode === 'dev'
        ? [next, 'dev', '-p', String(port), ...(host ? ['-H', host] : [])]
        : [join(checkout, 'bin', 'serve.mjs')]),
    ],
    {
      cwd: checkout,
      env: webEnvironment(mode, settings),
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  // Until it is ready its words are kept, for the case that it fails; then they are passed on.
  let early = '';
  let passOn = isHeard;
  for (const [from, to] of /** @type {const} */ ([
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ])) {
    from?.on('data', (chunk) => {
      if (passOn) to.write(chunk);
      else early = (early + chunk).slice(-8000);
    });
  }
  let stopping = false;
  const finished = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `code ${code}`));
  });
  /** @type {Promise<string>} resolves with the reason when it ends unasked */
  const died = finished.then((how) =>
    stopping ? new Promise(() => {}) : `The web server has ended (${how}).`,
  );
  const stop = async () => {
    stopping = true;
    await stopGroup(child, finished);
  };
  const ready = async () => {
    const fault = await Promise.race([answer(settings), died]);
    if (fault) throw new Refusal(`${fault} Its last words:\n\n${early.trim()}`);
    passOn = true;
  };
  return { stop, died, ready };
}

/**
 * What a request leaves behind is cleared up more cheaply, the longer V8 waits before it looks. Without a limit V8 lets the memory of a busy portal grow to gigabytes before it clears up; with one it stays flat: at
 * 500 MB, asked for 12,000 different addresses, 0.7 GB in all. NODE_OPTIONS may say otherwise.
 *
 * @param {'start' | 'dev'} mode
 */
function heapOf(mode) {
  const said = process.env.NODE_OPTIONS?.includes('max-old-space-size');
  if (mode === 'dev') return [];
  return ['--max-semi-space-size=32', ...(said ? [] : ['--max-old-space-size=1024'])];
}

/** V8 makes code fast once it has run this much. What a form sets going is broad: with V8's own 132 kB it stays slow for thousands of forms. */
const SOONER = '--interrupt-budget=10000';

/** No flag where this Node knows none of this name: it would not start. @param {'start' | 'dev'} mode */
function hasteOf(mode) {
  if (mode === 'dev') return [];
  return spawnSync(process.execPath, [SOONER, '-e', '0']).status === 0 ? [SOONER] : [];
}

/** @param {string | undefined} host */
function probeAddress(host) {
  if (!host || host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

/**
 * @param {WebSettings} settings
 * @returns {Promise<string | undefined>} what is wrong, when it answers with a fault or not at all
 */
async function answer({ port, host }) {
  const url = `http://${probeAddress(host)}:${port}/`;
  const deadline = Date.now() + 120_000;
  for (;;) {
    try {
      const response = await fetch(url, {
        redirect: 'manual',
        signal: AbortSignal.timeout(60_000),
      });
      await response.body?.cancel();
      return response.status < 500 ? undefined : `The first page fails (${response.status}).`;
    } catch {
      if (Date.now() > deadline) return 'The web server does not answer.';
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
