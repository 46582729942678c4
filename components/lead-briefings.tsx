import { dayOf } from '@/lib/format';
import type { BriefingRow } from '@/models/briefing';
import { MarkingLabel } from './marking';
import { When } from './when';

/** The three briefings that lead the sheet: the first large with its bottom line, two beside it. */
export function LeadBriefings({ briefings }: { briefings: BriefingRow[] }) {
  const [first, ...others] = briefings;
  if (!first) return null;
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[1.7fr_1fr]">
      <article>
        <Head briefing={first} />
        <h2 className="mt-1 font-serif text-title font-medium">
          <a className="headline" href={`/briefings/${first.slug}`}>
            {first.title}
          </a>
        </h2>
        <p className="mt-3 max-w-(--container-measure) font-serif text-lead">{first.bluf}</p>
      </article>
      {others.length > 0 && (
        <div className="space-y-6 lg:border-l lg:border-line lg:pl-12">
          {others.map((briefing) => (
            <article key={briefing.slug}>
              <Head briefing={briefing} />
              <h2 className="mt-1 font-serif text-head font-medium">
                <a className="headline" href={`/briefings/${briefing.slug}`}>
                  {briefing.title}
                </a>
              </h2>
              <p className="mt-1 line-clamp-4 font-serif text-muted">{briefing.bluf}</p>
            </article>
          ))}
        </div>
      )}
    </div>
  );
}

function Head({ briefing }: { briefing: BriefingRow }) {
  return (
    <p className="flex flex-wrap items-baseline gap-x-4 text-small text-muted">
      {briefing.ties.map((tie) => (
        <a key={tie.slug} className="label headline text-accent" href={`/ties/${tie.slug}`}>
          {tie.name}
        </a>
      ))}
      {briefing.publishedAt && <When start={dayOf(briefing.publishedAt)} />}
      {briefing.marking !== 'CLEAR' && <MarkingLabel marking={briefing.marking} />}
    </p>
  );
}
