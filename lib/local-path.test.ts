import { describe, expect, it } from 'vitest';
import { localPath } from './local-path';

describe('the way back after signing in', () => {
  it('stays on this portal', () => {
    expect(localPath('/visits/x?page=2#notes')).toBe('/visits/x?page=2#notes');
  });

  it('is encoded', () => {
    expect(localPath('/search?q=日本')).toBe('/search?q=%E6%97%A5%E6%9C%AC');
  });

  it.each([
    '//evil.example',
    '/.//evil.example',
    '/..//evil.example',
    '/%2e//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/a\nb',
    '',
    null,
    ['/a'],
    '/' + 'a'.repeat(3000),
  ])('never leads to %s', (typed) => {
    expect(localPath(typed)).toBe('/');
  });
});
