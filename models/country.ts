import type { Audience } from '../lib/audience';
import { recordFor } from '../lib/db';

/** A page of the world's countries by name, each with the number of its ties. */
export async function listCountries(
  audience: Audience,
  filters: { words?: string; region?: string },
  page: { number: number; size: number },
) {
  const db = recordFor(audience);
  const where = {
    ...(filters.region && { region: filters.region }),
    ...(filters.words && { name: { contains: filters.words, mode: 'insensitive' as const } }),
  };
  const [rows, total] = await Promise.all([
    db.country.findMany({
      where,
      orderBy: { name: 'asc' },
      skip: (page.number - 1) * page.size,
      take: page.size,
      select: {
        code: true,
        name: true,
        region: true,
        subregion: true,
        _count: { select: { lowTies: true, highTies: true } },
      },
    }),
    db.country.count({ where }),
  ]);
  return {
    total,
    rows: rows.map(({ _count, ...country }) => ({
      ...country,
      ties: _count.lowTies + _count.highTies,
    })),
  };
}
