import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isPersonal, readablePath } from './paths';

const root = join(import.meta.dirname, '..');

it('every folder of app/ but the record’s guards itself, and the doorkeeper is not asked about it', () => {
  const [, shape = ''] = /'(\/\(\(\?!.*)'/.exec(readFileSync(join(root, 'proxy.ts'), 'utf8'))!;
  const matcher = new RegExp(`^${shape}$`);
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
