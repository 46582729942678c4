import type { ReactNode } from 'react';
import { dayOf } from '@/lib/format';
import { renderMarkdown } from '@/lib/markdown';
import { BRIEFING_STATES } from '@/lib/vocabulary';
import type { BriefingPage } from '@/models/briefing/revision';
import { Areas } from './areas';
import { KeyJudgements } from './key-judgements';
import { MarkingLabel } from './marking';
import { NumberedCitations } from './numbered-citations';
import { Columns } from './ui/columns';
import { Facts } from './ui/facts';
import { Section } from './ui/section';
import { Instant, When } from './when';

/** A version of a briefing: the finding, the bottom line, judgements, text; sources and what it covers in the margin. */
export function BriefingArticle({
  briefing,
  banner,
  children,
}: {
  briefing: BriefingPage;
  /** What to say above the title: that this is an older version, or a working copy. */
  banner?: ReactNode;
  /** What stands below the text: notes, related briefings. */
  children?: ReactNode;
}) {
  const { revision } = briefing;
  const numbers = revision.citations.flatMap(({ number }) => number ?? []);
  return (
    <article>
      {banner && (
        <p role="note" className="mt-6 border-l-4 border-accent bg-wash px-4 py-2">
          {banner}
        </p>
      )}
      <header className="mt-8 mb-8 md:mt-12">
        <p className="mb-2 flex flex-wrap gap-x-4 label text-accent">
          {briefing.ties.map((tie) => (
            <a key={tie.slug} className="headline" href={`/ties/${tie.slug}`}>
              {tie.name}
            </a>
          ))}
          <span className="text-muted">
            {revision.publishedAt ? (
              <When start={dayOf(revision.publishedAt)} />
            ) : (
              BRIEFING_STATES[briefing.state]
            )}
          </span>
          {revision.marking !== 'CLEAR' && <MarkingLabel marking={revision.marking} />}
        </p>
        <h1 className="max-w-[22em] font-serif text-title font-medium">{revision.title}</h1>
        <p className="mt-5 max-w-3xl font-serif text-lead">
          <span className="sr-only">The bottom line: </span>
          {revision.bluf}
        </p>
      </header>
      {revision.keyJudgements.length > 0 && (
        <Section title="Key judgements" id="judgements">
          <KeyJudgements judgements={revision.keyJudgements} />
        </Section>
      )}
      <div className="mt-12">
        <Columns
          margin={
            <>
              {revision.citations.length > 0 && (
                <Section title="Sources" id="sources">
                  <NumberedCitations citations={revision.citations} />
                </Section>
              )}
              <Section title="This briefing">
                <Facts
                  facts={[
                    ['Version', `${revision.number}`],
                    [
                      'Published',
                      revision.publishedAt && <Instant key="p" at={revision.publishedAt} />,
                    ],
                    [
                      'Reviewed',
                      briefing.lastReviewed && <When key="r" start={briefing.lastReviewed} />,
                    ],
                    ['Review by', briefing.reviewBy && <When key="b" start={briefing.reviewBy} />],
                    ['Written by', revision.authors.join(', ')],
                    ['Approved by', revision.approvedBy],
                  ]}
                />
              </Section>
              {revision.areas.length > 0 && (
                <Section title="Areas">
                  <div className="text-small">
                    <Areas areas={revision.areas} path="/briefings" />
                  </div>
                </Section>
              )}
              {briefing.versions.length > 1 && (
                <Section title="Versions" id="versions">
                  <Versions briefing={briefing} />
                </Section>
              )}
            </>
          }
        >
          <div
            className="prose"
            // Sanitised by lib/markdown.ts: raw HTML never passes.
            dangerouslySetInnerHTML={{
              __html: renderMarkdown(revision.body, { headingLevel: 2, citations: numbers }),
            }}
          />
          {revision.covers.length > 0 && (
            <Section title="What it covers" id="covers">
              <ul className="grid gap-x-8 sm:grid-cols-2">
                {revision.covers.map((card) => (
                  <li key={card.id} className="border-b border-line py-3">
                    <p className="text-small text-muted">
                      {card.kind}
                      {card.start && (
                        <>
                          , <When start={card.start} end={card.end} />
                        </>
                      )}
                    </p>
                    <a className="font-serif text-lg leading-snug headline" href={card.href}>
                      {card.title}
                    </a>
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </Columns>
      </div>
      {children}
    </article>
  );
}

function Versions({ briefing }: { briefing: BriefingPage }) {
  return (
    <ol className="space-y-1.5 text-small">
      {briefing.versions.map((version) => (
        <li key={version.number}>
          <a
            href={`/briefings/${briefing.slug}/revisions/${version.number}`}
            aria-current={version.number === briefing.revision.number ? 'true' : undefined}
          >
            Version {version.number}
          </a>
          <span className="text-muted">
            ,{' '}
            {version.publishedAt ? (
              <When start={dayOf(version.publishedAt)} />
            ) : (
              'working copy, not published'
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
