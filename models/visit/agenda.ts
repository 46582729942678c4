import type { Audience } from '../../lib/audience';
import { recordFor } from '../../lib/db';
import { VISIT_ROW } from '../visit';

/** Visits under way or ahead on `today` (`2026-11-23`), the next first, and those just over, the last first. */
export async function listAgenda(audience: Audience, today: string, take: number) {
  const db = recordFor(audience);
  const day = new Date(today);
  const [ahead, recent] = await Promise.all([
    db.visit.findMany({
      where: { dateUntil: { gte: day } },
      orderBy: [{ dateFrom: 'asc' }, { id: 'asc' }],
      take,
      select: VISIT_ROW,
    }),
    db.visit.findMany({
      where: { dateUntil: { lt: day } },
      orderBy: [{ dateFrom: 'desc' }, { id: 'desc' }],
      take,
      select: VISIT_ROW,
    }),
  ]);
  return { ahead, recent };
}
