import type { ReactNode } from 'react';
import { Page } from './page';
import { Heading } from './ui/heading';

/** What answers a form whose writer may not see its page any more: the form with the text, and nothing else. */
export function KeptPage({ children }: { children: ReactNode }) {
  return (
    <Page role={undefined} marking="CLEAR">
      <Heading title="Your text was kept" />
      {children}
    </Page>
  );
}
