// Two web servers on one database: what one commits, both show; and what was cut off catches up.
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sendSignIn, signIn } from '../e2e/form-fields';
import type { Launched } from '../e2e/launch';
import { ADMIN } from './testing/admin';
import { ask, crawl } from './testing/crawl';
import { startNodes } from './testing/nodes';
import { newNoteId, noteForm, notesInRecord, openForm, VISIT } from './testing/notes';

const RED_VISIT = '/visits/ng-eng-hen-india-november-2017';

let portal: Awaited<ReturnType<typeof startNodes>>;
let database: pg.Client;
let one: Launched;
let other: Launched;
let cookie: string;
let send: Awaited<ReturnType<typeof noteForm>>;

beforeAll(async () => {
  // Addresses are believed of a proxy on this machine: who says none is counted by none.
  const behind = { ATTACHE_TRUSTED_PROXIES: 'loopback' };
  portal = await startNodes(behind, behind);
  [one, other] = portal.nodes as [Launched, Launched];
  database = await portal.connect();
  cookie = (await signIn(one.url, ADMIN.email, ADMIN.password))!;
  send = await noteForm(one, cookie);
  await database.query(`UPDATE "Visit" SET "marking" = 'RED' WHERE $1 = '/visits/' || "slug"`, [
    RED_VISIT,
  ]);
  // With the admin's password: their hash is the same.
  await database.query(
    `INSERT INTO "User" SELECT (jsonb_populate_record(NULL::"User", to_jsonb(u)
      || jsonb_build_object('id', uuid_v7(), 'email', 'anna@nodes.example', 'role', 'analyst'))).*
    FROM "User" u WHERE u."email" = $1`,
    [ADMIN.email],
  );
}, 180_000);
afterAll(async () => {
  await database.end();
  await portal.stop();
});

const changeTitle = (title: string) =>
  database.query(`UPDATE "Visit" SET "title" = $1 WHERE $2 = '/visits/' || "slug"`, [title, VISIT]);

/** Milliseconds until it is so. */
async function until(isSo: () => Promise<boolean>): Promise<number> {
  const start = performance.now();
  await vi.waitFor(async () => expect(await isSo()).toBe(true), { timeout: 10_000, interval: 10 });
  return performance.now() - start;
}

describe('a page', () => {
  it('is rendered once, and a browser that has it is told so', async () => {
    await ask(one, VISIT);
    const { from, headers, text } = await ask(one, VISIT);
    expect(from).toBe('attache; hit');
    expect(text).toContain('Rajnath Singh');
    expect(text, 'the inner path').not.toMatch(/public(~|%7E)/i);
    const again = await ask(one, VISIT, { 'if-none-match': headers.get('etag')! });
    expect([again.status, again.text]).toEqual([304, '']);
    expect(again.headers.get('content-security-policy')).toMatch(
      /^script-src 'self'( 'sha256-[\w+/]{43}=')+; default-src 'none';/,
    );
  });

  it('is another for each audience', async () => {
    expect((await ask(one, VISIT)).text).not.toContain('Add a note');
    expect((await ask(one, VISIT, { cookie })).text).toContain('Add a note');
    expect((await ask(one, VISIT)).text).not.toContain('Add a note');
  });

  it('shows what was written through its node at the next request, and through another within a second', async () => {
    for (let turn = 1; turn <= 5; turn++) {
      await Promise.all([one, other].map((node) => ask(node, VISIT)));
      const body = `Note ${turn} of the nodes.`;
      expect((await send(body)).status).toBe(303);
      expect((await ask(one, VISIT)).text).toContain(body);
      const took = await until(async () => (await ask(other, VISIT)).text.includes(body));
      expect(took).toBeLessThan(1000);
    }
  });

  it('does not tell those who may not see a note that there is a new one', async () => {
    const before = await ask(one, VISIT);
    const cleared = await ask(one, VISIT, { cookie });
    expect((await send('Above them.', newNoteId(), one.url, 'RED')).status).toBe(303);
    const after = await ask(one, VISIT);
    expect(after.from).toBe('attache; hit');
    expect(after.headers.get('etag')).toBe(before.headers.get('etag'));
    const seen = await ask(one, VISIT, { cookie });
    expect(seen.text).toContain('Above them.');
    expect(seen.headers.get('etag')).not.toBe(cleared.headers.get('etag'));
  });

  it('that is asked for at two addresses at once is true at both after a change', async () => {
    for (let turn = 1; turn <= 3; turn++) {
      const addresses = [`/visits?q=&from=200${turn}`, `/visits?from=200${turn}&q=`];
      await Promise.all([...addresses, ...addresses].map((address) => ask(one, address)));
      await changeTitle(`Turn ${turn} of two addresses`);
      for (const address of addresses)
        await until(async () => (await ask(one, address)).text.includes(`Turn ${turn} of two`));
    }
  });

  it('stays warm when a visit is edited that it does not show', { timeout: 180_000 }, async () => {
    const paths = await crawl(one);
    for (const path of paths) await ask(one, path);
    await changeTitle('Edited by somebody');
    await until(async () => (await ask(one, VISIT)).text.includes('Edited by somebody'));
    const rendered: string[] = [];
    let showing = 0;
    for (const path of paths) {
      const { from, text } = await ask(one, path);
      if (text.includes('Edited by somebody')) showing++;
      if (from !== 'attache; hit') rendered.push(path);
    }
    const count = `${rendered.length} of ${paths.length} rendered anew, ${showing} show the visit`;
    console.log(`▸ of one visit edited: ${count}`);
    expect(showing).toBeGreaterThan(3);
    expect(paths.length).toBeGreaterThan(100);
    expect(rendered.length).toBeLessThan(paths.length / 4);
  });
});

