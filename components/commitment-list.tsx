import type { Marking } from '@/generated/prisma/enums';
import { COMMITMENT_STATUSES } from '@/lib/vocabulary';
import type { CommitmentStatus } from '@/models/commitment-status';
import { MarkingLabel } from './marking';
import { When } from './when';

export type CommitmentLine = {
  slug: string;
  text: string;
  due: string | null;
  marking: Marking;
  promisor: { name: string } | null;
  status: CommitmentStatus;
};

/** Promises with what came of them. */
export function CommitmentList({ commitments }: { commitments: CommitmentLine[] }) {
  return (
    <ul className="divide-y divide-line">
      {commitments.map((commitment) => (
        <li
          key={commitment.slug}
          className="grid gap-x-8 gap-y-0.5 py-2.5 md:grid-cols-[1fr_11rem]"
        >
          <p>
            <a className="font-serif text-lg headline" href={`/commitments/${commitment.slug}`}>
              {commitment.text}
            </a>{' '}
            {commitment.marking !== 'CLEAR' && <MarkingLabel marking={commitment.marking} />}
          </p>
          <p className="text-small md:text-right">
            <StatusWord status={commitment.status} />
            <span className="block text-muted">
              {commitment.promisor?.name ?? 'Both sides'}
              {commitment.due && (
                <>
                  , due <When start={commitment.due} />
                </>
              )}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The status as a word; overdue in the colour of alarm, never by colour alone. */
export function StatusWord({ status }: { status: CommitmentStatus }) {
  return (
    <strong className={status === 'overdue' ? 'text-alarm' : ''}>
      {COMMITMENT_STATUSES[status]}
    </strong>
  );
}
