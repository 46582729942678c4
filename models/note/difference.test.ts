import { describe, expect, it } from 'vitest';
import { differenceOf } from './difference';

const side = (parts: ReturnType<typeof differenceOf>, without: 'added' | 'removed') =>
  parts
    .filter((part) => part.kind !== without)
    .map((part) => part.text)
    .join('');

describe('the difference of two texts', () => {
  it('names the words that went and the words that came', () => {
    expect(differenceOf('Talks on 9 July.', 'Talks on 10 July.')).toEqual([
      { text: 'Talks on ', kind: 'same' },
      { text: '9', kind: 'removed' },
      { text: '10', kind: 'added' },
      { text: ' July.', kind: 'same' },
    ]);
  });

  it('gives back both texts whole, with their line breaks', () => {
    const before = 'One line.\n\nAnother **line**.\n';
    const after = 'One line, changed.\n\n- a list\n- of two\n';
    const parts = differenceOf(before, after);
    expect(side(parts, 'added')).toBe(before);
    expect(side(parts, 'removed')).toBe(after);
  });

  it('of equal texts is one part that stays', () => {
    expect(differenceOf('Same.', 'Same.')).toEqual([{ text: 'Same.', kind: 'same' }]);
  });

  it('of two long texts with nothing in common comes within a second', () => {
    const before = Array.from({ length: 4000 }, (_, n) => `a${n}`).join(' ');
    const after = Array.from({ length: 4000 }, (_, n) => `b${n}`).join(',');
    const start = Date.now();
    const parts = differenceOf(before, after);
    expect(Date.now() - start).toBeLessThan(1000);
    expect(side(parts, 'removed')).toBe(after);
  });
});
