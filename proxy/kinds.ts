import type { IncomingMessage } from 'node:http';
import { headersOfAll } from './headers';
import { refuse } from './in-words';
import { isPersonal, pathOf } from './paths';
import type { Whole } from './whole';

const FILES = /^\/(_next|flags)(\/|$)|^\/(icon\.svg|account-name\.js)$/;
/** What is asked with these is answered with a part of a page. */
const IN_PARTS = ['rsc', 'next-action', 'next-router-prefetch', 'next-router-segment-prefetch'];

const wayOn = ({ method }: IncomingMessage, sent: string) =>
  method === 'POST'
    ? `${sent} Go back: your browser still has what you typed.`
    : 'Nothing was lost. Try again in a minute.';

/** Of an answer that stands in for another, whose headers, these among them, were taken off. */
const ofAnother = () => ({ ...headersOfAll(), 'cache-control': 'no-store' });

/** The answer to what cannot be answered while the database is away. */
export function away(request: IncomingMessage): Whole {
  const sentence = `The record cannot be reached just now. ${wayOn(request, 'Nothing was changed.')}`;
  return refuse(request, 503, sentence, { ...ofAnother(), 'retry-after': '30' });
}

/** The answer in place of one that could not be made, when the fault is the portal's. */
export function broken(request: IncomingMessage): Whole {
  const sent = 'It may not have been saved: look before you send it again.';
  return refuse(request, 500, `Something went wrong here. ${wayOn(request, sent)}`, ofAnother());
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
  const { method } = request;
  const path = pathOf(request);
  return (
    (method === 'GET' || method === 'HEAD') &&
    path.startsWith('/') &&
    !isPersonal(request) &&
    !FILES.test(path) &&
    !isForParts(request)
  );
}
