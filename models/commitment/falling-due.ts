import type { Audience } from '../../lib/audience';
import { recordFor } from '../../lib/db';
import { COMMITMENT_ROW } from '../commitment';
import { commitmentStatus } from '../commitment-status';

/** Commitments with a date that are still open or overdue on `today`, the one due first on top. */
export async function listFallingDue(audience: Audience, today: string, take: number) {
  const found = await recordFor(audience).commitment.findMany({
    where: { dueUntil: { not: null } },
    orderBy: [{ dueUntil: 'asc' }, { id: 'asc' }],
    select: COMMITMENT_ROW,
  });
  return found
    .map(({ events, ...row }) => ({ ...row, status: commitmentStatus({ ...row, events }, today) }))
    .filter(({ status }) => ['open', 'overdue', 'partly_fulfilled'].includes(status))
    .slice(0, take);
}
