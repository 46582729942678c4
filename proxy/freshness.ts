import type { Change } from '../lib/changes';
import type { Footprint } from '../lib/footprint';

/** Beyond so many changed keys the oldest are forgotten, and whatever is older than them counts as old. */
const KEPT = 20_000;

type Made = { footprint: Footprint; freshAt: number };

/** When each key changed last, and from when on that is known. */
class Moments {
  private readonly at = new Map<string, number>();
  private knownFrom = 0;

  note(keys: string[], now: number): void {
    for (const key of keys) {
      this.at.delete(key);
      this.at.set(key, now);
    }
    while (this.at.size > KEPT) {
      const [key, at] = this.at.entries().next().value!;
      this.at.delete(key);
      this.knownFrom = Math.max(this.knownFrom, at);
    }
  }

  noteAll(now: number): void {
    this.knownFrom = now;
    this.at.clear();
  }

  touched({ footprint, freshAt }: Made): boolean {
    if (freshAt < this.knownFrom) return true;
    for (const key of footprint) if ((this.at.get(key) ?? 0) > freshAt) return true;
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
