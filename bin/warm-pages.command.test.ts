// Whatever is changed in the record: a page that is still taken for true is what it would be if it were rendered anew.
import type pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Launched } from '../e2e/launch';
import { ask, crawl, crawlAsBoth } from './testing/crawl';
import { startNodes } from './testing/nodes';
import { VISIT } from './testing/notes';
import { until } from './testing/until';

let portal: Awaited<ReturnType<typeof startNodes>>;
let database: pg.Client;
let warm: Launched;
let plain: Launched;
let readers: Awaited<ReturnType<typeof crawlAsBoth>>;

beforeAll(async () => {
  portal = await startNodes({}, { ATTACHE_PAGE_CACHE_MB: '0' });
  [warm, plain] = portal.nodes as [Launched, Launched];
  database = await portal.connect();
  readers = await crawlAsBoth(warm);
}, 300_000);
afterAll(async () => {
  await database.end();
  await portal.stop();
});

/** What stands in the head stands in the order in which Next came by it. */
function words(html: string): string {
  const [head = '', body = ''] = html.replace(/localhost:\d+/g, '').split('</head>');
  return head.split('<').sort().join('<') + body;
}

const AWAY = /<html[^>]* data-record="away"/;

/** A page that says that the record is away is not taken for true, and asked for again. */
async function answerOf(node: Launched, path: string, cookie: string) {
  for (;;) {
    const answer = await ask(node, path, { cookie });
    if (answer.status !== 503 && !AWAY.test(answer.text)) return answer;
    console.log(`${path}: ${answer.status}, the record was away for a moment.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Pages that the first node still keeps, beside what the second, which keeps none, makes of them. */
async function differing() {
  const wrong: string[] = [];
  let hits = 0;
  for (const { cookie, paths } of readers) {
    for (const path of paths) {
      const kept = await answerOf(warm, path, cookie);
      if (kept.from !== 'attache; hit') continue;
      hits++;
      const fresh = await answerOf(plain, path, cookie);
      const [before, after] = [words(kept.text), words(fresh.text)];
      if (before === after) continue;
      const at = [...before].findIndex((letter, index) => letter !== after[index]);
      const around = (html: string) => html.slice(Math.max(0, at - 80), at + 80);
      wrong.push(
        `${path} ${cookie && 'as an admin'}: ${kept.status} ${kept.from} “${around(before)}”, anew ${fresh.status} “${around(after)}”`,
      );
    }
  }
  return { wrong, hits };
}

/** A mark at the end of some text of three rows of every table that has any. */
async function marks(): Promise<string[]> {
  const { rows } = await database.query<{ table: string; column: string }>(`
    SELECT DISTINCT ON (c.relname) c.relname AS table, a.attname AS column
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid JOIN pg_trigger t ON t.tgrelid = c.oid AND t.tgname = 'tell_change'
    WHERE a.attname IN ('name', 'title', 'text', 'body', 'summary', 'quote', 'statement', 'place') AND c.relname <> 'User'
    ORDER BY c.relname, array_position(ARRAY['name', 'title', 'text', 'body', 'statement', 'quote', 'summary', 'place'], a.attname::text)`);
  return rows.map(
    ({ table, column }) => `UPDATE "${table}" SET "${column}" = "${column}" || ' (changed)'
      WHERE ctid IN (SELECT ctid FROM "${table}" WHERE "${column}" IS NOT NULL ORDER BY md5(ctid::text) LIMIT 3)`,
  );
}

const some = (table: string, condition = 'true', order = 'md5("id"::text)') =>
  `(SELECT "id" FROM "${table}" WHERE ${condition} ORDER BY ${order} LIMIT 1)`;

const DEEDS: Record<string, string[]> = {
  'what is taken out': [
    `DELETE FROM "Participation" WHERE "id" = ${some('Participation')}`,
    `DELETE FROM "Citation" WHERE "id" = ${some('Citation', '"visitId" IS NOT NULL')}`,
  ],
  'what is added': [
    `INSERT INTO "Note" SELECT (jsonb_populate_record(NULL::"Note", to_jsonb(n) || jsonb_build_object('id', uuid_v7()))).*
       FROM "Note" n WHERE n."id" = ${some('Note', '"visitId" IS NOT NULL AND "parentId" IS NULL')}`,
    `INSERT INTO "Participation" SELECT (jsonb_populate_record(NULL::"Participation", to_jsonb(p) || jsonb_build_object('id', uuid_v7(),
       'personId', ${some('Person')}, 'officeHoldingId', NULL))).*
       FROM "Participation" p WHERE p."id" = ${some('Participation', '"visitId" IS NOT NULL')}`,
  ],
  'another day': [
    `UPDATE "Engagement" SET "title" = 'Moved', "place" = 'Elsewhere' WHERE "id" = ${some('Engagement')}`,
    `UPDATE "Commitment" SET "due" = '2020-01-01' WHERE "id" = ${some('Commitment', '"due" IS NOT NULL')}`,
  ],
  'who may see it': [
    `UPDATE "Source" SET "marking" = 'RED' WHERE "id" = ${some('Source', `"marking" = 'CLEAR'`)}`,
    `UPDATE "Note" SET "withdrawnAt" = now(), "withdrawnById" = "authorId"
       WHERE "id" = ${some('Note', '"withdrawnAt" IS NULL')}`,
    `UPDATE "Briefing" SET "state" = 'archived' WHERE "id" = ${some('Briefing', `"state" = 'published'`)}`,
  ],
};

async function commit(statements: string[]) {
  await database.query('BEGIN');
  await database.query(`SET LOCAL "attache.sample_reload" = 'on'`);
  let changed = 0;
  for (const statement of statements) changed += (await database.query(statement)).rowCount ?? 0;
  await database.query('COMMIT');
  // Told within the moment; what another node may take is the matter of nodes.timed.test.ts.
  await new Promise((resolve) => setTimeout(resolve, 500));
  return changed;
}

it(
  'a page that is still kept is true, whatever of the record is changed',
  { timeout: 400_000 },
  async () => {
    const before = await differing();
    expect(before.wrong, 'before anything is changed').toEqual([]);
    expect(before.hits, 'all were asked for before').toBeGreaterThan(80);
    const each = await marks();
    expect(each.length).toBeGreaterThan(15);
    const rounds = Object.entries(DEEDS);
    for (let at = 0; at < each.length; at += 5) rounds.push([`text ${at}`, each.slice(at, at + 5)]);
    let kept = 0;
    for (const [what, statements] of rounds) {
      expect(await commit(statements), what).toBeGreaterThanOrEqual(statements.length);
      const { wrong, hits } = await differing();
      expect(wrong, what).toEqual([]);
      kept += hits;
    }
    console.log(`▸ ${kept} pages were still kept after ${rounds.length} rounds of changes.`);
    expect(kept).toBeGreaterThan(100);
  },
);

it('the other pages stay warm when a visit is edited', { timeout: 300_000 }, async () => {
  const paths = await crawl(warm);
  for (const path of paths) await ask(warm, path);
  await database.query(`UPDATE "Visit" SET "title" = 'Edited' WHERE $1 = '/visits/' || "slug"`, [
    VISIT,
  ]);
  await until(async () => (await ask(warm, VISIT)).text.includes('Edited'));
  const rendered: string[] = [];
  let showing = 0;
  for (const path of paths) {
    const { from, text } = await ask(warm, path);
    if (text.includes('Edited')) showing++;
    if (from !== 'attache; hit') rendered.push(path);
  }
  const count = `${rendered.length} of ${paths.length} rendered anew, ${showing} show the visit`;
  console.log(`▸ of one visit edited: ${count}`);
  expect(showing).toBeGreaterThan(3);
  expect(paths.length).toBeGreaterThan(100);
  expect(rendered.length).toBeLessThan(paths.length / 4);
});
