import { env } from '../lib/env';

type Request = { method: string; headers: Pick<Headers, 'get'> };

/**
 * Whether another site's page sends this. A browser that sends something for another site's page says so in `Origin`;
 * an older one, or one that was told to leave it out, in `Sec-Fetch-Site` or `Referer`. What has none of the three is sent
 * by no browser, and so with nobody's cookies but its own.
 */
export function isFromElsewhere({ method, headers }: Request): boolean {
  if (method === 'GET' || method === 'HEAD') return false;
  const host = headers.get('host');
  const origin = headers.get('origin');
  if (origin !== null) return !isOurs(origin, host);
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site !== 'same-origin' && site !== 'none';
  const referer = headers.get('referer');
  return referer !== null && !isOurs(referer, host);
}

/** `Host` is what the portal was asked under, and is not for a page to choose; behind a proxy it may be an inner name. */
function isOurs(address: string, host: string | null): boolean {
  if (!URL.canParse(address)) return false;
  const { host: theirs, origin } = new URL(address);
  return theirs === host || origin === new URL(env().ATTACHE_URL).origin;
}
