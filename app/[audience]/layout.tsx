import type { ReactNode } from 'react';

// Not static, although a page is kept: what Next makes to keep it itself costs as much again as a third of the page.
export const dynamic = 'force-dynamic';

export default function RecordLayout({ children }: { children: ReactNode }) {
  return children;
}
