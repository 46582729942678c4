import { expect, it } from 'vitest';
import { FLOOR, growthOf, growthTable, summarise, tableOf } from './summary';

const figures = (perSecond: number, p50 = 1, p99 = 2) => ({ perSecond, p50, p99 });

it('the summary holds medians, and ratios of medians to the floor', () => {
  const rounds = new Map([
    [FLOOR, [figures(100), figures(900), figures(200)]],
    ['home', [figures(50, 1, 9), figures(150, 3, 7), figures(999, 2, 8), figures(100, 4, 6)]],
  ]);
  const [floor, home] = summarise({ rounds, memory: new Map([['home', 512]]) });
  expect(floor).toMatchObject({ name: FLOOR, perSecond: 200, ratio: 1 });
  expect(home).toEqual({
    name: 'home',
    perSecond: 125,
    ratio: 0.625,
    p50: 2.5,
    p99: 7.5,
    memory: 512,
  });
  expect(tableOf([home!])).toBe(
    [
      '      a second  to the floor  p50 ms  p99 ms   MB',
      'home       125          0.63     2.5     7.5  512',
    ].join('\n'),
  );
});

it('growth is told of the rows that both have', () => {
  const row = (name: string, p99: number) => ({ name, ...figures(1, 1, p99), ratio: 1, memory: 1 });
  const growth = growthOf([row('home', 4), row('list', 5)], [row('home', 6)]);
  expect(growth).toEqual([{ name: 'home', small: 4, large: 6, ratio: 1.5 }]);
  expect(growthTable(growth)).toBe(
    ['      p99 ms, small  p99 ms, large  ratio', 'home            4.0            6.0   1.50'].join(
      '\n',
    ),
  );
});
