import { randomInt } from 'node:crypto';
import slugify from '@sindresorhus/slugify';

/** No vowels, so that no word comes about; nothing that is easily misread. */
const LETTERS = 'bcdfghjkmnpqrstvwxz23456789';

/**
 * The address of something new at the desk: `rajnath-singhs-visit-to-malaysia-2023-07-k4xq9`. The ending is drawn by
 * lot and never left out: one that came only where an address is taken would tell of rows that the editor may not see.
 */
export function newSlug(...words: (string | null)[]): string {
  const stem = slugify(words.filter(Boolean).join(' ')).slice(0, 90).replace(/-$/, '');
  const ending = Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return [stem, ending].filter(Boolean).join('-');
}
