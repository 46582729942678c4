import { beforeAll, describe, expect, it } from 'vitest';
import { ownerConnection, webConnection } from '../bin/testing/attempt';
import { useSample } from '../bin/testing/sample';
import { AUDIENCES, clearanceOf, edits, type Audience } from '../lib/audience';

const owner = ownerConnection();
const web = webConnection();

const readers = AUDIENCES.filter((audience) => !edits(audience));
const desk = AUDIENCES.filter(edits);
const role = (audience: Audience) => `attache_${audience.replace('-', '_')}`;
const as = (audience: Audience) => `SET LOCAL ROLE ${role(audience)}`;
const denied = '42501';

/** Tables of the record whose rows carry a marking that alone decides; briefings and notes come below. */
const marked = [
  ...['Person', 'Organisation', 'Mechanism', 'MechanismSession', 'Visit', 'Engagement'],
  ...['ExerciseSeries', 'ExerciseEdition', 'Agreement', 'AgreementEvent', 'Commitment'],
  ...['CommitmentEvent', 'Source'],
];
/** Rows without a marking exist for whoever may see the row that they hang on. */
const hanging = {
  Author: ['revisionId', 'Revision'],
  KeyJudgement: ['revisionId', 'Revision'],
  Coverage: ['revisionId', 'Revision'],
  Snapshot: ['sourceId', 'Source'],
  Citation: ['sourceId', 'Source'],
  DisagreementClaim: ['sourceId', 'Source'],
  OfficeHolding: ['personId', 'Person'],
  Participation: ['personId', 'Person'],
  ExerciseSeriesParticipant: ['seriesId', 'ExerciseSeries'],
  NoteVersion: ['noteId', 'Note'],
} as const;
const accountTables = [
  ...[
    'Session',
    'Invitation',
    'ApiToken',
    'Watch',
    'SavedSearch',
    'ReadMark',
    'AuditEvent',
    'Change',
  ],
];
const hiddenId = `'00000000-0000-7000-8000-0000000000ff'`;
const slug = `'hidden'`;
const tieId = `(SELECT "id" FROM "Tie" WHERE "slug" = 'in-my')`;
const hidden: Record<string, Record<string, string>> = {
  Person: { slug, name: slug },
  Organisation: { slug, name: slug, kind: `'command'` },
  Mechanism: { slug, tieId, name: slug, level: `'staff'` },
  MechanismSession: { slug, mechanismId: hiddenId, date: `'2020'` },
  Visit: {
    ...{ slug, tieId, title: slug, senderCode: `'IN'`, hostCode: `'MY'` },
    ...{ type: `'working'`, level: `'staff'`, start: `'2020'` },
  },
  Engagement: { slug, tieId, title: slug, kind: `'talks'`, date: `'2020'` },
  ExerciseSeries: { slug, name: slug, domain: `'land'` },
  ExerciseEdition: { slug, seriesId: hiddenId, title: slug, start: `'2020'` },
  Agreement: { slug, tieId, title: slug, type: `'arrangement'` },
  AgreementEvent: { agreementId: hiddenId, kind: `'signed'`, date: `'2020'` },
  Commitment: { slug, tieId, text: slug, madeOn: `'2020'`, visitId: hiddenId },
  CommitmentEvent: { commitmentId: hiddenId, kind: `'made'`, date: `'2020'` },
  Source: { slug, title: slug, publisher: slug, reliability: `'A'` },
};
const levels = ['CLEAR', 'GREEN', 'AMBER', 'RED'];

beforeAll(async () => {
  await useSample();
  // In every table something to hide, a note withdrawn, and a snapshot of a source that is not for all.
  for (const [table, fields] of Object.entries(hidden)) {
    const all: Record<string, string> = { id: hiddenId, marking: `'RED'`, ...fields };
    const names = Object.keys(all).map((name) => `"${name}"`);
    await owner.rows(`INSERT INTO "${table}" (${names}) VALUES (${Object.values(all)})`);
  }
  await owner.rows(`UPDATE "Note" SET "withdrawnAt" = now(), "withdrawnById" = "authorId"
    WHERE "id" = (SELECT "id" FROM "Note" WHERE "marking" = 'CLEAR' AND "visitId" IS NOT NULL ORDER BY "id" LIMIT 1)`);
  await owner.rows(`INSERT INTO "Snapshot" ("id", "sourceId", "sha256", "text")
    SELECT gen_random_uuid(), "id", encode(sha256('Said'), 'hex'), 'Said' FROM "Source" WHERE "marking" = 'AMBER' LIMIT 1`);
}, 60_000);

/** What there is of each marking. */
function counts(rows: { marking: string; n: number }[]) {
  return Object.fromEntries(rows.map(({ marking, n }) => [marking, n]));
}

async function seen(audience: Audience, sql: string) {
  const { refused, rows } = await web.attempt(as(audience), sql);
  expect(refused, `${audience}: ${sql}`).toBeNull();
  return rows;
}

