import type { BriefingRow } from '@/models/briefing';
import { BRIEFING_STATES } from '@/lib/vocabulary';
import { dayOf } from '@/lib/format';
import { MarkingLabel } from './marking';
import { When } from './when';

/** Briefings as a newspaper lists them: the finding, the bottom line, tie and date. */
export function BriefingList({
  briefings,
  heading: Heading = 'h3',
  on,
}: {
  briefings: BriefingRow[];
  heading?: 'h2' | 'h3';
  /** The slug of the tie whose page it is: named once, not in every row. */
  on?: string;
}) {
  return (
    <ol className="divide-y divide-line">
      {briefings.map((briefing) => (
        <li
          key={briefing.slug}
          className="grid gap-x-8 gap-y-1 py-4 first:pt-1 md:grid-cols-[10rem_1fr]"
        >
          <p className="text-small text-muted tabular">
            {briefing.publishedAt ? <When start={dayOf(briefing.publishedAt)} /> : 'Not published'}
            {briefing.state !== 'published' && (
              <strong className="block text-alarm">{BRIEFING_STATES[briefing.state]}</strong>
            )}
          </p>
          <article>
            <p className="flex flex-wrap items-baseline gap-x-3 text-small text-muted">
              {briefing.ties
                .filter(({ slug }) => slug !== on)
                .map(({ slug, name }) => (
                  <a key={slug} className="label headline text-accent" href={`/ties/${slug}`}>
                    {name}
                  </a>
                ))}
              {briefing.marking !== 'CLEAR' && <MarkingLabel marking={briefing.marking} />}
            </p>
            <Heading className="mt-0.5 font-serif text-head font-medium">
              <a className="headline" href={`/briefings/${briefing.slug}`}>
                {briefing.title}
              </a>
            </Heading>
            <p className="mt-1 line-clamp-3 max-w-(--container-measure) font-serif text-muted">
              {briefing.bluf}
            </p>
          </article>
        </li>
      ))}
    </ol>
  );
}
