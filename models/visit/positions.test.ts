import { expect, it } from 'vitest';
import { positionsByDay, positionsOf } from './positions';

const at = (position: number, id: string) => ({ position, id });
const fresh = {};

it.each([
  ['nothing before', [fresh, fresh], [0, 0]],
  ['as it was', [at(0, 'a'), at(1, 'b')], [0, 1]],
  ['first', [fresh, fresh, at(0, 'a'), at(1, 'b')], [-1, -1, 0, 1]],
  ['between', [at(0, 'a'), fresh, fresh, at(1, 'b')], [0, 0, 0, 1]],
  ['last', [at(0, 'a'), at(1, 'b'), fresh], [0, 1, 1]],
  ['in the order of ids already', [at(3, 'a'), at(3, 'b'), at(4, 'c')], [3, 3, 4]],
  ['between two of one position', [at(3, 'a'), fresh, at(3, 'b'), at(4, 'c')], [3, 3, 4, 4]],
  ['turned round', [at(1, 'b'), at(0, 'a')], [1, 2]],
  ['with a gap', [at(1, 'a'), at(7, 'b')], [1, 7]],
])('%s', (_, rows, positions) => {
  expect(positionsOf(rows)).toEqual(positions);
});

it('what changes places with something on another day moves neither', () => {
  const [a, b] = ['0190', '0191'];
  expect(
    positionsByDay([
      { day: '2025-03-03', position: 0, id: b },
      { day: '2025-03-04', position: 0, id: a },
      { day: '2025-03-04' },
    ]),
  ).toEqual([0, 0, 0]);
});
