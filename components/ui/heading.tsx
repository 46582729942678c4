import type { ReactNode } from 'react';

/** The head of a page: a small line above, the title, and a sentence below that says what the page holds. */
export function Heading({
  kicker,
  title,
  lead,
  mark,
  children,
}: {
  kicker?: ReactNode;
  title: ReactNode;
  lead?: ReactNode;
  /** A label at the end of the small line. */
  mark?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <header className="mt-8 mb-6 md:mt-12">
      {(kicker || mark) && (
        <p className="mb-2 flex flex-wrap items-center gap-x-3 label text-accent">
          {kicker && <span>{kicker}</span>}
          {mark}
        </p>
      )}
      <h1 className="font-serif text-title font-medium">{title}</h1>
      {lead && (
        <p className="mt-3 max-w-(--container-measure) font-serif text-lead text-muted">{lead}</p>
      )}
      {children}
    </header>
  );
}
