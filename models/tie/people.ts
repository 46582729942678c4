import type { Audience } from '../../lib/audience';
import { recordFor } from '../../lib/db';
import { HOLDINGS } from '../participation';
import { titleOn } from '../person/title-on';

/**
 * Who has met on a tie, those who appear most first: heads of delegations, members, counterparts and co-chairs, each
 * with the title held on `today` or else the last one held.
 */
export async function listPeopleOfTie(audience: Audience, slug: string, today: string) {
  const here = { tie: { slug } };
  const on = [{ visit: here }, { engagement: here }, { mechanismSession: { mechanism: here } }];
  const found = await recordFor(audience).person.findMany({
    where: {
      OR: [{ visitsHeaded: { some: here } }, { participations: { some: { OR: on } } }],
    },
    select: {
      slug: true,
      name: true,
      country: { select: { code: true, name: true } },
      holdings: { orderBy: { heldFrom: 'desc' }, select: { ...HOLDINGS, end: true } },
      visitsHeaded: { where: here, select: { id: true } },
      participations: { where: { OR: on }, select: { visitId: true } },
    },
  });
  return found
    .map(({ holdings, visitsHeaded, participations, ...person }) => {
      const headed = new Set(visitsHeaded.map(({ id }) => id));
      const others = participations.filter(({ visitId }) => !visitId || !headed.has(visitId));
      return {
        ...person,
        title: titleOn(holdings, new Date(today)),
        last: holdings[0] && { title: holdings[0].office.title, end: holdings[0].end },
        appearances: headed.size + others.length,
      };
    })
    .sort((a, b) => b.appearances - a.appearances || a.name.localeCompare(b.name));
}