describe.each(AUDIENCES)('the audience %s', (audience) => {
  const cleared = levels.slice(0, levels.indexOf(clearanceOf(audience)) + 1);
  const all = `'${cleared.join(`','`)}'`;

  it('sees what is marked up to its clearance, and nothing above it', async () => {
    for (const table of marked) {
      const count = `SELECT "marking", count(*)::int AS n FROM "${table}" GROUP BY 1`;
      const there = counts(await owner.rows(count));
      const expected = Object.entries(there).filter(([marking]) => cleared.includes(marking));
      expect(there.RED, `${table} has something to hide`).toBeGreaterThan(0);
      expect(counts(await seen(audience, count)), table).toEqual(Object.fromEntries(expected));
    }
  });

  it('sees briefings that are published, and drafts only when it edits', async () => {
    const count = `SELECT "marking", "state", count(*)::int AS n FROM "Briefing"`;
    const states = edits(audience) ? '' : `AND "state" IN ('published', 'archived')`;
    const group = 'GROUP BY 1, 2 ORDER BY 1, 2';
    const expected = await owner.rows(`${count} WHERE "marking" IN (${all}) ${states} ${group}`);
    expect(await seen(audience, `${count} ${group}`)).toEqual(expected);
    const drafts = await seen(audience, `SELECT 1 FROM "Revision" WHERE "publishedAt" IS NULL`);
    expect(drafts.length > 0).toBe(edits(audience));
  });

  it('sees notes of its clearance on what it sees, and withdrawn ones only when it edits', async () => {
    const count = `SELECT "marking", count(*)::int AS n FROM "Note" n`;
    const rule = edits(audience)
      ? ''
      : `AND n."withdrawnAt" IS NULL AND (n."briefingId" IS NULL OR EXISTS (SELECT 1 FROM "Briefing" b
          WHERE b."id" = n."briefingId" AND b."state" IN ('published', 'archived')))`;
    const expected = await owner.rows(`${count} WHERE "marking" IN (${all}) ${rule} GROUP BY 1`);
    expect(counts(await seen(audience, `${count} GROUP BY 1`))).toEqual(counts(expected as never));
    const withdrawn = await seen(audience, `SELECT 1 FROM "Note" WHERE "withdrawnAt" IS NOT NULL`);
    expect(withdrawn).toHaveLength(edits(audience) ? 1 : 0);
  });

  it('sees no row that hangs on one which it does not see', async () => {
    for (const [table, [key, parent]] of Object.entries(hanging)) {
      const orphans = `SELECT 1 FROM "${table}" t WHERE NOT EXISTS (SELECT 1 FROM "${parent}" p WHERE p."id" = t."${key}")`;
      expect(await seen(audience, orphans), table).toEqual([]);
    }
  });

  it('finds neither words nor events of what it does not see', async () => {
    for (const view of ['SearchEntry', 'TieEvent', 'CurrentRevision']) {
      const above = `SELECT 1 FROM "${view}" WHERE "marking"::text <> ALL (ARRAY[${all}])`;
      expect(await seen(audience, above), view).toEqual([]);
      const some = await seen(audience, `SELECT 1 FROM "${view}"`);
      expect(some.length, view).toBeGreaterThan(0);
    }
  });

  it('knows of users the name of those who wrote what it sees, and nothing else', async () => {
    const names = await seen(audience, `SELECT "name" FROM "User"`);
    const authors = await seen(audience, `SELECT DISTINCT "authorId" FROM "Note"`);
    expect(names.length).toBeGreaterThanOrEqual(authors.length);
    for (const column of ['email', 'passwordHash', 'role', 'clearance', 'lastActiveAt']) {
      const { refused } = await web.attempt(as(audience), `SELECT "${column}" FROM "User"`);
      expect(refused?.code, column).toBe(denied);
    }
  });

  it('may neither read nor write accounts, the audit trail and the history', async () => {
    for (const table of accountTables) {
      for (const statement of [`SELECT 1 FROM "${table}"`, `DELETE FROM "${table}"`]) {
        expect((await web.refusal(as(audience), statement)).code, statement).toBe(denied);
      }
    }
    const promote = `UPDATE "User" SET "role" = 'admin'`;
    expect((await web.refusal(as(audience), promote)).code).toBe(denied);
    expect((await web.refusal(as(audience), 'UPDATE "Edition" SET "number" = 0')).code).toBe(
      denied,
    );
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
        `UPDATE "${table}" SET "updatedAt" = now()`,
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
    for (const table of [...marked, 'Briefing', 'Note', 'User', 'Session', 'Edition', 'Country']) {
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
    const open = ['Country', 'Tie', 'Office', 'Partnership', 'Disagreement', 'Edition'];
    const tried = [...marked, ...Object.keys(hanging), ...accountTables, ...open];
    const others = ['Briefing', 'Revision', 'Note', 'User', '_prisma_migrations'];
    expect(tables.map(({ name }) => name)).toEqual([...tried, ...others].sort());
  });

  it('runs its views under the eyes of whoever asks', async () => {
    const blind = await owner.rows(`
      SELECT relname FROM pg_class WHERE relkind = 'v' AND relnamespace = 'public'::regnamespace
        AND NOT coalesce(reloptions::text LIKE '%security_invoker=true%', false)`);
    expect(blind).toEqual([]);
  });
});
