import type { Metadata } from 'next';
import { v7 } from 'uuid';
import { Page } from '@/components/page';
import { Heading } from '@/components/ui/heading';
import { markingsBetween } from '@/lib/marking';
import { listSuggestions } from '@/models/visit/desk';
import { requireAbilityOrDraft } from '@/app/guard';
import { keepVisit } from '../actions';
import { KeptVisit } from '../kept-visit';
import { VisitForm } from '../visit-form';

export const metadata: Metadata = {
  title: 'New visit · Attaché',
  description: 'Put a visit on record.',
};

const PATH = '/desk/visits/new';

export default async function NewVisit() {
  const viewer = await requireAbilityOrDraft('visit:create', PATH);
  const action = keepVisit.bind(null, null);
  if (!viewer) return <KeptVisit path={PATH} action={action} />;
  return (
    <Page role={viewer.role} marking={viewer.clearance} upTo>
      <Heading kicker={<a href="/desk/visits">Visits</a>} title="New visit" />
      <VisitForm
        path={PATH}
        action={action}
        initial={{ typed: { id: v7() }, problems: {}, members: 1, engagements: 1, turn: 0 }}
        suggestions={await listSuggestions(viewer.audience)}
        markings={markingsBetween('CLEAR', viewer.clearance)}
        citations={[]}
        cancel="/desk/visits"
      />
    </Page>
  );
}
