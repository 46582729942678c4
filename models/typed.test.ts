import { describe, expect, it } from 'vitest';
import { isVisible, tidy } from './typed';

describe('a typed text', () => {
  it('keeps every word, letter and sign that can be seen', () => {
    for (const text of ['Talks in Hanoi', 'وزارة الدفاع', 'क्‍ष', '👩‍✈️ on board', 'a\nb'])
      expect(tidy(` ${text} `)).toBe(text);
  });

  it('loses what nobody sees', () => {
    expect(tidy('a\u0000b\u0007c')).toBe('a b c');
    expect(tidy('one\r\ntwo\rthree')).toBe('one\ntwo\nthree');
    expect(tidy('\ufeffab\u202ecd\u2066\u200b')).toBe('abcd');
    expect(tidy('a\ud800')).toBe('a\ufffd');
  });

  it('is empty when nothing of it can be seen', () => {
    for (const text of ['', ' ', '\u00a0', '\u200d', '\u00ad\u200c'])
      expect(isVisible(text)).toBe(false);
    for (const text of ['a', '7', '–', '₹', '船']) expect(isVisible(text)).toBe(true);
  });
});
