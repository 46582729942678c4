import type { Audience } from '../lib/audience';
import { recordFor } from '../lib/db';

type Db = ReturnType<typeof recordFor>;

/** For each shelf of the record, how many things stand at a slug. */
const SHELVES: Record<string, (db: Db, slug: string) => Promise<number>> = {
  agreements: (db, slug) => db.agreement.count({ where: { slug } }),
  briefings: (db, slug) => db.briefing.count({ where: { slug } }),
  commitments: (db, slug) => db.commitment.count({ where: { slug } }),
  countries: (db, code) => db.country.count({ where: { code: code.toUpperCase() } }),
  engagements: (db, slug) => db.engagement.count({ where: { slug } }),
  exercises: (db, slug) => db.exerciseSeries.count({ where: { slug } }),
  mechanisms: (db, slug) => db.mechanism.count({ where: { slug } }),
  people: (db, slug) => db.person.count({ where: { slug } }),
  sources: (db, slug) => db.source.count({ where: { slug } }),
  // Either order: the page leads from `my-in` to `in-my`.
  ties: (db, slug) =>
    db.tie.count({ where: { slug: slug.toLowerCase().split('-').sort().join('-') } }),
  visits: (db, slug) =>
    slug === 'calendar' ? Promise.resolve(1) : db.visit.count({ where: { slug } }),
};

/**
 * Whether the thing that an address names (`/visits/slug`, and what is below it) exists for the audience. True for
 * every address that names none. Asked before a page is rendered: Next answers a page that finds nothing with a
 * document that is empty without script.
 */
export async function leadsSomewhere(audience: Audience, pathname: string): Promise<boolean> {
  const [, shelf = '', slug] = pathname.split('/').map(decodeURIComponent);
  const find = Object.hasOwn(SHELVES, shelf) && SHELVES[shelf];
  return !find || !slug || (await find(recordFor(audience), slug)) > 0;
}
