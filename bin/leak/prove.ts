// The proof: for each audience in turn, the two portals are crawled and compared.
import type { Audience } from '../../lib/audience';
import { Comparison, type Crawled, type Leak } from './compare';
import { Crawl } from './crawl';
import { expectSound, fill } from './fill';
import { WRITERS } from './people';
import { growRecord } from './record';
import { shrunk } from './shrink';
import type { Rows } from './grow';
import type { Twins } from './twins';
import { patternOf } from './waiting';
import { seenBy } from './who-sees-what';

const TRIES = 60;
/** A desk at work is asked some forty things each time. */
const TRIES_OF_WRITING = 20;

/**
 * Fills the portal that has everything.
 *
 * @param records how many rows with a marking, about
 */
export async function growInto(
  { whole, strict }: Twins,
  seed: number,
  records: number,
): Promise<Rows> {
  const desk = WRITERS.map(({ id }) => id);
  const rows = growRecord(seed, records, desk);
  await expectSound(strict, rows);
  await fill(whole.owner, rows);
  return rows;
}

/**
 * @param pages addresses asked at most
 * @param asked how often audiences before this one asked each kind of address: those it asks last
 */
export async function crawlAs(
  audience: Audience,
  twins: Twins,
  rows: Rows,
  pages: number,
  asked?: Map<string, number>,
): Promise<Crawled> {
  const seen = seenBy(audience, rows);
  await fill(twins.rest.owner, seen);
  return new Crawl(twins, audience, rows, seen, asked).run(pages);
}

/** The smallest part of a record that still shows a leak. Leaves that part in the portals. */
export function smallestWith(leak: Leak, twins: Twins, rows: Rows): Promise<Rows> {
  return shrunk(
    rows,
    async (less) => {
      const seen = seenBy(leak.audience, less);
      await fill(twins.whole.owner, less);
      await fill(twins.rest.owner, seen);
      const comparison = new Comparison(twins, leak.audience, less, seen);
      return (await comparison.differs(leak.asked)).leak !== null;
    },
    TRIES,
  );
}

/** What somebody does at the desk of both portals. */
export type Deed = (audience: Audience, twins: Twins, rows: Rows) => Promise<Crawled>;

/** The smallest part of a record on which a deed at the desk still shows a leak of the kind. Leaves that part in the portals. */
export function smallestOfDeed(leak: Leak, deed: Deed, twins: Twins, rows: Rows): Promise<Rows> {
  const kind = ({ asked, what }: Leak) => `${patternOf(asked.path)} ${what.split(/[ :]/)[0]}`;
  return shrunk(
    rows,
    async (less) => {
      await fill(twins.whole.owner, less);
      const { leaks } = await deed(leak.audience, twins, less);
      return leaks.some((one) => kind(one) === kind(leak));
    },
    TRIES_OF_WRITING,
  );
}
