import type { ReactNode } from 'react';
import type { Marking } from '@/generated/prisma/enums';
import type { CitationRow } from '@/models/citation';
import { CitationsFold } from './citations';
import { MarkingLabel } from './marking';
import { When } from './when';

/** One event in the life of an agreement or a commitment: the date in the margin, the event, its sources. */
export function EventLine({
  date,
  word,
  place,
  summary,
  marking,
  citations,
  children,
}: {
  date: string;
  word: string;
  place?: string | null;
  summary: string | null;
  marking: Marking;
  citations: CitationRow[];
  /** What it happened at. */
  children?: ReactNode;
}) {
  return (
    <li className="grid gap-x-8 gap-y-0.5 py-3 md:grid-cols-[10rem_1fr]">
      <p className="text-muted tabular">
        <When start={date} />
      </p>
      <div>
        <p>
          <strong className="font-serif text-lg font-medium">{word}</strong>
          {place && <span className="text-muted">, {place}</span>}{' '}
          {marking !== 'CLEAR' && <MarkingLabel marking={marking} />}
        </p>
        {children && <p>{children}</p>}
        {summary && <p className="max-w-(--container-measure) font-serif">{summary}</p>}
        <CitationsFold citations={citations} />
      </div>
    </li>
  );
}
