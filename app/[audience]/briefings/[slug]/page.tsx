import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { BriefingArticle } from '@/components/briefing-article';
import { BriefingList } from '@/components/briefing-list';
import { NoteList } from '@/components/note-list';
import { Page } from '@/components/page';
import { Section } from '@/components/ui/section';
import { edits, roleOf } from '@/lib/audience';
import { highestMarking } from '@/lib/marking';
import { BRIEFING_STATES } from '@/lib/vocabulary';
import { listRelatedBriefings } from '@/models/briefing';
import { findBriefing } from '@/models/briefing/revision';
import { listNotes } from '@/models/note';
import { describe, openReading } from '../../open';

/** Read once, for the head and for the page. */
const readBriefing = cache(findBriefing);

type Props = { params: Promise<{ audience: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { audience } = await openReading(params);
  const briefing = await readBriefing(audience, (await params).slug);
  if (!briefing) notFound();
  const { title, bluf } = briefing.revision;
  return describe({ title, description: bluf, path: `/briefings/${briefing.slug}` });
}

export default async function Briefing({ params }: Props) {
  const { audience } = await openReading(params);
  const { slug } = await params;
  const briefing = await readBriefing(audience, slug);
  if (!briefing) notFound();
  const [notes, related] = await Promise.all([
    listNotes(audience, { kind: 'briefing', slug }),
    listRelatedBriefings(audience, slug, 4),
  ]);
  return (
    <Page role={roleOf(audience)} marking={highestMarking(briefing, notes, related)}>
      <BriefingArticle
        briefing={briefing}
        banner={
          briefing.state === 'published'
            ? undefined
            : `${BRIEFING_STATES[briefing.state]}. ${
                briefing.state === 'archived'
                  ? 'It is kept as it was and no longer reviewed.'
                  : 'Only those who keep the record see it.'
              }`
        }
      >
        <NoteList threads={notes} on={{ kind: 'briefing', slug }} editable={edits(audience)} />
        {related.length > 0 && (
          <Section title="Related briefings">
            <BriefingList briefings={related} />
          </Section>
        )}
      </BriefingArticle>
    </Page>
  );
}
