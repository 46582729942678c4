import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ownerConnection } from '../bin/testing/attempt';
import { useSample } from '../bin/testing/sample';
import { AUDIENCES } from './audience';
import { followChanges, type Change, type Changes } from './changes';

const { rows } = ownerConnection();
const heard: Change[] = [];
const onMissed = vi.fn();
let changes: Changes;

beforeAll(useSample);
beforeAll(async () => {
  changes = followChanges({ onChange: (change) => heard.push(change), onMissed });
  await vi.waitFor(() => expect(changes.state).toBe('following'));
});

async function changesBy(sql: string): Promise<Change[]> {
  await changes.settled();
  heard.length = 0;
  await rows(sql);
  changes.wrote();
  await changes.settled();
  return heard;
}

/** What is told of what a statement commits. */
const toldOf = async (sql: string) => (await changesBy(sql)).map(({ keys }) => keys);

const visit = `(SELECT "id" FROM "Visit" ORDER BY "slug" LIMIT 1)`;

describe('a change that is committed', () => {
  it('is told with its table, its row and the rows that it points to, and not with who wrote it', async () => {
    const [note] = await rows<{ id: string; visitId: string; authorId: string }>(
      `SELECT "id", "visitId", "authorId" FROM "Note" WHERE "visitId" IS NOT NULL LIMIT 1`,
    );
    const told = await toldOf(`UPDATE "Note" SET "version" = "version" WHERE "id" = '${note!.id}'`);
    expect(told).toEqual([['Note', note!.id, `Note ${note!.visitId}`]]);
  });

  it('is told with where it pointed before, too', async () => {
    const [tie] = await rows<{ id: string }>(
      `INSERT INTO "Tie" ("id", "slug", "lowCode", "highCode") VALUES (uuid_v7(), 'ad-al', 'AD', 'AL') RETURNING "id"`,
    );
    const [before] = await rows<{ id: string; tieId: string }>(
      `SELECT "id", "tieId" FROM "Engagement" WHERE "visitId" IS NULL LIMIT 1`,
    );
    const told = await toldOf(
      `UPDATE "Engagement" SET "tieId" = '${tie!.id}' WHERE "id" = '${before!.id}'`,
    );
    expect(told.flat()).toContain(`Engagement ${before!.tieId}`);
    expect(told.flat()).toContain(`Engagement ${tie!.id}`);
    expect(told, 'a tie is seen by those who see something in it').toContainEqual(['Tie']);
  });

  it('of who may see something is told as a change of anything', async () => {
    const told = await toldOf(`UPDATE "Visit" SET "marking" = 'AMBER' WHERE "id" = ${visit}`);
    expect(told).toContainEqual(['*']);
    await toldOf(`UPDATE "Visit" SET "marking" = 'CLEAR' WHERE "id" = ${visit}`);
  });

  it('is told to those alone who could see the row, before or after', async () => {
    const add = (marking: string) =>
      changesBy(`INSERT INTO "Note" SELECT (jsonb_populate_record(NULL::"Note",
        to_jsonb(n) || jsonb_build_object('id', uuid_v7(), 'marking', '${marking}'))).*
        FROM "Note" n JOIN "Visit" v ON v."id" = n."visitId"
        WHERE v."marking" = 'CLEAR' AND n."withdrawnAt" IS NULL LIMIT 1`);
    const hearing = (told: Change[]) =>
      AUDIENCES.filter((audience) => told.some(({ seenBy }) => seenBy.includes(audience)));
    const red = await add('RED');
    expect(red.length).toBeGreaterThan(0);
    expect(hearing(red)).toEqual(['analyst-red', 'editor-red', 'admin-red']);
    expect(hearing(await add('CLEAR'))).toEqual([...AUDIENCES]);
    const withdrawn = await changesBy(
      `UPDATE "Note" SET "withdrawnAt" = now(), "withdrawnById" = "authorId" WHERE "id" =
        (SELECT "id" FROM "Note" WHERE "marking" = 'CLEAR' AND "withdrawnAt" IS NULL LIMIT 1)`,
    );
    expect(hearing(withdrawn)).toContain('public');
    expect(withdrawn.some(({ isLoss }) => isLoss)).toBe(true);
    const draft = await changesBy(
      `UPDATE "Note" SET "version" = "version" WHERE "id" = (SELECT "id" FROM "Note" WHERE "withdrawnAt" IS NOT NULL AND "marking" = 'CLEAR' LIMIT 1)`,
    );
    expect(hearing(draft)).toEqual(AUDIENCES.filter((name) => /^(editor|admin)/.test(name)));
    expect(draft.some(({ isLoss }) => isLoss)).toBe(false);
  });

  it('of a tie that holds nothing yet is told to nobody', async () => {
    const told = await changesBy(
      `INSERT INTO "Tie" ("id", "slug", "lowCode", "highCode") VALUES (uuid_v7(), 'ad-ae', 'AD', 'AE')`,
    );
    expect(told).toEqual([]);
  });

  it('in accounts is told when it decides what somebody may do', async () => {
    const [user] = await rows<{ id: string }>(`SELECT "id" FROM "User" LIMIT 1`);
    const where = `WHERE "id" = '${user!.id}'`;
    expect(await toldOf(`UPDATE "User" SET "lastActiveAt" = now() ${where}`)).toEqual([]);
    expect(await toldOf(`UPDATE "User" SET "clearance" = 'GREEN' ${where}`)).toEqual([
      ['User', user!.id],
    ]);
  });

  it('that is taken back is not told', async () => {
    expect(await toldOf(`BEGIN; UPDATE "Visit" SET "title" = 'x'; ROLLBACK`)).toEqual([]);
  });

  it('is waited for, and not what others go on writing meanwhile', async () => {
    let isWriting = true;
    const write = () => {
      changes.wrote();
      if (isWriting) setImmediate(write);
    };
    write();
    const settled = changes.settled().then(() => 'settled');
    const late = new Promise((resolve) => setTimeout(resolve, 3000, 'waits on'));
    expect(await Promise.race([settled, late])).toBe('settled');
    isWriting = false;
  });

  it('is told for every table of the record, with each column that names a row', async () => {
    const apart = `'Change', 'AuditEvent', 'Session', 'User', 'Invitation', 'ApiToken', 'Watch', 'SavedSearch', 'ReadMark', 'SignInLimit', 'Authenticator', 'RecoveryCode', 'Passkey', 'PasskeyChallenge', '_prisma_migrations'`;
    const wrong = await rows(`
      SELECT c.relname AS table, a.columns, encode(t.tgargs, 'escape') AS told FROM pg_class c
      LEFT JOIN pg_trigger t ON t.tgrelid = c.oid AND t.tgname = 'tell_change'
      CROSS JOIN LATERAL (
        SELECT coalesce(string_agg(a.attname || '\\000', '' ORDER BY a.attname <> 'id', a.attnum), '') AS columns
        FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.atttypid = 'uuid'::regtype
          AND EXISTS (SELECT 1 FROM pg_attribute i WHERE i.attrelid = c.oid AND i.attname = 'id')
          AND NOT EXISTS (SELECT 1 FROM pg_constraint f WHERE f.conrelid = c.oid AND f.contype = 'f'
            AND f.conkey = ARRAY[a.attnum] AND f.confrelid = '"User"'::regclass)) a
      WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname NOT IN (${apart})
        AND (t.oid IS NULL OR encode(t.tgargs, 'escape') <> a.columns)`);
    expect(wrong).toEqual([]);
  });
});

describe('a node that is cut off', () => {
  it('connects again by itself, and takes anything to have changed', async () => {
    onMissed.mockClear();
    await rows(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'attache changes' AND datname = current_database()`,
    );
    await vi.waitFor(() => expect(onMissed).toHaveBeenCalled(), 1000);
    expect(changes.state).toBe('following');
    expect(
      (await toldOf(`UPDATE "Visit" SET "title" = 'Told again' WHERE "id" = ${visit}`)).length,
    ).toBeGreaterThan(0);
  });
});
