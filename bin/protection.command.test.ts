import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { checkout } from './data-folder.mjs';
import { sendSignIn, signIn } from '../e2e/form-fields';
import type { Launched } from '../e2e/launch';
import { actionsOfTheBuild, handlersOfTheBuild, routesOf } from './testing/authorisation';
import { ADMIN } from './testing/admin';
import { ask } from './testing/crawl';
import { startNodes, type Portal } from './testing/nodes';
import { sendRaw } from './testing/raw-request';

let portal: Portal;
let node: Launched;
let cookie: string;

beforeAll(async () => {
  portal = await startNodes({});
  node = portal.nodes[0]!;
  cookie = (await signIn(node.url, ADMIN.email, ADMIN.password))!;
}, 180_000);
afterAll(() => portal?.stop());

const FOREIGN: Record<string, string>[] = [
  { origin: 'https://evil.example' },
  { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
  { origin: 'null' },
  { referer: 'https://evil.example/page' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
];

const OWN = (): Record<string, string>[] => [
  { origin: node.url },
  { 'sec-fetch-site': 'same-origin' },
  { referer: `${node.url}/sign-in` },
  {},
];

describe('what another site’s page sends', () => {
  it('is refused by every action and every route, however it is known', async () => {
    const wrong: string[] = [];
    const post = async (address: string, headers: Record<string, string>, what: string) => {
      for (const foreign of FOREIGN) {
        const sent = { cookie, ...headers, ...foreign };
        const { status } = await sendRaw(node.url, address, { method: 'POST', headers: sent });
        if (status !== 403) wrong.push(`${what} ${JSON.stringify(foreign)}: ${status}`);
      }
    };
    const actions = actionsOfTheBuild();
    expect(actions.length).toBeGreaterThan(25);
    const type = 'multipart/form-data; boundary=x';
    for (const { key, id, page } of actions) {
      await post(page, { 'next-action': id, 'content-type': type }, key);
    }
    // Without script an action is named in the form.
    for (const page of new Set(actions.map((action) => action.page)))
      await post(page, { 'content-type': type }, page);
    const handlers = routesOf(handlersOfTheBuild());
    const routes = handlers.filter((route) => route.startsWith('POST '));
    const others = handlers.filter((route) => !/^(POST|GET|HEAD) /.test(route));
    expect(others, 'each would be tried like those of POST').toEqual([]);
    expect(routes.length).toBeGreaterThan(1);
    for (const route of routes)
      await post(route.slice(5).replace('[...nextauth]', 'signout'), {}, route);
    expect(wrong).toEqual([]);
    expect((await ask(node, '/desk', { cookie })).status, 'still signed in').toBe(200);
  });

  it('is told from what the portal’s own pages send', async () => {
    for (const own of OWN()) {
      expect((await form(own)).status, JSON.stringify(own)).toBe(303);
    }
  });
});

const form = (headers: Record<string, string> = {}) =>
  sendSignIn(node.url, ADMIN.email, ADMIN.password, headers);

const EVERY = [
  /^content-security-policy: script-src 'self'( 'sha256-[\w+/]{43}=')*; default-src 'none';.* frame-ancestors 'none'/im,
  /^cross-origin-opener-policy: same-origin/im,
  /^cross-origin-resource-policy: same-origin/im,
  /^permissions-policy: camera=\(\)/im,
  /^referrer-policy: same-origin/im,
  /^x-content-type-options: nosniff/im,
  /^x-frame-options: DENY/im,
];

function protects(head: string, what: string) {
  for (const line of EVERY) expect(head, what).toMatch(line);
  expect(head, what).not.toMatch(/^(strict-transport-security|x-powered-by)/im);
}

const headOf = ({ headers }: Response | { headers: Headers }) =>
  [...headers].map(([name, value]) => `${name}: ${value}`).join('\n');

type Sent = Parameters<typeof sendRaw>[2];

it('a proxy on the same machine that was not named is told of on the console, once', async () => {
  const told = () => node.said().split('ATTACHE_TRUSTED_PROXIES does not name it').length - 1;
  expect(told()).toBe(0);
  for (const path of ['/', '/visits']) await ask(node, path, { 'x-forwarded-for': '203.0.113.9' });
  await vi.waitFor(() => expect(told()).toBe(1), 5000);
});

describe('the headers that protect a reader', () => {
  const script = () =>
    '/_next/static/chunks/' +
    readdirSync(join(checkout, '.next/static/chunks')).find((file) => file.endsWith('.js'))!;

  it('are on every answer, also where Node or Next would answer by themselves', async () => {
    const body = 'x'.repeat(1_100_000);
    const tooMuch = { method: 'POST', headers: { 'content-length': String(body.length) }, body };
    const sent: [status: number, target: string, how?: Sent][] = [
      [400, '/nothing here'],
      [400, '/', { headers: { host: [] } }],
      [400, '/sign-in', { method: 'POST', headers: { 'transfer-encoding': 'nonsense' } }],
      [400, '/sign-in', { method: 'POST', headers: { rsc: '1' } }],
      [403, '/sign-in', { method: 'POST', headers: { origin: 'null' } }],
      [405, '/', { method: 'PUT' }],
      [413, '/sign-in', tooMuch],
      [417, '/', { headers: { expect: 'nonsense' } }],
      [431, '/', { headers: { filler: 'x'.repeat(20_000) } }],
      [200, script()],
      [404, '/_next/static/nothing.js'],
      [200, script(), { headers: { range: 'bytes=99999999-' } }],
      [307, '/', { headers: { rsc: '1' } }],
    ];
    for (const [status, target, how] of sent) {
      const answer = await sendRaw(node.url, target, how);
      const what = `${status} ${target} ${JSON.stringify(how ?? {}).slice(0, 80)}`;
      expect(answer.status, what).toBe(status);
      protects(answer.text.split('\r\n\r\n')[0]!, what);
    }
  });

  it('are on what a browser has already, on a part of a page, and on what leads on from a form', async () => {
    for (const path of ['/', script()]) {
      const { headers } = await ask(node, path);
      const knows = { 'if-none-match': headers.get('etag')!, 'accept-encoding': 'gzip' };
      // Not by fetch, which then asks for no copy at all.
      const again = await sendRaw(node.url, path, { headers: knows });
      expect(again.status, path).toBe(304);
      protects(again.text, path);
    }
    const part = await fetch(node.url, { headers: { rsc: '1' } });
    expect(part.headers.get('content-type')).toContain('text/x-component');
    protects(headOf(part), 'a part of a page');
    const leads = await form();
    expect(leads.status).toBe(303);
    protects(headOf(leads), 'signing in');
  });

  it('are on what cannot be answered while the database is away', async () => {
    await portal.server.stop();
    const answer = await vi.waitFor(async () => {
      const away = await ask(node, '/visits?q=never-asked-before');
      expect(away.status).toBe(503);
      return away;
    }, 15_000);
    protects(headOf(answer), '503');
    await portal.server.start();
  });
});
