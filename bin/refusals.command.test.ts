import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { checkout } from './data-folder.mjs';
import { dataFolder, launch, removeFolder, type Launched } from '../e2e/launch';

let folder: string;
beforeAll(async () => {
  folder = await dataFolder();
});
afterAll(() => removeFolder(folder));

/** What a start says that cannot go on: one sentence, after the steps that went well. */
async function complaint(options: Partial<Parameters<typeof launch>[0]>): Promise<string> {
  const portal = await launch({ folder, ...options });
  expect(portal.isReady, portal.said()).toBe(false);
  expect(await portal.ended).toBe(1);
  const lines = portal.said().split('\n');
  const words = lines.filter((line) => line.trim() && !/^[✓✗] /.test(line));
  expect(words, portal.said()).toHaveLength(1);
  expect(words[0]).not.toMatch(/^\s+at |node_modules|Error:/);
  return words[0]!;
}

describe('a start that cannot be', () => {
  it('says which port is in use, and how to take another', async () => {
    const server = createServer().listen(0);
    const { port } = server.address() as { port: number };
    const sentence = await complaint({ port });
    server.close();
    expect(sentence).toBe(
      `Port ${port} is in use by another program: choose another with PORT=${port + 1} npm start.`,
    );
  });

  it.each([
    ['PORT', 'eighty', 'a port is a number'],
    ['PORT', '70000', 'a port is a number'],
    ['ATTACHE_URL', 'attache', 'ATTACHE_URL is not a web address'],
    ['ATTACHE_SECRET', 'short', 'ATTACHE_SECRET is too short'],
    ['ATTACHE_SESSION_IDLE', '14 days', 'such as 30m, 12h or 14d'],
    ['ATTACHE_SESSION_MAX', '0h', 'five minutes or more'],
    ['ATTACHE_SESSION_IDLE', '31d', 'longer than ATTACHE_SESSION_MAX'],
    ['ATTACHE_REQUIRE_SECOND_FACTOR', 'yes', 'give nobody, admins or desk'],
    ['ATTACHE_TRUSTED_PROXIES', 'loopback, my-proxy', 'names "my-proxy", which is no address'],
    ['ATTACHE_HOST', '203.0.113.9', 'not an address of this machine'],
    ['ATTACHE_ADMIN_PASSWORD', 'password1234', 'most common passwords'],
    ['ATTACHE_ADMIN_EMAIL', 'nobody', 'not an e-mail address'],
    ['ATTACHE_DATA', '/dev/null/data', '/dev/null/data'],
    ['DATABASE_URL', 'mysql://a:b@localhost/c', 'DATABASE_URL'],
    ['DATABASE_URL', 'nonsense', 'DATABASE_URL'],
    ['DATABASE_URL', 'postgresql://a:secret-word@127.0.0.1:1/c', '127.0.0.1:1'],
    ['DATABASE_URL', 'postgresql://a:secret-word@nowhere.invalid/c', 'nowhere.invalid'],
  ])('says what is wrong with %s=%s', async (name, value, words) => {
    const sentence = await complaint({ env: { [name]: value } });
    expect(sentence).toContain(words);
    expect(sentence).not.toContain('secret-word');
  });

  it('says which Node it needs', async () => {
    const old = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.4' } })`;
    const shim = `data:text/javascript,${encodeURIComponent(old)}`;
    const command = [process.execPath, '--import', shim, join(checkout, 'bin', 'start.mjs')];
    expect(await complaint({ command })).toBe(
      'Attaché needs Node 20.19 or newer, and this is Node 18.20.4: install a current one from https://nodejs.org.',
    );
  });

  describe('beside a portal that runs', () => {
    let portal: Launched | undefined;
    afterEach(() => portal?.stop());

    it('says whose data folder it is', async () => {
      portal = await launch({ folder });
      expect(portal.isReady, portal.said()).toBe(true);
      expect(await complaint({})).toMatch(/^A portal is already using .+ATTACHE_DATA\.$/);
      expect((await fetch(portal.url)).status).toBe(200);
    });
  });

  // Only root may mount a disk of its own, and not everywhere.
  const disk = mkdtempSync(join(tmpdir(), 'attache-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', disk]).status === 0;
  afterAll(async () => {
    if (mounted) spawnSync('umount', [disk]);
    await removeFolder(disk);
  });
  it.runIf(mounted)('says that the disk is full', async () => {
    expect(await complaint({ folder: disk })).toBe(
      'The disk is full: free some space, then start again. Nothing that was saved is lost.',
    );
  });
});
