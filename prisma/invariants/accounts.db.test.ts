import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { ownerConnection } from '../../bin/testing/attempt';

const { rows, attempt, refusal } = ownerConnection();

const admin = (name: string) =>
  `INSERT INTO "User" ("id", "email", "name", "role", "passwordHash") VALUES (gen_random_uuid(), '${name}@example.org', '${name}', 'admin', 'hash')`;
const of = (name: string) => `WHERE "email" = '${name}@example.org'`;
const demote = (name: string) => `UPDATE "User" SET "role" = 'editor' ${of(name)}`;
const alone = 'There is always one active admin who has set a password.';

describe('the last active admin', () => {
  it('is not demoted, disabled or removed', async () => {
    for (const loss of [
      demote('ada'),
      `UPDATE "User" SET "state" = 'disabled' ${of('ada')}`,
      `DELETE FROM "User" ${of('ada')}`,
      `UPDATE "User" SET "role" = 'editor'`,
    ]) {
      expect((await refusal(admin('ada'), loss)).message, loss).toBe(alone);
    }
  });

  it('is the last also when the others are disabled', async () => {
    const { message } = await refusal(
      ...[admin('ada'), admin('ben'), `UPDATE "User" SET "state" = 'disabled' ${of('ben')}`],
      demote('ada'),
    );
    expect(message).toBe(alone);
  });

  it('is the last also when the other never set a password', async () => {
    const unset = `UPDATE "User" SET "passwordHash" = NULL ${of('ben')}`;
    const { message } = await refusal(admin('ada'), admin('ben'), unset, demote('ada'));
    expect(message).toBe(alone);
  });

  it('goes when another is there', async () => {
    expect((await attempt(admin('ada'), admin('ben'), demote('ada'))).refused).toBeNull();
  });

  it('is found out under read committed isolation only', async () => {
    const { message } = await refusal(
      ...['SET TRANSACTION ISOLATION LEVEL REPEATABLE READ', admin('ada'), admin('ben')],
      demote('ada'),
    );
    expect(message).toBe('Admins are changed under read committed isolation only.');
  });

  it('stays when two admins demote each other at the same time', async () => {
    await rows(admin('ada'));
    await rows(admin('ben'));
    const [one, two] = [
      new pg.Client(process.env.DATABASE_URL),
      new pg.Client(process.env.DATABASE_URL),
    ];
    await Promise.all([one.connect(), two.connect()]);
    try {
      await Promise.all([one.query('BEGIN'), two.query('BEGIN')]);
      await one.query(demote('ada'));
      const second = two.query(demote('ben')).then(
        () => 'demoted',
        (error: Error) => error.message,
      );
      await new Promise((resolve) => setTimeout(resolve, 100));
      await one.query('COMMIT');
      expect(await second).toBe(alone);
    } finally {
      await Promise.all([one.end(), two.end()]);
    }
    expect(await rows(`SELECT "name" FROM "User" WHERE "role" = 'admin'`)).toEqual([
      { name: 'ben' },
    ]);
  });
});

describe('the audit trail', () => {
  const event = (action: string) =>
    `INSERT INTO "AuditEvent" ("action", "outcome", "previousHash", "hash", "at")
      VALUES ('${action}', 'done', 'forged', 'forged', '1999-01-01')`;

  it('chains each event to the one before it, whatever the writer claims', async () => {
    const { rows: chain } = await attempt(
      ...[event('sign-in'), event('sign-out'), event('sign-in')],
      `SELECT "hash" = encode(sha256(convert_to(jsonb_build_array("id", extract(epoch FROM "at"), "actorId", "action", "object",
          "outcome", "address", "previousHash")::text, 'UTF8')), 'hex') AS "whole",
        "previousHash" IS NOT DISTINCT FROM lag("hash") OVER (ORDER BY "id") AS "chained",
        "at" > now() - interval '1 minute' AS "recent"
       FROM "AuditEvent" ORDER BY "id"`,
    );
    expect(chain).toEqual(Array(3).fill({ whole: true, chained: true, recent: true }));
  });

  it('is never rewritten', async () => {
    for (const change of [
      `UPDATE "AuditEvent" SET "action" = 'nothing'`,
      `DELETE FROM "AuditEvent"`,
      `TRUNCATE "AuditEvent"`,
    ]) {
      const { message } = await refusal(event('sign-in'), change);
      expect(message).toBe('Rows of AuditEvent are never rewritten.');
    }
  });

  it.each(['read committed', 'repeatable read'])(
    'is one chain whatever writes at once under %s isolation',
    async (level) => {
      const writers = Array.from({ length: 4 }, () => new pg.Client(process.env.DATABASE_URL));
      await Promise.all(writers.map((writer) => writer.connect()));
      const count = async () => Number((await rows(`SELECT count(*) FROM "AuditEvent"`))[0]!.count);
      const before = await count();
      let [written, refused] = [0, 0];
      try {
        await Promise.all(
          writers.map(async (writer, number) => {
            await writer.query(`SET default_transaction_isolation TO '${level}'`);
            for (let turn = 0; turn < 25; turn++) {
              await writer.query('BEGIN');
              // From here on what is repeatable sees nothing more of the others.
              await writer.query('SELECT 1 FROM "User" LIMIT 1');
              await writer.query(event(`write-${number}`)).then(
                () => written++,
                ({ constraint }) => {
                  expect(constraint).toBe('AuditEvent_previousHash_key');
                  refused++;
                },
              );
              await writer.query('COMMIT');
            }
          }),
        );
      } finally {
        await Promise.all(writers.map((writer) => writer.end()));
      }
      expect((await count()) - before).toBe(written);
      expect(refused > 0).toBe(level === 'repeatable read');
      const forks = `SELECT "previousHash" FROM "AuditEvent" GROUP BY 1 HAVING count(*) > 1`;
      expect(await rows(forks)).toEqual([]);
      const broken = `SELECT 1 FROM (SELECT "previousHash" IS NOT DISTINCT FROM lag("hash") OVER (ORDER BY "id") AS linked
        FROM "AuditEvent") link WHERE NOT linked`;
      expect(await rows(broken)).toEqual([]);
    },
  );
});
