import type { VisitRow } from '@/models/visit';
import { Flag } from './country';
import { MarkingLabel } from './marking';
import { When } from './when';

/** Visits side by side, as a diary shows them. */
export function VisitStrip({ visits }: { visits: VisitRow[] }) {
  return (
    <ol className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-4">
      {visits.map((visit) => (
        <li key={visit.slug} className="border-b border-line py-3">
          <p className="text-small text-muted tabular">
            <When start={visit.start} end={visit.end} />{' '}
            {visit.marking !== 'CLEAR' && <MarkingLabel marking={visit.marking} />}
          </p>
          <a className="font-serif text-lg leading-snug headline" href={`/visits/${visit.slug}`}>
            {visit.title}
          </a>
          <p className="mt-1 text-small text-muted">
            <Flag code={visit.sender.code} className="mr-1.5" />
            {visit.sender.name} <span aria-hidden>→</span>
            <span className="sr-only">to</span> <Flag code={visit.host.code} className="mr-1.5" />
            {visit.host.name}
          </p>
        </li>
      ))}
    </ol>
  );
}
