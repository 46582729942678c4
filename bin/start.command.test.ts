import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { identityOf, isAlive } from './identity.mjs';
import { signIn, statusFor } from '../e2e/form-fields';
import { dataFolder, launch, removeFolder, type Launched } from '../e2e/launch';

let folder: string;
let portal: Launched;
let password: string;
const ADMIN = 'admin@attache.local';

beforeAll(async () => {
  folder = await dataFolder();
  portal = await launch({ folder });
});
afterAll(async () => {
  await portal.stop();
  await removeFolder(folder);
});

describe('a first start', () => {
  it('says each step with its time, and then where to sign in and as whom', () => {
    const said = portal.said();
    expect(portal.isReady, said).toBe(true);
    for (const step of [
      'Dependencies',
      'Generated code',
      'Database',
      String.raw`Migrations \(\d+ applied\)`,
      'First admin and sample record',
      'Build( .+)?',
      'Web server',
    ]) {
      expect(said).toMatch(new RegExp(String.raw`^✓ ${step}  \d+\.\d s$`, 'm'));
    }
    expect(said).toContain(`Sign in at ${portal.url}/sign-in as ${ADMIN}`);
    password = /with the password (\S+)\n/.exec(said)?.[1] ?? '';
    expect(password.length).toBeGreaterThanOrEqual(16);
  });

  it('lets the first admin in, and serves the sample record', async () => {
    const cookie = await signIn(portal.url, ADMIN, password);
    expect(cookie).toBeDefined();
    expect(await statusFor(`${portal.url}/admin/users`, cookie!)).toBe(200);
    const visit = await fetch(`${portal.url}/visits/rajnath-singh-malaysia-july-2023`);
    expect(await visit.text()).toContain('Rajnath Singh');
  });

  it('leaves the password nowhere', () => {
    const found = (text: string) => spawnSync('grep', ['-rqF', text, folder]).status === 0;
    expect(found(ADMIN), 'the account is there').toBe(true);
    expect(found(password), 'the password is not').toBe(false);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends on %s, web server and database', async (signal) => {
    const family = descendants(portal.pid);
    expect(family.length).toBeGreaterThanOrEqual(2);
    expect(await portal.stop(signal)).toBe(0);
    // One that has ended may wait a moment to be taken note of.
    await expect.poll(() => family.filter((pid) => identityOf(pid))).toEqual([]);
    expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(false);
    await expect(fetch(portal.url)).rejects.toThrow();
    portal = await launch({ folder });
  });
});

describe('a second start', () => {
  it('has nothing to make and remembers everything', async () => {
    expect(portal.isReady, portal.said()).toBe(true);
    expect(portal.said()).toContain('✓ Build (unchanged)');
    expect(portal.said()).not.toMatch(/applied|First admin|password/);
    expect(await signIn(portal.url, ADMIN, password)).toBeDefined();
  });

  it('of another portal runs beside it, with data and a port of its own', async () => {
    const elsewhere = await dataFolder();
    const other = await launch({ folder: elsewhere });
    expect(other.isReady, other.said()).toBe(true);
    for (const { url } of [portal, other])
      expect((await fetch(`${url}/ties/in-my`)).status).toBe(200);
    expect(await signIn(other.url, ADMIN, password), 'accounts are not shared').toBeUndefined();
    expect(await other.stop()).toBe(0);
    await removeFolder(elsewhere);
    expect((await fetch(`${portal.url}/ties/in-my`)).status).toBe(200);
  });
});

describe('after a kill -9', () => {
  it('of everything, the next start recovers and nothing is lost', async () => {
    const cookie = await signIn(portal.url, ADMIN, password);
    expect(await statusFor(`${portal.url}/account`, cookie!)).toBe(200);
    for (const pid of [portal.pid, ...descendants(portal.pid)]) kill(pid);
    await portal.ended;
    expect(existsSync(join(folder, 'postgres', 'postmaster.pid')), 'a stale lock').toBe(true);
    portal = await launch({ folder });
    expect(portal.isReady, portal.said()).toBe(true);
    expect(await statusFor(`${portal.url}/account`, cookie!)).toBe(200);
  });

  it('of npm start alone, its web server ends by itself and its database is taken over', async () => {
    const cookie = await signIn(portal.url, ADMIN, password);
    const { url, port } = portal;
    kill(portal.pid);
    await portal.ended;
    await expect
      .poll(() =>
        fetch(url).then(
          () => 'answers',
          () => 'gone',
        ),
      )
      .toBe('gone');
    portal = await launch({ folder, port });
    expect(portal.isReady, portal.said()).toBe(true);
    expect(await statusFor(`${portal.url}/account`, cookie!)).toBe(200);
  });
});

describe('when the database is killed', () => {
  const VISIT = '/visits/rajnath-singh-malaysia-july-2023';
  const answers = () => portal.said().split('The database answers again.').length - 1;
  const postmaster = async () =>
    Number((await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0]);

  it('it is started again, pages are served meanwhile, and what is written then is kept', async () => {
    const ask = async () => (await fetch(portal.url + VISIT)).text();
    expect(await ask()).not.toContain('data-record="away"');
    for (const times of [1, 2]) {
      const killed = performance.now();
      kill(await postmaster());
      await expect.poll(ask, { timeout: 5_000, interval: 50 }).toContain('data-record="away"');
      await expect.poll(answers, { timeout: 20_000 }).toBe(times);
      const seconds = ((performance.now() - killed) / 1000).toFixed(1);
      console.log(`▸ The database was killed, and answered again after ${seconds} s.`);
      await expect.poll(ask, { timeout: 5_000 }).not.toContain('data-record="away"');
      expect(await signIn(portal.url, ADMIN, password), 'a session is written').toBeDefined();
    }
    expect(portal.said()).toContain('has ended (SIGKILL). It is started again in 0.5 s.');
    expect(await portal.stop()).toBe(0);
    expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(false);
    portal = await launch({ folder });
  });

  it('and cannot be started again, the portal ends and says why', async () => {
    await appendFile(join(folder, 'postgres', 'postgresql.conf'), 'nonsense\n');
    kill(await postmaster());
    expect(await portal.ended).toBe(1);
    expect(portal.said()).toMatch(/says: configuration file .+ contains errors/);
    expect(portal.said()).toContain('It was started again 4 times in a row, in vain.');
  });
});

function kill(pid: number) {
  if (isAlive(pid)) process.kill(pid, 'SIGKILL');
}

/** Children, their children, and so on. */
function descendants(pid: number): number[] {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' });
  const pairs = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const below = (parent: number): number[] =>
    pairs.flatMap(([child, of]) => (of === parent ? [child!, ...below(child!)] : []));
  return below(pid);
}
