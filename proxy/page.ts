import { createHash } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib';
import Negotiator from 'negotiator';
import type { Footprint } from '../lib/footprint';
import type { Failing } from './failed';
import type { MarkedReading } from '../models/audit-event';
import { notedMarking } from './readings';
import type { Whole } from './whole';

/** A page of the record as it goes over the wire. */
export type Page = {
  headers: OutgoingHttpHeaders;
  etag: string;
  /** As its first reader takes it, and then as each that takes it otherwise. */
  packed: Partial<Record<Packing, Buffer>>;
  /** when readings of it are noted */
  marking?: MarkedReading['marking'];
  footprint: Footprint;
  /** See Freshness. */
  freshAt: number;
  /** The day at the desk that it was made for. */
  day: string;
};

type Packing = 'br' | 'gzip';
export type Encoding = Packing | 'identity';

export type Exchange = {
  request: IncomingMessage;
  response: ServerResponse;
  encoding: Encoding;
  failing: Failing;
};

const squeeze = promisify(gzip);
const squeezeMore = promisify(brotliCompress);
const pack: Record<Packing, (body: Buffer) => Promise<Buffer>> = {
  gzip: squeeze,
  br: (body) => squeezeMore(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
};
const unpack = { gzip: promisify(gunzip), br: promisify(brotliDecompress) };

/** @param encoding how its first reader takes it */
export async function finishPage(
  { headers, body }: Whole,
  made: Pick<Page, 'footprint' | 'freshAt' | 'day'>,
  encoding: Encoding,
): Promise<Page> {
  const packing = encoding === 'identity' ? 'gzip' : encoding;
  const html = body.toString();
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  return {
    headers: {
      ...headers,
      etag,
      'cache-control': 'private, no-cache',
      vary: 'accept-encoding, cookie',
    },
    ...{ etag, packed: { [packing]: await pack[packing](body) } },
    ...{ marking: notedMarking(html), ...made },
  };
}

function plain({ packed: { gzip: zipped, br } }: Page): Promise<Buffer> {
  return zipped ? unpack.gzip(zipped) : unpack.br(br!);
}

async function bytesOf(page: Page, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'identity') return plain(page);
  return (page.packed[encoding] ??= await pack[encoding](await plain(page)));
}

/**
 * Answers with a finished page, or with 304 to a browser that has it.
 *
 * @param from where it comes from, in the words of RFC 9211
 */
export async function sendPage(
  { request, response, encoding }: Exchange,
  page: Page,
  from: 'hit' | 'fwd=stale' | 'fwd=miss',
) {
  response.setHeader('cache-status', `attache; ${from}`);
  if (knows(request.headers['if-none-match'], page.etag)) {
    const { 'content-type': _type, ...headers } = page.headers;
    response.writeHead(304, headers).end();
    return;
  }
  const body = await bytesOf(page, encoding);
  response
    .writeHead(200, {
      ...page.headers,
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
      'content-length': body.length,
    })
    .end(body);
}

/** Answers with a page as it stood when the database was last there, and says so in it. */
export async function sendAsItStood({ response }: Exchange, page: Page) {
  const html = (await plain(page)).toString();
  const body = html.replace('<html', '<html data-record="away"');
  const { etag: _etag, ...headers } = page.headers;
  response.writeHead(200, { ...headers, 'cache-control': 'no-store' }).end(body);
}

/** Answers with what is nobody's but this reader's, or no page of the record. */
export async function sendWhole(
  { response, encoding }: Exchange,
  { status, headers, body }: Whole,
) {
  if (response.destroyed) return;
  const isPacked = body.length > 1000 && encoding !== 'identity';
  const sent = isPacked ? await squeeze(body) : body;
  response
    .writeHead(status, {
      ...headers,
      ...(isPacked && { 'content-encoding': 'gzip' }),
      'content-length': sent.length,
    })
    .end(sent);
}

function knows(ifNoneMatch: string | undefined, etag: string): boolean {
  return ifNoneMatch !== undefined && (ifNoneMatch === etag || ifNoneMatch.includes(etag));
}

const negotiated = new Map<string, Encoding>();

/** How the answer may be packed. */
export function encodingFor(request: IncomingMessage): Encoding {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  let encoding = negotiated.get(accepted);
  if (!encoding) {
    const allowed = new Negotiator(request).encodings(['br', 'gzip']);
    encoding = (['br', 'gzip'] as const).find((name) => allowed.includes(name)) ?? 'identity';
    if (negotiated.size < 100) negotiated.set(accepted, encoding);
  }
  return encoding;
}

/** In bytes, as large as it becomes: packed in both ways. */
export function sizeOf({ packed: { gzip: zipped, br }, footprint }: Page): number {
  return 2 * (zipped ?? br)!.length + footprint.size * 100 + 2000;
}
