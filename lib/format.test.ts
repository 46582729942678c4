import { describe, expect, it } from 'vitest';
import { dayOf, formatDate, formatInstant, formatSpan, formatWait } from './format';

describe('a date in words', () => {
  it.each([
    ['2023-07-09', '9 July 2023'],
    ['2023-07', 'July 2023'],
    ['2023', '2023'],
  ])('%s is %s', (value, words) => expect(formatDate(value)).toBe(words));
});

describe('a span says once what its ends share', () => {
  it.each([
    ['2023-07-09', '2023-07-11', '9–11 July 2023'],
    ['2018-04-30', '2018-05-13', '30 April – 13 May 2018'],
    ['2023-12-30', '2024-01-02', '30 December 2023 – 2 January 2024'],
    ['2021', '2024', '2021 – 2024'],
    ['2023-07-09', null, '9 July 2023'],
    ['2023-07-09', '2023-07-09', '9 July 2023'],
  ])('%s to %s is %s', (start, end, words) => expect(formatSpan(start, end)).toBe(words));

  it('and does not make up the day that one end lacks', () => {
    expect(formatSpan('2024-08-22', '2024-08')).toBe('from 22 August 2024');
    expect(formatSpan('2024-08', '2024-08-22')).toBe('until 22 August 2024');
  });
});

describe('a wait', () => {
  it.each([
    [1, '1 second'],
    [30, '30 seconds'],
    [60, '1 minute'],
    [61, '2 minutes'],
    [900, '15 minutes'],
  ])('of %s seconds is %s', (seconds, words) => expect(formatWait(seconds)).toBe(words));
});

describe('an instant', () => {
  const instant = new Date('2026-11-23T23:30:00Z');

  it('names its zone', () => {
    expect(formatInstant(instant)).toBe('23 November 2026, 23:30 UTC');
    expect(formatInstant(instant, 'Asia/Kuala_Lumpur')).toMatch(/^24 November 2026, 07:30 /);
  });

  it('falls on its day in UTC', () => expect(dayOf(instant)).toBe('2026-11-23'));
});
