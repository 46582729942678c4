// A process that is killed, and nodes that are restarted one after the other: nothing acknowledged is lost.
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { webServerOf } from './bench/memory';
import { signIn } from '../e2e/form-fields';
import { ADMIN, ask, startNodes, type Portal } from './testing/nodes';
import { expectEachOnce } from './testing/each-once';
import { newNoteId, noteForm, notesInRecord } from './testing/notes';

import { startRetryProxy } from './testing/retry-proxy';

let portal: Portal;
let cookie: string;
let send: Awaited<ReturnType<typeof noteForm>>;

beforeAll(async () => {
  portal = await startNodes({}, {});
  const [node] = portal.nodes;
  cookie = (await signIn(node!.url, ADMIN.email, ADMIN.password))!;
  send = await noteForm(node!, cookie);
}, 180_000);
afterAll(() => portal.stop());

it(
  'when the web process and then the database are killed, what was acknowledged is there, and each note once',
  { timeout: 300_000 },
  async () => {
    const [node] = portal.nodes;
    await expectEachOnce(portal, send, async (begun) => {
      await vi.waitFor(() => expect(begun()).toBeGreaterThan(250), 100_000);
      process.kill(webServerOf(node!.pid), 'SIGKILL');
      await vi.waitFor(() => expect(begun()).toBeGreaterThan(600), 100_000);
      await portal.server.kill();
      await portal.server.start();
    });
    expect(node!.said()).toMatch(/has ended \(SIGKILL\)\. It is started again in 0\.5 s\./);
  },
);

it('a web process that is killed again is started again after a longer pause', async () => {
  const [node] = portal.nodes;
  const pauses = () =>
    [...node!.said().matchAll(/started again in ([\d.]+) s/g)].map(([, seconds]) =>
      Number(seconds),
    );
  for (const times of [1, 2]) {
    const before = pauses().length;
    process.kill(webServerOf(node!.pid), 'SIGKILL');
    await vi.waitFor(() => expect(pauses().length, `${times}`).toBe(before + 1), 2000);
    await vi.waitFor(async () => expect((await ask(node!, '/')).status).toBe(200), 20_000);
  }
  expect(pauses().at(-1)).toBe(pauses().at(-2)! * 2);
});

it(
  'when two nodes are restarted one after the other, no request fails at a proxy that asks once more',
  { timeout: 120_000 },
  async () => {
    const proxy = await startRetryProxy(portal.nodes.map(({ port }) => port));
    const failed: string[] = [];
    let [answered, written, isDone] = [0, 0, false];
    const count = (what: string, status: number, expected: number) => {
      answered++;
      if (status !== expected) failed.push(`${what}: ${status}`);
    };
    const read = async (paths: string[]) => {
      for (let turn = 0; !isDone; turn++) {
        const path = paths[turn % paths.length]!;
        count(path, (await ask(proxy, path, { cookie })).status, 200);
      }
    };
    const write = async () => {
      for (; !isDone; written++) {
        const note = `Rolling: ${written}`;
        count(note, (await send(note, newNoteId(), proxy.url)).status, 303);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };
    const readers = [
      read(['/', '/ties', '/agreements', '/countries/my']),
      read(['/desk', '/visits', '/account']),
      read(['/search?q=sea', '/people']),
    ];
    const load = Promise.all([...readers, write()]);
    try {
      await portal.restart(0);
      await portal.restart(1);
    } finally {
      isDone = true;
      await load;
      proxy.stop();
    }
    console.log(
      `${answered} answers, ${proxy.retries()} asked for again, ${failed.length} failed.`,
    );
    expect(failed).toEqual([]);
    expect(answered, 'under load').toBeGreaterThan(40);
    expect(proxy.retries()).toBeGreaterThan(0);
    expect(await notesInRecord(portal, 'Rolling: ')).toHaveLength(written);
  },
);
