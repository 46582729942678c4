import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { isReading } from './kinds';
import { isPersonal, readablePath } from './paths';

const root = join(import.meta.dirname, '..');

/** Which paths the doorkeeper is asked about: its matcher, as it is written in proxy.ts. */
function doorkeepers(): RegExp {
  const [, shape = ''] = /'(\/\(\(\?!.*)'/.exec(readFileSync(join(root, 'proxy.ts'), 'utf8'))!;
  return new RegExp(`^${shape.replaceAll('\\\\', '\\')}$`);
}

it('every folder of app/ but the record’s guards itself, and the doorkeeper is not asked about it', () => {
  const matcher = doorkeepers();
  const folders = readdirSync(join(root, 'app'), { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== '[audience]',
  );
  expect(folders.length).toBeGreaterThan(5);
  for (const { name } of folders) {
    for (const url of [`/${name}`, `/${name}/more`]) {
      expect(isPersonal({ url }), url).toBe(true);
      expect(matcher.test(url), url).toBe(false);
    }
    expect(isPersonal({ url: `/${name}s` })).toBe(false);
    expect(matcher.test(`/${name}s`)).toBe(true);
  }
  for (const url of ['/', '/visits/desk', '/%64esk', '/?desk', '/icon-svg', '/account-name-js']) {
    expect(isPersonal({ url }), url).toBe(false);
    expect(matcher.test(url), url).toBe(true);
  }
});

it('every file of public/ is given to whoever asks, and is no page', () => {
  const matcher = doorkeepers();
  const files = readdirSync(join(root, 'public'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join('/', relative(join(root, 'public'), parentPath), name));
  expect(files).toContain('/account-name.js');
  for (const url of files) {
    expect(isReading({ url, method: 'GET', headers: {} } as IncomingMessage), url).toBe(false);
    expect(matcher.test(url), url).toBe(false);
  }
});

it.each([
  ['/ties/%80', '/ties/%EF%BF%BD'],
  ['/ties/%00', '/ties/%EF%BF%BD'],
  ['/ties/100%', '/ties/100%25'],
  ['/desk/../visits', '/visits'],
  ['/desk/%2E%2e/visits', '/visits'],
  ['/./visits', '/visits'],
  ['/\\elsewhere.example/', '/elsewhere.example/'],
  ['//elsewhere.example/..', '/'],
])('%s is read as %s', (path, readable) => {
  expect(readablePath(path)).toBe(readable);
});

it.each(['/', '/visits/a.b', '/visits/...', '/ties/%C3%A9', '/people/.well-known'])(
  '%s stands as it is',
  (path) => {
    expect(readablePath(path)).toBeNull();
  },
);
