import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { Citations, CitationsFold } from '@/components/citations';
import { CommitmentList } from '@/components/commitment-list';
import { TieName } from '@/components/country';
import { Disagreements } from '@/components/disagreements';
import { MarkingLabel } from '@/components/marking';
import { NotesBelow } from '@/components/note-list';
import { Page } from '@/components/page';
import { Participants } from '@/components/participants';
import { Columns } from '@/components/ui/columns';
import { Facts } from '@/components/ui/facts';
import { Heading } from '@/components/ui/heading';
import { Section } from '@/components/ui/section';
import { When } from '@/components/when';
import { edits, roleOf } from '@/lib/audience';
import { highestMarking } from '@/lib/marking';
import { formatDate, formatOrdinal } from '@/lib/format';
import { LEVELS } from '@/lib/vocabulary';
import { commitmentStatus } from '@/models/commitment-status';
import { findMechanism } from '@/models/mechanism';
import { listNotes } from '@/models/note';
import { describe, openReading } from '../../open';

/** Read once, for the head and for the page. */
const readMechanism = cache(findMechanism);

type Props = { params: Promise<{ audience: string; slug: string }> };
type Found = NonNullable<Awaited<ReturnType<typeof findMechanism>>>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { audience } = await openReading(params);
  const mechanism = await readMechanism(audience, (await params).slug);
  if (!mechanism) notFound();
  const { tie, name } = mechanism;
  return describe({
    title: mechanism.shortName ? `${name} (${mechanism.shortName})` : name,
    description: `A standing dialogue of ${tie.low.name} and ${tie.high.name}: its sessions and what they promised.`,
    path: `/mechanisms/${mechanism.slug}`,
  });
}

export default async function Mechanism({ params }: Props) {
  const { audience, today } = await openReading(params);
  const mechanism = await readMechanism(audience, (await params).slug);
  if (!mechanism) notFound();
  const sessions = await Promise.all(
    mechanism.sessions.map(async (session) => ({
      ...session,
      name: nameOf(session),
      notes: await listNotes(audience, { kind: 'session', slug: session.slug }),
    })),
  );
  return (
    <Page role={roleOf(audience)} marking={highestMarking(mechanism, sessions)}>
      <Heading
        mark={mechanism.marking !== 'CLEAR' && <MarkingLabel marking={mechanism.marking} />}
        kicker={
          <>
            <TieName tie={mechanism.tie} /> · Mechanism
          </>
        }
        title={mechanism.shortName ? `${mechanism.name} (${mechanism.shortName})` : mechanism.name}
        lead={mechanism.summary}
      />
      <Columns
        margin={
          <Section title="Facts">
            <Facts
              facts={[
                ['Level', LEVELS[mechanism.level]],
                ['Cadence', mechanism.cadence],
                [
                  'Reports to',
                  mechanism.parent && (
                    <a key="parent" href={`/mechanisms/${mechanism.parent.slug}`}>
                      {mechanism.parent.name}
                    </a>
                  ),
                ],
                [
                  'Reporting to it',
                  mechanism.children.length > 0 &&
                    mechanism.children.map((child) => (
                      <a key={child.slug} className="block" href={`/mechanisms/${child.slug}`}>
                        {child.name}
                      </a>
                    )),
                ],
              ]}
            />
          </Section>
        }
      >
        <Section title="Sessions" className="lg:mt-0">
          <ol className="divide-y divide-line">
            {sessions.map((session) => (
              <li
                key={session.slug}
                id={session.slug}
                className="grid gap-x-8 gap-y-1 py-4 md:grid-cols-[10rem_1fr]"
              >
                <p className="text-muted tabular">
                  <When start={session.date} />
                </p>
                <div>
                  <h3 className="font-serif text-lg font-medium">
                    {session.name}{' '}
                    {session.marking !== 'CLEAR' && <MarkingLabel marking={session.marking} />}
                  </h3>
                  <p className="text-small text-muted">
                    {[session.city, session.country?.name].filter(Boolean).join(', ')}
                  </p>
                  {session.people.length > 0 && (
                    <div className="mt-1">
                      <Participants people={session.people} />
                    </div>
                  )}
                  {session.summary && (
                    <p className="mt-2 max-w-(--container-measure) font-serif">{session.summary}</p>
                  )}
                  {session.commitments.length > 0 && (
                    <div className="mt-2">
                      <h4 className="label">Promised there</h4>
                      <CommitmentList
                        commitments={session.commitments.map((row) => ({
                          ...row,
                          status: commitmentStatus(row, today),
                        }))}
                      />
                    </div>
                  )}
                  <CitationsFold citations={session.citations} />
                  <NotesBelow
                    threads={session.notes}
                    on={{ kind: 'session', slug: session.slug }}
                    name={session.name}
                    editable={edits(audience)}
                  />
                </div>
              </li>
            ))}
          </ol>
          {sessions.length === 0 && (
            <p className="font-serif text-muted italic">No session of it is recorded yet.</p>
          )}
        </Section>
      </Columns>
      <Disagreements disagreements={mechanism.disagreements} />
      {mechanism.citations.length > 0 && (
        <Section title="Sources" id="sources">
          <Citations citations={mechanism.citations} />
        </Section>
      )}
    </Page>
  );
}

function nameOf(session: Found['sessions'][number]): string {
  return session.ordinal === null
    ? `Session of ${formatDate(session.date)}`
    : `${formatOrdinal(session.ordinal)} session`;
}
