// What a portal does while its database says nothing: no answer comes, and no connection is closed.
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { signIn } from '../e2e/form-fields';
import type { Launched } from '../e2e/launch';
import { ADMIN } from './testing/admin';
import { ask } from './testing/crawl';
import { startNodesBy, type Portal } from './testing/nodes';
import { noteForm, VISIT } from './testing/notes';
import { startRelay, type Relay } from './testing/relay';

let portal: Portal;
let relay: Relay;
let node: Launched;
let cookie: string;
let send: Awaited<ReturnType<typeof noteForm>>;

beforeAll(async () => {
  portal = await startNodesBy(async (database) => (relay = await startRelay(database)), [{}]);
  node = portal.nodes[0]!;
  cookie = (await signIn(node.url, ADMIN.email, ADMIN.password))!;
  send = await noteForm(node, cookie);
}, 180_000);
afterAll(() => portal.stop());

/** With the seconds that it took. */
async function timed<T extends object>(work: Promise<T>) {
  const since = performance.now();
  const answer = await work;
  return { ...answer, seconds: (performance.now() - since) / 1000 };
}

it('kept pages are served, all else is an honest 503 in time, and what is typed is kept', async () => {
  await ask(node, VISIT);
  await ask(node, VISIT, { cookie });
  // So that there are connections to lose.
  await Promise.all(['a', 'b', 'c', 'd'].map((word) => ask(node, `/visits?q=${word}`, { cookie })));
  relay.silence();
  const beside = await portal.connect();
  await beside.query(
    `UPDATE "Visit" SET "title" = 'Changed meanwhile' WHERE $1 = '/visits/' || "slug"`,
    [VISIT],
  );
  await beside.end();
  const kept = timed(ask(node, VISIT));
  const asked = ['/visits?q=never', '/search?q=never', '/desk', '/account'].map((path) =>
    timed(ask(node, path, { cookie })),
  );
  const note = timed(send('What I typed into the silence.'));
  // While it is found out that it says nothing.
  const meanwhile = [500, 1000, 1500, 2000, 2500].flatMap((ms) =>
    [undefined, { cookie }].map((who) => pause(ms).then(() => timed(ask(node, VISIT, who)))),
  );
  // By then it is known.
  const late = pause(5_000).then(() => timed(ask(node, VISIT)));
  const [page, pageLater, written, ...others] = await Promise.all([kept, late, note, ...asked]);
  const between = await Promise.all(meanwhile);

  expect([page, pageLater, ...between].map(({ status }) => status)).toEqual(Array(12).fill(200));
  const slowestKept = Math.max(...[page, ...between].map(({ seconds }) => seconds));
  expect(slowestKept).toBeLessThan(4);
  expect(pageLater.seconds).toBeLessThan(1);
  expect(pageLater.text).toContain('data-record="away"');
  for (const { status, text, seconds } of others) {
    expect([status, text.includes('cannot be reached just now')]).toEqual([503, true]);
    expect(seconds).toBeLessThan(22);
  }
  expect(written.status).toBe(200);
  expect(written.text).toContain('What I typed into the silence.');
  expect(written.text).toContain('this was not saved');
  expect(written.seconds).toBeLessThan(22);
  const slowest = Math.max(...others.map(({ seconds }) => seconds));
  console.log(
    `▸ Silent database: a kept page after ${page.seconds.toFixed(1)} s, at most ${slowestKept.toFixed(1)} s, and then ${pageLater.seconds.toFixed(1)} s, ` +
      `the slowest 503 after ${slowest.toFixed(1)} s, a note given back after ${written.seconds.toFixed(1)} s.`,
  );
}, 60_000);

it('when it speaks again, everything goes on at once, on other connections, and what changed meanwhile is shown', async () => {
  relay.goOn();
  const page = await vi.waitFor(async () => {
    const { text } = await ask(node, VISIT);
    expect(text.includes('data-record="away"')).toBe(false);
    return text;
  }, 5_000);
  expect(page).toContain('Changed meanwhile');
  expect((await ask(node, VISIT, { cookie })).text).toContain('Changed meanwhile');
  const since = performance.now();
  const paths = ['/visits?q=e', '/search?q=sea', '/desk', '/account', '/people', '/ties'];
  const answers = await Promise.all(paths.map((path) => ask(node, path, { cookie })));
  expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 200));
  expect((await send('Written when it spoke again.')).status).toBe(303);
  expect(performance.now() - since).toBeLessThan(5_000);
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
