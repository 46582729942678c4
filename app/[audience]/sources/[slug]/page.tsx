import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { MarkingLabel } from '@/components/marking';
import { Page } from '@/components/page';
import { Columns } from '@/components/ui/columns';
import { Facts } from '@/components/ui/facts';
import { Heading } from '@/components/ui/heading';
import { Section } from '@/components/ui/section';
import { Instant, When } from '@/components/when';
import { roleOf } from '@/lib/audience';
import { highestMarking } from '@/lib/marking';
import { formatDate, formatLanguage } from '@/lib/format';
import { CREDIBILITIES, RELIABILITIES } from '@/lib/vocabulary';
import { findSource } from '@/models/source';
import { describe, openReading } from '../../open';

/** Read once, for the head and for the page. */
const readSource = cache(findSource);

type Props = { params: Promise<{ audience: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { audience } = await openReading(params);
  const source = await readSource(audience, (await params).slug);
  if (!source) notFound();
  const published = source.published ? `, ${formatDate(source.published)}` : '';
  return describe({
    title: source.title,
    description: `${source.publisher}${published}. What the record takes from it.`,
    path: `/sources/${source.slug}`,
  });
}

export default async function Source({ params }: Props) {
  const { audience } = await openReading(params);
  const source = await readSource(audience, (await params).slug);
  if (!source) notFound();
  return (
    <Page role={roleOf(audience)} marking={highestMarking(source)}>
      <Heading
        mark={source.marking !== 'CLEAR' && <MarkingLabel marking={source.marking} />}
        kicker="Source"
        title={source.title}
        lead={
          <>
            {source.publisher}
            {source.published && (
              <>
                , <When start={source.published} />
              </>
            )}
          </>
        }
      >
        {source.url && (
          <p className="mt-3 text-small break-all">
            <a className="link" href={source.url} rel="noopener nofollow external">
              {source.url}
            </a>
          </p>
        )}
      </Heading>
      <Columns
        margin={
          <>
            <Section title="Facts">
              <Facts
                facts={[
                  [
                    'Reliability',
                    `${source.reliability}: ${RELIABILITIES[source.reliability].toLowerCase()}`,
                  ],
                  ['Language', formatLanguage(source.language)],
                  ['Retrieved', source.retrieved && <When key="r" start={source.retrieved} />],
                  [
                    'Archived',
                    source.archivedAt && <Instant key="archived" at={source.archivedAt} />,
                  ],
                  [
                    'Reprint of',
                    source.origin && (
                      <a key="origin" href={`/sources/${source.origin.slug}`}>
                        {source.origin.title}, {source.origin.publisher}
                      </a>
                    ),
                  ],
                ]}
              />
            </Section>
            {source.reprints.length > 0 && (
              <Section title="Reprinted by">
                <ul className="space-y-1.5 text-small">
                  {source.reprints.map((reprint) => (
                    <li key={reprint.slug}>
                      <a href={`/sources/${reprint.slug}`}>{reprint.title}</a>
                      <span className="text-muted">, {reprint.publisher}</span>
                    </li>
                  ))}
                </ul>
              </Section>
            )}
            {source.snapshots.length > 0 && (
              <Section title="Copies read">
                <ul className="space-y-1.5 text-label break-all text-muted">
                  {source.snapshots.map((snapshot) => (
                    <li key={snapshot.id}>
                      <Instant at={snapshot.takenAt} />, SHA-256 {snapshot.sha256}
                    </li>
                  ))}
                </ul>
              </Section>
            )}
          </>
        }
      >
        <Section title="What the record takes from it" className="lg:mt-0">
          {source.supports.length > 0 ? (
            <ol className="divide-y divide-line">
              {source.supports.map((support) => (
                <li key={support.id} className="py-3 first:pt-0">
                  <p className="text-small text-muted">{support.kind}</p>
                  <p>
                    <a className="font-serif text-lg headline" href={support.href}>
                      {support.title}
                    </a>
                  </p>
                  {support.quote && (
                    <blockquote className="font-serif italic">“{support.quote}”</blockquote>
                  )}
                  {support.gist && <p>{support.gist}</p>}
                  <p className="text-label text-muted">
                    Statement {support.credibility}:{' '}
                    {CREDIBILITIES[support.credibility]?.toLowerCase()}
                    {support.field && <> · for: {support.field}</>}
                  </p>
                </li>
              ))}
            </ol>
          ) : (
            <p className="font-serif text-muted italic">
              Nothing that you may read rests on this source yet.
            </p>
          )}
        </Section>
      </Columns>
    </Page>
  );
}
