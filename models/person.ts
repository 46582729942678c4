import type { Audience } from '../lib/audience';
import { recordFor } from '../lib/db';
import { HOLDINGS } from './participation';
import { titleOn } from './person/title-on';

const COUNTRY = { select: { code: true, name: true } } as const;

/** A page of people by name, each with the title held on `today`, or else the last one held. */
export async function listPeople(
  audience: Audience,
  today: string,
  filters: { country?: string; words?: string },
  page: { number: number; size: number },
) {
  const contains = filters.words && { contains: filters.words, mode: 'insensitive' as const };
  const where = {
    ...(filters.country && { countryCode: filters.country }),
    ...(contains && {
      OR: [
        { name: contains },
        { otherNames: { has: contains.contains } },
        { holdings: { some: { office: { title: contains } } } },
      ],
    }),
  };
  const db = recordFor(audience);
  const [found, total] = await Promise.all([
    db.person.findMany({
      where,
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      skip: (page.number - 1) * page.size,
      take: page.size,
      select: {
        slug: true,
        name: true,
        marking: true,
        country: COUNTRY,
        holdings: {
          orderBy: { heldFrom: 'desc' },
          select: { ...HOLDINGS, start: true, end: true },
        },
        _count: { select: { participations: true, visitsHeaded: true } },
      },
    }),
    db.person.count({ where }),
  ]);
  return {
    total,
    rows: found.map(({ holdings, _count, ...person }) => ({
      ...person,
      title: titleOn(holdings, new Date(today)),
      last: holdings[0] && { title: holdings[0].office.title, end: holdings[0].end },
      appearances: _count.participations + _count.visitsHeaded,
    })),
  };
}

/** One person with offices, latest first; null when there is none for the audience. */
export async function findPerson(audience: Audience, slug: string) {
  return recordFor(audience).person.findFirst({
    where: { slug },
    select: {
      slug: true,
      name: true,
      otherNames: true,
      marking: true,
      country: COUNTRY,
      holdings: {
        orderBy: { heldFrom: 'desc' },
        select: {
          id: true,
          start: true,
          end: true,
          ...HOLDINGS,
          citations: { select: { source: { select: { slug: true, title: true } } } },
        },
      },
    },
  });
}
