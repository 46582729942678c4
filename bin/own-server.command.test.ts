import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embeddedPrograms } from './postgres.mjs';
import { signIn, statusFor } from '../e2e/form-fields';
import { dataFolder, launch, removeFolder, type Launched } from '../e2e/launch';
import { operate } from './testing/operate';
import { postgres15, startServer } from './testing/postgres-15.mjs';

const endings: (() => unknown)[] = [];
let server: Awaited<ReturnType<typeof startServer>>;
let database: URL;
let folder: string;
let portal: Launched;

/** As the README says: an account that may create roles, and a database that it owns. */
beforeAll(async () => {
  const programs = postgres15 ?? (await embeddedPrograms());
  server = await startServer(programs, { onEnd: (ending) => endings.unshift(ending) });
  const client = new pg.Client({ connectionString: `${server.url}/postgres` });
  await client.connect();
  await client.query(`CREATE ROLE attache LOGIN CREATEROLE PASSWORD 'right'`);
  await client.query('CREATE DATABASE attache OWNER attache');
  await client.end();
  database = new URL(`${server.url}/attache`);
  [database.username, database.password] = ['attache', 'right'];
  folder = await dataFolder();
  portal = await launch({ folder, env: { DATABASE_URL: database.href } });
});
afterAll(async () => {
  await portal.stop();
  for (const ending of endings) await ending();
  await removeFolder(folder);
});

describe('a portal on a server of one’s own', () => {
  it('serves the sample record, and makes no database of its own', async () => {
    expect(portal.isReady, portal.said()).toBe(true);
    const tie = await fetch(`${portal.url}/ties/in-my`);
    expect(await tie.text()).toContain('Harimau Shakti');
  });

  it.each([
    ['a wrong password', { password: 'wrong' }],
    ['an unknown account', { username: 'stranger' }],
    ['an unknown database', { pathname: '/elsewhere' }],
  ])('says in one sentence that it cannot come in with %s', async (_, change) => {
    const url = Object.assign(new URL(database.href), change);
    const elsewhere = await dataFolder();
    const refused = await launch({ folder: elsewhere, env: { DATABASE_URL: url.href } });
    await removeFolder(elsewhere);
    expect(await refused.ended).toBe(1);
    const words = refused.said().split('\n');
    expect(words.filter((line) => line.trim() && !/^[✓✗] /.test(line))).toHaveLength(1);
    expect(refused.said()).not.toContain(url.password);
  });
});

describe('how a portal says that it is ready', () => {
  const ready = () => fetch(`${portal.url}/api/ready`);

  it('is 200, until the database lacks a migration', async () => {
    expect((await ready()).status).toBe(200);
    const client = new pg.Client({ connectionString: database.href });
    await client.connect();
    const newest = `"migration_name" = (SELECT max("migration_name") FROM "_prisma_migrations")`;
    const forget = (when: string) =>
      client.query(`UPDATE "_prisma_migrations" SET "rolled_back_at" = ${when} WHERE ${newest}`);
    await forget('now()');
    const answer = await ready();
    await forget('NULL');
    await client.end();
    expect(answer.status).toBe(503);
    expect(await answer.text()).toMatch(/^Migrations to apply: \d{14}_\w+\.$/m);
    expect((await ready()).status).toBe(200);
  });
});

describe('npm run demo:user', () => {
  it.each([
    ['analyst', 404],
    ['editor', 200],
  ])('prints a sign-in that works, as %s', async (role, desk) => {
    const { status, lines, said } = await operate(folder, 'demo-user', '--role', role);
    expect(status, said).toBe(0);
    const [email = '', password = '', where] = lines;
    expect(where).toBe(`${portal.url}/sign-in`);
    const cookie = await signIn(portal.url, email, password);
    expect(await statusFor(`${portal.url}/desk`, cookie!)).toBe(desk);
  });

  it('says how it is called', async () => {
    for (const args of [[], ['--role', 'king'], ['--role', 'analyst', '--clearance', 'blue']]) {
      const { status, said } = await operate(folder, 'demo-user', ...args);
      expect(status).toBe(1);
      expect(said).toContain('npm run demo:user -- --role analyst|editor|admin');
    }
  });
});

describe('npm run sample', () => {
  it('brings the sample record back, on the next request', async () => {
    const client = new pg.Client({ connectionString: database.href });
    await client.connect();
    await client.query(`UPDATE "Visit" SET "title" = 'Somebody’s visit' WHERE "slug" = $1`, [
      'rajnath-singh-malaysia-july-2023',
    ]);
    await client.end();
    const visit = () =>
      fetch(`${portal.url}/visits/rajnath-singh-malaysia-july-2023`).then((page) => page.text());
    expect(await visit()).toContain('Somebody’s visit');
    const { status, said } = await operate(folder, 'sample');
    expect(status, said).toBe(0);
    expect(await visit()).not.toContain('Somebody’s visit');
  });
});

describe('without its database', () => {
  it('a portal is alive and not ready, says so on every page, and recovers by itself', async () => {
    const status = async (path: string) => (await fetch(`${portal.url}${path}`)).status;
    await server.stop();
    expect(await status('/api/health')).toBe(200);
    expect(await status('/api/ready')).toBe(503);
    for (const [accept, words] of [
      ['*/*', 'Nothing was lost'],
      ['text/html', '<h1>The record cannot be reached'],
    ] as const) {
      const page = await fetch(`${portal.url}/briefings`, { headers: { accept } });
      expect(page.status).toBe(503);
      expect(await page.text()).toContain(words);
    }
    await server.start();
    await expect.poll(() => status('/api/ready'), { timeout: 20_000 }).toBe(200);
    expect(await status('/briefings')).toBe(200);
  });
});
