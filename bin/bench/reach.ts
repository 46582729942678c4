// What the figures have to reach, and whether they do.
import { aligned, NOTING, SIGNING_IN, type Growth, type Summary } from './summary';

export type Verdict = { name: string; figure: string; is: number; bound: string; holds: boolean };

type Least = { perSecond?: number; p99AtMost?: number; kept?: number };

/** A page of the record needs no query: it is kept, and sent in the time of the floor. */
const PAGE: Least = { perSecond: 1, p99AtMost: 2, kept: 0.99 };
const LIST: Least = { ...PAGE, perSecond: 0.25 };

/** In the floor's own figures, but for the share of kept pages. */
export const TO_REACH: Record<string, Least> = {
  'a briefing, signed out': PAGE,
  'a briefing, as an analyst': PAGE,
  home: PAGE,
  'a filtered list': LIST,
  'a visit with notes': PAGE,
  'words search': LIST,
  [NOTING]: { perSecond: 0.15 },
};

const MOST_GROWTH = 1.5;
const MOST_SECONDS = 300;

export function verdictsOn(rows: Summary[]): Verdict[] {
  return Object.entries(TO_REACH).flatMap(([name, { perSecond, p99AtMost, kept }]) => {
    const row = rows.find((one) => one.name === name);
    if (!row) throw new Error(`Nothing was measured of ${name}.`);
    return [
      ...(perSecond ? [atLeast(name, 'a second, to floor', row.ratio.perSecond, perSecond)] : []),
      ...(p99AtMost ? [atMost(name, 'p99, to floor', row.ratio.p99, p99AtMost)] : []),
      ...(kept ? [atLeast(name, 'kept', row.kept, kept)] : []),
    ];
  });
}

/** Of pages that are asked for the first time growth is shown, and not judged. */
export function verdictsOnGrowth(growth: Growth[]): Verdict[] {
  return growth
    .filter(({ name }) => name in TO_REACH || name === SIGNING_IN)
    .map(({ name, ratio }) => atMost(name, 'p99, large to small', ratio, MOST_GROWTH));
}

/** How long it took to write a large record. */
export function verdictOnWriting(seconds: number): Verdict {
  return atMost('the large record', 'written, in seconds', seconds, MOST_SECONDS);
}

export function verdictTable(verdicts: Verdict[]): string {
  const rows = verdicts.map(({ name, figure, is, bound, holds }) => [
    `${name}: ${figure}`,
    is.toFixed(2),
    bound,
    holds ? 'reached' : 'MISSED',
  ]);
  return aligned([['', 'is', 'to reach', ''], ...rows]);
}

function atLeast(name: string, figure: string, is: number, least: number): Verdict {
  return { name, figure, is, bound: `at least ${least.toFixed(2)}`, holds: is >= least };
}

function atMost(name: string, figure: string, is: number, most: number): Verdict {
  return { name, figure, is, bound: `at most ${most.toFixed(2)}`, holds: is <= most };
}
