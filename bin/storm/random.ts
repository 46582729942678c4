// Chance that can be had again: the same seed, the same requests.

export type Chance = {
  /** From 0 up to, and without, 1. */
  next(): number;
  below(limit: number): number;
  one<T>(of: readonly T[]): T;
  some<T>(of: readonly T[], most: number): T[];
  isLucky(share: number): boolean;
  bytes(length: number): Buffer;
};

/** Mulberry32, by Tommy Ettinger: small, and even enough for this. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const one = <T>(of: readonly T[]) => of[below(of.length)]!;
  return {
    next,
    below,
    one,
    some: (of, most) => Array.from({ length: below(most + 1) }, () => one(of)),
    isLucky: (share) => next() < share,
    bytes: (length) => Buffer.from(Array.from({ length }, () => below(256))),
  };
}
