import { describe, expect, it } from 'vitest';
import { plainText, renderMarkdown } from './markdown';
import { inBounds } from './markdown-bounds';

const table = (columns: number, rows: number) =>
  `${'a|'.repeat(columns)}\n${'-|'.repeat(columns)}\n${'x\n'.repeat(rows)}`;

describe('a text that would take too much to be read', () => {
  it.each([
    ['a wide and long table', table(1000, 4000)],
    ['the same in a quote', `> ${table(1000, 1500)}`],
    ['emphasis in emphasis', '*_'.repeat(10_000)],
    ['brackets without an end', '[a'.repeat(5000) + ']'.repeat(5000)],
    ['many headings', 'a\n=\n'.repeat(5000)],
    ['a long quote of quotes', `${'> '.repeat(39)}a\n${'b\n'.repeat(9900)}`],
    ['footnotes of footnotes', '[^1]: - '.repeat(2400)],
  ])('is shown as it was typed: %s', (_, text) => {
    expect(renderMarkdown(text).startsWith(`<p>${text.slice(0, 1)}`.replace('>>', '>&gt;'))).toBe(
      true,
    );
    expect(renderMarkdown(text)).not.toMatch(/<(table|em|h\d|blockquote|section)/);
    expect(plainText(text)).toBe(text);
  });

  it('is ended', () => {
    const forever = () => {
      for (;;);
    };
    expect(inBounds('', forever)).toBeNull();
  }, 20_000);
});

it('whatever else goes wrong is told', () => {
  const wrong = () => {
    throw new TypeError('Of the parser’s own');
  };
  expect(() => inBounds('', wrong)).toThrow('Of the parser’s own');
});

it('a long text that somebody wrote is read', () => {
  const rows = '| a | b | c | d | e | f |\n'.repeat(300);
  const links = '* A [link](https://example.org), *stressed*, and a ~~word~~ gone.\n'.repeat(200);
  const html = renderMarkdown(`${rows.slice(0, 26)}|-|-|-|-|-|-|\n${rows}\n\n${links}`);
  expect(html.match(/<td/g)).toHaveLength(1800);
  expect(html.match(/<em>/g)).toHaveLength(200);
});
