import { beforeAll, describe, expect, it } from 'vitest';
import { useSample } from '../bin/testing/sample';
import { listBriefings, listRelatedBriefings, type BriefingRow } from './briefing';

beforeAll(useSample);

describe('related briefings', () => {
  it.each(['public', 'analyst-amber', 'editor-red'] as const)(
    'of each are for %s the published ones with most in common, a tie weighing as much as three areas',
    async (audience) => {
      const { rows } = await listBriefings(audience, {}, { number: 1, size: 100 });
      expect(rows.length).toBeGreaterThan(5);
      let found = 0;
      for (const one of rows) {
        const expected = rows
          .filter((other) => other.slug !== one.slug && other.state === 'published')
          .map((other) => ({ other, near: nearness(one, other) }))
          .filter(({ near }) => near > 0)
          .sort((a, b) => b.near - a.near || +b.other.publishedAt! - +a.other.publishedAt!)
          .slice(0, 4)
          .map(({ other }) => other.slug);
        const related = await listRelatedBriefings(audience, one.slug, 4);
        expect(
          related.map(({ slug }) => slug),
          one.slug,
        ).toEqual(expected);
        found += related.length;
      }
      expect(found).toBeGreaterThan(5);
    },
  );
});

function nearness(one: BriefingRow, other: BriefingRow): number {
  const shared = <T>(these: T[], those: T[]) => these.filter((x) => those.includes(x)).length;
  const ties = ({ ties }: BriefingRow) => ties.map(({ slug }) => slug);
  return 3 * shared(ties(one), ties(other)) + shared(one.areas, other.areas);
}
