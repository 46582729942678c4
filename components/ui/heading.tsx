import type { ReactNode } from 'react';

/** The head of a page: a small line above, the title, and a sentence below that says what the page holds. */
export function Heading({
  kicker,
  title,
  lead,
  children,
}: {
  kicker?: ReactNode;
  title: ReactNode;
  lead?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <header className="mt-8 mb-6 md:mt-12">
      {kicker && <p className="mb-2 label text-accent">{kicker}</p>}
      <h1 className="font-serif text-title font-medium tracking-[-0.012em]">{title}</h1>
      {lead && (
        <p className="mt-3 max-w-(--container-measure) font-serif text-lead text-muted">{lead}</p>
      )}
      {children}
    </header>
  );
}
