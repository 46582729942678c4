// Requests that no browser would send, each of a sort that was once answered with a fault.
import { once } from 'node:events';
import { existsSync, readdirSync, readlinkSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signIn } from '../e2e/form-fields';
import { launch, removeFolder, type Launched } from '../e2e/launch';
import { webServerOf } from './bench/memory';
import { checkout } from './data-folder.mjs';
import { ADMIN } from './testing/admin';
import { ask } from './testing/crawl';
import { noteForm, VISIT } from './testing/notes';
import { preparedFolder } from './testing/prepared';
import { sendRaw } from './testing/raw-request';

let folder: string;
let portal: Launched;

beforeAll(async () => {
  folder = await preparedFolder();
  portal = await launch({ folder });
}, 180_000);
afterAll(async () => {
  await portal.stop();
  await removeFolder(folder);
});

it('a note that would take all memory to be laid out is shown as it was typed', async () => {
  const web = webServerOf(portal.pid);
  const cookie = (await signIn(portal.url, ADMIN.email, ADMIN.password))!;
  const table = `${'a|'.repeat(1000)}\n${'-|'.repeat(1000)}\n${'x\n'.repeat(4000)}`;
  const post = { method: 'POST', headers: { cookie }, body: table };
  expect((await fetch(`${portal.url}/desk/notes/preview`, post)).status).toBe(200);
  expect((await (await noteForm(portal, cookie))(table)).status).toBe(303);
  const page = await fetch(portal.url + VISIT);
  expect([page.status, (await page.text()).includes('a|a|a|a|')]).toEqual([200, true]);
  expect(webServerOf(portal.pid)).toBe(web);
});

it.each([
  ['TRACE', '/', 405],
  ['PROPFIND', '/visits', 405],
  ['POST', '/flags/my.svg', 405],
  ['GET', '*', 400],
])('%s %s is refused in words', async (method, target, status) => {
  expect((await sendRaw(portal.url, target, { method })).status).toBe(status);
});

it.each(['/visits?page=99', '/briefings?page=none', '/visits/nowhere'])(
  '%s is the page of any address where nothing is, made without script',
  async (path) => {
    const [answer, nowhere] = await Promise.all(
      [path, '/nowhere'].map(async (asked) => {
        const { status, text, headers } = await ask(portal, asked);
        return { status, text, headers: { ...Object.fromEntries(headers), date: undefined } };
      }),
    );
    expect(answer).toEqual(nowhere);
    expect(answer!.status).toBe(404);
    expect(answer!.text).toMatch(/<h1[^>]*>There is no page at this address/);
    expect(portal.said()).not.toContain('Warning');
  },
);

it.each([
  ['GET', '/icon.svg.segments/_tree.segment.rsc', { 'next-action': 'x' }],
  ['POST', '/invitations/index.html.rsc', { 'content-type': 'text/plain', 'content-length': '0' }],
])(
  'a page is no fault that is asked for from where no page is: %s %s',
  async (method, target, own) => {
    const headers: Record<string, string> = { ...own, 'next-router-state-tree': 'text/html' };
    const { status } = await sendRaw(portal.url, target, { method, headers });
    expect([status > 0, status < 500]).toEqual([true, true]);
  },
);

it.each([
  'error?error=%00',
  'session?callbackUrl=foo',
  'csrf?callbackUrl=%E2%82',
  'signin?error=%0d%0ax',
])('next-auth is asked for %s without a fault', async (path) => {
  const cookie = 'a=b; next-auth.callback-url=foo';
  expect((await fetch(`${portal.url}/api/auth/${path}`, { headers: { cookie } })).status).toBe(404);
  expect((await fetch(`${portal.url}/api/auth/session`, { headers: { cookie } })).status).toBe(200);
});

it.each([
  ['application/x-www-form-urlencoded', 'callbackUrl=foo', 302],
  ['application/json', '{"callbackUrl":1}', 302],
  ['application/json', '{"csrfToken":[1],"callbackUrl":{}}', 302],
  ['application/json', 'null', 400],
  ['text/plain; application/json', '{', 400],
  ['text/plain', '{', 302],
])('next-auth is sent %s: %s without a fault', async (type, body, status) => {
  const headers = { 'content-type': type };
  const sent = { method: 'POST', headers, body, redirect: 'manual' } as const;
  expect((await fetch(`${portal.url}/api/auth/signout`, sent)).status).toBe(status);
});

it('a cookie without a value is no fault', async () => {
  const headers = { cookie: 'next-auth.callback-url' };
  expect((await fetch(`${portal.url}/api/auth/session`, { headers })).status).toBe(200);
});

it('an origin in another spelling is the same', async () => {
  const body = new FormData();
  body.append('email', 'nobody@desk.test');
  // Asked under another name, so that it is the portal's own which the origin is compared with.
  const url = portal.url.replace('localhost', '127.0.0.1');
  for (const origin of [portal.url, portal.url.replace('localhost', 'LOCALHOST')]) {
    const sent = { method: 'POST', body, headers: { origin } };
    expect((await fetch(`${url}/sign-in`, sent)).status, origin).toBe(400);
  }
});

/** Of the build: large enough to wait until it is read. */
function largestScript(): string {
  const folder = join(checkout, '.next', 'static', 'chunks');
  const sizeOf = (file: string) => statSync(join(folder, file)).size;
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
  return `/_next/static/chunks/${scripts.sort((one, other) => sizeOf(other) - sizeOf(one))[0]}`;
}

// Where the system shows which files a process holds open.
it.runIf(existsSync('/proc/self/fd'))(
  'whoever asks many times at once and goes away leaves nothing behind',
  async () => {
    const folder = `/proc/${webServerOf(portal.pid)}/fd`;
    const isScript = (fd: string) => {
      const path = `${folder}/${fd}`;
      return existsSync(path) && /static.*\.js$/.test(readlinkSync(path));
    };
    const asking = (path: string) =>
      `GET ${path} HTTP/1.1\r\nHost: localhost:${portal.port}\r\n\r\n`;
    const script = largestScript();
    expect(await asked(script)).toBe(200);
    const heads = asking('/search?q=not+asked+before') + asking(script).repeat(30);
    const socket = connect(portal.port, 'localhost').on('error', () => {});
    socket.write(heads);
    await once(socket, 'ready');
    await setTimeout(20);
    socket.destroy();
    // By now all of it was read.
    await setTimeout(500);
    await expect.poll(() => readdirSync(folder).filter(isScript), { timeout: 5000 }).toEqual([]);
  },
);

it.each(['/flags/zz.svg', '/flags/my.svg/x', '/_next/zz', '/_next/static/zz.js'])(
  'a browser is told that there is no %s',
  async (path) => {
    expect(await asked(path)).toBe(404);
  },
);

it.each(['/_next/static/../zz', '/_next/static/%2e%2e/zz', '/desk/../visits', '/\\visits'])(
  'whoever asks for %s is told what that is',
  async (path) => {
    expect(await asked(path)).toBe(308);
  },
);

/** As it stands, which browsers and fetch would resolve before. */
const asked = async (path: string) =>
  (await sendRaw(portal.url, path, { headers: { 'accept-encoding': 'gzip, br' } })).status;
