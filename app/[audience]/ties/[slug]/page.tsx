import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { AgreementTable } from '@/components/agreement-table';
import { BriefingList } from '@/components/briefing-list';
import { CommitmentList } from '@/components/commitment-list';
import { Flag } from '@/components/country';
import { ExerciseTable } from '@/components/exercise-table';
import { Figures } from '@/components/figures';
import { Lanes } from '@/components/lanes';
import { MechanismTable } from '@/components/mechanism-table';
import { Page } from '@/components/page';
import { PersonTable } from '@/components/person-table';
import { Timeline } from '@/components/timeline';
import { Empty } from '@/components/ui/empty';
import { Section } from '@/components/ui/section';
import { VisitTable } from '@/components/visit-table';
import { When } from '@/components/when';
import { clearanceOf, roleOf } from '@/lib/audience';
import { listAgreements } from '@/models/agreement';
import { listBriefings } from '@/models/briefing';
import { listCommitments } from '@/models/commitment';
import { listExerciseSeries } from '@/models/exercise-series';
import { listMechanisms } from '@/models/mechanism';
import { findTie } from '@/models/tie';
import { listPeopleOfTie } from '@/models/tie/people';
import { listTimeline } from '@/models/tie/timeline';
import { listVisits } from '@/models/visit';
import { describe, openReading } from '../../open';

/** Read once, for the head and for the page. */
const readTie = cache(findTie);

type Props = { params: Promise<{ audience: string; slug: string }> };

const FIRST = { number: 1, size: 10 };
const ALL = { number: 1, size: 100 };

/** `my-in` and `IN-MY` are `in-my`. */
function requireCanonical(slug: string): void {
  if (!/^[a-z]{2}-[a-z]{2}$/i.test(slug)) notFound();
  const canonical = slug.toLowerCase().split('-').sort().join('-');
  if (canonical !== slug) permanentRedirect(`/ties/${canonical}`);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { audience } = await openReading(params);
  const { slug } = await params;
  requireCanonical(slug);
  const tie = await readTie(audience, slug);
  if (!tie) notFound();
  const name = `${tie.low.name}–${tie.high.name}`;
  return describe({
    title: name,
    description: `Defence ties of ${tie.low.name} and ${tie.high.name}: visits, agreements, exercises, commitments and briefings, with sources.`,
    path: `/ties/${slug}`,
  });
}

export default async function Tie({ params }: Props) {
  const { audience, today } = await openReading(params);
  const { slug } = await params;
  requireCanonical(slug);
  const tie = await readTie(audience, slug);
  if (!tie) notFound();
  const { low, high } = tie;
  const [events, briefings, visits, agreements, exercises, mechanisms, commitments, people] =
    await Promise.all([
      listTimeline(audience, slug),
      listBriefings(audience, { tie: slug }, FIRST),
      listVisits(audience, { tie: slug }, FIRST),
      listAgreements(audience, { tie: slug }, ALL),
      listExerciseSeries(audience, { countries: [low.code, high.code] }, ALL),
      listMechanisms(audience, { tie: slug }, ALL),
      listCommitments(audience, today, { tie: slug }, ALL),
      listPeopleOfTie(audience, slug, today),
    ]);
  const [partnership] = tie.partnerships;
  return (
    <Page role={roleOf(audience)} marking={clearanceOf(audience)} upTo>
      <header className="mt-8 mb-6 md:mt-12">
        {partnership && (
          <p className="mb-3 label text-accent">
            {partnership.title} since <When start={partnership.date} />
          </p>
        )}
        <h1 className="font-serif text-display font-medium tracking-[-0.015em]">
          <a className="headline" href={`/countries/${low.code.toLowerCase()}`}>
            {low.name}
          </a>
          <span className="text-muted">–</span>
          <wbr />
          <a className="headline" href={`/countries/${high.code.toLowerCase()}`}>
            {high.name}
          </a>
        </h1>
        <p className="mt-3">
          <Flag code={low.code} className="mr-2" />
          <Flag code={high.code} />
        </p>
        {tie.summary && (
          <p className="mt-4 max-w-(--container-measure) font-serif text-lead">{tie.summary}</p>
        )}
      </header>
      <Figures
        figures={[
          ['briefing', 'briefings', briefings.total],
          ['visit', 'visits', visits.total],
          ['agreement', 'agreements', agreements.total],
          ['exercise series', 'exercises', exercises.total, 'exercise series'],
          ['mechanism', 'mechanisms', mechanisms.total],
          ['commitment', 'commitments', commitments.total],
          ['person', 'people', people.length, 'people'],
        ]}
      />
      {briefings.total > 0 && (
        <Section
          title="Briefings"
          id="briefings"
          aside={briefings.total > FIRST.size && <a href={`/briefings?tie=${slug}`}>All of them</a>}
        >
          <BriefingList briefings={briefings.rows} on={tie.slug} />
        </Section>
      )}
      <Section title="Timeline" id="timeline">
        {events.length > 0 ? (
          <>
            <Lanes events={events} today={today} />
            <div className="mt-6">
              <Timeline events={events} />
            </div>
          </>
        ) : (
          <Empty>Nothing is recorded on this tie yet.</Empty>
        )}
      </Section>
      {visits.total > 0 && (
        <Section
          title="Visits"
          id="visits"
          aside={visits.total > FIRST.size && <a href={`/visits?tie=${slug}`}>All of them</a>}
        >
          <VisitTable visits={visits.rows} />
        </Section>
      )}
      {agreements.total > 0 && (
        <Section title="Agreements" id="agreements">
          <AgreementTable agreements={agreements.rows} tie={false} />
        </Section>
      )}
      {commitments.total > 0 && (
        <Section title="Commitments" id="commitments">
          <CommitmentList commitments={commitments.rows} />
        </Section>
      )}
      {exercises.total > 0 && (
        <Section title="Exercises" id="exercises">
          <ExerciseTable series={exercises.rows} />
        </Section>
      )}
      {mechanisms.total > 0 && (
        <Section title="Mechanisms" id="mechanisms">
          <MechanismTable mechanisms={mechanisms.rows} tie={false} />
        </Section>
      )}
      {people.length > 0 && (
        <Section title="People" id="people">
          <PersonTable people={people} />
        </Section>
      )}
      {tie.partnerships.length > 0 && (
        <Section title="Partnership" id="partnership">
          <ol className="space-y-1.5">
            {tie.partnerships.map((level) => (
              <li key={level.id}>
                <span className="font-serif text-lg">{level.title}</span>{' '}
                <span className="text-muted">
                  <When start={level.date} />
                </span>
                {level.citations.map(({ source }) => (
                  <a
                    key={source.slug}
                    className="ml-3 text-small link"
                    href={`/sources/${source.slug}`}
                  >
                    {source.title}
                  </a>
                ))}
              </li>
            ))}
          </ol>
        </Section>
      )}
    </Page>
  );
}
