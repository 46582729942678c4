import type { Audience } from '../lib/audience';
import { recordFor } from '../lib/db';

type Db = ReturnType<typeof recordFor>;

const select = { id: true } as const;

/** For each shelf of the record, what stands at a slug. */
const SHELVES: Record<string, (db: Db, slug: string) => Promise<object | null>> = {
  agreements: (db, slug) => db.agreement.findFirst({ where: { slug }, select }),
  briefings: (db, slug) => db.briefing.findFirst({ where: { slug }, select }),
  commitments: (db, slug) => db.commitment.findFirst({ where: { slug }, select }),
  countries: (db, code) =>
    db.country.findFirst({ where: { code: code.toUpperCase() }, select: { code: true } }),
  engagements: (db, slug) => db.engagement.findFirst({ where: { slug }, select }),
  exercises: (db, slug) => db.exerciseSeries.findFirst({ where: { slug }, select }),
  mechanisms: (db, slug) => db.mechanism.findFirst({ where: { slug }, select }),
  people: (db, slug) => db.person.findFirst({ where: { slug }, select }),
  sources: (db, slug) => db.source.findFirst({ where: { slug }, select }),
  // Either order: the page leads from `my-in` to `in-my`.
  ties: (db, slug) =>
    db.tie.findFirst({ where: { slug: slug.toLowerCase().split('-').sort().join('-') }, select }),
  visits: (db, slug) =>
    slug === 'calendar' ? Promise.resolve({}) : db.visit.findFirst({ where: { slug }, select }),
};

/**
 * Whether the thing that an address names (`/visits/slug`, and what is below it) exists for the audience. True for
 * every address that names none. Asked before a page is rendered: Next answers a page that finds nothing with a
 * document that is empty without script.
 */
export async function leadsSomewhere(audience: Audience, pathname: string): Promise<boolean> {
  const [, shelf = '', slug] = pathname.split('/').map(decodeURIComponent);
  const find = Object.hasOwn(SHELVES, shelf) && SHELVES[shelf];
  return !find || !slug || (await find(recordFor(audience), slug)) !== null;
}
