import { Prisma } from '../../generated/prisma/client';
import type { Audience } from '../../lib/audience';
import { recordFor } from '../../lib/db';
import { HOLDINGS, LAST_HELD_FIRST } from '../participation';
import { titleOn } from '../person/title-on';

/** Each time that somebody met on a tie; who headed a visit met once on it, also when listed among its people. */
const met = (slug: string) => Prisma.sql`
  SELECT v."headId" AS "personId"
    FROM "Visit" v JOIN "Tie" t ON t."id" = v."tieId" WHERE t."slug" = ${slug}
  UNION ALL
  SELECT p."personId" FROM "Participation" p
    JOIN "Visit" v ON v."id" = p."visitId" JOIN "Tie" t ON t."id" = v."tieId"
    WHERE t."slug" = ${slug} AND p."personId" IS DISTINCT FROM v."headId"
  UNION ALL
  SELECT p."personId" FROM "Participation" p
    JOIN "Engagement" e ON e."id" = p."engagementId" JOIN "Tie" t ON t."id" = e."tieId"
    WHERE t."slug" = ${slug}
  UNION ALL
  SELECT p."personId" FROM "Participation" p
    JOIN "MechanismSession" s ON s."id" = p."mechanismSessionId"
    JOIN "Mechanism" m ON m."id" = s."mechanismId" JOIN "Tie" t ON t."id" = m."tieId"
    WHERE t."slug" = ${slug}`;

/**
 * Who has met on a tie, the `most` who appear most first, and how many there are in all: heads of delegations,
 * members, counterparts and co-chairs, each with the title held on `today` or else the last one held.
 */
export async function listPeopleOfTie(
  audience: Audience,
  slug: string,
  today: string,
  most: number,
) {
  const db = recordFor(audience);
  const counted = await db.$queryRaw<{ id: string; appearances: number; total: number }[]>`
    SELECT p."id", count(*)::int AS "appearances", (count(*) OVER ())::int AS "total"
    FROM (${met(slug)}) m JOIN "Person" p ON p."id" = m."personId"
    GROUP BY p."id" ORDER BY 2 DESC, p."name", p."id" LIMIT ${most}`;
  const found = await db.person.findMany({
    where: { id: { in: counted.map(({ id }) => id) } },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      slug: true,
      name: true,
      country: { select: { code: true, name: true } },
      holdings: {
        orderBy: LAST_HELD_FIRST,
        select: { ...HOLDINGS, end: true },
      },
    },
  });
  const people = new Map(found.map((person) => [person.id, person]));
  const rows = counted.flatMap(({ id, appearances }) => {
    const person = people.get(id);
    if (!person) return [];
    const { slug, name, country, holdings } = person;
    const title = titleOn(holdings, new Date(today));
    const last = holdings[0] && { title: holdings[0].office.title, end: holdings[0].end };
    return [{ slug, name, country, title, last, appearances }];
  });
  return { rows, total: counted[0]?.total ?? 0 };
}
