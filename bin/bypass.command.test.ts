import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkout } from './data-folder.mjs';
import { signIn } from '../e2e/form-fields';
import type { Launched } from '../e2e/launch';
import { packReading, todayAtTheDesk } from '../lib/reading';
import { bypassesTo } from './testing/bypasses';
import { ADMIN, ask, startNodes } from './testing/nodes';
import { sendRaw } from './testing/raw-request';

const SECRET = 'a secret that the attacker of this test has somehow come to know';
const TOKEN = 'Planted above the reader';

let portal: Awaited<ReturnType<typeof startNodes>>;
let node: Launched;
let outer: string;
const cookies: Record<string, string> = {};

beforeAll(async () => {
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
afterAll(() => portal?.stop());

async function demo(role: string, clearance: string) {
  const { stdout } = spawnSync(
    process.execPath,
    [join(checkout, 'bin', 'operate.mjs'), 'demo-user', '--role', role, '--clearance', clearance],
    { encoding: 'utf8', env: { ...process.env, ATTACHE_DATA: portal.folders[0]! } },
  );
  const [email = '', password = ''] = stdout.split('\n');
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

function actionIds(): string[] {
  const file = join(checkout, '.next', 'server', 'server-reference-manifest.json');
  return Object.keys(JSON.parse(readFileSync(file, 'utf8')).node);
}

describe('an inner path', () => {
  it.each(['signed out', 'an analyst up to GREEN'])(
    'is nowhere for whoever is %s, in none of the known ways past a doorkeeper',
    { timeout: 120_000 },
    async (who) => {
      const ways = bypassesTo(innerPath(), outer, actionIds());
      expect(ways.length).toBeGreaterThan(150);
      const wrong: string[] = [];
      for (const { name, target, ...rest } of ways) {
        const headers = { ...rest.headers, ...(cookies[who] && { cookie: cookies[who] }) };
        const { status, text } = await sendRaw(node.url, target, { ...rest, headers });
        if (text.includes(TOKEN)) wrong.push(`${name}: shows it`);
        if (status >= 500 || status === 0) wrong.push(`${name}: ${status}`);
      }
      expect(wrong).toEqual([]);
    },
  );

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
    for (const { headers } of bypassesTo(innerPath(), page, [])) {
      if (headers) await sendRaw(node.url, page, { headers });
    }
    expect((await ask(node, page)).text).toBe(before);
    expect(before).not.toContain('example.org');
  });
});
