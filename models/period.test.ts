import { describe, expect, it } from 'vitest';
import { firstDay, lastDay, within } from './period';

const day = (date: Date) => date.toISOString().slice(0, 10);

describe('the days that a date can mean', () => {
  it.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-07-09', '2023-07-09', '2023-07-09'],
  ])('%s runs from %s to %s', (edtf, first, last) => {
    expect(day(firstDay(edtf))).toBe(first);
    expect(day(lastDay(edtf))).toBe(last);
  });

  it('leaves an end open that was not asked for', () => {
    expect(within()).toEqual({});
    expect(within('2023')).toEqual({ dateUntil: { gte: new Date('2023-01-01') } });
  });
});
