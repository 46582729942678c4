import type { IncomingMessage, ServerResponse } from 'node:http';
import { clientAddress, countedAs } from '../lib/client-address';
import { env } from '../lib/env';
import { NO_SCRIPT_POLICY } from './content-policy';
import { isPersonal, pathOf } from './paths';

const ALWAYS = {
  'Content-Security-Policy': NO_SCRIPT_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** Two years, as browsers' preload lists ask for. */
const BY_TLS_ALONE = { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' };

/** By these Next speaks to itself, or is told by which nonce scripts run, and believes them. */
const INTERNAL =
  /^(x-(middleware|nextjs|next|invoke|matched|now|vercel|action)|next-resume|content-security)/;

const CALLBACK = /(?<=^|;)\s*(__Secure-)?next-auth\.callback-url\s*(=[^;]*)?(;|$)/g;

/** What every answer carries. */
export function headersOfAll(): Record<string, string> {
  return env().ATTACHE_URL.startsWith('https:') ? { ...ALWAYS, ...BY_TLS_ALONE } : ALWAYS;
}

/** What nobody may keep. After signing out, Back must not bring back what only the signed-in could read. */
function headersOfOne(request: IncomingMessage): Record<string, string> {
  if (!isPersonal(request)) return {};
  const isLeaving =
    request.method === 'POST' && /^\/(sign-out|api\/auth\/signout)$/.test(pathOf(request));
  return { 'Cache-Control': 'no-store', ...(isLeaving && { 'Clear-Site-Data': '"cache"' }) };
}

/** Sets what every answer carries, and forgets what nobody outside may say. */
export function protect(request: IncomingMessage, response: ServerResponse): void {
  const carried = { ...headersOfAll(), ...headersOfOne(request) };
  for (const [name, value] of Object.entries(carried)) response.setHeader(name, value);
  warnOfUnnamedProxy(request);
  forwardOwnHost(request);
  // Of these, which are for those who overwrite or go on with a download, Next makes faults of its own. A server may
  // answer a range with the whole.
  for (const name of ['if-match', 'if-unmodified-since', 'range']) delete request.headers[name];
  // By it Next's client asks for less than the whole, which links here never do (decision 6); put badly it is a fault too.
  const isCall = request.method === 'POST' && 'next-action' in request.headers;
  if (!isCall || 'rsc' in request.headers) delete request.headers['next-router-state-tree'];
  // Where next-auth would go on to, if it were asked to sign in: whatever stands there badly is a fault of its own.
  request.headers.cookie &&= unambiguous(request.headers.cookie.replace(CALLBACK, ''));
  for (const name in request.headers) if (INTERNAL.test(name)) delete request.headers[name];
}

/**
 * Without the cookies that stand there twice and differ, of which one reader takes the first and another the last: a
 * neighbour under the same domain may have set one of them.
 */
function unambiguous(cookie: string): string {
  const pairs = cookie.split(';').map((pair) => pair.trim());
  const nameOf = (pair: string) => pair.split('=', 1)[0]!.trim();
  const known = new Map<string, string>();
  const doubled = new Set<string>();
  for (const pair of pairs) {
    const name = nameOf(pair);
    if ((known.get(name) ?? pair) !== pair) doubled.add(name);
    known.set(name, pair);
  }
  return doubled.size === 0
    ? cookie
    : pairs.filter((pair) => !doubled.has(nameOf(pair))).join('; ');
}

/**
 * `X-Forwarded-Host` anybody can write, and Next compares the origin of a form with it rather than with `Host`. So it is
 * said here: behind a proxy that asks under an inner name, a form of the portal's own pages is sent to the portal's address.
 */
function forwardOwnHost({ headers }: IncomingMessage): void {
  delete headers['x-forwarded-host'];
  // With this Next would ask itself by TLS, which ends at the proxy.
  delete headers['x-forwarded-proto'];
  const { origin, host } = new URL(env().ATTACHE_URL);
  const from = headers.origin ?? '';
  if (URL.canParse(from) && new URL(from).origin === origin) headers['x-forwarded-host'] = host;
}

let isWarned = false;

/** Says once that a proxy on this machine was not named: then its readers cannot be told from one another. */
function warnOfUnnamedProxy({ headers, socket }: IncomingMessage): void {
  if (isWarned || headers['x-forwarded-for'] === undefined) return;
  // With these Next asks itself, in somebody's name.
  if ('rsc' in headers || 'next-action' in headers) return;
  const isHere = countedAs(clientAddress(socket.remoteAddress ?? '', null, [])) === null;
  if (!isHere || env().ATTACHE_TRUSTED_PROXIES.length > 0) return;
  isWarned = true;
  console.warn(
    'A proxy on this machine sends X-Forwarded-For, but ATTACHE_TRUSTED_PROXIES does not name it (loopback), so all its readers count as one where signing in is limited.',
  );
}
