import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { Areas } from '@/components/areas';
import { Citations, CitationsFold } from '@/components/citations';
import { CountryName } from '@/components/country';
import { Disagreements } from '@/components/disagreements';
import { MarkingLabel } from '@/components/marking';
import { NotesBelow } from '@/components/note-list';
import { Page } from '@/components/page';
import { Columns } from '@/components/ui/columns';
import { Facts } from '@/components/ui/facts';
import { Heading } from '@/components/ui/heading';
import { Section } from '@/components/ui/section';
import { When } from '@/components/when';
import { edits, roleOf } from '@/lib/audience';
import { highestMarking } from '@/lib/marking';
import { formatOrdinal } from '@/lib/format';
import { EXERCISE_DOMAINS, EXERCISE_FORMATS } from '@/lib/vocabulary';
import { findExerciseSeries } from '@/models/exercise-series';
import { listNotes } from '@/models/note';
import { describe, openReading } from '../../open';

/** Read once, for the head and for the page. */
const readExerciseSeries = cache(findExerciseSeries);

type Props = { params: Promise<{ audience: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { audience } = await openReading(params);
  const series = await readExerciseSeries(audience, (await params).slug);
  if (!series) notFound();
  const countries = series.countries.map(({ name }) => name).join(' and ');
  return describe({
    title: `Exercise ${series.name}`,
    description: `${EXERCISE_DOMAINS[series.domain]} exercise of ${countries}: every edition on record.`,
    path: `/exercises/${series.slug}`,
  });
}

export default async function ExerciseSeries({ params }: Props) {
  const { audience } = await openReading(params);
  const series = await readExerciseSeries(audience, (await params).slug);
  if (!series) notFound();
  const editions = await Promise.all(
    series.editions.map(async (edition) => ({
      ...edition,
      notes: await listNotes(audience, { kind: 'exercise', slug: edition.slug }),
    })),
  );
  const disagreements = [
    ...series.disagreements,
    ...editions.flatMap((edition) => edition.disagreements),
  ];
  return (
    <Page role={roleOf(audience)} marking={highestMarking(series, editions)}>
      <Heading
        mark={series.marking !== 'CLEAR' && <MarkingLabel marking={series.marking} />}
        kicker={`Exercise · ${EXERCISE_DOMAINS[series.domain]}`}
        title={series.name}
        lead={series.mission}
      />
      <Columns
        margin={
          <>
            <Section title="Facts">
              <Facts
                facts={[
                  [
                    'Countries',
                    series.countries.map((country) => (
                      <span key={country.code} className="block">
                        <CountryName country={country} />
                      </span>
                    )),
                  ],
                  ['Domain', EXERCISE_DOMAINS[series.domain]],
                  ['Also called', series.otherNames.join(', ')],
                ]}
              />
            </Section>
            {series.areas.length > 0 && (
              <Section title="Areas">
                <div className="text-small">
                  <Areas areas={series.areas} path="/briefings" />
                </div>
              </Section>
            )}
          </>
        }
      >
        {series.summary && (
          <p className="max-w-(--container-measure) font-serif text-read">{series.summary}</p>
        )}
        <Section title="Editions" className={series.summary ? '' : 'lg:mt-0'}>
          <ol className="divide-y divide-line">
            {editions.map((edition) => (
              <li
                key={edition.slug}
                id={edition.slug}
                className="grid gap-x-8 gap-y-1 py-4 md:grid-cols-[10rem_1fr]"
              >
                <p className="text-muted tabular">
                  <When start={edition.start} end={edition.end} />
                </p>
                <div>
                  <h3 className="font-serif text-lg font-medium">
                    {edition.title}{' '}
                    {edition.marking !== 'CLEAR' && <MarkingLabel marking={edition.marking} />}
                  </h3>
                  <p className="text-small text-muted">
                    {[
                      edition.ordinal !== null && `${formatOrdinal(edition.ordinal)} edition`,
                      edition.format && EXERCISE_FORMATS[edition.format],
                      [edition.place, edition.host?.name].filter(Boolean).join(', '),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </p>
                  {edition.strength && (
                    <p className="mt-1 max-w-(--container-measure)">{edition.strength}</p>
                  )}
                  {edition.summary && (
                    <p className="mt-1 max-w-(--container-measure) font-serif">{edition.summary}</p>
                  )}
                  <CitationsFold citations={edition.citations} />
                  <NotesBelow
                    threads={edition.notes}
                    on={{ kind: 'exercise', slug: edition.slug }}
                    name={edition.title}
                    editable={edits(audience)}
                  />
                </div>
              </li>
            ))}
          </ol>
          {editions.length === 0 && (
            <p className="font-serif text-muted italic">No edition of it is recorded yet.</p>
          )}
        </Section>
      </Columns>
      <Disagreements disagreements={disagreements} />
      {series.citations.length > 0 && (
        <Section title="Sources" id="sources">
          <Citations citations={series.citations} />
        </Section>
      )}
    </Page>
  );
}
