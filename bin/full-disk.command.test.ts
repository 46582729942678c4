// A data folder on a disk that is full: the database itself ends then, for it cannot write what it is about to do.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../e2e/form-fields';
import { launch, type Launched } from '../e2e/launch';
import { mountDisk } from './testing/full-disk';
import { ADMIN } from './testing/admin';
import { ask } from './testing/crawl';
import { noteForm, VISIT } from './testing/notes';
import { prepare } from './testing/prepared';

const disk = mountDisk('256m');

describe.runIf(disk)('when the disk of everything is full', () => {
  let portal: Launched;
  let cookie: string;
  let send: Awaited<ReturnType<typeof noteForm>>;
  const saved: string[] = [];

  beforeAll(async () => {
    const { email, password } = ADMIN;
    prepare(disk!.place);
    portal = await launch({ folder: disk!.place });
    expect(portal.isReady, portal.said()).toBe(true);
    cookie = (await signIn(portal.url, email, password))!;
    send = await noteForm(portal, cookie);
  }, 180_000);
  afterAll(async () => {
    await portal.stop();
    disk!.unmount();
  });

  async function sendLong(words: string) {
    const { id, status, text } = await send(`${words} ${randomBytes(9000).toString('hex')}`);
    if (status === 303) saved.push(id);
    return { status, text };
  }

  async function owner() {
    const running = await readFile(join(disk!.place, 'running.json'), 'utf8');
    const { databaseUrl } = JSON.parse(running) as { databaseUrl: string };
    const client = new pg.Client({ connectionString: databaseUrl });
    client.on('error', () => {});
    await client.connect();
    return client;
  }

  it('notes are given back, pages are served, and the portal does not end with its database', async () => {
    expect((await sendLong('There is room.')).status).toBe(303);
    await ask(portal, VISIT);
    const client = await owner();
    disk!.fill();
    const answers = [];
    for (let n = 0; n < 4; n++) answers.push(await sendLong(`No room ${n}.`));
    // Onto the next file of the log of changes, for as long as there is one.
    const rush = async () => {
      for (;;) {
        await client.query(`SELECT pg_logical_emit_message(true, 'full', repeat('x', 100000))`);
        await client.query('SELECT pg_switch_wal()');
      }
    };
    await expect(rush()).rejects.toThrow();
    await expect
      .poll(() => portal.said(), { timeout: 20_000 })
      .toMatch(/ended because the disk is full: free some space\. It is started again/);
    answers.push(await sendLong('No database.'));
    for (const { status, text } of answers.filter((one) => one.status !== 303)) {
      expect(status).toBe(200);
      expect(text).toMatch(/No (room \d|database)\. [0-9a-f]{18000}/);
      expect(text).toContain('this was not saved');
    }
    const page = await ask(portal, VISIT);
    expect([page.status, page.text.includes('data-record="away"')]).toEqual([200, true]);
    expect((await ask(portal, '/visits?q=never-asked')).status).toBe(503);
  }, 60_000);

  it('the database comes back by itself when there is room again, with every note that was saved', async () => {
    const since = performance.now();
    disk!.free();
    await expect
      .poll(async () => (await sendLong('Room again.')).status, { timeout: 40_000, interval: 250 })
      .toBe(303);
    const seconds = ((performance.now() - since) / 1000).toFixed(1);
    const client = await owner();
    const { rows } = await client.query('SELECT "id" FROM "Note" WHERE "id" = ANY($1)', [saved]);
    await client.end();
    expect(rows).toHaveLength(saved.length);
    console.log(
      `▸ Disk full, database ended: ${saved.length} notes acknowledged, ${rows.length} kept, back after ${seconds} s.`,
    );
  }, 60_000);
});
