import { expect, it } from 'vitest';
import { WRITERS } from './people';
import { growRecord } from './record';
import { countOf, shrunk } from './shrink';

const desk = WRITERS.map(({ id }) => id);

it('the same seed grows the same record, another another', () => {
  expect(growRecord(5, 80, desk)).toEqual(growRecord(5, 80, desk));
  expect(growRecord(6, 80, desk)).not.toEqual(growRecord(5, 80, desk));
});

it('a record is shrunk to what a leak needs: one visit, with the tie that it is on', async () => {
  const rows = growRecord(5, 80, desk);
  const wanted = rows.Visit.at(-1)!;
  const smallest = await shrunk(
    rows,
    async ({ Visit }) => Visit.some(({ id }) => id === wanted.id),
    500,
  );
  expect(smallest.Visit.map(({ id }) => id)).toEqual([wanted.id]);
  expect(smallest.Tie.map(({ id }) => id)).toEqual([wanted.tieId]);
  expect(countOf(smallest)).toBe(2);
});

it('of a leak that needs everything nothing is taken away', async () => {
  const rows = growRecord(5, 20, desk);
  const all = countOf(rows);
  expect(countOf(await shrunk(rows, async (less) => countOf(less) === all, 40))).toBe(all);
});
