import type { IncomingMessage } from 'node:http';
import { refuse } from './in-words';
import { isPersonal, pathOf, readablePath } from './paths';
import type { Whole } from './whole';

const READING = ['GET', 'HEAD'];
const METHODS = [...READING, 'POST'];
/** Files that lie on the disk. */
const FILES = /^\/(_next\/static|flags)\/|^\/(icon\.svg|account-name\.js)/;

/** An address is carried in a header of the answer, packed: beyond this, browsers could not read the answer. */
const MAX_ADDRESS = 3000;

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
  if (url.length > MAX_ADDRESS) {
    return refuse(request, 414, `This address is too long: more than ${MAX_ADDRESS} characters.`);
  }
  // What is posted without script asks for a page, and never for a part of one. (Next's proxy is not told of `rsc`.)
  if (method === 'POST' && headers.rsc !== undefined && headers['next-action'] === undefined) {
    return refuse(request, 400, 'What was sent is no form. Go back and send it again.');
  }
  if (!url.startsWith('/')) return refuse(request, 400, 'This is no address of the portal’s.');
  const location = readablePath(pathOf(request));
  if (location !== null) return { status: 308, headers: { location }, body: Buffer.alloc(0) };
  if (method === 'POST' && !isPersonal(request)) {
    return refuse(request, 405, 'This page is only for reading.', { allow: READING.join(', ') });
  }
  return null;
}
