import type { Footprint } from '../lib/footprint';

/** Beyond so many changed keys the oldest are forgotten, and whatever is older than them counts as old. */
const KEPT = 50_000;

/** Remembers what changed when, so that anything made from the record knows whether it is still true. */
export class Freshness {
  /** Counts what was heard. What is made notes it before its first query. */
  now = 0;
  private allOldBefore = 0;
  private readonly changed = new Map<string, number>();

  change(keys: string[]): void {
    this.now++;
    for (const key of [...keys, '*']) {
      this.changed.delete(key);
      this.changed.set(key, this.now);
    }
    while (this.changed.size > KEPT) {
      const [key, at] = this.changed.entries().next().value!;
      this.changed.delete(key);
      this.allOldBefore = Math.max(this.allOldBefore, at);
    }
  }

  changeAnything(): void {
    this.allOldBefore = ++this.now;
    this.changed.clear();
  }

  /** Whether nothing that it was made from has changed since. Remembers the answer, so that asking again is cheap. */
  isFresh(made: { footprint: Footprint; freshAt: number }): boolean {
    if (made.freshAt === this.now) return true;
    if (made.freshAt < this.allOldBefore) return false;
    for (const key of made.footprint) {
      if ((this.changed.get(key) ?? 0) > made.freshAt) return false;
    }
    made.freshAt = this.now;
    return true;
  }
}
