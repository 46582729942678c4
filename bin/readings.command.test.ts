// Who read what is marked AMBER or RED stands in the audit trail, however it was read.
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { signIn } from '../e2e/form-fields';
import { ADMIN } from './testing/admin';
import { ask } from './testing/crawl';
import { startNodes } from './testing/nodes';

let portal: Awaited<ReturnType<typeof startNodes>>;
let database: pg.Client;
let admin: string;

beforeAll(async () => {
  portal = await startNodes({});
  database = await portal.connect();
  admin = (await signIn(portal.nodes[0]!.url, ADMIN.email, ADMIN.password))!;
}, 180_000);
afterAll(async () => {
  await database.end();
  await portal.stop();
});

const eventsOf = async (action: string) =>
  (
    await database.query(`SELECT * FROM "AuditEvent" WHERE "action" LIKE $1 ORDER BY "id"`, [
      action,
    ])
  ).rows;

/** As React asks in the browser. Next leads such a request on, once, to an address that caches tell from the page's own. */
async function askInParts(path: string) {
  const headers = { cookie: admin, rsc: '1' };
  const answer = await fetch(portal.nodes[0]!.url + path, { headers });
  expect(answer.headers.get('content-type'), path).toContain('text/x-component');
  return answer.text();
}

describe('the audit trail of a portal', () => {
  it('has who read a page marked AMBER or RED, each time, kept page or not', async () => {
    const node = portal.nodes[0]!;
    const { rows } = await database.query(
      `UPDATE "Visit" SET "marking" = 'AMBER' WHERE "slug" = (SELECT max("slug") FROM "Visit") RETURNING "slug"`,
    );
    const path = `/visits/${rows[0].slug}`;
    expect((await ask(node, path)).status, 'signed out').toBe(404);
    for (const from of ['attache; fwd=miss', 'attache; hit']) {
      expect((await ask(node, `${path}?turn`, { cookie: admin })).from).toBe(from);
    }
    await vi.waitFor(async () => expect((await eventsOf('read:AMBER')).length).toBe(2), 5000);
    const [event] = await eventsOf('read:AMBER');
    expect(event).toMatchObject({ object: path, outcome: 'allowed' });
    expect(event.actorId).toBe(
      (await database.query(`SELECT "id" FROM "User" WHERE "email" = $1`, [ADMIN.email])).rows[0]
        .id,
    );
    expect(event.address).toMatch(/127\.0\.0\.1|::1/);
  });

  it('has who read it in parts, or had it already', async () => {
    const node = portal.nodes[0]!;
    const { rows } = await database.query(`SELECT "slug" FROM "Visit" WHERE "marking" = 'AMBER'`);
    const path = `/visits/${rows[0].slug}`;
    const since = (await eventsOf('read:AMBER')).length;
    const { headers } = await ask(node, path, { cookie: admin });
    await askInParts(path);
    const etag = headers.get('etag')!;
    const again = await ask(node, path, { cookie: admin, 'if-none-match': etag });
    expect(again.status).toBe(304);
    await vi.waitFor(
      async () => expect((await eventsOf('read:AMBER')).length - since).toBe(3),
      5000,
    );
  });

  it('has who opened at the desk what is marked RED, a visit or a note with its history', async () => {
    const node = portal.nodes[0]!;
    const { rows: visits } = await database.query(
      `UPDATE "Visit" SET "marking" = 'RED' WHERE "slug" = (SELECT min("slug") FROM "Visit") RETURNING "id", "slug"`,
    );
    const { rows: notes } = await database.query(
      `UPDATE "Note" SET "marking" = 'RED' WHERE "id" = (SELECT "id" FROM "Note" WHERE "parentId" IS NULL LIMIT 1) RETURNING "id"`,
    );
    const note = `/desk/notes/${notes[0].id}`;
    const paths = [`/desk/visits/${visits[0].slug}`, note, `${note}/history`, `${note}/reply`];
    for (const path of paths) {
      expect((await ask(node, path, { cookie: admin })).status, path).toBe(200);
      await askInParts(path);
    }
    await ask(node, '/desk/visits', { cookie: admin });
    await ask(node, '/visits', { cookie: admin });
    await vi.waitFor(async () => {
      const read = (await eventsOf('read:RED')).map(({ object }) => object);
      expect(read.sort()).toEqual(paths.flatMap((path) => [path, path]).sort());
    }, 5000);
  });

  it('has who was shown texts marked RED by search, or among the desk’s notes', async () => {
    const node = portal.nodes[0]!;
    const since = (await eventsOf('read:RED')).length;
    await database.query(
      `UPDATE "Note" SET "body" = 'Quorble' WHERE "marking" = 'RED' AND "withdrawnAt" IS NULL`,
    );
    for (const path of [
      '/desk/notes?q=quorble',
      '/search?q=quorble',
      '/search?q=nothing-of-the-sort',
    ])
      expect((await ask(node, path, { cookie: admin })).status, path).toBe(200);
    await vi.waitFor(async () => {
      const read = (await eventsOf('read:RED')).slice(since).map(({ object }) => object);
      expect(read.sort()).toEqual(['/desk/notes', '/search']);
    }, 5000);
  });

  const SHELVES = {
    agreements: 'Agreement',
    commitments: 'Commitment',
    engagements: 'Engagement',
    exercises: 'ExerciseSeries',
    mechanisms: 'Mechanism',
    people: 'Person',
    sources: 'Source',
  };

  /** Marks AMBER what may be: what hangs on it may stand in the way. */
  async function raised(table: string) {
    const { rows } = await database.query<{ slug: string }>(
      `SELECT "slug" FROM "${table}" WHERE "marking" = 'CLEAR' ORDER BY "slug"`,
    );
    for (const { slug } of rows) {
      const raise = `UPDATE "${table}" SET "marking" = 'AMBER' WHERE "slug" = $1`;
      if (await database.query(raise, [slug]).catch(() => null)) return slug;
    }
    throw new Error(`No ${table} can be raised.`);
  }

  it.each(Object.entries(SHELVES))('has who read one of the %s', async (shelf, table) => {
    await expectRead([`/${shelf}/${await raised(table)}`]);
  });

  it('has who read a briefing, a revision of it, or its bottom line in a list', async () => {
    const { rows } = await database.query<{
      id: string;
      slug: string;
      number: number;
      tie: string;
    }>(
      `SELECT b."id", b."slug", r."number", t."slug" AS "tie" FROM "Briefing" b
         JOIN "Revision" r ON r."briefingId" = b."id" AND r."stands" AND r."publishedAt" IS NOT NULL
         JOIN "CoverageTie" c ON c."revisionId" = r."id" JOIN "Tie" t ON t."id" = c."tieId"
        WHERE b."state" = 'published' ORDER BY r."publishedAt" DESC LIMIT 1`,
    );
    const { id, slug, number, tie } = rows[0]!;
    for (const where of [
      `"Note" SET "marking" = 'AMBER' WHERE "briefingId"`,
      `"Briefing" SET "marking" = 'AMBER' WHERE "id"`,
    ])
      await database.query(`UPDATE ${where} = $1 AND "marking" < 'AMBER'`, [id]);
    const briefing = `/briefings/${slug}`;
    const lists = ['/', '/briefings', `/ties/${tie}`];
    await expectRead([briefing, `${briefing}/revisions/${number}`, ...lists]);
  });

  async function expectRead(paths: string[]) {
    const node = portal.nodes[0]!;
    const since = (await eventsOf('read:%')).length;
    for (const path of paths) {
      const { status } = await ask(node, path, { cookie: admin });
      expect([path, status]).toEqual([path, 200]);
    }
    await vi.waitFor(async () => {
      const read = (await eventsOf('read:%')).slice(since).map(({ object }) => object);
      expect(read.sort()).toEqual([...paths].sort());
    }, 5000);
  }
});
