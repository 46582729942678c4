import { expect, it } from 'vitest';
import { LAND, MAP, middleOf, shapeOf } from './world-map';

const [INDIA, SINGAPORE, NOWHERE] = ['356', '702', '999'];

it('draws the world, and a country of some size', () => {
  expect(LAND).toMatch(/^M[\d.]+,/);
  expect(shapeOf(INDIA!)).toMatch(/^M[\d.]+,/);
});

it('knows where a country is that is too small to be drawn', () => {
  expect(shapeOf(SINGAPORE!)).toBeNull();
  const [x, y] = middleOf(SINGAPORE!)!;
  expect(x).toBeGreaterThan(MAP.width / 2);
  expect(y).toBeGreaterThan(MAP.height / 3);
  expect(y).toBeLessThan((MAP.height * 2) / 3);
});

it('knows nothing of a number that is no country', () => {
  expect(shapeOf(NOWHERE!)).toBeNull();
  expect(middleOf(NOWHERE!)).toBeNull();
});
