import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { Citations } from '@/components/citations';
import { StatusWord } from '@/components/commitment-list';
import { CountryName, TieName } from '@/components/country';
import { EventLine } from '@/components/event-line';
import { NoteList } from '@/components/note-list';
import { MarkingLabel } from '@/components/marking';
import { Page } from '@/components/page';
import { Columns } from '@/components/ui/columns';
import { Facts } from '@/components/ui/facts';
import { Heading } from '@/components/ui/heading';
import { Section } from '@/components/ui/section';
import { When } from '@/components/when';
import { edits, roleOf } from '@/lib/audience';
import { highestMarking } from '@/lib/marking';
import { formatOrdinal } from '@/lib/format';
import {
  COMMITMENT_EVENT_KINDS,
  COMMITMENT_STATUSES,
  COOPERATION_AREAS,
  slugOf,
} from '@/lib/vocabulary';
import { findCommitment } from '@/models/commitment';
import { listNotes } from '@/models/note';
import { describe, openReading } from '../../open';

/** Read once, for the head and for the page. */
const readCommitment = cache(findCommitment);

type Props = { params: Promise<{ audience: string; slug: string }> };
type Found = NonNullable<Awaited<ReturnType<typeof findCommitment>>>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { audience, today } = await openReading(params);
  const commitment = await readCommitment(audience, (await params).slug, today);
  if (!commitment) notFound();
  const { tie, text, status } = commitment;
  return describe({
    title: text,
    description: `A commitment between ${tie.low.name} and ${tie.high.name}: ${COMMITMENT_STATUSES[status].toLowerCase()}.`,
    path: `/commitments/${commitment.slug}`,
  });
}

export default async function Commitment({ params }: Props) {
  const { audience, today } = await openReading(params);
  const { slug } = await params;
  const commitment = await readCommitment(audience, slug, today);
  if (!commitment) notFound();
  const notes = await listNotes(audience, { kind: 'commitment', slug });
  return (
    <Page role={roleOf(audience)} marking={highestMarking(commitment, notes)}>
      <Heading
        mark={commitment.marking !== 'CLEAR' && <MarkingLabel marking={commitment.marking} />}
        kicker={
          <>
            <TieName tie={commitment.tie} /> · Commitment
          </>
        }
        title={commitment.text}
        lead={
          <>
            <StatusWord status={commitment.status} />
            {commitment.due && (
              <>
                , due <When start={commitment.due} />
              </>
            )}
          </>
        }
      />
      <Columns
        margin={
          <Section title="Facts">
            <Facts
              facts={[
                [
                  'Promised by',
                  commitment.promisor ? (
                    <CountryName key="promisor" country={commitment.promisor} />
                  ) : (
                    'Both sides'
                  ),
                ],
                ['Made', <When key="made" start={commitment.madeOn} />],
                ['Made at', madeAt(commitment)],
                ['Due', commitment.due ? <When key="due" start={commitment.due} /> : 'No date set'],
                [
                  'Area',
                  commitment.area && (
                    <a key="area" href={`/commitments?area=${slugOf(commitment.area)}`}>
                      {COOPERATION_AREAS[commitment.area]}
                    </a>
                  ),
                ],
              ]}
            />
          </Section>
        }
      >
        <Section title="What came of it" className="lg:mt-0">
          <ol className="divide-y divide-line">
            {commitment.events.map((event) => (
              <EventLine key={event.id} {...event} word={COMMITMENT_EVENT_KINDS[event.kind]} />
            ))}
          </ol>
          {commitment.events.length === 0 && (
            <p className="font-serif text-muted italic">Nothing is recorded since it was made.</p>
          )}
        </Section>
      </Columns>
      {commitment.citations.length > 0 && (
        <Section title="Sources" id="sources">
          <Citations citations={commitment.citations} />
        </Section>
      )}
      <NoteList threads={notes} on={{ kind: 'commitment', slug }} editable={edits(audience)} />
    </Page>
  );
}

/** The visit, session or agreement at which it was made. */
function madeAt({ visit, agreement, mechanismSession: session }: Found) {
  if (visit) return <a href={`/visits/${visit.slug}`}>{visit.title}</a>;
  if (agreement) return <a href={`/agreements/${agreement.slug}`}>{agreement.title}</a>;
  if (!session) return null;
  return (
    <a href={`/mechanisms/${session.mechanism.slug}#${session.slug}`}>
      {session.mechanism.name}
      {session.ordinal !== null && `, ${formatOrdinal(session.ordinal)} session`}
    </a>
  );
}
