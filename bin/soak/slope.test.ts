import { expect, it } from 'vitest';
import { slopeOf } from './slope';

it('what stands has no slope, and what grows has that of its growth', () => {
  expect(slopeOf([300, 300, 300, 300])).toBe(0);
  expect(slopeOf([300, 302, 304, 306])).toBeCloseTo(2);
  expect(slopeOf([306, 304, 302, 300])).toBeCloseTo(-2);
});

it('a peak in the middle is no growth, and a slow leak is not hidden by it', () => {
  expect(slopeOf([300, 300, 390, 300, 300])).toBeCloseTo(0);
  expect(slopeOf([300, 303, 396, 309, 312])).toBeCloseTo(3);
});

it('of a single figure nothing can be said', () => {
  expect(slopeOf([300])).toBeNaN();
});
