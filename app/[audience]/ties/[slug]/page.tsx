import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { AgreementTable } from '@/components/agreement-table';
import { BriefingList } from '@/components/briefing-list';
import { CommitmentList } from '@/components/commitment-list';
import { ExerciseTable } from '@/components/exercise-table';
import { Figures } from '@/components/figures';
import { Lanes } from '@/components/lanes';
import { MechanismTable } from '@/components/mechanism-table';
import { Page } from '@/components/page';
import { PartnershipLevels } from '@/components/partnership-levels';
import { PersonTable } from '@/components/person-table';
import { TieHeading } from '@/components/tie-heading';
import { Timeline } from '@/components/timeline';
import { Empty } from '@/components/ui/empty';
import { Pagination } from '@/components/ui/pagination';
import { Section } from '@/components/ui/section';
import { VisitTable } from '@/components/visit-table';
import { clearanceOf, roleOf } from '@/lib/audience';
import { readFilters } from '@/lib/filters';
import { highestMarking } from '@/lib/marking';
import { listAgreements } from '@/models/agreement';
import { listBriefings } from '@/models/briefing';
import { listCommitments } from '@/models/commitment';
import { MOST_COUNTED } from '@/models/count';
import { listExerciseSeries } from '@/models/exercise-series';
import { listMechanisms } from '@/models/mechanism';
import { findTie } from '@/models/tie';
import { listPeopleOfTie } from '@/models/tie/people';
import { listTimeline } from '@/models/tie/timeline';
import { listVisits } from '@/models/visit';
import { describe, openReading, requirePage } from '../../open';

/** Read once, for the head and for the page. */
const readTie = cache(findTie);

type Props = { params: Promise<{ audience: string; slug: string }> };

const FIRST = { number: 1, size: 10 };
const MANY = { number: 1, size: 100 };
const PEOPLE = 50;
const EVENTS = 200;

/** `my-in` and `IN-MY` are `in-my`. */
function requireCanonical(slug: string): void {
  if (!/^[a-z]{2}-[a-z]{2}$/i.test(slug)) notFound();
  const canonical = slug.toLowerCase().split('-').sort().join('-');
  if (canonical !== slug) permanentRedirect(`/ties/${canonical}`);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { audience, query } = await openReading(params);
  const { slug } = await params;
  requireCanonical(slug);
  const tie = await readTie(audience, slug);
  if (!tie) notFound();
  const { href, page } = readFilters(query, {});
  const name = `${tie.low.name}–${tie.high.name}`;
  return describe({
    title: name,
    description: `Defence ties of ${tie.low.name} and ${tie.high.name}: visits, agreements, exercises, commitments and briefings, with sources.`,
    path: href(`/ties/${slug}`, { page }),
  });
}

export default async function Tie({ params }: Props) {
  const { audience, today, query } = await openReading(params);
  const { slug } = await params;
  requireCanonical(slug);
  const { href, page } = readFilters(query, {});
  requirePage(page, EVENTS, Infinity);
  const tie = await readTie(audience, slug);
  if (!tie) notFound();
  const { low, high } = tie;
  const [events, briefings, visits, agreements, exercises, mechanisms, commitments, people] =
    await Promise.all([
      listTimeline(audience, slug, { number: page, size: EVENTS }),
      listBriefings(audience, { tie: slug }, FIRST),
      listVisits(audience, { tie: slug }, FIRST),
      listAgreements(audience, { tie: slug }, MANY),
      listExerciseSeries(audience, { countries: [low.code, high.code] }, MANY),
      listMechanisms(audience, { tie: slug }, MANY),
      listCommitments(audience, today, { tie: slug }, MANY),
      listPeopleOfTie(audience, slug, today, PEOPLE),
    ]);
  requirePage(page, EVENTS, events.total);
  return (
    <Page
      role={roleOf(audience)}
      marking={clearanceOf(audience)}
      upTo
      record={highestMarking(briefings.rows)}
    >
      <TieHeading tie={tie} />
      <Figures
        figures={[
          ['briefing', 'briefings', briefings.total],
          ['visit', 'visits', visits.total],
          ['agreement', 'agreements', agreements.total],
          ['exercise series', 'exercises', exercises.total, 'exercise series'],
          ['mechanism', 'mechanisms', mechanisms.total],
          ['commitment', 'commitments', commitments.total],
          ['person', 'people', people.total, 'people'],
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
        {events.total > 0 ? (
          <>
            <Lanes events={events.rows} today={today} />
            <div className="mt-6">
              <Timeline events={events.rows} />
            </div>
            {events.total > EVENTS && (
              <Pagination
                page={page}
                size={EVENTS}
                total={events.total}
                most={MOST_COUNTED}
                noun="event"
                href={(number) => `${href(`/ties/${slug}`, { page: number })}#timeline`}
              />
            )}
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
        <Section
          title="Agreements"
          id="agreements"
          aside={
            agreements.total > MANY.size && <a href={`/agreements?tie=${slug}`}>All of them</a>
          }
        >
          <AgreementTable agreements={agreements.rows} tie={false} />
        </Section>
      )}
      {commitments.total > 0 && (
        <Section
          title="Commitments"
          id="commitments"
          aside={
            commitments.total > MANY.size && <a href={`/commitments?tie=${slug}`}>All of them</a>
          }
        >
          <CommitmentList commitments={commitments.rows} />
        </Section>
      )}
      {exercises.total > 0 && (
        <Section title="Exercises" id="exercises">
          <ExerciseTable series={exercises.rows} />
        </Section>
      )}
      {mechanisms.total > 0 && (
        <Section
          title="Mechanisms"
          id="mechanisms"
          aside={
            mechanisms.total > MANY.size && <a href={`/mechanisms?tie=${slug}`}>All of them</a>
          }
        >
          <MechanismTable mechanisms={mechanisms.rows} tie={false} />
        </Section>
      )}
      {people.total > 0 && (
        <Section
          title="People"
          id="people"
          aside={people.total > PEOPLE && `The ${PEOPLE} who appear most, of ${people.total}`}
        >
          <PersonTable people={people.rows} />
        </Section>
      )}
      {tie.partnerships.length > 0 && (
        <Section title="Partnership" id="partnership">
          <PartnershipLevels levels={tie.partnerships} />
        </Section>
      )}
    </Page>
  );
}
