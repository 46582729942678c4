import type { Marking } from '@/generated/prisma/enums';
import { MARKINGS } from '@/lib/vocabulary';

const COLOUR: Record<Marking, string> = {
  CLEAR: 'text-tlp-clear',
  GREEN: 'text-tlp-green',
  AMBER: 'text-tlp-amber',
  RED: 'text-tlp-red',
};

/** TLP 2.0's own colours on black, always with the word. */
export function MarkingLabel({ marking }: { marking: Marking }) {
  return (
    <span
      title={MARKINGS[marking]}
      className={`bg-tlp-ground ${COLOUR[marking]} inline-block px-1.5 text-[0.75rem] leading-5 font-bold tracking-wider whitespace-nowrap tabular`}
    >
      TLP:{marking}
    </span>
  );
}

/** The band at the top and the bottom of a page. `upTo` when the page gathers rows of several markings. */
export function MarkingBand({ marking, upTo }: { marking: Marking; upTo?: boolean }) {
  return (
    <div className="no-print bg-tlp-ground text-center">
      <p className="mx-auto max-w-(--container-page) px-4 py-0.5 text-[0.8125rem] text-tlp-clear">
        {upTo && marking !== 'CLEAR' && 'May hold material up to '}
        <strong className={`${COLOUR[marking]} tracking-wider`}>TLP:{marking}</strong>
        <span className="hidden sm:inline"> · {MARKINGS[marking]}</span>
      </p>
    </div>
  );
}
