import { IncomingMessage } from 'node:http';
import { senderOf } from '../lib/sender';
import { recordElsewhere } from '../models/audit-event';
import { isFromElsewhere } from './elsewhere';
import { refuse } from './in-words';
import { pathOf } from './paths';
import { isPutWell } from './put-well';
import type { Whole } from './whole';

/** As much as Next reads of what is sent to an action; beyond, it would answer with a fault. */
const MAX_FORM = 1_000_000;

type Posted = { request: IncomingMessage; refusal?: undefined } | { refusal: Whole };

/** Looks at what is posted before Next reads it: the request that Next may read, or the answer when it may not. */
export async function takePosted(request: IncomingMessage): Promise<Posted> {
  const { method = '', headers } = request;
  if (method !== 'POST') return { request };
  const refuseIt = (status: number, why: string) => ({ refusal: refuse(request, status, why) });
  const sent = { get: (name: string) => valueOf(headers[name]) };
  if (isFromElsewhere({ method, headers: sent })) {
    // Nobody waits for it, and the database may be away.
    recordElsewhere(unlinked(pathOf(request)), senderOf(sent)).catch(console.error);
    return refuseIt(
      403,
      'This was sent from another site, so nothing was done. Send it from here.',
    );
  }
  const body = await readBody(request, MAX_FORM);
  if (!body) {
    return refuseIt(
      413,
      'This is more than a form can carry (1 MB). Go back: your browser still has what you typed.',
    );
  }
  if (!isPutWell(request, body)) {
    return refuseIt(400, 'What was sent is no form. Go back and send it again.');
  }
  return { request: unread(request, body) };
}

/** A link to set a password opens an account: it is noted nowhere. */
const unlinked = (path: string) => path.replace(/^(\/invitations)\/.*/s, '$1');

const valueOf = (header: string | string[] | undefined) =>
  (Array.isArray(header) ? header.join(', ') : header) ?? null;

/**
 * All that is sent with a request; what came so far, when its sender goes away. Null when it is more than `most` bytes: it
 * is read no further.
 */
export function readBody(request: IncomingMessage, most: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length']) > most) return Promise.resolve(null);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const settle = (body: Buffer | null) => {
      request.off('data', keep).off('end', finish).off('close', finish);
      resolve(body);
    };
    const finish = () => settle(Buffer.concat(chunks));
    const keep = (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size <= most) return;
      request.pause();
      settle(null);
    };
    request.on('data', keep).once('end', finish).once('close', finish);
  });
}

/** The same request with its body still to be read: one that was read from is not taken for a new one. */
export function unread(request: IncomingMessage, body: Buffer): IncomingMessage {
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } =
    request;
  const anew = Object.assign(new IncomingMessage(request.socket), {
    ...{ method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor },
    complete: true,
    // Whoever gives it up does not give up the connection, over which the answer goes.
    _destroy: (_error: Error | null, done: () => void) => done(),
  });
  if (body.length > 0) anew.push(body);
  anew.push(null);
  return anew;
}
