// From a record that shows a leak to the smallest one that still does.
import { TABLES, rank, type Rows } from './grow';
import { keep } from './who-sees-what';

/**
 * Takes rows with a marking out, half of them at first and then less and less, for as long as the leak stays: with each
 * goes what belongs to it, and in the end what is left of the rest.
 *
 * @param leaks whether a record still shows the leak
 * @param tries how often that may be asked
 */
export async function shrunk(
  rows: Rows,
  leaks: (rows: Rows) => Promise<boolean>,
  tries: number,
): Promise<Rows> {
  let smallest = rows;
  for (const ids of [marked, everything]) {
    for (let size = Math.ceil(ids(smallest).length / 2); size >= 1 && tries > 0;) {
      let stood = true;
      const all = ids(smallest);
      for (let from = 0; from < all.length && tries > 0; from += size) {
        const gone = new Set(all.slice(from, from + size));
        const less = keep(smallest, (_, { id }) => !gone.has(id));
        if (countOf(less) === countOf(smallest)) continue;
        tries--;
        if (!(await leaks(less))) continue;
        smallest = less;
        stood = false;
      }
      if (stood && size === 1) break;
      size = Math.max(1, Math.floor(size / 2));
    }
  }
  return smallest;
}

const everything = (rows: Rows) => TABLES.flatMap((table) => rows[table].map(({ id }) => id));
const marked = (rows: Rows) =>
  TABLES.flatMap((table) =>
    rows[table].filter(({ marking }) => rank(marking) >= 0).map(({ id }) => id),
  );

export const countOf = (rows: Rows) => everything(rows).length;
