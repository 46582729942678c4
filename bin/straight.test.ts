import type { IncomingMessage, ServerResponse } from 'node:http';
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

/** Who answered, in place of an answer. */
async function answered(method: string, url: string): Promise<unknown[]> {
  const said: unknown[] = [];
  const next = async ({ url }: IncomingMessage) => void said.push(['Next', url]);
  const handle = straight(next, 'http://localhost:3000', server);
  await handle({ method, url } as IncomingMessage, said as unknown as ServerResponse);
  return said;
}

it('what is posted to a page at one address alone goes straight to it', async () => {
  for (const [url, page] of [
    ['/desk', '/desk/page'],
    ['/desk/notes/new?on=visit:one', '/desk/notes/new/page'],
  ])
    expect(await answered('POST', url!)).toEqual([[page, url, `http://localhost:3000${url}`]]);
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
