import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { Areas } from '@/components/areas';
import { Citations } from '@/components/citations';
import { CommitmentList } from '@/components/commitment-list';
import { TieName } from '@/components/country';
import { Disagreements } from '@/components/disagreements';
import { EventLine } from '@/components/event-line';
import { NoteList } from '@/components/note-list';
import { MarkingLabel } from '@/components/marking';
import { Page } from '@/components/page';
import { Columns } from '@/components/ui/columns';
import { Facts } from '@/components/ui/facts';
import { Heading } from '@/components/ui/heading';
import { Section } from '@/components/ui/section';
import { edits, roleOf } from '@/lib/audience';
import { highestMarking } from '@/lib/marking';
import { AGREEMENT_EVENT_KINDS, AGREEMENT_TYPES, BINDING } from '@/lib/vocabulary';
import { findAgreement } from '@/models/agreement';
import { commitmentStatus } from '@/models/commitment-status';
import { listNotes } from '@/models/note';
import { describe, openReading } from '../../open';

/** Read once, for the head and for the page. */
const readAgreement = cache(findAgreement);

type Props = { params: Promise<{ audience: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { audience } = await openReading(params);
  const agreement = await readAgreement(audience, (await params).slug);
  if (!agreement) notFound();
  const { tie, type } = agreement;
  return describe({
    title: agreement.title,
    description: `${AGREEMENT_TYPES[type]} between ${tie.low.name} and ${tie.high.name}, with what happened to it.`,
    path: `/agreements/${agreement.slug}`,
  });
}

export default async function Agreement({ params }: Props) {
  const { audience, today } = await openReading(params);
  const { slug } = await params;
  const agreement = await readAgreement(audience, slug);
  if (!agreement) notFound();
  const notes = await listNotes(audience, { kind: 'agreement', slug });
  const commitments = agreement.commitments.map((row) => ({
    ...row,
    status: commitmentStatus(row, today),
  }));
  return (
    <Page role={roleOf(audience)} marking={highestMarking(agreement, notes)}>
      <Heading
        mark={agreement.marking !== 'CLEAR' && <MarkingLabel marking={agreement.marking} />}
        kicker={
          <>
            <TieName tie={agreement.tie} /> · {AGREEMENT_TYPES[agreement.type]}
          </>
        }
        title={agreement.title}
        lead={agreement.summary}
      />
      <Columns
        margin={
          <>
            <Section title="Facts">
              <Facts
                facts={[
                  ['Standing', agreement.status && AGREEMENT_EVENT_KINDS[agreement.status]],
                  ['Type', AGREEMENT_TYPES[agreement.type]],
                  ['Force', BINDING[agreement.binding]],
                  [
                    'Amends',
                    agreement.parent && (
                      <a key="parent" href={`/agreements/${agreement.parent.slug}`}>
                        {agreement.parent.title}
                      </a>
                    ),
                  ],
                ]}
              />
            </Section>
            {agreement.areas.length > 0 && (
              <Section title="Areas">
                <div className="text-small">
                  <Areas areas={agreement.areas} path="/agreements" />
                </div>
              </Section>
            )}
          </>
        }
      >
        <Section title="What happened to it" className="lg:mt-0">
          {agreement.events.length > 0 ? (
            <ol className="divide-y divide-line">
              {agreement.events.map((event) => (
                <EventLine key={event.id} {...event} word={AGREEMENT_EVENT_KINDS[event.kind]}>
                  {event.visit && (
                    <a className="link" href={`/visits/${event.visit.slug}`}>
                      {event.visit.title}
                    </a>
                  )}
                </EventLine>
              ))}
            </ol>
          ) : (
            <p className="font-serif text-muted italic">No event of it is recorded yet.</p>
          )}
        </Section>
        {agreement.children.length > 0 && (
          <Section title="Built on it">
            <ul className="space-y-1.5">
              {agreement.children.map((child) => (
                <li key={child.slug}>
                  <a className="font-serif text-lg headline" href={`/agreements/${child.slug}`}>
                    {child.title}
                  </a>
                  <span className="text-small text-muted"> {AGREEMENT_TYPES[child.type]}</span>
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
      <Disagreements disagreements={agreement.disagreements} />
      {agreement.citations.length > 0 && (
        <Section title="Sources" id="sources">
          <Citations citations={agreement.citations} />
        </Section>
      )}
      <NoteList threads={notes} on={{ kind: 'agreement', slug }} editable={edits(audience)} />
    </Page>
  );
}
