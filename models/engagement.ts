import type { Audience } from '../lib/audience';
import { recordFor } from '../lib/db';
import { BY_SOURCE_DATE, CITATION } from './citation';
import { PARTICIPATION, participantOn } from './participation';

const COUNTRY = { select: { code: true, name: true } } as const;

/** One engagement, inside a visit or on its own; null when it does not exist for the audience. */
export async function findEngagement(audience: Audience, slug: string) {
  const engagement = await recordFor(audience).engagement.findFirst({
    where: { slug },
    select: {
      slug: true,
      kind: true,
      title: true,
      date: true,
      dateFrom: true,
      city: true,
      place: true,
      summary: true,
      marking: true,
      tie: { select: { slug: true, low: COUNTRY, high: COUNTRY } },
      visit: { select: { slug: true, title: true, start: true, end: true } },
      participations: { orderBy: [{ position: 'asc' }, { id: 'asc' }], select: PARTICIPATION },
      citations: { orderBy: BY_SOURCE_DATE, select: CITATION },
    },
  });
  if (!engagement) return null;
  const { participations, dateFrom, ...rest } = engagement;
  return { ...rest, people: participations.map((row) => participantOn(row, dateFrom)) };
}
