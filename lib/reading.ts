import { createHmac, timingSafeEqual } from 'node:crypto';
import { isAudience, type Audience } from './audience';
import { env } from './env';

/**
 * Everything that a page of the record may depend on, and nothing personal. The doorkeeper packs it into the first
 * segment of the inner path.
 */
export type Reading = {
  audience: Audience;
  /** Which rendering this is: Next makes two of the same path one. */
  edition: string;
  /** Today at the desk, `2026-11-23`. */
  today: string;
  query: URLSearchParams;
};

const SEPARATOR = '~';

export function packReading(reading: Reading): string {
  const query = Buffer.from(reading.query.toString()).toString('base64url');
  const text = [reading.audience, reading.edition, reading.today, query].join(SEPARATOR);
  return text + SEPARATOR + seal(text);
}

/** Null unless the segment was packed by this portal: nobody can ask for an inner path, even past the doorkeeper. */
export function unpackReading(segment: string): Reading | null {
  const cut = segment.lastIndexOf(SEPARATOR);
  if (cut < 0) return null;
  const text = segment.slice(0, cut);
  const given = Buffer.from(segment.slice(cut + 1));
  const expected = Buffer.from(seal(text));
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const [audience = '', edition = '', today = '', query = ''] = text.split(SEPARATOR);
  if (!isAudience(audience)) return null;
  const words = Buffer.from(query, 'base64url').toString();
  return { audience, edition, today, query: new URLSearchParams(words) };
}

function seal(text: string): string {
  return createHmac('sha256', env().ATTACHE_SECRET)
    .update(`reading:${text}`)
    .digest('base64url')
    .slice(0, 22);
}

/** The calendar day at the desk. */
export function todayAtTheDesk(now = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: env().ATTACHE_TIME_ZONE }).format(now);
}
