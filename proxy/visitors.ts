import { LRUCache } from 'lru-cache';
import { viewerOf } from '../auth';
import type { Viewer } from '../models/user';
import type { Freshness } from './freshness';

/** Asked again so often, for what changes by the clock alone: the end of a session, and when it was last seen. */
const TRUSTED_MS = 10_000;
/** What is longer than any browser of ours sends is not worth remembering. */
const LONGEST = 4000;
/** So long after somebody was last found in the database they are believed while it is away. */
const TRUSTED_AWAY_MS = 5 * 60_000;

/** `at`: by the clock that nobody sets. */
type Known = { viewer: Viewer | null; at: number; footprint: Set<string>; freshAt: number };

/** Who sends which cookies, remembered until something changes in their session or their account. */
export class Visitors {
  private readonly known = new LRUCache<string, Known>({ max: 5000 });

  /** @param freshness of what everybody hears: accounts and sessions have no marking */
  constructor(private readonly freshness: Freshness) {}

  /** Undefined when it has to be asked: {@link find}. */
  recall(cookies: string): Viewer | null | undefined {
    const known = this.known.get(cookies);
    if (!known || performance.now() - known.at > TRUSTED_MS || !this.freshness.isFresh(known))
      return;
    return known.viewer;
  }

  /** Throws when the database does not answer. */
  async find(cookies: string): Promise<Viewer | null> {
    const freshAt = this.freshness.now;
    const viewer = await viewerOf(cookies);
    const footprint = new Set(viewer ? [viewer.id, viewer.sessionId] : []);
    const known = { viewer, at: performance.now(), footprint, freshAt };
    if (cookies.length <= LONGEST) this.known.set(cookies, known);
    return viewer;
  }

  /** The last that was known, for while the database is away; null, a stranger, when that is too long ago, or has ended. */
  recallWhileAway(cookies: string): Viewer | null {
    const known = this.known.get(cookies);
    if (!known || performance.now() - known.at > TRUSTED_AWAY_MS) return null;
    return this.freshness.isAsHeard(known) ? known.viewer : null;
  }
}
