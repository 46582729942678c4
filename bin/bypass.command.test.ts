import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkout } from './data-folder.mjs';
import { signIn } from '../e2e/form-fields';
import type { Launched } from '../e2e/launch';
import { packReading, todayAtTheDesk } from '../lib/reading';
import { ADVISORIES, type Bypass } from './testing/advisories';
import { actionsOfTheBuild } from './testing/authorisation';
import { actionAwayTo, awayTo } from './testing/bypass-away';
import { bypassesTo } from './testing/bypasses';
import { ADMIN } from './testing/admin';
import { ask } from './testing/crawl';
import { startNodes } from './testing/nodes';
import { demoUser } from './testing/operate';
import { sendRaw } from './testing/raw-request';

const SECRET = 'a secret that the attacker of this test has somehow come to know';
const TOKEN = 'Planted above the reader';

let portal: Awaited<ReturnType<typeof startNodes>>;
let node: Launched;
let outer: string;
/** Another server, which the portal must never be sent to; what it was asked. */
const elsewhere = createServer((request, response) => {
  asked.push(request.url ?? '');
  response.end('From elsewhere');
});
elsewhere.on('upgrade', (request, socket) => {
  asked.push(request.url ?? '');
  socket.destroy();
});
const asked: string[] = [];
let place: string;
const cookies: Record<string, string> = {};

beforeAll(async () => {
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  place = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
  portal = await startNodes({ ATTACHE_SECRET: SECRET });
  node = portal.nodes[0]!;
  const database = await portal.connect();
  const { rows } = await database.query<{ slug: string }>(
    `UPDATE "Visit" SET "marking" = 'AMBER', "title" = $1 WHERE "slug" = (SELECT max("slug") FROM "Visit") RETURNING "slug"`,
    [TOKEN],
  );
  await database.end();
  outer = `/visits/${rows[0]!.slug}`;
  cookies['signed out'] = '';
  cookies['an analyst up to GREEN'] = await demo('analyst', 'green');
  const admin = (await signIn(node.url, ADMIN.email, ADMIN.password))!;
  // Kept for those who may read it, twice: what is asked for below must not come from there.
  for (const turn of [1, 2])
    expect((await ask(node, outer, { cookie: admin })).text, `${turn}`).toContain(TOKEN);
}, 180_000);
afterAll(async () => {
  elsewhere.close();
  await portal?.stop();
});

async function demo(role: string, clearance: string) {
  const given = ['--role', role, '--clearance', clearance];
  const { email, password } = await demoUser(portal.folders[0]!, ...given);
  return (await signIn(node.url, email, password))!;
}

/** The very path that the doorkeeper asks for when an admin opens the page. */
function innerPath(query = '') {
  process.env.ATTACHE_SECRET = SECRET;
  process.env.ATTACHE_WEB_DATABASE_URL ??= 'postgresql://nobody@localhost/nothing';
  const today = todayAtTheDesk();
  const reading = { audience: 'admin-red', edition: '1', today } as const;
  return `/${packReading({ ...reading, query: new URLSearchParams(query) })}${outer}`;
}

/** An action that leads on. */
const signOut = () => actionsOfTheBuild().find(({ page }) => page === '/sign-out')!;

function allWays(page = outer) {
  const actions = actionsOfTheBuild().map(({ id }) => id);
  const build = readFileSync(join(checkout, '.next', 'BUILD_ID'), 'utf8').trim();
  return bypassesTo({ inner: innerPath(), outer: page, actions, build, elsewhere: place });
}

describe('an inner path', () => {
  it.each(['signed out', 'an analyst up to GREEN'])(
    'is nowhere for whoever is %s, in none of the known ways past a doorkeeper',
    { timeout: 120_000 },
    async (who) => {
      const ways = allWays();
      expect(ways.length).toBeGreaterThan(250);
      const wrong: string[] = [];
      for (const { name, target, ...rest } of ways) {
        const headers = { ...rest.headers, ...(cookies[who] && { cookie: cookies[who] }) };
        const { status, text } = await sendRaw(node.url, target, { ...rest, headers });
        if (text.includes(TOKEN)) wrong.push(`${name}: shows it`);
        if (status >= 500 || status === 0) wrong.push(`${name}: ${status}`);
      }
      expect(wrong).toEqual([]);
      console.log(
        `▸ ${ways.length} ways past the doorkeeper, tried by whoever is ${who}: none is open`,
      );
    },
  );

  it('is tried in each way that was made public of Next', () => {
    const ways = [...allWays(), ...actionAwayTo(place, signOut(), node.url)];
    const tried = new Set(ways.flatMap(({ known }) => known ?? []));
    expect([...tried].sort()).toEqual(Object.keys(ADVISORIES).sort());
    console.log(
      `▸ ${tried.size} public advisories, each with a test: ${[...tried].sort().join(', ')}`,
    );
  });

  it('opens no page of the signed in to others, whatever is kept', async () => {
    const said: Record<string, string>[] = [
      { 'accept-encoding': 'identity' },
      { 'accept-encoding': 'br' },
      { vary: 'nothing' },
      { 'x-forwarded-host': 'example.org' },
      { cookie: 'next-auth.session-token=nobody' },
    ];
    for (const headers of said) {
      const { status, text } = await ask(node, outer, headers);
      expect([status, text.includes(TOKEN)], JSON.stringify(headers)).toEqual([404, false]);
    }
  });

  it('is what the doorkeeper would ask for: this test knows the real one', async () => {
    // Without this the ways above might all fail for a wrong segment.
    const { unpackReading } = await import('../lib/reading');
    expect(unpackReading(innerPath().split('/')[1]!)).toMatchObject({ audience: 'admin-red' });
  });
});

describe('what a stranger says of itself', () => {
  it('does not change what others are served', { timeout: 60_000 }, async () => {
    const page = '/visits';
    const before = (await ask(node, page)).text;
    for (const { target, headers } of allWays(page)) {
      if (headers) await sendRaw(node.url, page, { headers });
      if (target.startsWith(page)) await sendRaw(node.url, target, { headers });
    }
    expect((await ask(node, page)).text).toBe(before);
    expect(before).not.toContain('example.org');
  });

  it('sends the portal to no other server', { timeout: 60_000 }, async () => {
    const send = async ({ target, ...rest }: Bypass) => {
      const { text } = await sendRaw(node.url, target, rest);
      expect(text, target).not.toContain('From elsewhere');
      return text;
    };
    const ways = allWays().filter(({ headers }) => headers?.location);
    for (const way of [...ways, ...awayTo(place, outer)]) await send(way);
    // What the portal's own page sends leads on within the portal; what another site's page sends is refused.
    for (const way of actionAwayTo(place, signOut(), node.url))
      expect(await send(way), way.name).toMatch(/^x-action-redirect: \//im);
    const [asIfThere, asIfForwarded] = actionAwayTo(place, signOut(), place);
    expect(await send(asIfThere!)).toMatch(/^x-action-redirect: \//im);
    expect(await send(asIfForwarded!)).toMatch(/^HTTP\/1.1 403 /);
    expect(asked).toEqual([]);
    expect(await (await fetch(place)).text()).toBe('From elsewhere');
  });
});
