import type { Audience } from '../lib/audience';
import { recordFor } from '../lib/db';
import { BY_SOURCE_DATE } from './citation';
import { countActivity, type Activity } from './tie/activity';

const COUNTRY = { select: { code: true, numeric: true, name: true, region: true } } as const;

/** `numeric` is the ISO 3166-1 number, by which maps know a country. */
export type TiedCountry = { code: string; numeric: string; name: string; region: string };

export type TieRow = {
  slug: string;
  summary: string | null;
  low: TiedCountry;
  high: TiedCountry;
  /** The level agreed last: "Enhanced strategic partnership". */
  partnership: string | null;
} & Activity;

/** Every tie of the record, the one where something happened last first. `country` is one of the two. */
export async function listTies(
  audience: Audience,
  filters: { country?: string; region?: string; words?: string } = {},
): Promise<TieRow[]> {
  const both = (one: object) => ({ OR: [{ low: one }, { high: one }] });
  const [found, activity] = await Promise.all([
    recordFor(audience).tie.findMany({
      where: {
        AND: [
          filters.country ? both({ code: filters.country }) : {},
          filters.region ? both({ region: filters.region }) : {},
          filters.words ? both({ name: { contains: filters.words, mode: 'insensitive' } }) : {},
        ],
      },
      orderBy: { slug: 'asc' },
      select: {
        id: true,
        slug: true,
        summary: true,
        low: COUNTRY,
        high: COUNTRY,
        partnerships: {
          orderBy: [{ dateFrom: 'desc' }, { id: 'desc' }],
          take: 1,
          select: { title: true },
        },
      },
    }),
    countActivity(audience),
  ]);
  return found
    .map(({ id, partnerships, ...tie }) => ({
      ...tie,
      partnership: partnerships[0]?.title ?? null,
      ...(activity.get(id) ?? { last: null, lanes: {}, years: {} }),
    }))
    .sort((a, b) => (b.last ?? '').localeCompare(a.last ?? '') || a.slug.localeCompare(b.slug));
}

/** One tie: its two countries, state and partnership levels, latest first; null when there is none. */
export async function findTie(audience: Audience, slug: string) {
  return recordFor(audience).tie.findFirst({
    where: { slug },
    select: {
      slug: true,
      summary: true,
      low: COUNTRY,
      high: COUNTRY,
      partnerships: {
        orderBy: [{ dateFrom: 'desc' }, { id: 'desc' }],
        select: {
          id: true,
          title: true,
          date: true,
          citations: {
            orderBy: BY_SOURCE_DATE,
            select: { source: { select: { slug: true, title: true } } },
          },
        },
      },
    },
  });
}
