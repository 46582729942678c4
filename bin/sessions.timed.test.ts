// Two web servers on one database: what is done to somebody's account and sessions holds at both.
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendSignIn, signIn } from '../e2e/form-fields';
import type { Launched } from '../e2e/launch';
import { ADMIN } from './testing/admin';
import { ask } from './testing/crawl';
import { startNodes } from './testing/nodes';
import { noteForm, notesInRecord, openForm } from './testing/notes';
import { aSecond } from './testing/until';

const RED_VISIT = '/visits/ng-eng-hen-india-november-2017';

let portal: Awaited<ReturnType<typeof startNodes>>;
let database: pg.Client;
let one: Launched;
let other: Launched;
let cookie: string;

beforeAll(async () => {
  // Addresses are believed of a proxy on this machine: who says none is counted by none.
  const behind = { ATTACHE_TRUSTED_PROXIES: 'loopback' };
  portal = await startNodes(behind, behind);
  [one, other] = portal.nodes as [Launched, Launched];
  database = await portal.connect();
  cookie = (await signIn(one.url, ADMIN.email, ADMIN.password))!;
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
      await aSecond();
      expect(await readsRed(reader)).toBe(false);
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
    await aSecond();
    expect(await hasDesk()).toBe(true);
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
    await aSecond();
    for (const { url } of [one, other]) {
      for (const path of [RED_VISIT, '/desk', '/account'])
        expect((await ask({ url }, path, { cookie: editor })).status, url + path).not.toBe(200);
    }
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
