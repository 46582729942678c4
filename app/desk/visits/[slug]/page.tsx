import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Page } from '@/components/page';
import { Heading } from '@/components/ui/heading';
import { Instant } from '@/components/when';
import { markingsBetween } from '@/lib/marking';
import { findVisitForDesk, listSuggestions } from '@/models/visit/desk';
import { formWasSent, requireAbilityOrDraft } from '@/app/guard';
import { keepVisit } from '../actions';
import { typedOf } from '../draft';
import { KeptVisit } from '../kept-visit';
import { VisitForm } from '../visit-form';

type Props = { params: Promise<{ slug: string }> };

export const metadata: Metadata = {
  title: 'Correct a visit · Attaché',
  description: 'Correct a visit on record.',
};

export default async function CorrectVisit({ params }: Props) {
  const { slug } = await params;
  const path = `/desk/visits/${encodeURIComponent(slug)}`;
  const viewer = await requireAbilityOrDraft('visit:update', path);
  const visit = viewer && (await findVisitForDesk(viewer.audience, slug));
  const action = keepVisit.bind(null, slug);
  if (!visit) {
    if (!(await formWasSent())) notFound();
    return <KeptVisit path={path} action={action} />;
  }
  return (
    <Page role={viewer.role} marking={viewer.clearance} upTo record={visit.marking}>
      <Heading
        kicker={<a href="/desk/visits">Visits</a>}
        title={visit.title}
        lead={
          <>
            Saved <Instant at={visit.updatedAt} />
          </>
        }
      />
      <VisitForm
        path={path}
        action={action}
        initial={{ ...typedOf(visit), problems: {}, turn: 0 }}
        suggestions={await listSuggestions(viewer.audience)}
        markings={markingsBetween('CLEAR', viewer.clearance)}
        citations={visit.citations}
        cancel={`/visits/${slug}`}
      />
    </Page>
  );
}