describe('somebody who is signed in', () => {
  const person = `"email" = 'anna@nodes.example'`;
  const readsRed = async (reader: string) =>
    (await ask(other, RED_VISIT, { cookie: reader })).status === 200;

  it.each([
    [
      'signed out',
      `UPDATE "Session" SET "endedAt" = now() WHERE "userId" = (SELECT "id" FROM "User" WHERE ${person})`,
    ],
    ['disabled', `UPDATE "User" SET "state" = 'disabled' WHERE ${person}`],
    ['cleared for less', `UPDATE "User" SET "clearance" = 'GREEN' WHERE ${person}`],
  ])(
    'and is %s elsewhere reads no more than that on every node within a second',
    async (_, change) => {
      await database.query(
        `UPDATE "User" SET "state" = 'active', "clearance" = 'RED' WHERE ${person}`,
      );
      const reader = (await signIn(other.url, 'anna@nodes.example', ADMIN.password))!;
      expect(await readsRed(reader)).toBe(true);
      expect(await readsRed(reader)).toBe(true);
      await database.query(change);
      expect(await until(async () => !(await readsRed(reader)))).toBeLessThan(1000);
    },
  );

  it('and becomes an editor elsewhere finds the desk within a second', async () => {
    await database.query(
      `UPDATE "User" SET "state" = 'active', "clearance" = 'RED', "role" = 'analyst' WHERE ${person}`,
    );
    const reader = (await signIn(other.url, 'anna@nodes.example', ADMIN.password))!;
    const hasDesk = async () =>
      (await ask(other, '/', { cookie: reader })).text.includes('href="/desk"');
    expect(await hasDesk()).toBe(false);
    await database.query(`UPDATE "User" SET "role" = 'editor' WHERE ${person}`);
    expect(await until(hasDesk)).toBeLessThan(1000);
  });

  it('and from whom an admin takes rights by the form has none within a second, at either node', async () => {
    const { rows } = await database.query<{ id: string }>(
      `UPDATE "User" SET "state" = 'active', "clearance" = 'RED', "role" = 'editor' WHERE ${person} RETURNING "id"`,
    );
    const editor = (await signIn(other.url, 'anna@nodes.example', ADMIN.password))!;
    const note = await noteForm(other, editor);
    expect((await note('Written with rights.')).status).toBe(303);
    const page = `/admin/users/${rows[0]!.id}`;
    const setRights = await openForm(one.url, page, 'name="clearance"', cookie);
    await setRights({ role: 'analyst', clearance: 'GREEN' });
    const began = performance.now();
    for (const node of [one, other]) {
      for (const path of [RED_VISIT, '/desk', '/account'])
        await until(async () => (await ask(node, path, { cookie: editor })).status !== 200);
    }
    expect(performance.now() - began).toBeLessThan(1000);
    expect((await note('Written without.')).text).toContain('You are signed out');
    expect(await notesInRecord(portal, 'Written')).toHaveLength(1);
  });
});

it('whoever tries many accounts from one address is held up on every node, and after a restart', async () => {
  const attempt = async (node: Launched, address: string, email: string) =>
    (await sendSignIn(node.url, email, 'not this', { 'x-forwarded-for': address })).text();
  const [theirs, another] = ['198.51.100.7', '198.51.100.8'];
  for (let turn = 0; turn < 50; turn++)
    expect(await attempt(one, theirs, `nobody${turn}@nodes.example`)).toContain('do not fit');
  expect(await attempt(one, theirs, 'nobody@nodes.example')).toContain('too many attempts');
  expect(await attempt(other, theirs, 'somebody@nodes.example')).toContain('too many attempts');
  expect(await attempt(other, another, 'somebody@nodes.example')).toContain('do not fit');
  await portal.restart(0);
  one = portal.nodes[0]!;
  expect(await attempt(one, theirs, 'x@nodes.example')).toContain('too many');
});

describe('a node that was cut off', () => {
  it('shows within a second what was changed meanwhile', async () => {
    await ask(other, VISIT);
    await database.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'attache changes'`,
    );
    await changeTitle('Changed while cut off');
    const took = await until(async () =>
      (await ask(other, VISIT)).text.includes('Changed while cut off'),
    );
    expect(took).toBeLessThan(1000);
    await until(async () => (await ask(other, VISIT)).from === 'attache; hit');
  });
});

describe('while the database is away', () => {
  it('a page stands as it was, unless something in it was taken from its readers', async () => {
    const kept = '/visits/narendra-modi-malaysia-february-2026';
    for (const path of [kept, VISIT]) {
      await until(async () => (await ask(other, path)).from === 'attache; hit');
    }
    await database.query(
      `UPDATE "Note" SET "withdrawnAt" = now(), "withdrawnById" = "authorId"
      WHERE "id" = (SELECT n."id" FROM "Note" n JOIN "Visit" v ON v."id" = n."visitId"
        WHERE $1 = '/visits/' || v."slug" AND n."marking" = 'CLEAR' AND n."withdrawnAt" IS NULL LIMIT 1)`,
      [VISIT],
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    await portal.server.stop();
    await until(async () => (await ask(other, kept)).text.includes('data-record="away"'));
    expect((await ask(other, VISIT)).status).toBe(503);
  });
});
