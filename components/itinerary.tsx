import type { CitationRow } from '@/models/citation';
import type { Participant } from '@/models/participation';
import type { EngagementKind, Marking } from '@/generated/prisma/enums';
import { ENGAGEMENT_KINDS } from '@/lib/vocabulary';
import { CitationsFold } from './citations';
import { MarkingLabel } from './marking';
import { Participants } from './participants';
import { When } from './when';

type Stop = {
  slug: string;
  kind: EngagementKind;
  title: string;
  date: string;
  city: string | null;
  place: string | null;
  summary: string | null;
  marking: Marking;
  people: Participant[];
  citations: CitationRow[];
};

/** A visit day by day: the day in the margin, then each engagement with the people first. */
export function Itinerary({ stops }: { stops: Stop[] }) {
  const days = [...new Set(stops.map((stop) => stop.date))];
  return (
    <ol className="space-y-8">
      {days.map((day) => (
        <li key={day} className="grid gap-x-10 gap-y-3 md:grid-cols-[10rem_1fr]">
          <h3 className="border-line font-serif text-head md:border-t md:pt-2">
            <When start={day} />
          </h3>
          <ol className="divide-y divide-line">
            {stops
              .filter((stop) => stop.date === day)
              .map((stop) => (
                <li key={stop.slug} id={stop.slug} className="border-line py-3 md:first:border-t">
                  <p className="text-small text-muted">
                    {ENGAGEMENT_KINDS[stop.kind]}
                    {(stop.place ?? stop.city) && (
                      <> · {[stop.place, stop.city].filter(Boolean).join(', ')}</>
                    )}{' '}
                    {stop.marking !== 'CLEAR' && <MarkingLabel marking={stop.marking} />}
                  </p>
                  <h4 className="mt-0.5 font-serif text-lg font-medium">
                    <a className="headline" href={`/engagements/${stop.slug}`}>
                      {stop.title}
                    </a>
                  </h4>
                  {stop.people.length > 0 && (
                    <div className="mt-2">
                      <Participants people={stop.people} />
                    </div>
                  )}
                  {stop.summary && (
                    <p className="mt-2 max-w-(--container-measure) font-serif">{stop.summary}</p>
                  )}
                  <CitationsFold citations={stop.citations} />
                </li>
              ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
