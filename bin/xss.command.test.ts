// Text that would run, in every field that holds text, opened in a browser: nothing runs.
import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VISIT } from './testing/notes';
import { ADMIN } from './testing/admin';
import { crawl } from './testing/crawl';
import { startNodes } from './testing/nodes';
import {
  APART,
  IN_ROWS_OF_THEIR_OWN,
  invite,
  nameOf,
  plant,
  plantRows,
  REFUSED,
  textColumns,
} from './testing/xss-planting';
import { AGENT, anyRow, otherPages, TOKEN, unopened } from './testing/xss-pages';
import { VECTORS } from './testing/xss-vectors';
import { dangers, sendForms, watch } from './testing/xss-watch';

const PIECES = Array.from({ length: Math.ceil(VECTORS.length / 24) }, (_, at) =>
  VECTORS.slice(24 * at, 24 * at + 24).join('\n\n'),
);

let portal: Awaited<ReturnType<typeof startNodes>>;
let url: string;
let database: pg.Client;
let browser: Browser;
let admin: BrowserContext;
const planted: string[] = [...IN_ROWS_OF_THEIR_OWN];
const refused: string[] = [];
let cells = 0;

beforeAll(async () => {
  portal = await startNodes({});
  url = portal.nodes[0]!.url;
  database = await portal.connect();
  browser = await chromium.launch({
    executablePath: process.env.ATTACHE_CHROMIUM || undefined,
    args: ['--no-sandbox'],
  });
  await plantRows(database, ADMIN.email);
  await invite(database, TOKEN);
  // Signed in before its name and address are others, with a browser that calls itself something that would run.
  admin = await browser.newContext({ userAgent: AGENT });
  const page = await admin.newPage();
  await page.goto(`${url}/sign-in`);
  await page.getByLabel('E-mail').fill(ADMIN.email);
  await page.getByLabel('Password', { exact: true }).fill(ADMIN.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL(`${url}/`);
  await page.close();
  const kept = await database.query(`SELECT 1 FROM "Session" WHERE "agent" = $1`, [AGENT]);
  expect(kept.rows.length).toBeGreaterThan(0);
  for (const column of await textColumns(database)) {
    const name = nameOf(column);
    if (name in APART || IN_ROWS_OF_THEIR_OWN.includes(name)) continue;
    const { cells: count, refused: why } = await plant(database, column, cells);
    cells += count;
    if (count > 0) planted.push(name);
    else refused.push(REFUSED.test(name) ? name : `${name}: ${why ?? 'it has no rows'}`);
  }
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await database?.end();
  await portal?.stop();
});

describe('text that would run', () => {
  it('stands in every column that holds text, but for those that take none', async () => {
    const known = (await textColumns(database)).map(nameOf);
    expect(refused.filter((name) => name.includes(':'))).toEqual([]);
    expect(known).toEqual(expect.arrayContaining([...IN_ROWS_OF_THEIR_OWN, ...Object.keys(APART)]));
    expect(planted.filter((name) => REFUSED.test(name))).toEqual([]);
    console.log(
      `▸ ${VECTORS.length} vectors in ${cells} fields of ${planted.length} columns; ${refused.length} columns take only dates, codes and slugs; ${Object.keys(APART).length} hold what no person writes`,
    );
  });

  it('does not run on any page, wherever it is stored', { timeout: 300_000 }, async () => {
    const wrong: string[] = [];
    const { open } = await watch(admin, wrong);
    const cookies = (await admin.cookies()).map(({ name, value }) => `${name}=${value}`);
    const record = await crawl(portal.nodes[0]!, { cookie: cookies.join('; ') }, 6);
    const paths = [...record, ...(await otherPages(database))];
    for (const path of paths) await open(url + path);
    const stranger = await browser.newContext();
    const outside = await watch(stranger, wrong);
    for (const path of ['/sign-in', `/invitations/${TOKEN}`, '/', VISIT])
      await outside.open(url + path);
    expect(wrong).toEqual([]);
    expect(unopened(paths)).toEqual([]);
    expect(record.length).toBeGreaterThan(40);
    console.log(
      `▸ ${paths.length} pages opened in Chromium, one of each sort at least: nothing ran`,
    );
  });

  it('does not run in the preview of a note', { timeout: 120_000 }, async () => {
    const wrong: string[] = [];
    const { page, open, look } = await watch(admin, wrong);
    await open(`${url}/desk/notes/new?on=visit:${VISIT.split('/').at(-1)}`);
    for (const piece of PIECES) {
      const shown = page.waitForResponse((answer) => answer.url().endsWith('/preview'));
      await page.getByLabel('Note', { exact: true }).fill(piece);
      await (await shown).finished();
      await page.waitForTimeout(50);
      await look();
    }
    // Each by itself too: the start of one may take what comes after it out of harm's way.
    const made = await page.evaluate(async (vectors) => {
      const pane = document.querySelector('#preview .prose')!;
      const answers = [];
      for (const body of vectors) {
        const answer = await fetch('/desk/notes/preview', { method: 'POST', body });
        const html = await answer.text();
        pane.insertAdjacentHTML('afterend', `<div>${html}</div>`);
        answers.push(answer.status);
      }
      return answers;
    }, VECTORS);
    await look();
    expect(made).toEqual(VECTORS.map(() => 200));
    expect(wrong).toEqual([]);
  });

  it('does not run when a form comes back with it', { timeout: 180_000 }, async () => {
    const wrong: string[] = [];
    const still = await browser.newContext({ javaScriptEnabled: false, userAgent: AGENT });
    await still.addCookies(await admin.cookies());
    const written = /new|reply|notes\/[\w-]+$|desk\/visits\/.|account$|passkeys|invitations/;
    const pages = (await otherPages(database)).filter((path) => written.test(path));
    let forms = 0;
    for (const context of [admin, still]) {
      const watched = await watch(context, wrong);
      for (const path of pages) {
        const sent = await sendForms(watched, url + path, VECTORS);
        expect(sent, path).toBeGreaterThan(0);
        forms += sent;
      }
    }
    const stranger = await watch(await browser.newContext(), wrong);
    forms += await sendForms(stranger, `${url}/sign-in`, VECTORS);
    expect(wrong).toEqual([]);
    expect(forms).toBeGreaterThan(20);
    console.log(
      `▸ ${forms} forms sent with all vectors in every field, with script and without: nothing ran`,
    );
  });

  it('does not run where it is compared with what somebody else saved meanwhile', async () => {
    const wrong: string[] = [];
    const { page, open, look } = await watch(admin, wrong);
    const { note, visit } = await anyRow(database);
    for (const [path, change] of [
      [`/desk/notes/${note}`, `"Note" SET "body" = "body" || '!'`],
      [`/desk/visits/${visit}`, `"Visit" SET "title" = "title" || '!'`],
    ] as const) {
      await open(url + path);
      await database.query(
        `BEGIN; SET LOCAL "attache.sample_reload" = 'on'; UPDATE ${change}; COMMIT`,
      );
      await page.locator('main form:has([name="version"])').evaluate(
        (form: HTMLFormElement, vectors) => {
          const fields = [...form.querySelectorAll<HTMLInputElement>('textarea, input')];
          const texts = fields.filter((one) => one.name === 'body' || one.value.includes('ran'));
          for (const [at, field] of texts.entries()) field.value = vectors[at % vectors.length]!;
          form.noValidate = true;
          form.requestSubmit();
        },
        VECTORS.filter((vector) => vector.length < 200),
      );
      await page
        .getByText(/Nothing (of yours )?is lost/)
        .first()
        .waitFor();
      await look();
    }
    expect(wrong).toEqual([]);
  });
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
