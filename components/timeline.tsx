import type { TieEvent } from '@/models/tie/timeline';
import { LANES } from './lanes';
import { MarkingLabel } from './marking';
import { When } from './when';

/** Everything dated on a tie by year, newest first; older years fold away when there are many. */
export function Timeline({ events, open = 5 }: { events: TieEvent[]; open?: number }) {
  const years = [...new Set(events.map(({ date }) => date.slice(0, 4)))];
  return (
    <>
      {years.slice(0, open).map((year) => (
        <Year key={year} year={year} events={events} />
      ))}
      {years.length > open && (
        <details className="mt-4">
          <summary className="py-1">
            Earlier: {years.at(-1)} to {years[open]}
          </summary>
          {years.slice(open).map((year) => (
            <Year key={year} year={year} events={events} />
          ))}
        </details>
      )}
    </>
  );
}

function Year({ year, events }: { year: string; events: TieEvent[] }) {
  return (
    <section className="grid gap-x-8 border-t border-line py-3 first:border-t-0 md:grid-cols-[5rem_1fr]">
      <h3 className="font-serif text-head tabular">{year}</h3>
      <ol>
        {events
          .filter(({ date }) => date.startsWith(year))
          .map((event, index) => (
            <li key={index} className="grid gap-x-6 py-1.5 md:grid-cols-[10rem_11rem_1fr]">
              <p className="text-small text-muted tabular">
                <When start={event.date} end={event.end} />
              </p>
              <p className="text-small text-muted">
                {event.word}
                <span className="sr-only"> ({LANES[event.lane]})</span>
              </p>
              <p className="font-serif">
                {event.lane === 'partnership' ? (
                  event.title
                ) : (
                  <a className="headline" href={event.href}>
                    {event.title}
                  </a>
                )}{' '}
                {event.marking !== 'CLEAR' && <MarkingLabel marking={event.marking} />}
              </p>
            </li>
          ))}
      </ol>
    </section>
  );
}
