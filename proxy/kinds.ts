import type { IncomingMessage } from 'node:http';
import { headersOfAll } from './headers';
import { inWords } from './in-words';
import type { Whole } from './whole';

/** Not pages of the record: files of the build, and what is rendered for a person or answered to a machine. */
const NO_PAGE =
  /^\/(_next|flags|desk|admin|account|sign-in|sign-out|invitations|api)(\/|$)|^\/icon\.svg$/;
/** What is asked with these is answered with a part of a page. */
const IN_PARTS = ['rsc', 'next-action', 'next-router-prefetch', 'next-router-segment-prefetch'];

/** The answer to what cannot be answered while the database is away. */
export function away({ method, headers }: IncomingMessage): Whole {
  const also =
    method === 'POST'
      ? 'Nothing was changed. Go back: your browser still has what you typed.'
      : 'Nothing was lost. Try again in a minute.';
  const { type, body } = inWords(`The record cannot be reached just now. ${also}`, headers.accept);
  return {
    status: 503,
    headers: {
      // It stands in for an answer whose headers, these among them, were taken off.
      ...headersOfAll(),
      ...{ 'content-type': type, 'retry-after': '30', 'cache-control': 'no-store' },
    },
    body: Buffer.from(body),
  };
}

/** A file of the build: Next packs it itself. Nothing else may be packed by Next: what is held back is packed here. */
export function isFile({ url = '' }: IncomingMessage): boolean {
  // As Next resolves it: `/_next/static/../visits` is none.
  const here = 'http://here';
  return URL.canParse(url, here) && new URL(url, here).pathname.startsWith('/_next/static/');
}

/** Whether it asks for what is no whole page, and so has no scripts. */
export function isForParts({ headers }: IncomingMessage): boolean {
  return IN_PARTS.some((name) => name in headers);
}

/** Whether it asks for a whole page of the record. */
export function isReading(request: IncomingMessage): boolean {
  const { method, url = '' } = request;
  return (
    (method === 'GET' || method === 'HEAD') &&
    url.startsWith('/') &&
    !NO_PAGE.test(url.split('?', 1)[0]!) &&
    !isForParts(request)
  );
}
