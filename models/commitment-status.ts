import type { Prisma } from '../generated/prisma/client';
import type { CommitmentEventKind } from '../generated/prisma/enums';
import type { COMMITMENT_STATUSES } from '../lib/vocabulary';

export type CommitmentStatus = keyof typeof COMMITMENT_STATUSES;

/** The events of a commitment as {@link commitmentStatus} wants them: of two on one day the one put on record last counts. */
export const COMMITMENT_EVENTS = {
  orderBy: { id: 'asc' },
  select: { kind: true, date: true },
} satisfies Prisma.Commitment$eventsArgs;

/**
 * What came of a commitment, derived from its events: its last ending, else open, or overdue when the last day that
 * `due` can mean (`dueUntil`) lies before `today` (`2026-11-23`). A part that was kept does not stop the clock.
 */
export function commitmentStatus(
  commitment: {
    events: { kind: CommitmentEventKind; date: string }[];
    dueUntil: Date | null;
  },
  today: string,
): CommitmentStatus {
  const endings = [...commitment.events]
    .sort((a, b) => a.date.localeCompare(b.date))
    .filter(({ kind }) => kind !== 'made' && kind !== 'progressed');
  const last = endings.at(-1)?.kind as CommitmentStatus | undefined;
  const late = commitment.dueUntil !== null && commitment.dueUntil < new Date(today);
  if (last === 'partly_fulfilled') return late ? 'overdue' : 'partly_fulfilled';
  return last ?? (late ? 'overdue' : 'open');
}
