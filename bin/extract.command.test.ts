// `npm run extract`, as an editor or a program gives it.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { checkout } from './data-folder.mjs';

const folder = mkdtempSync(join(tmpdir(), 'attache-extract-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXT =
  'Norwegian Defence Minister Ingrid Sæther arrived in Lisbon on Sunday for talks with her Portuguese counterpart, Duarte Figueira.';

function fileOf(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return name;
}

/** From a folder of one's own, as npm is run with `--prefix`. */
async function extract(...args: string[]) {
  const command = ['run', '--silent', '--prefix', checkout, 'extract', '--', ...args];
  return promisify(execFile)('npm', command, { cwd: folder }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    (error: { code: number; stderr: string }) => ({ code: error.code, said: error.stderr }),
  );
}

it('prints one object, in which each quote stands where it is said to', async () => {
  const { said } = await extract(fileOf('a.txt', TEXT), '--published', '2024-03-12', '--json');
  const { visits } = JSON.parse(said) as { visits: Record<string, unknown>[] };
  expect(visits).toEqual([
    expect.objectContaining({
      visitor_name: 'Ingrid Sæther',
      visitor_country: 'NO',
      host_country: 'PT',
      counterparts: ['Duarte Figueira'],
      start_date: '2024-03-10',
      cities: ['Lisbon'],
      agreements: [],
      commitments: [],
    }),
  ]);
  const evidence = visits[0]!.evidence as Record<string, { start: number; quote: string }[]>;
  expect(evidence.cities).toEqual([
    { start: TEXT.indexOf('Lisbon'), end: TEXT.indexOf('Lisbon') + 6, quote: 'Lisbon' },
  ]);
});

it('tells a person the same in lines, and takes the day from a first line that says it', async () => {
  const source = `#SOURCE {"published":"2024-03-12","url":""}\n${TEXT}`;
  const { said } = await extract(fileOf('b.txt', source));
  expect(said).toMatch(/visitor_name +Ingrid Sæther/);
  expect(said).toContain('2024-03-10');
  expect(said).toContain('“Lisbon”');
});

it.each([
  ['without a file', [], 'Say which file'],
  ['of a file that is not there', ['none.txt'], 'none.txt is not there'],
  ['published on no day', ['c.txt', '--published', '2024-02-30'], '“2024-02-30” is no day'],
  ['with an option that there is not', ['c.txt', '--publshed=x'], 'Unknown option'],
  ['of a picture', ['picture.txt'], 'is no text'],
])('%s it says what is wrong', async (_, args, sentence) => {
  fileOf('c.txt', TEXT);
  fileOf('picture.txt', Buffer.from([137, 80, 78, 71, 0, 0]));
  const { code, said } = await extract(...args);
  expect([code, said.includes(sentence)], said).toEqual([1, true]);
  expect(said).not.toMatch(/\n\s+at /);
});
