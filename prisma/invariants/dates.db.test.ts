import { beforeAll, describe, expect, it } from 'vitest';
import { ownerConnection } from '../../bin/testing/attempt';
import { useSample } from '../../bin/testing/sample';

const { rows, refusal } = ownerConnection();

beforeAll(useSample);

describe('a visit', () => {
  it.each(['2023-13', '2023-02-30', '2023-00', '2023-1-1', 'soon', '2023-07-09T10:00', '0000'])(
    'is not dated %s',
    async (date) => {
      const { code } = await refusal(`UPDATE "Visit" SET "start" = '${date}', "end" = NULL`);
      expect(code).toMatch(/^22|^23514$/);
    },
  );
});

describe('the days that a date can mean', () => {
  it.each([
    ['2023', null, '2023-01-01', '2023-12-31'],
    ['2023-02', null, '2023-02-01', '2023-02-28'],
    ['2024-02', null, '2024-02-01', '2024-02-29'],
    ['2023-07-09', '2023-07-11', '2023-07-09', '2023-07-11'],
    ['2023-07-09', '2023-07', '2023-07-09', '2023-07-31'],
  ])('%s to %s', async (start, end, from, until) => {
    const [days] = await rows(
      `SELECT edtf_first($1)::text AS "from", edtf_last(coalesce($2, $1))::text AS "until"`,
      [start, end],
    );
    expect(days).toEqual({ from, until });
  });
});
