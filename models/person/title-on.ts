import type { Level } from '../../generated/prisma/enums';

/** An office as somebody held it; `heldUntil` is null while it is held. */
export type Holding = {
  heldFrom: Date | null;
  heldUntil: Date | null;
  office: { title: string; level: Level };
};

/** Highest first, as in the schema. */
const RANK: Level[] = [
  'head_of_state',
  'head_of_government',
  'minister',
  'deputy_minister',
  'permanent_secretary',
  'chief_of_defence',
  'service_chief',
  'staff',
];

/**
 * The title held on a day: that of the highest office among those held, or null. Both ends count as held, and of two
 * offices of one rank the later one is meant.
 */
export function titleOn(holdings: Holding[], day: Date | null): string | null {
  if (!day) return null;
  const held = holdings.filter(
    ({ heldFrom, heldUntil }) =>
      heldFrom !== null && heldFrom <= day && (heldUntil === null || day <= heldUntil),
  );
  held.sort(
    (a, b) =>
      RANK.indexOf(a.office.level) - RANK.indexOf(b.office.level) ||
      Number(b.heldFrom) - Number(a.heldFrom),
  );
  return held[0]?.office.title ?? null;
}
