import { Marking } from '../generated/prisma/enums';

/** From what anybody may read to what is for readers cleared by name. */
const ORDER = Object.values(Marking);

export function stricter(a: Marking, b: Marking): Marking {
  return ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b;
}

/** Whether one marking is stricter than another. */
export const isAbove = (one: Marking, other: Marking) => stricter(one, other) !== other;

/** The markings that something may have: from that of what it hangs on, up to what its writer is cleared for. */
export function markingsBetween(floor: Marking, clearance: Marking): Marking[] {
  return ORDER.slice(ORDER.indexOf(floor), ORDER.indexOf(clearance) + 1);
}

/** The highest marking in all that a page holds, however deep: what its band and each of its printed sheets must say. */
export function highestMarking(...held: unknown[]): Marking {
  let highest: Marking = 'CLEAR';
  const queue = held;
  while (queue.length > 0) {
    const one = queue.pop();
    if (typeof one !== 'object' || one === null || one instanceof Date) continue;
    for (const [name, value] of Object.entries(one)) {
      if (name === 'marking') highest = stricter(highest, value as Marking);
      else queue.push(value);
    }
  }
  return highest;
}
