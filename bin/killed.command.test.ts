// A process that is killed, and nodes that are restarted one after the other: nothing acknowledged is lost.
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { signIn } from '../e2e/form-fields';
import { ADMIN, ask, startNodes, type Portal } from './testing/nodes';
import { expectEachOnce, noteForm } from './testing/notes';
import { webProcessOf } from './testing/processes';

let portal: Portal;
let send: Awaited<ReturnType<typeof noteForm>>;

beforeAll(async () => {
  portal = await startNodes({});
  const [node] = portal.nodes;
  send = await noteForm(node!, (await signIn(node!.url, ADMIN.email, ADMIN.password))!);
}, 180_000);
afterAll(() => portal.stop());

it(
  'when the web process and then the database are killed, what was acknowledged is there, and each note once',
  { timeout: 300_000 },
  async () => {
    const [node] = portal.nodes;
    await expectEachOnce(portal, send, async (begun) => {
      await vi.waitFor(() => expect(begun()).toBeGreaterThan(250), 100_000);
      process.kill(webProcessOf(node!.pid)!, 'SIGKILL');
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
    process.kill(webProcessOf(node!.pid)!, 'SIGKILL');
    await vi.waitFor(() => expect(pauses().length, `${times}`).toBe(before + 1), 2000);
    await vi.waitFor(async () => expect((await ask(node!, '/')).status).toBe(200), 20_000);
  }
  expect(pauses().at(-1)).toBe(pauses().at(-2)! * 2);
});
