// What a portal does while its database is away, lets nobody in, or has no room.
import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { signIn } from '../e2e/form-fields';
import type { Launched } from '../e2e/launch';
import { mountDisk } from './testing/full-disk';
import { ADMIN } from './testing/admin';
import { ask } from './testing/crawl';
import { startNodes, type Portal } from './testing/nodes';
import { formOn, newNoteId, noteForm, openForm, VISIT } from './testing/notes';

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
  type Sent = Awaited<ReturnType<typeof openForm>>;
  let forms: { note: Sent; user: Sent; name: Sent; visit: Sent; correction: Sent; out: Sent };

  beforeAll(async () => {
    const other = (await signIn(node.url, ADMIN.email, ADMIN.password))!;
    const open = (path: string, marker: string) => openForm(node.url, path, marker, cookie);
    forms = {
      note: await open(formOn(VISIT), 'name="body"'),
      user: await open('/admin/users/new', 'name="email"'),
      name: await open('/account', 'autoComplete="name"'),
      visit: await open('/desk/visits/new', 'name="purpose"'),
      correction: await open(`/desk${VISIT}`, 'name="purpose"'),
      out: await openForm(node.url, '/sign-out', 'Sign out of this browser', other),
    };
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
    const paths = ['/visits?q=never-asked-before', '/desk', '/account', '/api/auth/session'];
    for (const path of [...paths, '/api/ready']) {
      const { status, text, headers } = await ask(node, path, { cookie });
      expect([path, status, headers.getSetCookie()]).toEqual([path, 503, []]);
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

  it.each([true, false])(
    'what is typed into other forms comes back (by script: %s)',
    async (byScript) => {
      const note = { id: newNoteId(), kind: 'context', marking: 'CLEAR', body: 'Typed: a note.' };
      const user = {
        email: 'typed@desk.example',
        name: 'Typed name',
        role: 'analyst',
        clearance: 'AMBER',
      };
      const [noteKept, userKept] = [
        await forms.note(note, { byScript }),
        await forms.user(user, { byScript }),
      ];
      expect([noteKept.status, userKept.status]).toEqual([200, 200]);
      expect(noteKept.text).toContain('Typed: a note.');
      for (const typed of Object.values(user)) expect(userKept.text).toContain(typed);
      expect(userKept.text).toContain('so nothing was changed. Send it again');
      const name = await forms.name({ name: 'Typed anew' }, { byScript });
      expect([name.status, name.text]).toEqual([200, expect.stringContaining('Typed anew')]);
      const visit = {
        ...{ title: 'Typed title', sender: 'NZ', purpose: 'Typed purpose', marking: 'AMBER' },
        ...{ 'members.0.name': 'Typed member', 'engagements.0.title': 'Typed talks' },
      };
      for (const send of [forms.visit, forms.correction]) {
        const kept = await send(visit, { byScript });
        expect(kept.status).toBe(200);
        for (const typed of Object.values(visit)) expect(kept.text).toContain(typed);
        expect(kept.text).toContain('this was not saved');
      }
    },
  );

  it('who signs out has the session no longer', async () => {
    const { status, cookies } = await forms.out({});
    expect(status).toBe(303);
    expect(cookies).toContainEqual(expect.stringMatching(/session-token=;.*Max-Age=0/));
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

/** The role that the web server signs in as. */
const webRole = (db: pg.Client) =>
  db
    .query<{ usename: string }>(
      `SELECT usename FROM pg_stat_activity WHERE application_name = 'attache changes'`,
    )
    .then(({ rows }) => rows[0]!.usename);

describe('while the database takes no more connections', () => {
  let role: string;

  beforeAll(async () => {
    await ask(node, VISIT);
    await vi.waitFor(async () => expect((await ask(node, VISIT)).from).toBe('attache; hit'), 5000);
    await withDatabase(async (db) => {
      role = await webRole(db);
      await db.query(`ALTER ROLE "${role}" CONNECTION LIMIT 1`);
      await db.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE usename = $1 AND application_name <> 'attache changes'`,
        [role],
      );
    });
  });

  it('pages that were made before are served, and are known to be true', async () => {
    const { status, from } = await ask(node, VISIT);
    expect([status, from]).toEqual([200, 'attache; hit']);
  });

  it('what is not at hand is an honest 503', async () => {
    for (const path of ['/visits?q=not-asked-yet', '/desk', '/account', '/api/viewer']) {
      const { status, text } = await ask(node, path, { cookie: `${cookie}; a=${path.length}` });
      expect([path, status]).toEqual([path, 503]);
      expect(text).toContain('cannot be reached just now');
    }
  });

  it('a note comes back as it was typed', async () => {
    const { status, text } = await send('What I typed when nobody was let in.');
    expect(status).toBe(200);
    expect(text).toContain('What I typed when nobody was let in.');
    expect(text).toContain('this was not saved');
  });

  it('it goes on by itself when there is room again', async () => {
    await withDatabase((db) => db.query(`ALTER ROLE "${role}" CONNECTION LIMIT -1`));
    await vi.waitFor(async () => expect((await ask(node, '/desk', { cookie })).status).toBe(200), {
      timeout: 10_000,
      interval: 200,
    });
    expect((await send('Written when there was room.')).status).toBe(303);
  });
});

const disk = mountDisk();
describe.runIf(disk)('when the disk is full', () => {
  afterAll(() => disk!.unmount());
  const long = (words: string) => `${words} ${randomBytes(9000).toString('hex')}`;

  it('a note that has no room is not saved and comes back as it was typed, and pages are served', async () => {
    await withDatabase((db) => disk!.takeNotes(db));
    expect((await send(long('There is room.'))).status).toBe(303);
    disk!.fill();
    const answers = [];
    for (let n = 0; n < 4; n++) answers.push(await send(long(`No room ${n}.`)));
    expect(answers.map(({ status }) => status)).toContain(200);
    for (const { status, text } of answers.filter((one) => one.status !== 303)) {
      expect(status).toBe(200);
      expect(text).toMatch(/No room \d\. [0-9a-f]{18000}/);
      expect(text).toContain('this was not saved');
    }
    expect((await ask(node, VISIT, { cookie })).status).toBe(200);
  });

  it('it goes on by itself when there is room again', async () => {
    disk!.free();
    expect((await send(long('Room again.'))).status).toBe(303);
  });
});
