import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { BriefingArticle } from '@/components/briefing-article';
import { Page } from '@/components/page';
import { roleOf } from '@/lib/audience';
import { highestMarking } from '@/lib/marking';
import { findBriefing } from '@/models/briefing/revision';
import { describe, openReading } from '../../../../open';

/** Read once, for the head and for the page. */
const readBriefing = cache(findBriefing);

type Props = { params: Promise<{ audience: string; slug: string; number: string }> };

/** The number of a version, as people write it: no sign, no leading zero, small enough for the database. */
function requireNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) notFound();
  return Number(text);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { audience } = await openReading(params);
  const { slug, number } = await params;
  const briefing = await readBriefing(audience, slug, requireNumber(number));
  if (!briefing) notFound();
  const { title, bluf } = briefing.revision;
  return describe({
    title: `${title} (version ${number})`,
    description: bluf,
    path: `/briefings/${slug}/revisions/${number}`,
  });
}

export default async function Revision({ params }: Props) {
  const { audience } = await openReading(params);
  const { slug, number } = await params;
  const briefing = await readBriefing(audience, slug, requireNumber(number));
  if (!briefing) notFound();
  const { revision } = briefing;
  const latest = briefing.versions.find(({ publishedAt }) => publishedAt);
  return (
    <Page role={roleOf(audience)} marking={highestMarking(revision)}>
      <BriefingArticle
        briefing={briefing}
        banner={
          <>
            {revision.publishedAt
              ? `Version ${revision.number}, exactly as it was published.`
              : `Version ${revision.number}, a working copy that is not published.`}{' '}
            {latest && latest.number !== revision.number && (
              <a className="link" href={`/briefings/${briefing.slug}`}>
                Read the version that stands
              </a>
            )}
          </>
        }
      />
    </Page>
  );
}
