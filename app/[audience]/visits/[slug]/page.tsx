import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { Areas } from '@/components/areas';
import { Citations } from '@/components/citations';
import { CommitmentList } from '@/components/commitment-list';
import { CountryName, TieName } from '@/components/country';
import { Disagreements } from '@/components/disagreements';
import { Itinerary } from '@/components/itinerary';
import { NoteList } from '@/components/note-list';
import { MarkingLabel } from '@/components/marking';
import { Page } from '@/components/page';
import { Participants } from '@/components/participants';
import { Columns } from '@/components/ui/columns';
import { Facts } from '@/components/ui/facts';
import { Heading } from '@/components/ui/heading';
import { Section } from '@/components/ui/section';
import { When } from '@/components/when';
import { edits, roleOf } from '@/lib/audience';
import { highestMarking } from '@/lib/marking';
import { formatSpan } from '@/lib/format';
import { AGREEMENT_EVENT_KINDS, LEVELS, VISIT_TYPES } from '@/lib/vocabulary';
import { commitmentStatus } from '@/models/commitment-status';
import { listNotes } from '@/models/note';
import { findNeighbours, findVisit } from '@/models/visit';
import { describe, openReading } from '../../open';

/** Read once, for the head and for the page. */
const readVisit = cache(findVisit);

type Props = { params: Promise<{ audience: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { audience } = await openReading(params);
  const visit = await readVisit(audience, (await params).slug);
  if (!visit) notFound();
  const when = formatSpan(visit.start, visit.end);
  return describe({
    title: visit.title,
    description: `${VISIT_TYPES[visit.type]} from ${visit.sender.name} to ${visit.host.name}, ${when}.`,
    path: `/visits/${visit.slug}`,
  });
}

export default async function Visit({ params }: Props) {
  const { audience, today } = await openReading(params);
  const { slug } = await params;
  const visit = await readVisit(audience, slug);
  if (!visit) notFound();
  const [{ before, after }, notes] = await Promise.all([
    findNeighbours(audience, slug),
    listNotes(audience, { kind: 'visit', slug }),
  ]);
  const commitments = visit.commitments.map((row) => ({
    ...row,
    status: commitmentStatus(row, today),
  }));
  const party = visit.delegation.filter((person) => person.slug !== visit.head?.slug);
  const results = visit.outcomes.length + visit.agreementEvents.length;
  return (
    <Page role={roleOf(audience)} marking={highestMarking(visit, before, after, notes)}>
      <Heading
        mark={visit.marking !== 'CLEAR' && <MarkingLabel marking={visit.marking} />}
        kicker={
          <>
            <TieName tie={visit.tie} /> · {VISIT_TYPES[visit.type]}
          </>
        }
        title={visit.title}
        lead={
          <>
            <When start={visit.start} end={visit.end} />
            {visit.cities.length > 0 && <>, {visit.cities.join(' and ')}</>}
          </>
        }
      >
        {edits(audience) && (
          <p className="no-print mt-4">
            <a className="button button-quiet button-small" href={`/desk/visits/${visit.slug}`}>
              Correct this visit
            </a>
          </p>
        )}
      </Heading>
      <Columns
        margin={
          <>
            {' '}
            <Section title="Delegation">
              {visit.head && (
                <p className="mb-3">
                  <a className="font-semibold headline" href={`/people/${visit.head.slug}`}>
                    {visit.head.name}
                  </a>
                  <span className="block text-muted">{visit.head.title}</span>
                  <span className="text-small text-muted">Head of the delegation</span>
                </p>
              )}
              <Participants people={party} />
              {!visit.head && party.length === 0 && <p className="text-muted">Not recorded.</p>}
            </Section>
            <Section title="Facts">
              <Facts
                facts={[
                  ['From', <CountryName key="from" country={visit.sender} />],
                  ['To', <CountryName key="to" country={visit.host} />],
                  ['Level', LEVELS[visit.level]],
                ]}
              />
            </Section>
            {visit.areas.length > 0 && (
              <Section title="Areas">
                <div className="text-small">
                  <Areas areas={visit.areas} path="/visits" />
                </div>
              </Section>
            )}
          </>
        }
      >
        {visit.purpose && (
          <p className="max-w-(--container-measure) font-serif text-lead">{visit.purpose}</p>
        )}
        <Section title="Day by day">
          {visit.engagements.length > 0 ? (
            <Itinerary stops={visit.engagements} />
          ) : (
            <p className="font-serif text-muted italic">
              No meeting of this visit is recorded yet.
            </p>
          )}
        </Section>
        {results > 0 && (
          <Section title="What came of it">
            <ul className="max-w-(--container-measure) space-y-2 font-serif text-lg">
              {visit.outcomes.map((outcome) => (
                <li key={outcome}>{outcome}</li>
              ))}
              {visit.agreementEvents.map((event) => (
                <li key={event.id}>
                  {AGREEMENT_EVENT_KINDS[event.kind]} on <When start={event.date} />:{' '}
                  <a className="link" href={`/agreements/${event.agreement.slug}`}>
                    {event.agreement.title}
                  </a>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {commitments.length > 0 && (
          <Section title="What was promised">
            <CommitmentList commitments={commitments} />
          </Section>
        )}
      </Columns>
      <Disagreements disagreements={visit.disagreements} />
      {visit.citations.length > 0 && (
        <Section title="Sources" id="sources">
          <Citations citations={visit.citations} />
        </Section>
      )}
      <NoteList threads={notes} on={{ kind: 'visit', slug }} editable={edits(audience)} />
      {(before ?? after) && (
        <nav
          aria-label="Other visits of this tie"
          className="mt-12 flex flex-wrap justify-between gap-4 border-t border-line pt-4"
        >
          {before && (
            <a className="headline" href={`/visits/${before.slug}`} rel="prev">
              ← {before.title}, {formatSpan(before.start, before.end)}
            </a>
          )}
          {after && (
            <a className="ml-auto headline" href={`/visits/${after.slug}`} rel="next">
              {after.title}, {formatSpan(after.start, after.end)} →
            </a>
          )}
        </nav>
      )}
    </Page>
  );
}
