import { describe, expect, it } from 'vitest';
import { plainText, renderMarkdown } from './markdown';

describe('a text in Markdown', () => {
  it('keeps its headings below the page’s own', () => {
    expect(renderMarkdown('# Ships')).toBe('<h3>Ships</h3>');
    expect(renderMarkdown('# Ships\n\n## Yards', { headingLevel: 2 })).toContain('<h3>Yards</h3>');
    expect(renderMarkdown('###### Deep', { headingLevel: 4 })).toBe('<h6>Deep</h6>');
  });

  it('links to other hosts without vouching for them', () => {
    for (const address of ['https://example.org/a', '//example.org/a', 'mailto:desk@example.org'])
      expect(renderMarkdown(`[there](${address})`)).toContain('rel="noopener nofollow"');
    expect(renderMarkdown('[here](/ties/in-my)')).toBe('<p><a href="/ties/in-my">here</a></p>');
  });

  it('shows no picture of another host, only where it is', () => {
    const html = renderMarkdown('![a map](https://example.org/map.png)');
    expect(html).not.toContain('<img');
    expect(html).toContain('href="https://example.org/map.png"');
    expect(html).toContain('>a map</a>');
  });

  it('has its tables, and ticks instead of boxes nobody can tick', () => {
    expect(renderMarkdown('| a |\n|---|\n| b |')).toContain('<td>b</td>');
    expect(renderMarkdown('- [x] done')).toContain('☑ done');
  });

  it('shows HTML as it was typed, on a line of its own and within one', () => {
    expect(renderMarkdown('<script>alert(1)</script>')).toBe(
      '<p>&#x3C;script>alert(1)&#x3C;/script></p>',
    );
    expect(renderMarkdown('H<sub>2</sub>O and *<b>x</b>*')).toBe(
      '<p>H&#x3C;sub>2&#x3C;/sub>O and <em>&#x3C;b>x&#x3C;/b></em></p>',
    );
    expect(renderMarkdown('- <!-- a word -->')).toContain('&#x3C;!-- a word -->');
    expect(plainText('<i>Ships</i>')).toBe('<i>Ships</i>');
  });

  const ATTACKS = [
    '<script>alert(1)</script>',
    'x <img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<a id="content" name="body">x</a>',
    '<iframe src="https://example.org"></iframe>',
    '<form action="https://example.org"><input name=q></form>',
    '<style>body{display:none}</style>',
    '<div onclick="alert(1)" style="position:fixed">x</div>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](java\nscript:alert(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](vbscript:msgbox)',
    '<javascript:alert(1)>',
    '[x]: javascript:alert(1)\n\n[x]',
    '![x](x"onerror="alert(1))',
    '![x](javascript:alert(1))',
    '```"><script>\nalert(1)\n```',
    '| <script> | [x](javascript:alert(1)) |\n|---|---|\n| <img src=x> | y |',
    '[^a]\n\n[^a]: <script>alert(1)</script>',
    '\u0000<script\u0000>alert(1)</script>',
  ];
  it.each(ATTACKS)('never becomes code in the page: %j', (attack) => {
    const html = renderMarkdown(attack, { citations: [1], prefix: 'n' });
    expect(html).not.toMatch(/<(script|img|svg|iframe|form|input|style|div|object)/i);
    expect(html).not.toMatch(/<[^>]*\s(on\w+|style|name)=/i);
    expect(html).not.toMatch(/<[^>]*href="[^"]*(javascript|data|vbscript):/i);
    for (const [, id] of html.matchAll(/<[^>]*\sid="([^"]*)"/g)) expect(id).toMatch(/^text-n-/);
  });

  it('nested beyond reason is shown as typed, at once', () => {
    for (const deep of ['>'.repeat(20_000), '1. '.repeat(6_000), '> '.repeat(10_000)]) {
      const start = performance.now();
      expect(renderMarkdown(deep)).toMatch(/^<p>/);
      expect(performance.now() - start).toBeLessThan(500);
    }
    expect(renderMarkdown(`${'-'.repeat(80)}`)).toBe('<hr>');
  });
});

describe('citations in a text', () => {
  it('are links to the source of their number', () => {
    expect(renderMarkdown('Talks were held.[^3]', { citations: [3] })).toBe(
      '<p>Talks were held.<a href="#citation-3" class="citation-mark"><span class="sr-only">Source </span>3</a></p>',
    );
    expect(renderMarkdown('Both.[^1][^12]', { citations: [1, 12] })).toMatch(
      /#citation-1".*#citation-12"/,
    );
  });

  it('that the briefing does not have stay as typed', () => {
    expect(renderMarkdown('Held.[^9]', { citations: [3] })).toBe('<p>Held.[^9]</p>');
    expect(renderMarkdown('Held.[^3]')).toBe('<p>Held.[^3]</p>');
  });

  it('win over a footnote of the same number', () => {
    const html = renderMarkdown('Held.[^3]\n\n[^3]: my own', { citations: [3] });
    expect(html).toContain('href="#citation-3"');
    expect(html).not.toContain('my own');
  });

  it('inside code stay code', () => {
    expect(renderMarkdown('`a[^3]`', { citations: [3] })).toBe('<p><code>a[^3]</code></p>');
  });
});

describe('the words of a text', () => {
  it('stand alone, without marks', () => {
    expect(plainText('# State\n\nThe *visit*[^1] was [long](https://x.org).\n\n- one\n- two')).toBe(
      'State The visit was long. one two',
    );
  });
});
