import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readSourceText } from './source-text';

const folder = mkdtempSync(join(tmpdir(), 'attache-texts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(content: string | Buffer): string {
  const path = join(folder, 'text.txt');
  writeFileSync(path, content);
  return path;
}

describe('the text of a file', () => {
  it('stands where it stands in the file, whatever the first line says of it', () => {
    const source =
      '#SOURCE {"published":"2024-03-12","url":"https://x.example/","title":"T"}\r\n\r\nA text.';
    const read = readSourceText(fileOf(source));
    expect(read).toMatchObject({ published: '2024-03-12', url: 'https://x.example/', title: 'T' });
    expect(read.text.trim()).toBe('A text.');
    expect(read.text.indexOf('A text.')).toBe(source.indexOf('A text.'));
  });

  it('has no day where the first line says none that there is', () => {
    const source = '#SOURCE {"published":"2024-02-30","url":7}\nA text.';
    expect(readSourceText(fileOf(source))).toMatchObject({ published: null, url: '' });
  });

  it('keeps a mark of its encoding, which counts as a letter', () => {
    expect(readSourceText(fileOf('\ufeffA text.')).text).toBe('\ufeffA text.');
  });

  it.each([
    ['nothing', ' \n', 'is empty'],
    ['a picture', Buffer.from([137, 80, 78, 71, 0, 0]), 'is no text'],
    ['zeros', 'A\0text', 'is no text'],
    ['another encoding', Buffer.from([83, 230, 116]), 'is no text in UTF-8'],
    ['a first line that breaks off', '#SOURCE {"url": }\nText', 'no JSON after #SOURCE'],
    ['more than 20 MB', Buffer.alloc(20 * 1024 * 1024 + 1, 'a'), 'is larger than 20 MB'],
  ])('is refused in words: %s', (_, content, sentence) => {
    expect(() => readSourceText(fileOf(content))).toThrow(sentence);
  });

  it('is not that of a folder, or of nothing', () => {
    expect(() => readSourceText(folder)).toThrow('is a folder');
    expect(() => readSourceText(join(folder, 'none'))).toThrow('is not there');
  });
});
