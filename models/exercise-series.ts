import type { ExerciseDomain } from '../generated/prisma/enums';
import type { Audience } from '../lib/audience';
import { recordFor } from '../lib/db';
import { BY_SOURCE_DATE, CITATION } from './citation';
import { DISAGREEMENT } from './disagreement';

const COUNTRY = { select: { code: true, name: true } } as const;

/** A page of exercise series, the latest edition first. Every one of `countries` takes part in all of them. */
export async function listExerciseSeries(
  audience: Audience,
  filters: { countries?: string[]; domain?: ExerciseDomain; words?: string },
  page: { number: number; size: number },
) {
  const contains = filters.words && { contains: filters.words, mode: 'insensitive' as const };
  const found = await recordFor(audience).exerciseSeries.findMany({
    where: {
      ...(filters.domain && { domain: filters.domain }),
      AND: (filters.countries ?? []).map((countryCode) => ({
        participants: { some: { countryCode } },
      })),
      ...(contains && {
        OR: [{ name: contains }, { mission: contains }, { otherNames: { has: contains.contains } }],
      }),
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: {
      slug: true,
      name: true,
      domain: true,
      marking: true,
      participants: { orderBy: { countryCode: 'asc' }, select: { country: COUNTRY } },
      editions: {
        orderBy: [{ dateFrom: 'desc' }, { id: 'desc' }],
        select: { start: true, end: true },
      },
    },
  });
  const all = found
    .map(({ editions, participants, ...row }) => ({
      ...row,
      countries: participants.map(({ country }) => country),
      editions: editions.length,
      last: editions[0] ?? null,
    }))
    .sort((a, b) => (b.last?.start ?? '').localeCompare(a.last?.start ?? ''));
  const start = (page.number - 1) * page.size;
  return { rows: all.slice(start, start + page.size), total: all.length };
}

export type ExerciseRow = Awaited<ReturnType<typeof listExerciseSeries>>['rows'][number];

/** One series with its editions, newest first; null when it does not exist for the audience. */
export async function findExerciseSeries(audience: Audience, slug: string) {
  const series = await recordFor(audience).exerciseSeries.findFirst({
    where: { slug },
    select: {
      slug: true,
      name: true,
      otherNames: true,
      domain: true,
      mission: true,
      summary: true,
      areas: true,
      marking: true,
      participants: { orderBy: { countryCode: 'asc' }, select: { country: COUNTRY } },
      editions: {
        orderBy: [{ dateFrom: 'desc' }, { id: 'desc' }],
        select: {
          slug: true,
          title: true,
          ordinal: true,
          format: true,
          start: true,
          end: true,
          place: true,
          host: COUNTRY,
          strength: true,
          summary: true,
          marking: true,
          citations: { orderBy: BY_SOURCE_DATE, select: CITATION },
          disagreements: { orderBy: { id: 'asc' }, select: DISAGREEMENT },
        },
      },
      citations: { orderBy: BY_SOURCE_DATE, select: CITATION },
      disagreements: { orderBy: { id: 'asc' }, select: DISAGREEMENT },
    },
  });
  if (!series) return null;
  const { participants, ...rest } = series;
  return { ...rest, countries: participants.map(({ country }) => country) };
}
