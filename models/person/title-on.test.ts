import { describe, expect, it } from 'vitest';
import { titleOn, type Holding } from './title-on';

const held = (title: string, level: Holding['office']['level'], from: string, until?: string) => ({
  heldFrom: new Date(from),
  heldUntil: until ? new Date(until) : null,
  office: { title, level },
});

const holdings = [
  held('Minister of Foreign Affairs', 'minister', '2018-07-02', '2020-02-24'),
  held('Minister of Defence', 'minister', '2021-08-30', '2022-11-24'),
  held('Prime Minister', 'head_of_government', '2022-11-24'),
];

describe('the title held on a day', () => {
  it('is that of the office held then, not of today', () => {
    expect(titleOn(holdings, new Date('2022-06-27'))).toBe('Minister of Defence');
  });

  it('is the highest when two were held', () => {
    expect(titleOn(holdings, new Date('2022-11-24'))).toBe('Prime Minister');
  });

  it('counts the first and the last day as held', () => {
    expect(titleOn(holdings, new Date('2018-07-02'))).toBe('Minister of Foreign Affairs');
    expect(titleOn(holdings, new Date('2020-02-24'))).toBe('Minister of Foreign Affairs');
  });

  it('is none when no office was held', () => {
    expect(titleOn(holdings, new Date('2021-01-01'))).toBeNull();
    expect(titleOn(holdings, null)).toBeNull();
  });
});
