import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkout } from '../../bin/data-folder.mjs';
import { signedIn } from '../../bin/testing/desk';
import { DESK_READS, READS, slugsOfAll } from '../../bin/testing/reads';
import { unfiltered } from '../../bin/testing/unfiltered';
import { AUDIENCES, clearanceOf, edits, type Audience } from '../../lib/audience';
import { openOwner } from '../seed';
import { hiding, marked, role, useAudiences } from './hidden';

const { owner } = useAudiences();
const LEVELS = ['CLEAR', 'GREEN', 'AMBER', 'RED'];
const DESK = 'what the desk keeps to itself';

type Statement = { read: string; sql: string; values: unknown[] };
const statements: Statement[] = [];
/** Ids and slugs of the record by marking, and of drafts and of notes withdrawn, as they stand in an answer. */
const names: Record<string, Set<string>> = {};
const connections = new Map<Audience, pg.Client>();

beforeAll(async () => {
  const prisma = openOwner(process.env.DATABASE_URL!);
  const viewer = await signedIn(prisma, 'editor', 'RED');
  await prisma.$disconnect();
  const slugs = await slugsOfAll((sql) => owner.rows(sql));
  const [note] = await owner.rows<{ id: string }>(`SELECT "id" FROM "Note" ORDER BY "id" LIMIT 1`);
  const known = new Set<string>();
  const hear = async (read: string, work: () => Promise<unknown>) => {
    for (const { sql, values } of await listen(work)) {
      if (known.has(sql) || !/\bFROM\b/.test(sql)) continue;
      known.add(sql);
      statements.push({ read, sql: await unfiltered(sql), values });
    }
  };
  for (const [read, ask] of Object.entries(READS)) {
    // What a reader and what an editor is shown is not asked for in the same words.
    for (const who of ['public', 'editor-red'] as const) await hear(read, () => ask(who, slugs));
  }
  for (const [read, ask] of Object.entries(DESK_READS))
    await hear(read, () => ask(viewer, note!.id));
  for (const group of [...LEVELS, DESK]) names[group] = new Set();
  for (const table of [...marked, 'Briefing', 'Note']) {
    const rows = await owner.rows<{ marking: string; row: Record<string, string> }>(
      `SELECT "marking"::text, to_jsonb(t) AS row FROM "${table}" t`,
    );
    for (const { marking, row } of rows) {
      const isOfDesk = row.withdrawnAt || /^(draft|in_review)$/.test(row.state ?? '');
      for (const name of [row.id, row.slug])
        if (name) names[isOfDesk ? DESK : marking]!.add(`"${name}"`);
    }
  }
  for (const audience of AUDIENCES) {
    const db = new pg.Client({ connectionString: process.env.ATTACHE_WEB_DATABASE_URL });
    await db.connect();
    await db.query(`SET ROLE ${role(audience)}`);
    connections.set(audience, db);
  }
}, 60_000);
afterAll(() => Promise.all([...connections.values()].map((db) => db.end())));

/** The statements that somebody's work sends to the database. */
async function listen(work: () => Promise<unknown>) {
  const heard: { sql: string; values: unknown[] }[] = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (this: pg.Client, ...args: [pg.QueryConfig, unknown[]?]) {
    const { text, values } = args[0] ?? {};
    if (text) heard.push({ sql: text, values: args[1] ?? values ?? [] });
    return Reflect.apply(query, this, args);
  } as typeof query;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query;
  }
  return heard;
}

/** What each statement answers an audience, all filters taken out; rows in the order of their text. */
async function answersTo(audience: Audience): Promise<string[]> {
  const answers = [];
  for (const { sql, values } of statements) {
    const { rows } = await connections.get(audience)!.query<object>(sql, values);
    answers.push(`[${rows.map((row) => JSON.stringify(row)).sort()}]`);
  }
  return answers;
}

/** Which reads answer an audience with one of these groups of names. */
async function tellers(audience: Audience, groups: string[]): Promise<string[]> {
  const hidden = groups.flatMap((group) => [...names[group]!]);
  const answers = await answersTo(audience);
  const found = statements.filter((_, at) => hidden.some((name) => answers[at]!.includes(name)));
  return [...new Set(found.map(({ read }) => read))];
}

const above = (clearance: string) => LEVELS.slice(LEVELS.indexOf(clearance) + 1);

describe('every statement of the pages of the record, with its filters taken out', () => {
  it.each(AUDIENCES)('tells %s nothing that is not for it', { timeout: 60_000 }, async (who) => {
    const groups = [...above(clearanceOf(who)), ...(edits(who) ? [] : [DESK])];
    expect(await tellers(who, groups)).toEqual([]);
  });

  it('tells those who may see everything more than the statement as it was', async () => {
    expect(statements.length).toBeGreaterThan(Object.keys(READS).length);
    expect((await tellers('editor-red', above('CLEAR'))).length).toBeGreaterThan(20);
    expect(await tellers('editor-green', [DESK])).toContain('deskNotes');
    console.log(
      `▸ ${statements.length} statements of ${Object.keys({ ...READS, ...DESK_READS }).length} reads, unfiltered, under ${AUDIENCES.length} audiences: none tells what is above it, a draft or a withdrawn note`,
    );
  }, 60_000);

  it('answers and counts the same when more is hidden', { timeout: 120_000 }, async () => {
    const watching = AUDIENCES.filter((who) => clearanceOf(who) !== 'RED');
    const answers = async () =>
      Object.fromEntries(
        await Promise.all(watching.map(async (who) => [who, await answersTo(who)] as const)),
      );
    const before = await answers();
    const seenByAll = await answersTo('editor-red');
    for (const statement of hiding('hidden-too')) await owner.rows(statement);
    expect(await answers()).toEqual(before);
    expect(await answersTo('editor-red')).not.toEqual(seenByAll);
    await owner.rows(`INSERT INTO "Note" SELECT (jsonb_populate_record(n, '{"id": "${crypto.randomUUID()}"}')).*
      FROM "Note" n WHERE n."withdrawnAt" IS NOT NULL`);
    await owner.rows(
      `INSERT INTO "Briefing" ("id", "slug", "state") VALUES (uuid_v7(), 'draft-too', 'draft')`,
    );
    const after = await answers();
    for (const who of watching) expect(after[who]).toEqual(edits(who) ? after[who] : before[who]);
    expect(after['editor-green']).not.toEqual(before['editor-green']);
  });
});

it('every function of the models that reads the record is among the reads', () => {
  const models = join(checkout, 'models');
  const files = readdirSync(models, { recursive: true, encoding: 'utf8' });
  const code = files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(models, file), 'utf8'));
  const reading = /^export (?:async )?(?:function|const) ((?:find|list|count|search|leads)\w*)/gm;
  const all = code.flatMap((text) => [...text.matchAll(reading)].map(([, name = '']) => name));
  const asked = readFileSync(join(checkout, 'bin', 'testing', 'reads.ts'), 'utf8');
  const lacking = all.filter((name) => !new RegExp(`\\b${name}\\(`).test(asked));
  // Accounts, invitations and the state of the database, under a role that sees nothing of the record.
  const accounts = [
    ...['findInvitation', 'findOwnSecondFactor', 'findUser', 'findViewer', 'listDeeds'],
    ...['listOwnPasskeys', 'listOwnSessions', 'listPendingMigrations', 'listUsers'],
  ];
  expect(lacking.sort()).toEqual(accounts);
  expect(all.length).toBeGreaterThan(40);
});
