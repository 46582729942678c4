import type { Change } from '../lib/changes';
import type { Footprint } from '../lib/footprint';

/** Of the changed keys so many of the newest are remembered, and up to twice as many; whatever is older than them counts as old. */
const KEPT = 10_000;

type Made = { footprint: Footprint; freshAt: number };

/** When each key changed last, and from when on that is known. */
class Moments {
  // Two maps, of which the older is thrown away as a whole: taking the oldest out of one costs more the more there were.
  private newer = new Map<string, number>();
  private older = new Map<string, number>();
  private newerFrom = 0;
  private knownFrom = 0;

  note(keys: string[], now: number): void {
    for (const key of keys) this.newer.set(key, now);
    if (this.newer.size < KEPT) return;
    this.knownFrom = Math.max(this.knownFrom, this.newerFrom);
    this.newerFrom = now;
    this.older = this.newer;
    this.newer = new Map();
  }

  noteAll(now: number): void {
    this.knownFrom = this.newerFrom = now;
    this.newer.clear();
    this.older.clear();
  }

  touched({ footprint, freshAt }: Made): boolean {
    if (freshAt < this.knownFrom) return true;
    for (const key of footprint) {
      if ((this.newer.get(key) ?? this.older.get(key) ?? 0) > freshAt) return true;
    }
    return false;
  }
}

/** Remembers what one audience could see change, and when, so that anything made for it knows whether it is still true. */
export class Freshness {
  /** Counts what was heard. What is made notes it before its first query. */
  now = 0;
  private missedAt = 0;
  private readonly changed = new Moments();
  private readonly lost = new Moments();

  change({ keys, isLoss }: Pick<Change, 'keys' | 'isLoss'>): void {
    this.now++;
    const isAnything = keys[0] === '*';
    for (const moments of isLoss ? [this.changed, this.lost] : [this.changed]) {
      if (isAnything) moments.noteAll(this.now);
      else moments.note([...keys, '*'], this.now);
    }
  }

  /** Anything may have changed unheard. */
  miss(): void {
    this.missedAt = ++this.now;
  }

  /** Whether nothing that it was made from has changed since. Remembers the answer, so that asking again is cheap. */
  isFresh(made: Made): boolean {
    if (made.freshAt === this.now) return true;
    if (made.freshAt < this.missedAt || this.changed.touched(made)) return false;
    made.freshAt = this.now;
    return true;
  }

  /** Whether no change of it was heard of, whatever was missed. */
  isAsHeard(made: Made): boolean {
    return !this.changed.touched(made);
  }

  /** Whether it holds nothing that is known to be taken from its readers since: so much may be shown while nobody can ask. */
  mayStand(made: Made): boolean {
    return !this.lost.touched(made);
  }
}
