import type { Audience } from '../../lib/audience';
import { recordFor } from '../../lib/db';
import { firstDay, lastDay } from '../period';
import { VISIT_ROW } from '../visit';

/** The visits that touch a month (`2023-07`), and the nearest months before and after that have any. */
export async function findMonth(audience: Audience, month: string) {
  const db = recordFor(audience);
  const first = firstDay(month);
  const last = lastDay(month);
  const [visits, before, after] = await Promise.all([
    db.visit.findMany({
      where: { dateFrom: { lte: last }, dateUntil: { gte: first } },
      orderBy: [{ dateFrom: 'asc' }, { id: 'asc' }],
      select: { ...VISIT_ROW, dateFrom: true, dateUntil: true },
    }),
    db.visit.findFirst({
      where: { dateFrom: { lt: first } },
      orderBy: [{ dateFrom: 'desc' }, { id: 'desc' }],
      select: { dateFrom: true },
    }),
    db.visit.findFirst({
      where: { dateFrom: { gt: last } },
      orderBy: [{ dateFrom: 'asc' }, { id: 'asc' }],
      select: { dateFrom: true },
    }),
  ]);
  const monthOf = (row: { dateFrom: Date | null } | null) =>
    row?.dateFrom?.toISOString().slice(0, 7) ?? null;
  return { visits, before: monthOf(before), after: monthOf(after) };
}
