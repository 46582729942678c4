// Two web servers on one database: what one commits, both show; and what was cut off catches up.
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../e2e/form-fields';
import type { Launched } from '../e2e/launch';
import { ADMIN } from './testing/admin';
import { ask } from './testing/crawl';
import { startNodes } from './testing/nodes';
import { newNoteId, noteForm, VISIT } from './testing/notes';
import { aSecond, until } from './testing/until';

let portal: Awaited<ReturnType<typeof startNodes>>;
let database: pg.Client;
let one: Launched;
let other: Launched;
let cookie: string;
let send: Awaited<ReturnType<typeof noteForm>>;

beforeAll(async () => {
  portal = await startNodes({}, {});
  [one, other] = portal.nodes as [Launched, Launched];
  database = await portal.connect();
  cookie = (await signIn(one.url, ADMIN.email, ADMIN.password))!;
  send = await noteForm(one, cookie);
}, 180_000);
afterAll(async () => {
  await database.end();
  await portal.stop();
});

const changeTitle = (title: string) =>
  database.query(`UPDATE "Visit" SET "title" = $1 WHERE $2 = '/visits/' || "slug"`, [title, VISIT]);

describe('a page', () => {
  it('is rendered once, and a browser that has it is told so', async () => {
    await ask(one, VISIT);
    const { from, headers, text } = await ask(one, VISIT);
    expect(from).toBe('attache; hit');
    expect(text).toContain('Rajnath Singh');
    expect(text, 'the inner path').not.toMatch(/public(~|%7E)/i);
    const again = await ask(one, VISIT, { 'if-none-match': headers.get('etag')! });
    expect([again.status, again.text]).toEqual([304, '']);
    expect(again.headers.get('content-security-policy')).toMatch(
      /^script-src 'self'; default-src 'none';/,
    );
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
      expect((await send(body)).status).toBe(303);
      expect((await ask(one, VISIT)).text).toContain(body);
      await aSecond();
      expect((await ask(other, VISIT)).text).toContain(body);
    }
  });

  it('does not tell those who may not see a note that there is a new one', async () => {
    const before = await ask(one, VISIT);
    const cleared = await ask(one, VISIT, { cookie });
    expect((await send('Above them.', newNoteId(), one.url, 'RED')).status).toBe(303);
    const after = await ask(one, VISIT);
    expect(after.from).toBe('attache; hit');
    expect(after.headers.get('etag')).toBe(before.headers.get('etag'));
    const seen = await ask(one, VISIT, { cookie });
    expect(seen.text).toContain('Above them.');
    expect(seen.headers.get('etag')).not.toBe(cleared.headers.get('etag'));
  });

  it('that is asked for at two addresses at once is true at both after a change', async () => {
    for (let turn = 1; turn <= 3; turn++) {
      const addresses = [`/visits?q=&from=200${turn}`, `/visits?from=200${turn}&q=`];
      await Promise.all([...addresses, ...addresses].map((address) => ask(one, address)));
      await changeTitle(`Turn ${turn} of two addresses`);
      for (const address of addresses)
        await until(async () => (await ask(one, address)).text.includes(`Turn ${turn} of two`));
    }
  });
});

describe('a node that was cut off', () => {
  it('shows within a second what was changed meanwhile', async () => {
    await ask(other, VISIT);
    await database.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'attache changes'`,
    );
    await changeTitle('Changed while cut off');
    await aSecond();
    expect((await ask(other, VISIT)).text).toContain('Changed while cut off');
    await until(async () => (await ask(other, VISIT)).from === 'attache; hit');
  });
});

describe('while the database is away', () => {
  it('a page stands as it was, unless something in it was taken from its readers', async () => {
    const kept = '/visits/narendra-modi-malaysia-february-2026';
    for (const path of [kept, VISIT]) {
      await until(async () => (await ask(other, path)).from === 'attache; hit');
    }
    await database.query(
      `UPDATE "Note" SET "withdrawnAt" = now(), "withdrawnById" = "authorId"
      WHERE "id" = (SELECT n."id" FROM "Note" n JOIN "Visit" v ON v."id" = n."visitId"
        WHERE $1 = '/visits/' || v."slug" AND n."marking" = 'CLEAR' AND n."withdrawnAt" IS NULL LIMIT 1)`,
      [VISIT],
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    await portal.server.stop();
    await until(async () => (await ask(other, kept)).text.includes('data-record="away"'));
    expect((await ask(other, VISIT)).status).toBe(503);
  });
});
