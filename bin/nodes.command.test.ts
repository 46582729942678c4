// Two web servers on one database: what one commits, both show; and what was cut off catches up.
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fieldsOf, signIn } from '../e2e/form-fields';
import type { Launched } from '../e2e/launch';
import { ADMIN, ask, crawl, startNodes } from './testing/nodes';

const VISIT = '/visits/rajnath-singh-malaysia-july-2023';

let portal: Awaited<ReturnType<typeof startNodes>>;
let database: pg.Client;
let one: Launched;
let other: Launched;
let cookie: string;

beforeAll(async () => {
  portal = await startNodes({}, {});
  [one, other] = portal.nodes as [Launched, Launched];
  database = await portal.connect();
  cookie = (await signIn(one.url, ADMIN.email, ADMIN.password))!;
}, 180_000);
afterAll(async () => {
  await database.end();
  await portal.stop();
});

const changeTitle = (title: string) =>
  database.query(`UPDATE "Visit" SET "title" = $1 WHERE $2 = '/visits/' || "slug"`, [title, VISIT]);

async function addNote(node: Launched, body: string) {
  const path = `/desk/notes/new?on=${encodeURIComponent(VISIT.slice(1).replace('visits/', 'visit:'))}`;
  const form = new FormData();
  for (const { name, hidden, given } of fieldsOf(
    (await ask(node, path, { cookie })).text,
    'name="body"',
  )) {
    if (hidden) form.append(name, given);
  }
  for (const [name, value] of Object.entries({ kind: 'context', marking: 'CLEAR', body }))
    form.append(name, value);
  return fetch(node.url + path, {
    method: 'POST',
    body: form,
    headers: { cookie },
    redirect: 'manual',
  });
}

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
    const again = await ask(one, VISIT, { 'if-none-match': headers.get('etag')! });
    expect([again.status, again.text]).toEqual([304, '']);
    expect(again.headers.get('content-security-policy')).toMatch(/script-src 'self' 'sha256-/);
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
      expect((await addNote(one, body)).status).toBe(303);
      expect((await ask(one, VISIT)).text).toContain(body);
      const took = await until(async () => (await ask(other, VISIT)).text.includes(body));
      expect(took).toBeLessThan(1000);
    }
  });

  it('stays warm when a visit is edited that it does not show', async () => {
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
    console.log(`${count}: ${rendered.join(' ')}`);
    expect(showing).toBeGreaterThan(3);
    expect(paths.length).toBeGreaterThan(100);
    expect(rendered.length).toBeLessThan(paths.length / 4);
  });
});

describe('somebody who is signed out elsewhere', () => {
  it('is a stranger on every node within a second', async () => {
    const analyst = (await signIn(other.url, ADMIN.email, ADMIN.password))!;
    const isIn = async () => (await ask(other, '/', { cookie: analyst })).text.includes('/desk');
    expect(await isIn()).toBe(true);
    await database.query(
      `UPDATE "Session" SET "endedAt" = now() WHERE "id" = (SELECT max("id"::text)::uuid FROM "Session")`,
    );
    expect(await until(async () => !(await isIn()))).toBeLessThan(1000);
  });
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
