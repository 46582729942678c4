import { describe, expect, it } from 'vitest';
import { Freshness } from './freshness';

const made = (freshness: Freshness, ...keys: string[]) => ({
  footprint: new Set(keys),
  freshAt: freshness.now,
});

describe('a page', () => {
  it('is fresh until something changes that it was made from', () => {
    const freshness = new Freshness();
    const page = made(freshness, 'a', 'Note a');
    freshness.change(['Note', 'b', 'Note c']);
    expect(freshness.isFresh(page)).toBe(true);
    freshness.change(['Note', 'b', 'Note a']);
    expect(freshness.isFresh(page)).toBe(false);
    expect(freshness.isFresh(page), 'and asked again').toBe(false);
    expect(freshness.isFresh(made(freshness, 'Note a')), 'and made anew').toBe(true);
  });

  it('is old when the change came while it was made', () => {
    const freshness = new Freshness();
    const page = made(freshness, 'a');
    freshness.change(['a']);
    expect(freshness.isFresh(page)).toBe(false);
  });

  it('that was made from anything is old after every change', () => {
    const freshness = new Freshness();
    const page = made(freshness, '*');
    freshness.change(['b']);
    expect(freshness.isFresh(page)).toBe(false);
  });

  it('is old when anything may have changed', () => {
    const freshness = new Freshness();
    const page = made(freshness);
    freshness.changeAnything();
    expect(freshness.isFresh(page)).toBe(false);
    expect(freshness.isFresh(made(freshness))).toBe(true);
  });

  it('is never taken for fresh because a change was forgotten', { timeout: 30_000 }, () => {
    const freshness = new Freshness();
    const page = made(freshness, 'a');
    freshness.change(['a']);
    for (let n = 0; n < 60_000; n++) freshness.change([`other ${n}`]);
    expect(freshness.isFresh(page)).toBe(false);
  });
});
