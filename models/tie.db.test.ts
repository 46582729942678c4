import { beforeAll, describe, expect, it } from 'vitest';
import { useSample } from '../bin/testing/sample';
import { recordFor } from '../lib/db';
import { listPeopleOfTie } from './tie/people';
import { listTimeline } from './tie/timeline';

beforeAll(useSample);

const AUDIENCES = ['public', 'analyst-amber', 'editor-red'] as const;
const ALL = { number: 1, size: 10_000 };

describe('the timeline of a tie', () => {
  it.each(AUDIENCES)('shows %s each event on one of its pages, newest first', async (audience) => {
    const whole = await listTimeline(audience, 'in-my', ALL);
    expect(whole.rows).toHaveLength(whole.total);
    expect(whole.total).toBeGreaterThan(7);
    const paged = [];
    for (let number = 1; paged.length < whole.total; number++) {
      const { rows, total } = await listTimeline(audience, 'in-my', { number, size: 7 });
      expect(total).toBe(whole.total);
      expect(rows.length).toBeGreaterThan(0);
      paged.push(...rows);
    }
    expect(paged).toEqual(whole.rows);
    const years = whole.rows.map(({ date }) => Number(date.slice(0, 4)));
    expect(years).toEqual(years.toSorted((a, b) => b - a));
  });
});

describe('the people of a tie', () => {
  it.each(AUDIENCES)('are for %s counted as their own pages tell', async (audience) => {
    const { rows, total } = await listPeopleOfTie(audience, 'in-my', '2026-11-23', 10_000);
    expect(rows).toHaveLength(total);
    expect(total).toBeGreaterThan(3);
    const here = { tie: { slug: 'in-my' } };
    for (const { slug, appearances } of rows) {
      const person = await recordFor(audience).person.findFirstOrThrow({
        where: { slug },
        select: {
          visitsHeaded: { where: here, select: { id: true } },
          participations: {
            where: {
              OR: [
                { visit: here },
                { engagement: here },
                { mechanismSession: { mechanism: here } },
              ],
            },
            select: { visitId: true },
          },
        },
      });
      const headed = person.visitsHeaded.map(({ id }) => id);
      const others = person.participations.filter(
        ({ visitId }) => !visitId || !headed.includes(visitId),
      );
      expect(appearances, slug).toBe(headed.length + others.length);
    }
    const counts = rows.map(({ appearances }) => appearances);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  it('are those who appear most when there are more', async () => {
    const all = await listPeopleOfTie('editor-red', 'in-my', '2026-11-23', 10_000);
    const few = await listPeopleOfTie('editor-red', 'in-my', '2026-11-23', 3);
    expect(few).toEqual({ rows: all.rows.slice(0, 3), total: all.total });
  });
});
