import { describe, expect, it } from 'vitest';
import { Freshness } from './freshness';

const made = (freshness: Freshness, ...keys: string[]) => ({
  footprint: new Set(keys),
  freshAt: freshness.now,
});

const told = (...keys: string[]) => ({ keys, isLoss: false });
const lost = (...keys: string[]) => ({ keys, isLoss: true });

describe('a page', () => {
  it('is fresh until something changes that it was made from', () => {
    const freshness = new Freshness();
    const page = made(freshness, 'a', 'Note a');
    freshness.change(told('Note', 'b', 'Note c'));
    expect(freshness.isFresh(page)).toBe(true);
    freshness.change(told('Note', 'b', 'Note a'));
    expect(freshness.isFresh(page)).toBe(false);
    expect(freshness.isFresh(page), 'and asked again').toBe(false);
    expect(freshness.isFresh(made(freshness, 'Note a')), 'and made anew').toBe(true);
  });

  it('is old when the change came while it was made', () => {
    const freshness = new Freshness();
    const page = made(freshness, 'a');
    freshness.change(told('a'));
    expect(freshness.isFresh(page)).toBe(false);
  });

  it('that was made from anything is old after every change', () => {
    const freshness = new Freshness();
    const page = made(freshness, '*');
    freshness.change(told('b'));
    expect(freshness.isFresh(page)).toBe(false);
  });

  it('is old when anything may have changed', () => {
    const freshness = new Freshness();
    const page = made(freshness);
    freshness.miss();
    expect(freshness.isFresh(page)).toBe(false);
    expect(freshness.isFresh(made(freshness))).toBe(true);
  });

  it('is never taken for fresh because a change was forgotten', () => {
    const freshness = new Freshness();
    const page = made(freshness, 'a');
    freshness.change(told('a'));
    for (let n = 0; n < 60_000; n++) freshness.change(told(`other ${n}`));
    expect(freshness.isFresh(page)).toBe(false);
  });

  it('stays fresh while some thousand other things change', () => {
    const freshness = new Freshness();
    const page = made(freshness, 'a', 'Note a');
    for (let n = 0; n < 9_000; n++) freshness.change(told(`other ${n}`));
    expect(freshness.isFresh(page)).toBe(true);
  });

  it('is old when anything is told to have changed', () => {
    const freshness = new Freshness();
    const page = made(freshness, 'a');
    freshness.change(told('*'));
    expect(freshness.isFresh(page)).toBe(false);
  });

  it('may stand while nobody can ask, unless something was taken from it', () => {
    const freshness = new Freshness();
    const page = made(freshness, 'a', 'Note a');
    freshness.miss();
    freshness.change(told('a'));
    expect([freshness.isFresh(page), freshness.mayStand(page)]).toEqual([false, true]);
    freshness.change(lost('Note', 'b', 'Note b'));
    expect(freshness.mayStand(page)).toBe(true);
    freshness.change(lost('Note', 'c', 'Note a'));
    expect(freshness.mayStand(page)).toBe(false);
    const other = made(freshness, 'x');
    freshness.change(lost('*'));
    expect(freshness.mayStand(other), 'who may see something has changed').toBe(false);
  });
});
