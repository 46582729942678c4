import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn, statusFor } from '../e2e/form-fields';
import { startNodes } from './testing/nodes';
import { demoUser, operate } from './testing/operate';

let portal: Awaited<ReturnType<typeof startNodes>>;
let database: pg.Client;

beforeAll(async () => {
  portal = await startNodes({});
  database = await portal.connect();
}, 180_000);
afterAll(async () => {
  await database.end();
  await portal.stop();
});

const eventsOf = async (action: string) =>
  (await database.query(`SELECT * FROM "AuditEvent" WHERE "action" = $1 ORDER BY "id"`, [action]))
    .rows;

it('the audit trail has what somebody asked for that is not theirs', async () => {
  const { email, password } = await demoUser(portal.folders[0]!, '--role', 'analyst');
  const { rows } = await database.query(`SELECT "id" FROM "User" WHERE "email" = $1`, [email]);
  expect((await eventsOf('account:set')).map(({ object }) => object)).toContain(rows[0].id);
  const analyst = (await signIn(portal.nodes[0]!.url, email, password))!;
  expect(await statusFor(`${portal.nodes[0]!.url}/admin/users`, analyst)).toBe(404);
  expect((await eventsOf('user:read')).map(({ outcome }) => outcome)).toEqual(['refused']);
});

/** Of a row's own words and of the row before it. */
const HASH = `encode(sha256(convert_to(jsonb_build_array("id", extract(epoch FROM "at"), "actorId", "action", "object",
  "outcome", "address", "previousHash")::text, 'UTF8')), 'hex')`;

describe('npm run audit:verify', () => {
  const verify = (...args: string[]) => operate(portal.folders[0]!, 'audit-verify', ...args);

  /** Runs what no role of the portal may do, as somebody with the whole server in hand. */
  async function tampered(sql: string, verdict: () => Promise<void>) {
    const { rows } = await database.query(
      `SELECT "id" FROM "AuditEvent" ORDER BY "id" OFFSET 1 LIMIT 1`,
    );
    await database.query('SET session_replication_role = replica');
    await database.query('CREATE TABLE kept AS SELECT * FROM "AuditEvent"');
    await database.query('DROP INDEX "AuditEvent_previousHash_key"');
    await database.query(sql.replaceAll('$id', rows[0].id));
    await verdict();
    await database.query('DELETE FROM "AuditEvent"');
    await database.query('INSERT INTO "AuditEvent" SELECT * FROM kept');
    await database.query('DROP TABLE kept');
    await database.query(
      `CREATE UNIQUE INDEX "AuditEvent_previousHash_key" ON "AuditEvent"("previousHash") NULLS NOT DISTINCT`,
    );
    await database.query('RESET session_replication_role');
  }

  it('says that a trail is whole, and with which hash it ends', async () => {
    const { status, said } = await verify();
    expect(status, said).toBe(0);
    expect(said).toMatch(/^\d+ events, each as it was written/);
    expect((await verify(/[0-9a-f]{64}/.exec(said)![0])).status).toBe(0);
  });

  it.each([
    [
      'altered',
      `UPDATE "AuditEvent" SET "actorId" = NULL, "action" = 'nothing' WHERE "id" = $id`,
      'is not as it was written',
    ],
    [
      'altered together with its hash',
      `UPDATE "AuditEvent" SET "hash" = repeat('0', 64) WHERE "id" = $id`,
      'is not as it was written',
    ],
    ['removed', `DELETE FROM "AuditEvent" WHERE "id" = $id`, 'does not follow the one before it'],
    [
      'inserted',
      `INSERT INTO "AuditEvent" ("id", "action", "outcome", "hash") VALUES (0, 'nothing', 'allowed', repeat('0', 64))`,
      'is not as it was written',
    ],
    [
      'altered and hashed again as the database does it',
      `UPDATE "AuditEvent" SET "action" = 'nothing' WHERE "id" = $id; UPDATE "AuditEvent" SET "hash" = ${HASH} WHERE "id" = $id`,
      'does not follow the one before it',
    ],
    [
      'inserted with the hash that it has to have',
      `INSERT INTO "AuditEvent" ("id", "action", "outcome") VALUES (0, 'nothing', 'allowed'); UPDATE "AuditEvent" SET "hash" = ${HASH} WHERE "id" = 0`,
      'does not follow the one before it',
    ],
  ])('finds a row that was %s', async (_, sql, sentence) => {
    await tampered(sql, async () => {
      const { status, said } = await verify();
      expect(status).toBe(1);
      expect(said).toContain(sentence);
    });
    expect((await verify()).status, 'put back').toBe(0);
  });

  it('finds that the end was cut off, when the last hash was noted', async () => {
    const noted = /[0-9a-f]{64}/.exec((await verify()).said)![0];
    await tampered(
      `DELETE FROM "AuditEvent" WHERE "id" = (SELECT max("id") FROM "AuditEvent")`,
      async () => {
        expect((await verify()).status, 'by itself the rest is whole').toBe(0);
        expect((await verify(noted)).status).toBe(1);
      },
    );
  });
});
