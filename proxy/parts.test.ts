import { createRequire } from 'node:module';
import { pipeline } from 'node:stream/promises';
import { Readable, type Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { numbersFrom, one } from '../bin/bench/words';
import { fieldsIn } from './parts';

/** A file, which no form here sends, has no text. */
type Read = [name: string, text: string | null][];

/** As Next reads it without script. */
async function byFetch(body: Buffer, type: string): Promise<Read> {
  const sent = new Request('http://n/', {
    method: 'POST',
    headers: { 'content-type': type },
    body: new Uint8Array(body),
  });
  return [...(await sent.formData())].map(([name, value]) => [
    name,
    typeof value === 'string' ? value : null,
  ]);
}

const busboy = createRequire(import.meta.url)('next/dist/compiled/busboy');

/** As Next reads it by script. */
async function byBusboy(body: Buffer, type: string): Promise<Read> {
  const read: Read = [];
  const into: Writable = busboy({ defParamCharset: 'utf8', headers: { 'content-type': type } });
  into.on('field', (name: string, text: string) => read.push([name, text]));
  into.on('file', (name: string, file: Readable) => {
    read.push([name, null]);
    file.resume();
  });
  await pipeline(Readable.from([body]), into);
  return read;
}

const HEADS = [
  'Content-Disposition: form-data; name="a"',
  'Content-Disposition: form-data; name="$ACTION_REF_1"',
  'Content-Disposition: form-data; name="a b[0].c"',
  'Content-Disposition: form-data; name="$ACTION_1:0"',
  'Content-Disposition: form-data; name="f"; filename="f.txt"\r\nContent-Type: text/plain',
  'Content-Disposition: form-data; name="a"\r\nContent-Type: text/plain; charset=utf-7',
  'Content-Disposition: form-data; name=""',
  'content-disposition: form-data; name="a"',
  'Content-Disposition: FORM-DATA; name="a"',
  'Content-Disposition: form-data; name="%22"',
  'Content-Disposition: form-data; name="a\\"b"',
  'Content-Disposition: form-data; name="\u00e9"',
  'Content-Disposition: form-data; name=a',
  'Content-Disposition: form-data;name="a"',
  `Content-Disposition: form-data; name="${'n'.repeat(101)}"`,
  'Content-Disposition: form-data; name="a"\r\nContent-Transfer-Encoding: base64',
  'Content-Type: text/plain\r\nContent-Disposition: form-data; name="a"',
  'Content-Disposition: attachment; name="a"',
  '',
];
const TEXTS = [
  '',
  'x',
  'a\r\nb',
  '\r\n',
  '--',
  '--xy',
  'é😀',
  '\r\n\r\n',
  '\ud83d',
  '-',
  'b_0',
  "it's_a",
];
const ODD = ['', '', '', '', '--x', '\r\n--x', '--x--', '\n', ' ', '\r', '\0'];
const STRAY = [
  '',
  '\r',
  '\n',
  '\r\n',
  '-',
  '--',
  '"',
  ';',
  ' ',
  '=',
  '%',
  '\\',
  '\0',
  'é',
  ':',
  'A',
];

it('whatever is read is read alike by the libraries that Next reads it with', async () => {
  const below = numbersFrom(20261129);
  // Mostly what browsers write, so that some is read.
  const head = () => HEADS[below(3) > 0 ? below(4) : below(HEADS.length)]!;
  let taken = 0;
  for (let n = 0; n < 15_000; n++) {
    const boundary = one(below, [
      'x',
      '----WebKitFormBoundaryAb0',
      "it's_a-b",
      'b_0',
      '---',
      '-x-',
    ]);
    const part = () =>
      `--${boundary}\r\n${head()}\r\n\r\n${one(below, TEXTS)}${one(below, ODD)}\r\n`;
    const parts = Array.from({ length: below(4) }, part).join('');
    const made = `${one(below, ODD)}${parts}--${boundary}${one(below, ['--\r\n', '--\r\n', '--', '', '--\r\n\r\n'])}`;
    const at = below(made.length);
    const sent =
      below(3) > 0 ? made : made.slice(0, at) + one(below, STRAY) + made.slice(at + below(3));
    const body = Buffer.from(sent);
    const quote = one(below, ['', '"']);
    const type = `multipart/form-data; boundary=${quote}${boundary}${quote}`;
    const fields = fieldsIn(body, type);
    if (!fields || fields.names.length === 0) continue;
    taken++;
    const read = await byFetch(body, type).catch((fault) => {
      throw new Error(JSON.stringify(sent), { cause: fault });
    });
    expect(await byBusboy(body, type), sent).toEqual(read);
    expect(
      read.map(([name]) => name),
      sent,
    ).toEqual(fields.names);
    for (const name of fields.names) {
      const [, text] = read.find(([other]) => other === name)!;
      expect(fields.get(name), sent).toBe(text);
    }
  }
  expect(taken).toBeGreaterThan(500);
  expect(taken).toBeLessThan(12_000);
});

it.each(['a=b', 'x'.repeat(71), '-', '-'.repeat(28), 'a b', '"x', 'x"', 'é', ''])(
  'a boundary of %s is none',
  (boundary) => {
    const type = `multipart/form-data; boundary=${boundary}`;
    expect(fieldsIn(Buffer.from(`--${boundary}--\r\n`), type)).toBe(null);
  },
);
