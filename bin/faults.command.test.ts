// What a portal does while its database is away, and that nothing acknowledged is lost when a process is killed.
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fieldsOf, signIn, type Field } from '../e2e/form-fields';
import type { Launched } from '../e2e/launch';
import { ADMIN, ask, startNodes } from './testing/nodes';

const VISIT = '/visits/rajnath-singh-malaysia-july-2023';
const FORM = `/desk/notes/new?on=${encodeURIComponent('visit:rajnath-singh-malaysia-july-2023')}`;

let portal: Awaited<ReturnType<typeof startNodes>>;
let node: Launched;
let cookie: string;
let fields: Field[];

beforeAll(async () => {
  portal = await startNodes({});
  node = portal.nodes[0]!;
  cookie = (await signIn(node.url, ADMIN.email, ADMIN.password))!;
  fields = fieldsOf((await ask(node, FORM, { cookie })).text, 'name="body"');
}, 180_000);
afterAll(() => portal.stop());

/** Sends the form of a note as a browser without script does. */
async function send(body: string, id: string = uuid7()) {
  const form = new FormData();
  for (const { name, hidden, given } of fields)
    if (hidden) form.append(name, name === 'id' ? id : given);
  for (const [name, value] of Object.entries({ kind: 'context', marking: 'CLEAR', body }))
    form.append(name, value);
  const answer = await fetch(node.url + FORM, {
    method: 'POST',
    body: form,
    headers: { cookie },
    redirect: 'manual',
  });
  return { id, status: answer.status, text: await answer.text() };
}

function uuid7() {
  const random = randomUUID();
  const time = Date.now().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(15)}`;
}

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

describe('notes that are written when the database is killed', () => {
  it(
    'are there when they were acknowledged, and each once, also when sent again',
    { timeout: 120_000 },
    async () => {
      const notes = Array.from({ length: 1000 }, (_, n) => ({
        id: uuid7(),
        body: `Note ${n} of a thousand.`,
      }));
      const acknowledged = new Set<string>();
      let failed = 0;
      let next = 0;
      const write = async () => {
        for (let note = notes[next++]; note; note = notes[next++]) {
          const { status } = await send(note.body, note.id).catch(() => ({ status: 0 }));
          if (status === 303) acknowledged.add(note.id);
          else failed++;
        }
      };
      const killed = async () => {
        await vi.waitFor(() => expect(next).toBeGreaterThan(300), 60_000);
        await portal.server.kill();
        await portal.server.start();
      };
      await Promise.all([...Array.from({ length: 20 }, write), killed()]);
      const found = () =>
        withDatabase(async (db) => {
          const { rows } = await db.query<{ id: string; body: string }>(
            `SELECT "id", "body" FROM "Note" WHERE "body" LIKE 'Note % of a thousand.'`,
          );
          return rows;
        });
      const after = await found();
      const kept = new Set(after.map(({ id }) => id));
      expect(
        [...acknowledged].filter((id) => !kept.has(id)),
        'acknowledged, and lost',
      ).toEqual([]);
      const page = await ask(node, VISIT);
      const shown = new Set(
        [...page.text.matchAll(/id="note-([0-9a-f-]{36})"/g)].map(([, id]) => id),
      );
      for (const { id } of after) expect(shown).toContain(id);
      console.log(`${acknowledged.size} acknowledged, ${failed} not, ${after.length} kept.`);
      expect(failed).toBeGreaterThan(0);
      for (const { id, body } of notes)
        if (!acknowledged.has(id)) expect((await send(body, id)).status).toBe(303);
      const all = await found();
      expect(new Set(all.map(({ body }) => body)).size, 'each').toBe(1000);
      expect(all.length, 'once').toBe(1000);
    },
  );
});
