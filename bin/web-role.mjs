// The role the web server logs in as: it may do nothing until it takes the role of an audience.
import { createHash, createHmac } from 'node:crypto';
import pg from 'pg';
import { withClient } from './database.mjs';
import { Refusal } from './refusal.mjs';

const audiences = [
  'attache_public',
  ...['analyst', 'editor', 'admin'].flatMap((role) =>
    ['green', 'amber', 'red'].map((clearance) => `attache_${role}_${clearance}`),
  ),
  'attache_accounts',
];

/**
 * Makes, or brings up to date, the login role of this database. Safe to call again, and twice at once.
 *
 * @param {string} databaseUrl the owner's
 * @param {string} secret the portal's; the role's password follows from it
 * @returns {Promise<string>} the URL the web server connects with
 */
export async function ensureWebRole(databaseUrl, secret) {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(
      `SELECT current_database() AS database, current_setting('server_version_num')::int AS version`,
    );
    const { database, version } = rows[0];
    const role = webRoleOf(database);
    const password = createHmac('sha256', secret).update(`postgres:${database}`).digest('hex');
    await client.query('BEGIN');
    await client.query(`SELECT pg_advisory_xact_lock(hashtext('attache:web-role'))`);
    await ensureLogin(client, role, password);
    await client.query(
      `GRANT CONNECT ON DATABASE ${pg.escapeIdentifier(database)} TO ${pg.escapeIdentifier(role)}`,
    );
    // A temporary table stands before one of the record of the same name, also for a trigger that runs as the owner.
    await client.query(`REVOKE TEMPORARY ON DATABASE ${pg.escapeIdentifier(database)} FROM PUBLIC`);
    await setMemberships(client, role, version);
    await client.query('COMMIT');
    return webUrl(databaseUrl, role, password);
  });
}

/**
 * @param {string} database
 * @returns {string} within the 63 bytes of a name
 */
export function webRoleOf(database) {
  const role = `attache_web_${database}`;
  if (Buffer.byteLength(role) <= 63) return role;
  return `attache_web_${createHash('sha256').update(database).digest('hex').slice(0, 32)}`;
}

/**
 * @param {import('pg').Client} client
 * @param {string} role
 * @param {string} password hexadecimal
 */
async function ensureLogin(client, role, password) {
  const name = pg.escapeIdentifier(role);
  const rights = 'NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS NOREPLICATION';
  // A portal on another database of this server may be making its own role: only this statement may fail.
  await client.query(`
    DO $$ BEGIN
      CREATE ROLE ${name} LOGIN NOINHERIT ${rights} PASSWORD '${password}';
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
      ALTER ROLE ${name} LOGIN NOINHERIT PASSWORD '${password}';
    END $$`);
  const { rows } = await client.query(
    `SELECT rolsuper OR rolcreatedb OR rolcreaterole OR rolbypassrls OR rolreplication AS powerful
       FROM pg_roles WHERE rolname = $1`,
    [role],
  );
  if (rows[0].powerful) {
    throw new Refusal(`The role ${role} has more rights than the web server may have: drop it.`);
  }
}

/**
 * A member of every audience and of nothing else, inheriting nothing.
 *
 * @param {import('pg').Client} client
 * @param {string} role
 * @param {number} version
 */
async function setMemberships(client, role, version) {
  const name = pg.escapeIdentifier(role);
  const { rows } = await client.query(
    `SELECT g.rolname AS group,
            g.rolname = ANY($2) AS wanted,
            EXISTS (SELECT 1 FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member
                     WHERE m.roleid = g.oid AND r.rolname = $1) AS held
       FROM pg_roles g`,
    [role, audiences],
  );
  for (const { group, wanted, held } of rows) {
    const target = pg.escapeIdentifier(group);
    if (held && !wanted) await client.query(`REVOKE ${target} FROM ${name}`);
    if (wanted && !held) {
      // Before 16 inheritance is a matter of the member alone, which has none.
      const options = version >= 160_000 ? 'WITH INHERIT FALSE, SET TRUE' : '';
      await client.query(`GRANT ${target} TO ${name} ${options}`);
    }
  }
}

/**
 * @param {string} databaseUrl
 * @param {string} role
 * @param {string} password
 */
function webUrl(databaseUrl, role, password) {
  const url = new URL(databaseUrl);
  url.username = encodeURIComponent(role);
  url.password = password;
  // They would stand in the way of the role that each connection takes.
  url.searchParams.delete('options');
  url.searchParams.delete('schema');
  return url.href;
}
