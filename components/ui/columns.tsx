import type { ReactNode } from 'react';

/** Body and margin; the margin folds under on a phone. Sections of the margin stand level with the body's first. */
export function Columns({ children, margin }: { children: ReactNode; margin: ReactNode }) {
  return (
    <div className="grid gap-x-16 lg:grid-cols-[1fr_18rem]">
      <div className="min-w-0">{children}</div>
      <aside className="lg:border-l lg:border-line lg:pl-8 lg:[&>section:first-child]:mt-0">
        {margin}
      </aside>
    </div>
  );
}
