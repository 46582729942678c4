import type { Audience } from '../lib/audience';
import { recordFor, type Db } from '../lib/db';
import { BY_SOURCE_DATE } from './citation';
import { HOLDINGS, LAST_HELD_FIRST } from './participation';
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
        id: true,
        slug: true,
        name: true,
        marking: true,
        country: COUNTRY,
        holdings: {
          orderBy: LAST_HELD_FIRST,
          select: { ...HOLDINGS, start: true, end: true },
        },
      },
    }),
    db.person.count({ where }),
  ]);
  const appearances = await countAppearances(
    db,
    found.map(({ id }) => id),
  );
  return {
    total,
    rows: found.map(({ id, holdings, ...person }) => ({
      ...person,
      title: titleOn(holdings, new Date(today)),
      last: holdings[0] && { title: holdings[0].office.title, end: holdings[0].end },
      appearances: appearances.get(id) ?? 0,
    })),
  };
}

/** How often each took part or headed a visit. Prisma's own count would count for everybody first. */
async function countAppearances(db: Db, ids: string[]): Promise<Map<string, number>> {
  const [parts, headed] = await Promise.all([
    db.participation.groupBy({ by: 'personId', where: { personId: { in: ids } }, _count: true }),
    db.visit.groupBy({ by: 'headId', where: { headId: { in: ids } }, _count: true }),
  ]);
  const counts = new Map<string, number>();
  const add = (id: string | null, count: number) =>
    id && counts.set(id, (counts.get(id) ?? 0) + count);
  for (const { personId, _count } of parts) add(personId, _count);
  for (const { headId, _count } of headed) add(headId, _count);
  return counts;
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
        orderBy: LAST_HELD_FIRST,
        select: {
          id: true,
          start: true,
          end: true,
          ...HOLDINGS,
          citations: {
            orderBy: BY_SOURCE_DATE,
            select: { source: { select: { slug: true, title: true } } },
          },
        },
      },
    },
  });
}
