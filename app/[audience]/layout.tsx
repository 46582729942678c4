import type { ReactNode } from 'react';

export const dynamic = 'force-static';
export const revalidate = false;

export default function RecordLayout({ children }: { children: ReactNode }) {
  return children;
}
