import type { ReactNode } from 'react';
import type { Marking, Role } from '@/generated/prisma/enums';
import { MarkingBand } from './marking';
import { Masthead } from './masthead';

/**
 * The frame of every page: marking at the top and the bottom (and on each printed page), masthead, content, foot.
 *
 * `record` is the marking of what can be read on a page that may hold lines of more strictly marked things besides: of the
 * one record, or of the texts that a list shows. By it, as by the marking of a page without `upTo`, readings are noted.
 */
export function Page({
  role,
  marking,
  upTo,
  record = upTo ? undefined : marking,
  children,
}: {
  role: Role | null | undefined;
  marking: Marking;
  upTo?: boolean;
  record?: Marking;
  children: ReactNode;
}) {
  return (
    <div className={`marked-${marking.toLowerCase()} flex grow flex-col`} data-marking={record}>
      <header>
        <MarkingBand marking={marking} upTo={upTo} />
        <p className="while-away" role="status">
          The record cannot be reached just now. This is the page as it stood when it last could;
          nothing can be saved until it is back.
        </p>
        <Masthead role={role} />
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-(--container-page) grow px-4 pb-20 outline-none md:px-8"
      >
        {children}
      </main>
      <footer className="no-print border-t border-line">
        <div className="mx-auto flex max-w-(--container-page) flex-wrap justify-between gap-x-8 gap-y-2 px-4 py-6 text-small text-muted md:px-8">
          <p>Attaché. Bilateral defence ties, with sources.</p>
          <p>
            <a href="/about">How to read a briefing</a>
          </p>
        </div>
        <MarkingBand marking={marking} upTo={upTo} />
      </footer>
    </div>
  );
}
