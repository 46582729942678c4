// What a portal answers, and what of it must be the same in both.
import { computeCacheBustingSearchParam } from 'next/dist/shared/lib/router/utils/cache-busting-search-param.js';
import type { Portal } from './twins';

export type Asked = {
  path: string;
  /** As the payload that Next's client asks for in place of a page, or before somebody goes there. */
  payload?: 'whole' | 'ahead';
  /** The fields of a form that is sent. */
  form?: Sending;
  /** By script: the action that is called, and its arguments before the form. Without, a browser sends the form itself. */
  call?: { action: string; before: unknown[] };
  /** A text that is sent by itself. */
  text?: string;
};

export type Sending = [name: string, value: string][];

export type Answer = { status: number; type: string; headers: string; body: string };

export async function ask(portal: Portal, cookie: string, asked: Asked): Promise<Answer> {
  const answer = await send(portal, cookie, asked);
  return {
    status: answer.status,
    type: answer.headers.get('content-type') ?? '',
    headers: own(portal, headersOf(answer)),
    body: own(portal, await answer.text()),
  };
}

async function send({ url }: Portal, cookie: string, asked: Asked): Promise<Response> {
  const body = bodyOf(asked);
  return fetch(url + (await addressOf(asked)), {
    method: body === undefined ? 'GET' : 'POST',
    body,
    redirect: 'manual',
    headers: {
      ...(cookie && { cookie }),
      ...(asked.payload && { rsc: '1' }),
      ...(asked.payload === 'ahead' && { 'next-router-prefetch': '1' }),
      ...(asked.call && { 'next-action': asked.call.action }),
      ...(body !== undefined && { origin: url }),
      accept: asked.call ? 'text/x-component' : 'text/html, */*',
    },
  });
}

/** In the address of a payload stands what else is asked with: who leaves that out is sent away, without an answer. */
async function addressOf({ path, payload }: Asked): Promise<string> {
  if (!payload) return path;
  const ahead = payload === 'ahead' ? '1' : undefined;
  const asked = await computeCacheBustingSearchParam(ahead, undefined, undefined, undefined);
  return `${path}${path.includes('?') ? '&' : '?'}_rsc${asked && `=${asked}`}`;
}

/** React puts the fields of a form first, and then the arguments that point to them. */
function bodyOf({ form, call, text }: Asked): FormData | string | undefined {
  if (!form) return text;
  const body = new FormData();
  for (const [name, value] of form) body.append(call ? `_1_${name}` : name, value);
  if (call) body.append('0', JSON.stringify([...call.before, '$K1']));
  return body;
}

/** An answer that is nobody's: the portals must not only fail alike. */
export const faultOf = ({ status }: Answer) => (status >= 500 ? `fails with ${status}` : null);

/**
 * Hashes, lengths and hours follow from the body, what is drawn by lot in it included. Whether a page was warm follows from
 * who asked before, in each portal on its own: that it tells no audience of another is not held here.
 */
const FOLLOWS =
  /^(date|etag|content-length|content-security-policy|cache-status|set-cookie|connection|keep-alive)$/;

function headersOf({ headers }: Response): string {
  const said = [...headers].filter(([name]) => !FOLLOWS.test(name));
  return said.map(([name, value]) => `${name}: ${value}`).join('\n');
}

/** Portals have ports of their own. */
const own = ({ url }: Portal, text: string) =>
  text.replaceAll(url, '').replaceAll(new URL(url).host, '');

const UUID = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g;
const READING = /(?:public|(?:analyst|editor|admin)-(?:green|amber|red))~[^"\\/\s<>]*/g;
/** The end of the address of what is added here (see lib/slug.ts). */
const LOT = /\b([a-z0-9-]*(?:the-proof|zq[a-z]+\d{5}[a-z]*qz)[a-z0-9-]*)-[2-9b-z]{5}\b/g;
/** The number of a request, in the keys of what it was answered with. */
const REQUEST = /(\["\$","[^"]*",")[\w-]{21}([hmv]")/g;
const INSTANT = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;
const HOUR = /\d{1,2} [A-Z][a-z]+ \d{4}, \d\d:\d\d UTC/g;
/** What happened since is what readers did, each on a portal of their own: when they signed in. */
const STARTED = Date.now();

/**
 * An answer without what is drawn by lot: the sealed inner path, ids of no row of the record, the hour of signing in, and
 * the order in which the parts of a payload were ready.
 */
export function normalised({ status, type, headers, body }: Answer, ids: Set<string>): string {
  const text = plain(body, ids);
  const content = type.includes('text/html')
    ? [
        text.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '<script>'),
        payloadOf(inlinePayload(text)),
      ]
    : [type.includes('x-component') ? payloadOf(text) : text];
  return [status, plain(headers, ids), ...content].join('\n');
}

const plain = (text: string, ids: Set<string>) =>
  text
    .replace(READING, 'reading')
    .replace(LOT, '$1-by-lot')
    .replace(UUID, (id) => (ids.has(id) ? id : 'some-id'))
    .replace(INSTANT, (instant) => (Date.parse(instant) > STARTED ? 'lately' : instant))
    .replace(HOUR, (hour) => (Date.parse(hour) > STARTED - 60_000 ? 'lately' : hour));

/** What the page hands to the script in it, in one piece. */
function inlinePayload(html: string): string {
  const pushed = html.matchAll(/self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)/g);
  return [...pushed].map(([, text]) => JSON.parse(text!) as string).join('');
}

/** Rows of a payload are numbered and sent as they come: here without their numbers, and sorted. */
function payloadOf(text: string): string {
  return text
    .split(/\n|(?=\b[0-9a-f]+:(?:[A-Z]|\[|"|\{|null))/)
    .map((row) =>
      row
        .replace(REQUEST, '$1by-lot$2')
        .replace(/^[0-9a-f]+:(T[0-9a-f]+,)?/, '')
        .replace(/"\$[L@F]?[0-9a-f]+(:[^"]*)?"/g, '"$$$1"'),
    )
    .sort()
    .join('\n');
}

/** Where two texts part: the words around the first place. */
export function parting(one: string, other: string): string {
  const ends = Math.min(one.length, other.length);
  let at = 0;
  while (at < ends && one[at] === other[at]) at++;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 80), at + 120));
  return `${around(one)} and ${around(other)}`;
}
