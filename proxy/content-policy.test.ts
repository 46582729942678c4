import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { newNonce, withoutNonce, withoutScripts, withPolicy } from './content-policy';

const hash = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
const scriptsOf = (policy: string) => policy.split(';')[0];

describe('the policy of a page', () => {
  it('names each script that Next wrote by its hash, as the browser reads it', () => {
    const { policy, html } = withPolicy(
      '<body><p>a</p><script nonce="N1">one()</script><script src="/two.js" nonce="N1"></script><script nonce="N1">a<b && "é"</script>',
      'N1',
    );
    expect(scriptsOf(policy)).toBe(`script-src 'self' ${hash('one()')} ${hash('a<b && "é"')}`);
    expect(html).not.toContain('nonce');
  });

  it('holds for the page as it is kept, where nothing tells the nonce', () => {
    const { policy, html } = withPolicy('<script nonce="N1">load({"nonce":"N1"})</script>', 'N1');
    expect(html).toBe('<script>load({"nonce":""})</script>');
    expect(scriptsOf(policy)).toBe(`script-src 'self' ${hash('load({"nonce":""})')}`);
    expect(withoutNonce('</a.css>; rel=preload; as="style"; nonce="N1", </b.css>', 'N1')).toBe(
      '</a.css>; rel=preload; as="style", </b.css>',
    );
  });

  it('names no script of a page that goes without those of Next', () => {
    const page = withoutScripts(
      '<head><link rel="preload" as="script" nonce="N1" href="/a.js"/><link rel="stylesheet" nonce="N1" href="/a.css"/>' +
        '<script src="/a.js" async="" nonce="N1"></script></head><body><script defer="" src="/own.js"></script>' +
        '<p>a</p><script nonce="N1">load("<p>a\\u003c/script>\n")</script>&lt;script nonce="N2">',
      'N1',
    );
    expect(page).toBe(
      '<head><link rel="stylesheet" nonce="N1" href="/a.css"/></head><body><script defer="" src="/own.js"></script>' +
        '<p>a</p>&lt;script nonce="N2">',
    );
    expect(scriptsOf(withPolicy(page, 'N1').policy)).toBe(`script-src 'self'`);
  });

  it('lets no other script run, wherever in the page it came from', () => {
    for (const planted of [
      '<script>two()</script>',
      '<script nonce="">two()</script>',
      '<script nonce="N2">two()</script>',
      '<p onclick="two()">&lt;script nonce="N1">two()&lt;/script></p>',
    ])
      expect(scriptsOf(withPolicy(`<p>${planted}</p>`, 'N1').policy)).toBe(`script-src 'self'`);
    expect(withPolicy('<script nonce="N1">one()</script>', 'N1').policy).not.toMatch(
      /script-src[^;]*unsafe/,
    );
  });

  it('is made of a text full of begun tags in a moment', () => {
    const page = `<a title="${'<script '.repeat(200_000)}">a</a>`;
    const began = performance.now();
    expect(withPolicy(withoutScripts(page, 'N1'), 'N1').html).toBe(page);
    expect(performance.now() - began).toBeLessThan(1000);
  });

  it('is told by something that nobody could guess', () => {
    expect(new Set(Array.from({ length: 100 }, newNonce)).size).toBe(100);
    expect(newNonce()).toMatch(/^[\w-]{22}$/);
  });
});
