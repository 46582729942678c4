import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkout } from './data-folder.mjs';
import { dataFolder, launch, removeFolder, type Launched } from '../e2e/launch';

const SENTENCE = 'Bilateral defence ties, with sources.';
const CHANGED = 'Bilateral ties in defence, with sources.';

/** Under root the copy belongs to nobody, as an ordinary user's would. */
const ordinary = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined;

/** Everything is installed and built, beside other tests that build and render. */
const PATIENCE_MS = 900_000;

let home: string;
let copy: string;
let portal: Launched;

/** What git would clone, and the build of the checkout, which is older than one change. */
beforeAll(async () => {
  home = await dataFolder();
  copy = join(home, 'attache');
  const { stdout } = spawnSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: checkout,
    encoding: 'utf8',
  });
  for (const file of stdout.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(checkout, file), join(copy, file));
  }
  cpSync(join(checkout, '.next'), join(copy, '.next'), {
    recursive: true,
    filter: (path) => !/\.next\/(cache|dev)(\/|$)/.test(path),
  });
  edit(SENTENCE, CHANGED);
  if (ordinary) spawnSync('chown', ['-R', `${ordinary.uid}:${ordinary.gid}`, home]);
  portal = await started('npm', 'start');
}, PATIENCE_MS + 120_000);
afterAll(() => removeFolder(home));

function started(...command: string[]) {
  return launch({
    folder: join(copy, '.attache'),
    command,
    cwd: copy,
    account: ordinary,
    patienceMs: PATIENCE_MS,
    env: { HOME: home, ATTACHE_DATA: '' },
  });
}

async function stops() {
  await portal.stop('SIGTERM');
  await expect(fetch(portal.url)).rejects.toThrow();
  expect(existsSync(join(copy, '.attache', 'postgres', 'postmaster.pid'))).toBe(false);
}

const about = () => fetch(`${portal.url}/about`).then((page) => page.text());

function edit(from: string, to: string) {
  const page = join(copy, 'components', 'page.tsx');
  const source = readFileSync(page, 'utf8');
  expect(source).toContain(from);
  writeFileSync(page, source.replace(from, to));
}

describe('npm start by an ordinary user, in a clone without packages and with an old build', () => {
  it('installs the packages and comes to a portal', () => {
    expect(portal.isReady, portal.said()).toBe(true);
    expect(portal.said()).toMatch(/^✓ Dependencies \(installed\)  \d+\.\d s$/m);
  });

  it('builds anew, and serves the sources as they are now', async () => {
    expect(portal.said()).toMatch(/^✓ Build  \d+\.\d s$/m);
    expect((await about()).includes(CHANGED)).toBe(true);
  });

  it('stops when npm is told to', stops);
});

describe('npm run dev in the same clone', () => {
  it('shows what is edited while it runs', { timeout: 240_000 }, async () => {
    portal = await started('npm', 'run', 'dev');
    expect(portal.isReady, portal.said()).toBe(true);
    expect(portal.said()).not.toContain('Build');
    expect((await about()).includes(CHANGED)).toBe(true);
    edit(CHANGED, SENTENCE);
    const shown = async () => (await about()).includes(SENTENCE);
    await expect.poll(shown, { timeout: 90_000, interval: 500 }).toBe(true);
  });

  it('stops likewise', stops);
});
