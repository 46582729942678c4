// What can be known to be wrong before anything is started.
import { createServer, isIP } from 'node:net';
import { Refusal } from './refusal.mjs';

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ port: number, host: string | undefined, url: string, secret: string | undefined }}
 */
export function readSettings(env) {
  const port = readPort(env.PORT);
  const url = env.ATTACHE_URL || `http://localhost:${port}`;
  if (!/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : '')) {
    throw new Refusal(
      `ATTACHE_URL is not a web address: give one such as https://attache.example.`,
    );
  }
  const secret = env.ATTACHE_SECRET || undefined;
  if (secret && secret.length < 32) {
    throw new Refusal(
      'ATTACHE_SECRET is too short: give at least 32 characters, or leave it out and one is made.',
    );
  }
  checkSecondFactor(env.ATTACHE_REQUIRE_SECOND_FACTOR ?? 'nobody');
  checkSessions(env);
  checkProxies(env.ATTACHE_TRUSTED_PROXIES ?? '');
  return { port, host: env.ATTACHE_HOST || undefined, url: url.replace(/\/+$/, ''), secret };
}

/** @param {string} of whom it is asked */
function checkSecondFactor(of) {
  if (['nobody', 'admins', 'desk'].includes(of)) return;
  throw new Refusal(
    `ATTACHE_REQUIRE_SECOND_FACTOR is ${JSON.stringify(of)}: give nobody, admins or desk.`,
  );
}

/** @param {NodeJS.ProcessEnv} env */
function checkSessions({ ATTACHE_SESSION_IDLE, ATTACHE_SESSION_MAX }) {
  const units = { m: 1, h: 60, d: 1440 };
  const [idle, most] = Object.entries({
    ATTACHE_SESSION_IDLE: ATTACHE_SESSION_IDLE ?? '14d',
    ATTACHE_SESSION_MAX: ATTACHE_SESSION_MAX ?? '30d',
  }).map(([name, typed]) => {
    const [, count, unit] = /^([1-9]\d{0,3})([mhd])$/.exec(typed) ?? [];
    const minutes = Number(count) * units[/** @type {'m'} */ (unit)];
    if (minutes >= 5) return minutes;
    throw new Refusal(
      `${name} is ${JSON.stringify(typed)}: give five minutes or more, such as 30m, 12h or 14d.`,
    );
  });
  if (idle > most && ATTACHE_SESSION_IDLE) {
    throw new Refusal(
      'ATTACHE_SESSION_IDLE is longer than ATTACHE_SESSION_MAX: nobody can be idle for longer than signed in.',
    );
  }
}

/** @param {string} list as lib/client-address.ts reads it */
function checkProxies(list) {
  const wrong = list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name && name !== 'loopback')
    .find((name) => {
      const [address, bits = '0', ...more] = name.split('/');
      const most = isIP(address) === 4 ? 32 : 128;
      return !isIP(address) || !/^\d{1,3}$/.test(bits) || Number(bits) > most || more.length > 0;
    });
  if (wrong) {
    throw new Refusal(
      `ATTACHE_TRUSTED_PROXIES names ${JSON.stringify(wrong)}, which is no address: give a list such as loopback, 10.0.0.0/8.`,
    );
  }
}

/** @param {string | undefined} given */
function readPort(given) {
  if (!given) return 3000;
  const port = Number(given);
  if (/^\d{1,5}$/.test(given) && port >= 1 && port <= 65_535) return port;
  throw new Refusal(
    `PORT is ${JSON.stringify(given)}, and a port is a number from 1 to 65535: try PORT=3001 npm start.`,
  );
}

/**
 * @param {number} port
 * @param {string | undefined} host
 */
export async function checkPortFree(port, host) {
  // A server on 127.0.0.1 alone would otherwise go unnoticed on some systems.
  for (const address of host ? [host] : [undefined, '127.0.0.1']) {
    const code = await tryToListen(port, address);
    if (code === 'EADDRINUSE') {
      throw new Refusal(
        `Port ${port} is in use by another program: choose another with PORT=${otherThan(port)} npm start.`,
      );
    }
    if (code === 'EACCES') {
      throw new Refusal(
        `This account may not open port ${port}: choose one above 1023 with PORT=3000 npm start.`,
      );
    }
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new Refusal(`ATTACHE_HOST is ${address}, which is not an address of this machine.`);
    }
    if (code) throw new Refusal(`Port ${port} cannot be opened (${code}).`);
  }
}

/** @param {number} port */
function otherThan(port) {
  return port < 65_535 ? port + 1 : 3000;
}

/**
 * @param {number} port
 * @param {string | undefined} address
 * @returns {Promise<string | undefined>} the code of what stands in the way
 */
function tryToListen(port, address) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(/** @type {NodeJS.ErrnoException} */ (error).code));
    probe.listen({ port, host: address, exclusive: true }, () => {
      probe.close(() => resolve(undefined));
    });
  });
}
