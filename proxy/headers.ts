import type { IncomingMessage, ServerResponse } from 'node:http';
import { env } from '../lib/env';
import { NO_SCRIPT_POLICY } from './content-policy';

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

/** By these Next speaks to itself, and believes them. */
const INTERNAL = /^x-(middleware|nextjs|next|invoke|matched|now|vercel|action)/;

/** Sets what every answer carries, and forgets what nobody outside may say. */
export function protect(request: IncomingMessage, response: ServerResponse): void {
  for (const [name, value] of Object.entries(ALWAYS)) response.setHeader(name, value);
  if (env().ATTACHE_URL.startsWith('https:')) {
    for (const [name, value] of Object.entries(BY_TLS_ALONE)) response.setHeader(name, value);
  }
  // Of these, which are for those who overwrite, Next makes a fault of its own.
  for (const name of ['if-match', 'if-unmodified-since']) delete request.headers[name];
  for (const name in request.headers) if (INTERNAL.test(name)) delete request.headers[name];
}
