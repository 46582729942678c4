import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Asked } from './asked';
import { withoutNonce, withoutScripts, withPolicy } from './content-policy';

/** An answer of Next that was held back until it was whole. */
export type Whole = { status: number; headers: OutgoingHttpHeaders; body: Buffer };

/** What Next says to itself, and what follows from how the body is sent. */
const INNER =
  /^(x-nextjs-|x-middleware-|etag$|content-length$|transfer-encoding$|connection$|keep-alive$)/;

/** What Next answers with when a page could not be rendered: it is made in the browser, by script. */
const UNMADE = '<!DOCTYPE html><html id="__next_error__"';

/**
 * A page with the policy under which its scripts run, and no others; anything else as it is. A page of the record needs
 * none of Next's scripts (decision 23).
 *
 * @param asked of a page of the record; what its inner path is sealed with is each rendering's own, and for nobody outside
 */
export function settled(whole: Whole, nonce: string, asked?: Pick<Asked, 'segment'>): Whole {
  if (!/^text\/html/.test(String(whole.headers['content-type']))) return whole;
  const said = whole.body.toString();
  const isMade = asked && !said.startsWith(UNMADE);
  const made = isMade ? withoutScripts(said, nonce) : said;
  const told = asked?.segment ? made.replaceAll(asked.segment, 'page') : made;
  const { policy, html } = withPolicy(told, nonce);
  const link = whole.headers.link && withoutNonce(String(whole.headers.link), nonce);
  const headers = { ...whole.headers, ...(link && { link }), 'content-security-policy': policy };
  return { ...whole, headers, body: Buffer.from(html) };
}

/** Whether it was found out too late for the server that there is no such page, so that a browser would have to make the answer. */
export function isUnmadeNowhere({ status, body }: Whole): boolean {
  return status === 404 && body.subarray(0, UNMADE.length).toString() === UNMADE;
}

type Call = (...args: unknown[]) => unknown;

/**
 * Holds an answer back, and hands it to `send`, which answers in its place.
 *
 * @param which what is held back; all else passes as it comes
 * @param onHead called before anything is sent
 * @returns lets go of what is held back and not yet handed on: it is for somebody else to answer
 */
export function holdBack(
  response: ServerResponse,
  which: 'pages' | 'everything',
  onHead: () => void,
  send: (whole: Whole) => void,
): () => void {
  const { write, end, writeHead, flushHeaders } = response;
  const chunks: Buffer[] = [];
  let state: 'undecided' | 'held' | 'passed' = 'undecided';

  const isHeld = () => {
    if (state === 'undecided') {
      const isPage = /^text\/(html|x-component)/.test(String(response.getHeader('content-type')));
      // A fault may yet turn out to be none of the portal's.
      const isFault = response.statusCode === 500;
      state = isPage || isFault || which === 'everything' ? 'held' : 'passed';
      onHead();
    }
    return state === 'held';
  };
  const keep = (chunk: unknown, encoding: unknown) => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk, encodingOf(encoding)));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const own = (name: string, method: Call) => Object.assign(response, { [name]: method });

  own('writeHead', (status, ...rest) => {
    if (state === 'passed') return (writeHead as Call).call(response, status, ...rest);
    response.statusCode = status as number;
    setHeaders(response, rest.at(-1));
    return isHeld() ? response : writeHead.call(response, status as number);
  });
  own('flushHeaders', () => isHeld() || flushHeaders.call(response));
  own('write', (chunk, encoding, done) => {
    if (!isHeld()) return (write as Call).call(response, chunk, encoding, done);
    keep(chunk, encoding);
    const called = typeof encoding === 'function' ? encoding : done;
    if (typeof called === 'function') queueMicrotask(() => called());
    return true;
  });
  own('end', (chunk, encoding, done) => {
    if (!isHeld()) return (end as Call).call(response, chunk, encoding, done);
    keep(chunk, encoding);
    // From here on it is whoever sends that speaks.
    state = 'passed';
    const headers: OutgoingHttpHeaders = {};
    for (const name of response.getHeaderNames()) {
      if (!INNER.test(name)) headers[name] = response.getHeader(name);
      response.removeHeader(name);
    }
    send({ status: response.statusCode, headers, body: Buffer.concat(chunks) });
    return response;
  });
  return () => {
    if (state === 'passed') return;
    if (state === 'undecided') onHead();
    state = 'passed';
    for (const name of response.getHeaderNames()) response.removeHeader(name);
  };
}

function setHeaders(response: ServerResponse, headers: unknown): void {
  if (Array.isArray(headers)) {
    for (let at = 0; at < headers.length; at += 2) response.setHeader(headers[at], headers[at + 1]);
  } else if (headers && typeof headers === 'object') {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  }
}

function encodingOf(given: unknown): BufferEncoding | undefined {
  return typeof given === 'string' ? (given as BufferEncoding) : undefined;
}
