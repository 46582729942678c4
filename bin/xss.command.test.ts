// Text that would run, in every field that holds text, opened in a browser: nothing runs.
import { chromium, type Browser, type Page } from '@playwright/test';
import type pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signIn } from '../e2e/form-fields';
import { ADMIN, crawl, startNodes } from './testing/nodes';
import { VECTORS } from './testing/xss-vectors';

let portal: Awaited<ReturnType<typeof startNodes>>;
let database: pg.Client;
let browser: Browser;

beforeAll(async () => {
  portal = await startNodes({});
  database = await portal.connect();
  browser = await chromium.launch({
    executablePath: process.env.ATTACHE_CHROMIUM || undefined,
    args: ['--no-sandbox'],
  });
}, 180_000);
afterAll(async () => {
  await browser.close();
  await database.end();
  await portal.stop();
});

/** Every column that holds words: no names of rows, and no dates as text. */
async function columns() {
  const { rows } = await database.query<{ table: string; column: string; list: boolean }>(`
    SELECT c.relname AS table, a.attname AS column, a.atttypid = 'text[]'::regtype AS list
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid JOIN pg_trigger t ON t.tgrelid = c.oid AND t.tgname = 'tell_change'
    WHERE a.atttypid IN ('text'::regtype, 'text[]'::regtype) AND a.attnum > 0 AND NOT a.attisdropped
      AND a.attname NOT IN ('slug', 'email', 'passwordHash', 'sha256') AND a.attname !~ 'Code$|^code$|^alpha3$|^numeric$'
    ORDER BY 1, 2`);
  return rows;
}

/** Puts the vectors into a column, another in each row; says in how many it came to stand. */
async function plant(
  { table, column, list }: { table: string; column: string; list: boolean },
  at: number,
) {
  const { rows } = await database.query<{ ctid: string }>(
    `SELECT ctid::text FROM "${table}" WHERE "${column}" IS NOT NULL`,
  );
  let planted = 0;
  for (const [index, { ctid }] of rows.entries()) {
    const vector = VECTORS[(at + index) % VECTORS.length]!.replaceAll('\0', '');
    await database.query('BEGIN');
    await database.query(`SET LOCAL "attache.sample_reload" = 'on'`);
    try {
      await database.query(`UPDATE "${table}" SET "${column}" = $1 WHERE ctid = $2::tid`, [
        list ? [vector] : vector,
        ctid,
      ]);
      await database.query('COMMIT');
      planted++;
    } catch {
      await database.query('ROLLBACK'); // a date, an address, a name that is taken: not a text that takes anything
    }
  }
  return planted;
}

/** Notes on one visit until there is one for each vector. */
async function plantNotes() {
  for (const vector of VECTORS) {
    await database.query(
      `INSERT INTO "Note" SELECT (jsonb_populate_record(NULL::"Note", to_jsonb(n) || jsonb_build_object('id', uuid_v7(), 'body', $1::text))).*
       FROM "Note" n WHERE n."id" = (SELECT "id" FROM "Note" WHERE "visitId" IS NOT NULL AND "parentId" IS NULL AND "withdrawnAt" IS NULL ORDER BY "id" LIMIT 1)`,
      [vector],
    );
  }
}

/** What of a page could run, or did: handlers and addresses of script that came to stand in it, and what was counted. */
function dangers(page: Page) {
  return page.evaluate(() => {
    const found: string[] = [];
    const { ran } = window as { ran?: number };
    if (ran) found.push(`ran ${ran} times`);
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        const isAddress = /^(href|src|action|formaction|data|poster|xlink:href|values)$/.test(name);
        const runs =
          isAddress &&
          /^[\s\u0000-\u001f]*(javascript|vbscript|data:text)/i.test(
            value.replace(/[\t\n\r]/g, ''),
          );
        if (/^on|^srcdoc$/.test(name) || runs) found.push(element.outerHTML.slice(0, 200));
      }
      if (/^(iframe|object|embed|base)$/i.test(element.tagName))
        found.push(element.outerHTML.slice(0, 200));
    }
    return found;
  });
}

it('no text runs, wherever it is stored', { timeout: 300_000 }, async () => {
  const planted: Record<string, number> = {};
  let at = 0;
  for (const column of await columns()) {
    const count = await plant(column, at);
    at += count;
    if (count > 0) planted[`${column.table}.${column.column}`] = count;
  }
  await plantNotes();
  for (const field of [
    'Note.body',
    'Visit.title',
    'Visit.purpose',
    'Visit.outcomes',
    'Revision.title',
    'Revision.body',
    'Revision.bluf',
    'Source.title',
    'Person.name',
    'Engagement.title',
    'Commitment.text',
    'Agreement.title',
  ]) {
    expect(Object.keys(planted)).toContain(field);
  }
  await database.query(`UPDATE "User" SET "name" = $1 WHERE "email" <> $2`, [
    VECTORS[0],
    ADMIN.email,
  ]);
  const node = portal.nodes[0]!;
  const cookie = (await signIn(node.url, ADMIN.email, ADMIN.password))!;
  const [name = '', value = ''] = cookie.split(/=(.*)/s);
  const context = await browser.newContext();
  await context.addCookies([{ name, value, url: node.url }]);
  const page = await context.newPage();
  const wrong: string[] = [];
  let opening = '';
  page.on(
    'dialog',
    (dialog) => void dialog.dismiss().then(() => wrong.push(`${opening}: a dialog`)),
  );
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text()))
      wrong.push(`${opening}: ${message.text()}`);
  });
  const paths = await crawl(node, { cookie }, 6);
  const notes = (await page.request.get(`${node.url}/desk/notes`)).ok()
    ? ['/desk/notes', '/desk', '/desk/visits', '/admin/users']
    : [];
  for (const path of [...paths, ...notes, `/search?q=${encodeURIComponent(VECTORS[0]!)}`]) {
    opening = path;
    await page.goto(node.url + path);
    for (const danger of await dangers(page)) wrong.push(`${path}: ${danger}`);
  }
  console.log(
    `${VECTORS.length} vectors, ${at} stored in ${Object.keys(planted).length} columns, ${paths.length} pages opened.`,
  );
  expect(wrong).toEqual([]);
  expect(paths.length).toBeGreaterThan(40);
});

it('a browser that may run what stands in a page would run them', async () => {
  const page = await browser.newPage();
  await page.route('**', (route) =>
    route.fulfill({ contentType: 'text/html', body: VECTORS.slice(0, 12).join('\n') }),
  );
  await page.goto('http://vectors.example/');
  await expect
    .poll(() => page.evaluate(() => (window as { ran?: number }).ran ?? 0))
    .toBeGreaterThan(3);
  expect((await dangers(page)).length).toBeGreaterThan(10);
  await page.close();
});
