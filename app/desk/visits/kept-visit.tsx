import type { ComponentProps } from 'react';
import { KeptPage } from '@/components/kept-page';
import { VisitForm } from './visit-form';

/** What answers the form of a visit whose writer may not see its page any more: what was typed, and nothing of the record. */
export function KeptVisit(form: Pick<ComponentProps<typeof VisitForm>, 'path' | 'action'>) {
  return (
    <KeptPage>
      <VisitForm
        {...form}
        initial={{ typed: {}, problems: {}, members: 0, engagements: 0, turn: 0 }}
        suggestions={{ countries: [], people: [], sources: [] }}
        markings={['CLEAR']}
        citations={[]}
      />
    </KeptPage>
  );
}
