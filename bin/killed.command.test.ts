// A process that is killed, and nodes that are restarted one after the other: nothing acknowledged is lost.
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { webServerOf } from './bench/memory';
import { signIn } from '../e2e/form-fields';
import { ADMIN } from './testing/admin';
import { ask } from './testing/crawl';
import { startNodes, type Portal } from './testing/nodes';
import { expectEachOnce } from './testing/each-once';
import { newNoteId, noteForm, notesInRecord, VISIT } from './testing/notes';
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

const THOUSAND = { timeout: 480_000 };
const underWay = async (acknowledged: () => number) =>
  vi.waitFor(() => expect(acknowledged()).toBeGreaterThan(200), 240_000);

it(
  'when the web process is killed, what was acknowledged is there, and each note once',
  THOUSAND,
  async () => {
    const [node] = portal.nodes;
    const run = { visit: VISIT, what: 'the web process killed' };
    await expectEachOnce(portal, cookie, run, async (acknowledged) => {
      await underWay(acknowledged);
      process.kill(webServerOf(node!.pid), 'SIGKILL');
    });
    expect(node!.said()).toMatch(/has ended \(SIGKILL\)\. It is started again in 0\.5 s\./);
  },
);

it(
  'when the database is killed, what was acknowledged is there, and each note once',
  THOUSAND,
  async () => {
    const run = { visit: '/visits/anwar-ibrahim-india-august-2024', what: 'the database killed' };
    await expectEachOnce(portal, cookie, run, async (acknowledged) => {
      await underWay(acknowledged);
      await portal.server.kill();
      await portal.server.start();
    });
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
      while (!isDone) {
        const note = `Rolling: ${written++}`;
        count(note, (await send(note, newNoteId(), proxy.url)).status, 303);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };
    const reading = [
      ['/', '/ties', '/agreements', '/countries/my'],
      ['/desk', '/visits', '/account'],
      ['/search?q=sea', '/people'],
    ];
    const readers = Array.from({ length: 12 }, (_, n) => read(reading[n % reading.length]!));
    const load = Promise.all([...readers, ...Array.from({ length: 4 }, write)]);
    try {
      await portal.restart(0);
      await portal.restart(1);
    } finally {
      isDone = true;
      await load;
      proxy.stop();
    }
    console.log(
      `▸ Two nodes restarted under 12 readers and 4 writers: ${answered} answers, ${written} notes, ${proxy.retries()} asked for again, ${failed.length} failed.`,
    );
    expect(failed).toEqual([]);
    expect(answered, 'under load').toBeGreaterThan(80);
    expect(proxy.retries()).toBeGreaterThan(0);
    expect(await notesInRecord(portal, 'Rolling: ')).toHaveLength(written);
  },
);
