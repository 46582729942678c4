import { describe, expect, it } from 'vitest';
import { AUDIENCES, clearanceOf, edits } from '../../lib/audience';
import { accountTables, as, denied, marked, role, useAudiences } from './hidden';

const { owner, web, seen } = useAudiences();

const readers = AUDIENCES.filter((audience) => !edits(audience));
const desk = AUDIENCES.filter(edits);

describe.each(AUDIENCES)('the audience %s', (audience) => {
  it('may neither read nor write accounts, the audit trail and the history', async () => {
    for (const table of accountTables) {
      for (const statement of [`SELECT 1 FROM "${table}"`, `DELETE FROM "${table}"`]) {
        expect((await web.refusal(as(audience), statement)).code, statement).toBe(denied);
      }
    }
    const promote = `UPDATE "User" SET "role" = 'admin'`;
    expect((await web.refusal(as(audience), promote)).code).toBe(denied);
  });

  it('may not change what the database is made of', async () => {
    for (const statement of [
      'ALTER TABLE "Visit" DISABLE ROW LEVEL SECURITY',
      'DROP POLICY audience ON "Visit"',
      'TRUNCATE "Visit"',
      'CREATE TABLE "Mine" ("id" uuid)',
      // One of the same name would stand before the table that a trigger of the owner asks.
      'CREATE TEMPORARY TABLE "Visit" ("id" uuid)',
      'CREATE ROLE attache_mine',
      `SET LOCAL session_replication_role = 'replica'`,
    ]) {
      expect((await web.refusal(as(audience), statement)).code, statement).toBe(denied);
    }
  });
});

describe('a reader', () => {
  it.each(readers)('of the audience %s writes nothing', async (audience) => {
    const tables = await owner.rows<{ name: string; column: string }>(`
      SELECT relname AS name, attname AS column FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid AND attnum = 1
      WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace ORDER BY 1`);
    expect(tables.length).toBeGreaterThan(marked.length + accountTables.length);
    for (const { name, column } of tables) {
      for (const statement of [
        `UPDATE "${name}" SET "${column}" = NULL`,
        `DELETE FROM "${name}"`,
        `INSERT INTO "${name}" DEFAULT VALUES`,
      ]) {
        expect((await web.refusal(as(audience), statement)).code, statement).toBe(denied);
      }
    }
  });
});

describe('the desk', () => {
  it.each(desk)(
    'as %s corrects what it sees and touches nothing above its clearance',
    async (audience) => {
      const visible = await seen(audience, `SELECT count(*)::int AS n FROM "Visit"`);
      const touched = await seen(
        audience,
        `WITH touched AS (UPDATE "Visit" SET "purpose" = 'Other' RETURNING 1) SELECT count(*)::int AS n FROM touched`,
      );
      expect(touched).toEqual(visible);
      if (clearanceOf(audience) === 'RED') return;
      const lift = `UPDATE "Visit" SET "marking" = 'RED' WHERE "slug" = 'rajnath-singh-malaysia-july-2023'`;
      expect((await web.refusal(as(audience), lift)).code).toBe(denied);
    },
  );

  it('removes no record, country or version', async () => {
    for (const table of [
      'Visit',
      'Briefing',
      'Revision',
      'Note',
      'NoteVersion',
      'Source',
      'Agreement',
    ]) {
      const { code } = await web.refusal(as('admin-red'), `DELETE FROM "${table}"`);
      expect(code, table).toBe(denied);
    }
    for (const table of ['Country', 'NoteVersion']) {
      const change = `UPDATE "${table}" SET "createdAt" = now()`;
      expect((await web.refusal(as('admin-red'), change)).code, table).toBe(denied);
    }
  });
});

describe('the role that the web server logs in as', () => {
  it('sees nothing by itself, nor after RESET ROLE', async () => {
    for (const table of [...marked, 'Briefing', 'Note', 'User', 'Session', 'Country']) {
      expect((await web.refusal(`SELECT 1 FROM "${table}"`)).code, table).toBe(denied);
      const reset = await web.refusal(as('admin-red'), 'RESET ROLE', `SELECT 1 FROM "${table}"`);
      expect(reset.code, table).toBe(denied);
    }
  });

  it('takes the role of an audience or of the accounts, and no other', async () => {
    const roles = await owner.rows<{ name: string }>(
      `SELECT rolname AS name FROM pg_roles WHERE pg_has_role($1, oid, 'MEMBER') AND rolname <> $1 ORDER BY 1`,
      [decodeURIComponent(new URL(process.env.ATTACHE_WEB_DATABASE_URL!).username)],
    );
    const audiences = AUDIENCES.map(role);
    const groups = ['attache_accounts', 'attache_readers', 'attache_editors'];
    expect(roles.map(({ name }) => name)).toEqual([...audiences, ...groups].sort());
    const [{ user }] = (await owner.rows('SELECT current_user AS "user"')) as [{ user: string }];
    expect((await web.refusal(`SET LOCAL ROLE "${user}"`)).code).toBe(denied);
  });

  it('reads the words of what can be found through their view alone', async () => {
    for (const audience of AUDIENCES) {
      const { code } = await web.refusal(as(audience), 'SELECT 1 FROM "SearchWords"');
      expect(code, audience).toBe(denied);
    }
  });

  it('finds no record under the role of the accounts, and no account under an audience', async () => {
    for (const table of [...marked, 'Briefing', 'Note', 'Country']) {
      const { code } = await web.refusal(
        'SET LOCAL ROLE attache_accounts',
        `SELECT 1 FROM "${table}"`,
      );
      expect(code, table).toBe(denied);
    }
    for (const statement of [
      `SELECT "before" FROM "Change"`,
      `UPDATE "AuditEvent" SET "action" = ''`,
    ]) {
      const { code } = await web.refusal('SET LOCAL ROLE attache_accounts', statement);
      expect(code, statement).toBe(denied);
    }
  });
});
