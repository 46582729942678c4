import { Marking } from '../generated/prisma/enums';

const ORDER = Object.values(Marking);

/** The highest marking in all that a page holds, however deep: what its band and each of its printed sheets must say. */
export function highestMarking(...held: unknown[]): Marking {
  let highest = 0;
  const queue = held;
  for (let one = queue.pop(); queue.length > 0 || one !== undefined; one = queue.pop()) {
    if (typeof one !== 'object' || one === null || one instanceof Date) continue;
    for (const [name, value] of Object.entries(one)) {
      if (name === 'marking') highest = Math.max(highest, ORDER.indexOf(value as Marking));
      else if (typeof value === 'object') queue.push(value);
    }
  }
  return ORDER[highest]!;
}
