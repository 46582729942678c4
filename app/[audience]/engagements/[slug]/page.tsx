import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { Citations } from '@/components/citations';
import { TieName } from '@/components/country';
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
import { formatDate } from '@/lib/format';
import { ENGAGEMENT_KINDS } from '@/lib/vocabulary';
import { findEngagement } from '@/models/engagement';
import { listNotes } from '@/models/note';
import { describe, openReading } from '../../open';

/** Read once, for the head and for the page. */
const readEngagement = cache(findEngagement);

type Props = { params: Promise<{ audience: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { audience } = await openReading(params);
  const engagement = await readEngagement(audience, (await params).slug);
  if (!engagement) notFound();
  const { tie, kind, date } = engagement;
  return describe({
    title: engagement.title,
    description: `${ENGAGEMENT_KINDS[kind]} of ${tie.low.name} and ${tie.high.name}, ${formatDate(date)}.`,
    path: `/engagements/${engagement.slug}`,
  });
}

export default async function Engagement({ params }: Props) {
  const { audience } = await openReading(params);
  const { slug } = await params;
  const engagement = await readEngagement(audience, slug);
  if (!engagement) notFound();
  const notes = await listNotes(audience, { kind: 'engagement', slug });
  const where = [engagement.place, engagement.city].filter(Boolean).join(', ');
  return (
    <Page role={roleOf(audience)} marking={highestMarking(engagement, notes)}>
      <Heading
        mark={engagement.marking !== 'CLEAR' && <MarkingLabel marking={engagement.marking} />}
        kicker={
          <>
            <TieName tie={engagement.tie} /> · {ENGAGEMENT_KINDS[engagement.kind]}
          </>
        }
        title={engagement.title}
        lead={
          <>
            <When start={engagement.date} />
            {where && `, ${where}`}
          </>
        }
      />
      <Columns
        margin={
          <Section title="Facts">
            <Facts
              facts={[
                [
                  'During',
                  engagement.visit && (
                    <a key="visit" href={`/visits/${engagement.visit.slug}#${engagement.slug}`}>
                      {engagement.visit.title}
                    </a>
                  ),
                ],
                ['Place', where],
              ]}
            />
          </Section>
        }
      >
        {engagement.summary && (
          <p className="max-w-(--container-measure) font-serif text-lead">{engagement.summary}</p>
        )}
        <Section title="Who took part" className={engagement.summary ? '' : 'lg:mt-0'}>
          {engagement.people.length > 0 ? (
            <Participants people={engagement.people} />
          ) : (
            <p className="font-serif text-muted italic">Nobody is recorded by name.</p>
          )}
        </Section>
      </Columns>
      {engagement.citations.length > 0 && (
        <Section title="Sources" id="sources">
          <Citations citations={engagement.citations} />
        </Section>
      )}
      <NoteList threads={notes} on={{ kind: 'engagement', slug }} editable={edits(audience)} />
    </Page>
  );
}
