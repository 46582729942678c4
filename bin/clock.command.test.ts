// The clock of the web process jumps: the time that counts is the database's.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { signIn } from '../e2e/form-fields';
import type { Launched } from '../e2e/launch';
import { webServerOf } from './bench/memory';
import { ADMIN } from './testing/admin';
import { ask } from './testing/crawl';
import { startNodes, type Portal } from './testing/nodes';
import { noteForm, VISIT } from './testing/notes';

let portal: Portal;
let node: Launched;
let database: pg.Client;
let cookie: string;
let send: Awaited<ReturnType<typeof noteForm>>;
const folder = mkdtempSync(join(tmpdir(), 'attache-clock-'));
const CLOCK = join(folder, 'jump');

beforeAll(async () => {
  portal = await startNodes({
    NODE_OPTIONS: `--import ${new URL('testing/jumping-clock.mjs', import.meta.url).href}`,
    ATTACHE_TEST_CLOCK: CLOCK,
  });
  node = portal.nodes[0]!;
  database = await portal.connect();
  cookie = (await signIn(node.url, ADMIN.email, ADMIN.password))!;
  send = await noteForm(node, cookie);
}, 180_000);
afterAll(async () => {
  await database?.end();
  await portal?.stop();
  rmSync(folder, { recursive: true });
});

describe.each([
  ['an hour ahead', 3_600_000],
  ['an hour back', -3_600_000],
  ['to where it was', 0],
])('when the clock of the web process jumps %s', (_, jump) => {
  const isIn = async (who: string) =>
    (await ask(node, VISIT, { cookie: who })).text.includes('Add a note');

  it('who is signed in stays so, and pages are true', async () => {
    writeFileSync(CLOCK, String(jump));
    process.kill(webServerOf(node.pid), 'SIGUSR2');
    expect(await isIn(cookie)).toBe(true);
    expect((await ask(node, '/desk', { cookie })).status).toBe(200);
    const { status, id } = await send(`Written after a jump of ${jump}.`);
    expect(status).toBe(303);
    expect((await ask(node, VISIT)).text).toContain(`note-${id}`);
  });

  it('people sign in for as long as they may by the clock of the database, and no longer', async () => {
    const another = (await signIn(node.url, ADMIN.email, ADMIN.password))!;
    expect(await isIn(another)).toBe(true);
    const { rows } = await database.query<{ days: number }>(
      `SELECT extract(epoch FROM "expiresAt" - now()) / 86400 AS days FROM "Session" ORDER BY "createdAt" DESC LIMIT 1`,
    );
    expect(Number(rows[0]!.days)).toBeCloseTo(30, 2);
    await database.query(
      `UPDATE "Session" SET "expiresAt" = now() WHERE "createdAt" = (SELECT max("createdAt") FROM "Session")`,
    );
    await vi.waitFor(async () => expect(await isIn(another)).toBe(false), 3000);
    expect(await isIn(cookie)).toBe(true);
  });
});
