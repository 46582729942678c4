import type { Audience } from '../lib/audience';
import { recordFor } from '../lib/db';

/** A page of the world's countries by name, each with the number of its ties; `tied` leaves out those without any. */
export async function listCountries(
  audience: Audience,
  filters: { words?: string; region?: string; tied?: boolean },
  page: { number: number; size: number },
) {
  const db = recordFor(audience);
  const contains = filters.words && { contains: filters.words, mode: 'insensitive' as const };
  const where = {
    AND: [
      filters.region ? { region: filters.region } : {},
      contains ? { OR: [{ name: contains }, { officialName: contains }] } : {},
      filters.tied ? { OR: [{ lowTies: { some: {} } }, { highTies: { some: {} } }] } : {},
    ],
  };
  const [rows, total] = await Promise.all([
    db.country.findMany({
      where,
      orderBy: [{ name: 'asc' }, { code: 'asc' }],
      skip: (page.number - 1) * page.size,
      take: page.size,
      select: {
        code: true,
        alpha3: true,
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

/** The regions of the world (UN M49) as choices of a filter. */
export async function listRegions(audience: Audience) {
  const rows = await recordFor(audience).country.findMany({
    distinct: ['region'],
    orderBy: [{ region: 'asc' }, { code: 'asc' }],
    select: { region: true },
  });
  return rows.map(({ region }) => ({ value: region, label: region }));
}

/** One country by its alpha-2 code, with its people and the number of visits it sent and hosted; null when unknown. */
export async function findCountry(audience: Audience, code: string) {
  return recordFor(audience).country.findFirst({
    where: { code },
    select: {
      code: true,
      alpha3: true,
      numeric: true,
      name: true,
      officialName: true,
      otherNames: true,
      demonyms: true,
      region: true,
      subregion: true,
      people: { orderBy: [{ name: 'asc' }, { id: 'asc' }], select: { slug: true, name: true } },
      _count: { select: { sentVisits: true, hostedVisits: true } },
    },
  });
}
