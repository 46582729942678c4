import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { straight } from './straight.mjs';

/** As Next builds it. */
const PAGES = {
  '/desk/page': 'app/desk/page.js',
  '/desk/notes/new/page': 'app/desk/notes/new/page.js',
  '/desk/notes/[id]/page': 'app/desk/notes/[id]/page.js',
  '/desk/notes/preview/route': 'app/desk/notes/preview/route.js',
  '/_not-found/page': 'app/_not-found/page.js',
};

const server = mkdtempSync(join(tmpdir(), 'attache-straight-'));
beforeAll(() => {
  writeFileSync(join(server, 'app-paths-manifest.json'), JSON.stringify(PAGES));
  for (const [page, file] of Object.entries(PAGES)) {
    mkdirSync(join(server, file, '..'), { recursive: true });
    const tells = `({ url }, response, { requestMeta }) => response.push(['${page}', url, requestMeta.initURL])`;
    writeFileSync(join(server, file), `exports.handler = ${tells};`);
  }
});
afterAll(() => rmSync(server, { recursive: true }));

/** Who answered is told in place of an answer. */
function handle(method: string, url: string, said: unknown[] = []): Promise<void> {
  const next = async ({ url }: IncomingMessage) => void said.push(['Next', url]);
  const request = { method, url } as IncomingMessage;
  return straight(
    next,
    'http://localhost:3000',
    server,
  )(request, said as unknown as ServerResponse);
}

async function answered(method: string, url: string): Promise<unknown[]> {
  const said: unknown[] = [];
  await handle(method, url, said);
  return said;
}

it('what is posted to a page at one address alone goes straight to it', async () => {
  for (const [url, page] of [
    ['/desk', '/desk/page'],
    ['/desk/notes/new?on=visit:one', '/desk/notes/new/page'],
  ])
    expect(await answered('POST', url!)).toEqual([[page, url, `http://localhost:3000${url}`]]);
});

it('a page that cannot be loaded is a refusal, not an exception', async () => {
  const file = join(server, PAGES['/desk/page']);
  writeFileSync(file, 'throw new Error("It cannot be loaded.");');
  delete createRequire(file).cache[file];
  const promised = handle('POST', '/desk');
  await expect(promised).rejects.toThrow('cannot be loaded');
});

it.each([
  ['GET', '/desk/notes/new'],
  ['POST', '/desk/notes/new/'],
  ['POST', '/desk//notes/new'],
  ['POST', '/desk/notes/%6eew'],
  ['POST', '/desk/notes/new/page'],
  ['POST', '/desk/notes/one'],
  ['POST', '/desk/notes/[id]'],
  ['POST', '/desk/notes/preview'],
  ['POST', '/_not-found'],
  ['POST', '/__proto__'],
  ['POST', '/'],
])('%s %s is answered by Next', async (method, url) => {
  expect(await answered(method, url)).toEqual([['Next', url]]);
});
