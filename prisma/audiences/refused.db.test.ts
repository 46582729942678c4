import { describe, expect, it } from 'vitest';
import { AUDIENCES, clearanceOf, edits } from '../../lib/audience';
import { accountTables, as, denied, hanging, marked, role, useAudiences } from './hidden';

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
      'CREATE ROLE attache_mine',
      `SET LOCAL session_replication_role = 'replica'`,
    ]) {
      expect((await web.refusal(as(audience), statement)).code, statement).toBe(denied);
    }
  });
});

describe('a reader', () => {
  it.each(readers)('of the audience %s writes nothing', async (audience) => {
    const tables = [
      ...marked,
      ...Object.keys(hanging),
      'Briefing',
      'Revision',
      'Note',
      'Tie',
      'Country',
    ];
    for (const table of tables) {
      for (const statement of [
        `UPDATE "${table}" SET "${table === 'Country' ? 'code' : 'id'}" = NULL`,
        `DELETE FROM "${table}"`,
        `INSERT INTO "${table}" DEFAULT VALUES`,
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

describe('every table', () => {
  it('has row-level security, forced on its owner too', async () => {
    const open = await owner.rows(`
      SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
        AND relname <> '_prisma_migrations' AND NOT (relrowsecurity AND relforcerowsecurity)`);
    expect(open).toEqual([]);
  });

  it('is tried here', async () => {
    const tables = await owner.rows<{ name: string }>(`
      SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1`);
    const open = ['Country', 'Tie', 'Office', 'Partnership', 'Disagreement'];
    const tried = [...marked, ...Object.keys(hanging), ...accountTables, ...open];
    const others = ['Briefing', 'Revision', 'Note', 'User', 'SearchWords', '_prisma_migrations'];
    expect(tables.map(({ name }) => name)).toEqual([...tried, ...others].sort());
  });

  it('runs its views under the eyes of whoever asks', async () => {
    const blind = await owner.rows(`
      SELECT relname FROM pg_class WHERE relkind = 'v' AND relnamespace = 'public'::regnamespace
        AND NOT coalesce(reloptions::text LIKE '%security_invoker=true%', false)`);
    // It holds a condition of its own: see the migration that makes it, and seeing.db.test.ts.
    expect(blind).toEqual([{ relname: 'SearchHit' }]);
  });
});
