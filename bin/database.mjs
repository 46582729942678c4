// The database a portal works with: the server that DATABASE_URL names, or the embedded one.
import pg from 'pg';
import { startPostgres } from './postgres.mjs';
import { Refusal } from './refusal.mjs';
import { revivable } from './revival.mjs';

/**
 * @typedef {object} Database
 * @property {string} databaseUrl the owner's
 * @property {Promise<string>} died resolves with the reason when an embedded server ends unasked
 * @property {() => Promise<string>} keepRunning from now on an embedded server that ends is started again; resolves with
 *   the reason when that is in vain
 * @property {() => Promise<void>} stop does nothing to a server that is not ours
 */

/**
 * @param {string} dataFolder
 * @param {string | undefined} databaseUrl
 * @param {number} [webPort] where the portal will listen
 * @returns {Promise<Database>}
 */
export async function openDatabase(dataFolder, databaseUrl, webPort) {
  if (databaseUrl) {
    await checkServer(databaseUrl);
    const never = new Promise(() => {});
    return { databaseUrl, died: never, keepRunning: () => never, stop: async () => {} };
  }
  const server = await startPostgres(dataFolder, [], webPort);
  try {
    await ensureDatabase(`${server.url}/postgres`, 'attache');
  } catch (error) {
    await server.stop();
    throw error;
  }
  const { keepRunning, stop } = revivable(server, server.startAgain);
  return { databaseUrl: `${server.url}/attache`, died: server.died, keepRunning, stop };
}

/**
 * @param {string} serverUrl
 * @param {string} name
 */
async function ensureDatabase(serverUrl, name) {
  await withClient(serverUrl, async (client) => {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  });
}

/**
 * @template T
 * @param {string} url
 * @param {(client: import('pg').Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {}); // a lost connection shows in the query that needed it
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Refuses, in one sentence and without the password, a server that the portal cannot live on.
 *
 * @param {string} databaseUrl
 */
export async function checkServer(databaseUrl) {
  const place = describe(databaseUrl);
  /** @type {{ version: string, number: number, roles: boolean }} */
  let server;
  try {
    server = await withClient(databaseUrl, async (client) => {
      const { rows } = await client.query(
        `SELECT current_setting('server_version') AS version,
                current_setting('server_version_num')::int AS number,
                (rolsuper OR rolcreaterole) AS roles
           FROM pg_roles WHERE rolname = current_user`,
      );
      return rows[0];
    });
  } catch (error) {
    throw new Refusal(`The database at ${place} ${complaint(error)} (DATABASE_URL).`);
  }
  if (server.number < 150_000) {
    throw new Refusal(
      `The database at ${place} is PostgreSQL ${server.version}: Attaché needs 15 or newer.`,
    );
  }
  if (!server.roles) {
    throw new Refusal(
      `The account of DATABASE_URL at ${place} may not create roles: grant it with ` +
        '`ALTER ROLE … CREATEROLE`; the portal reads through a role for each audience.',
    );
  }
}

/** @param {string} databaseUrl */
function describe(databaseUrl) {
  try {
    const { protocol, hostname, port, pathname } = new URL(databaseUrl);
    if (!/^postgres(ql)?:$/.test(protocol)) throw new Error();
    return `${hostname || 'localhost'}:${port || 5432}${pathname}`;
  } catch {
    throw new Refusal(
      'DATABASE_URL is not the address of a PostgreSQL database, such as postgresql://user:password@host:5432/name.',
    );
  }
}

/** @param {unknown} error */
function complaint(error) {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  const { code, message } = /** @type {{ code?: string, message?: string }} */ (first);
  switch (code) {
    case 'ECONNREFUSED':
      return 'refuses the connection: is it running, and is the port right?';
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'is unknown: is the host name right?';
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ETIMEDOUT':
      return 'cannot be reached from here';
    case '28P01':
    case '28000':
      return 'refuses the user or the password';
    case '3D000':
      return 'has no database of this name';
    default:
      return /timeout/i.test(message ?? '') ? 'does not answer' : `refuses: ${message}`;
  }
}
