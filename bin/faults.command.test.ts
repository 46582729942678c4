// What a portal does while its database is away.
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { signIn } from '../e2e/form-fields';
import type { Launched } from '../e2e/launch';
import { ADMIN, ask, startNodes, type Portal } from './testing/nodes';
import { noteForm, VISIT } from './testing/notes';

let portal: Portal;
let node: Launched;
let cookie: string;
let send: Awaited<ReturnType<typeof noteForm>>;

beforeAll(async () => {
  portal = await startNodes({});
  node = portal.nodes[0]!;
  cookie = (await signIn(node.url, ADMIN.email, ADMIN.password))!;
  send = await noteForm(node, cookie);
}, 180_000);
afterAll(() => portal.stop());

async function withDatabase<T>(work: (client: pg.Client) => Promise<T>) {
  const client = await portal.connect();
  return work(client).finally(() => client.end());
}

const banner = 'data-record="away"';

describe('while the database is away', () => {
  beforeAll(async () => {
    await ask(node, VISIT);
    await ask(node, VISIT, { cookie });
    await portal.server.stop();
    await vi.waitFor(async () => expect((await ask(node, VISIT)).text).toContain(banner), 10_000);
  });

  it('pages are served as they stood, and say so', async () => {
    const out = await ask(node, VISIT);
    expect([out.status, out.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(out.text).toContain('Rajnath Singh');
    const signedIn = await ask(node, VISIT, { cookie });
    expect([signedIn.status, signedIn.text.includes(banner)]).toEqual([200, true]);
    expect(signedIn.text).toContain('Add a note');
  });

  it('what is not at hand is an honest 503, in words', async () => {
    for (const path of ['/visits?q=never-asked-before', '/desk', '/account', '/api/ready']) {
      const { status, text } = await ask(node, path, { cookie });
      expect([path, status]).toEqual([path, 503]);
      expect(text.length).toBeGreaterThan(20);
    }
    expect((await ask(node, '/api/health')).status).toBe(200);
  });

  it('a note that is sent is not saved, which its writer is told, and comes back as it was typed', async () => {
    const { status, text } = await send('What I typed while it was away.');
    expect(status).toBe(200);
    expect(text).toContain('What I typed while it was away.');
    expect(text).toContain('this was not saved');
  });

  it('nobody signs in, and is told why', async () => {
    expect(await signIn(node.url, ADMIN.email, ADMIN.password)).toBeUndefined();
  });

  it('it comes back by itself, and a page then is what the record is', async () => {
    await portal.server.start();
    await withDatabase((db) =>
      db.query(`UPDATE "Visit" SET "title" = 'It is back' WHERE $1 = '/visits/' || "slug"`, [
        VISIT,
      ]),
    );
    await vi.waitFor(
      async () => expect((await ask(node, VISIT)).text).toContain('It is back'),
      5000,
    );
    await vi.waitFor(async () => expect((await ask(node, VISIT)).from).toBe('attache; hit'), 5000);
    expect((await ask(node, VISIT, { cookie })).text).not.toContain(banner);
  });
});
