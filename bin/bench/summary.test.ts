import { expect, it } from 'vitest';
import { TO_REACH, verdictsOn, verdictsOnGrowth, verdictTable } from './reach';
import { FLOOR, growthOf, growthTable, summarise, tableOf, type Summary } from './summary';

const figures = (perSecond: number, p50 = 1, p99 = 2) => ({
  ...{ perSecond, p50, p99 },
  ...{ answers: 10, kept: 1 },
});

it('the summary holds medians, and ratios of medians to the floor', () => {
  const rounds = new Map([
    [FLOOR, [figures(100), figures(900), figures(200)]],
    ['home', [figures(50, 1, 9), figures(150, 3, 7), figures(999, 2, 8), figures(100, 4, 6)]],
  ]);
  const memory = new Map([
    [FLOOR, 128],
    ['home', 512],
  ]);
  const [floor, home] = summarise({ rounds, memory });
  const same = { perSecond: 1, p50: 1, p99: 1, memory: 1 };
  expect(floor).toMatchObject({ name: FLOOR, perSecond: 200, ratio: same });
  expect(home).toEqual({
    name: 'home',
    ...{ perSecond: 125, p50: 2.5, p99: 7.5, memory: 512, kept: 1 },
    ratio: { perSecond: 0.625, p50: 2.5, p99: 3.75, memory: 4 },
  });
  expect(tableOf([home!])).toBe(
    [
      '      a second  to floor  p50 ms  to floor  p99 ms  to floor   MB  to floor   kept',
      'home       125      0.63     2.5      2.50     7.5      3.75  512      4.00  100 %',
    ].join('\n'),
  );
});

const row = (name: string, perSecond: number, p99: number, kept = 1): Summary => ({
  ...{ name, perSecond, p50: 1, p99, memory: 1, kept },
  ratio: { perSecond, p50: 1, p99, memory: 1 },
});

it('growth is told of the rows that both have', () => {
  const growth = growthOf([row('home', 1, 4), row('list', 1, 5)], [row('home', 1, 6)]);
  expect(growth).toEqual([{ name: 'home', small: 4, large: 6, ratio: 1.5 }]);
  expect(growthTable(growth)).toBe(
    ['      p99 ms, small  p99 ms, large  ratio', 'home            4.0            6.0   1.50'].join(
      '\n',
    ),
  );
});

it('what is slower than it has to be is missed, and so is a page that was not kept', () => {
  const missed = (change: (name: string) => Summary) =>
    verdictsOn(Object.keys(TO_REACH).map(change))
      .filter(({ holds }) => !holds)
      .map(({ name, figure }) => `${name}: ${figure}`);
  expect(missed((name) => row(name, 1, 2))).toEqual([]);
  expect(
    missed((name) =>
      name === 'home'
        ? row(name, 0.99, 2.01, 0.5)
        : row(name, name === 'adding a note' ? 0.15 : 1, 2),
    ),
  ).toEqual(['home: a second, to floor', 'home: p99, to floor', 'home: kept']);
  expect(missed((name) => row(name, 0.14, 1))).toHaveLength(Object.keys(TO_REACH).length);
});

it('a large record may slow what is kept down by half', () => {
  const growth = growthOf(
    [row('home', 1, 4), row('home, the first time', 1, 4)],
    [row('home', 1, 6.08), row('home, the first time', 1, 40)],
  );
  expect(verdictTable(verdictsOnGrowth(growth))).toBe(
    [
      '                             is      to reach        ',
      'home: p99, large to small  1.52  at most 1.50  MISSED',
    ].join('\n'),
  );
});
