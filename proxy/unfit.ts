import type { IncomingMessage } from 'node:http';
import { inWords } from './in-words';
import type { Whole } from './whole';

const READING = ['GET', 'HEAD'];
const METHODS = [...READING, 'POST'];
/** Files that lie on the disk. */
const FILES = /^\/(_next\/static|flags)\/|^\/icon\.svg/;

/** The answer to what nothing here is asked with, and what Next would take for a fault of its own; null for all else. */
export function unfit(request: IncomingMessage): Whole | null {
  const { method = '', url = '', headers } = request;
  // Node would say so itself, in its own words and without our headers.
  if (headers.host === undefined && request.httpVersion === '1.1') {
    return refuse(request, 400, 'A request names the host that it is for.');
  }
  const allowed = FILES.test(url) ? READING : METHODS;
  if (!allowed.includes(method)) {
    return refuse(request, 405, 'Nothing is done here in this way.', { allow: allowed.join(', ') });
  }
  // What is posted without script asks for a page, and never for a part of one. (Next's proxy is not told of `rsc`.)
  if (method === 'POST' && headers.rsc !== undefined && headers['next-action'] === undefined) {
    return refuse(request, 400, 'What was sent is no form. Go back and send it again.');
  }
  if (!url.startsWith('/')) return refuse(request, 400, 'This is no address of the portal’s.');
  return null;
}

function refuse(
  { headers: { accept } }: IncomingMessage,
  status: number,
  sentence: string,
  headers: Whole['headers'] = {},
): Whole {
  const { type, body } = inWords(sentence, accept);
  return { status, headers: { ...headers, 'content-type': type }, body: Buffer.from(body) };
}
