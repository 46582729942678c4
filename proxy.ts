import { randomUUID } from 'node:crypto';
import { NextResponse, type NextRequest } from 'next/server';
import { viewerOf } from './auth';
import { packReading, todayAtTheDesk } from './lib/reading';
import type { Audience } from './lib/audience';
import { senderOf } from './lib/sender';
import { leadsSomewhere } from './models/address';
import { recordElsewhere } from './models/audit-event';
import { askedNow } from './proxy/asked';
import { isFromElsewhere } from './proxy/elsewhere';
import { inWords } from './proxy/in-words';
import { isPutWell } from './proxy/put-well';
import { isTooMuch } from './proxy/too-much';

/** What is rendered for a person, or for machines, and guards itself in its first line. Everything else is the record. */
const PERSONAL = /^\/(desk|admin|account|sign-in|sign-out|invitations|api)(\/|$)/;

/** An address is carried in a header of the answer, packed: beyond this, browsers could not read the answer. */
const MAX_ADDRESS = 3000;

/** An inner path that no page has: Next answers with app/not-found.tsx. */
const NOWHERE = '/nobody/nowhere';

/** Decides for which audience a page of the record is rendered, and asks for it by its inner path. */
export async function proxy(request: NextRequest) {
  const refused = await refusal(request);
  if (refused) return refused;
  const { pathname, searchParams } = request.nextUrl;
  if (PERSONAL.test(pathname)) return NextResponse.next({ headers: personal(request) });
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return refuse(request, 405, 'This page is only for reading.', { Allow: 'GET, HEAD' });
  }
  const asked = askedNow();
  const audience = asked ? (asked.viewer?.audience ?? 'public') : await audienceOf(request);
  const leads = audience && (await leadsSomewhere(audience, pathname).catch(() => null));
  if (!audience || leads === null) {
    return refuse(
      request,
      503,
      'The record cannot be reached just now. Nothing was lost. Try again in a minute.',
      { 'Retry-After': '30' },
    );
  }
  if (!leads) return NextResponse.rewrite(new URL(NOWHERE, request.url));
  const query = new URLSearchParams(searchParams);
  query.sort();
  const segment = packReading({
    audience,
    edition: randomUUID(),
    today: asked?.today ?? todayAtTheDesk(),
    query,
  });
  if (asked) asked.segment = segment;
  const inner = request.nextUrl.clone();
  inner.pathname = `/${segment}${pathname === '/' ? '' : pathname}`;
  inner.search = '';
  return NextResponse.rewrite(inner, {
    headers: { 'Cache-Control': 'private, no-cache' },
  });
}

/** Null when the database does not answer. */
async function audienceOf(request: NextRequest): Promise<Audience | null> {
  return viewerOf(request.headers.get('cookie') ?? '').then(
    (viewer) => viewer?.audience ?? 'public',
    () => null,
  );
}

/** After signing out, Back must not bring back what only the signed-in could read. */
function personal({ method, nextUrl }: NextRequest): Record<string, string> {
  const leaves = method === 'POST' && /^\/(sign-out|api\/auth\/signout)$/.test(nextUrl.pathname);
  return { 'Cache-Control': 'no-store', ...(leaves && { 'Clear-Site-Data': '"cache"' }) };
}

/** What Next itself would answer with a fault, or not in words. */
async function refusal(request: NextRequest): Promise<NextResponse | null> {
  const { pathname, search } = request.nextUrl;
  if (pathname.length + search.length > MAX_ADDRESS) {
    return refuse(request, 414, `This address is too long: more than ${MAX_ADDRESS} characters.`);
  }
  if (await isTooMuch(request)) {
    return refuse(
      request,
      413,
      'This is more than a form can carry (1 MB). Go back: your browser still has what you typed.',
    );
  }
  if (isFromElsewhere(request)) {
    // Nobody waits for it, and the database may be away.
    recordElsewhere(pathname, senderOf(request.headers)).catch(console.error);
    return refuse(
      request,
      403,
      'This was sent from another site, so nothing was done. Send it from here.',
    );
  }
  if (!(await isPutWell(request))) {
    return refuse(request, 400, 'What was sent is no form. Go back and send it again.');
  }
  const readable = readablePath(pathname);
  return readable === null ? null : NextResponse.redirect(new URL(readable, request.url), 308);
}

/**
 * The nearest path that is text, when the percent-encoding of this one stands for none (`/ties/%80`, `/ties/%00`): there
 * the reader gets the 404 that helps, where Next or Postgres would fail.
 */
function readablePath(pathname: string): string | null {
  try {
    if (!decodeURIComponent(pathname).includes('\0')) return null;
  } catch {
    // Not UTF-8, or a lone percent sign: read as forms are read, which never fails.
  }
  const lenient = new URLSearchParams(`path=${pathname.replace(/[+&]/g, encodeURIComponent)}`);
  const text = lenient.get('path')!.replaceAll('\0', '\ufffd');
  return '/' + text.split('/').filter(Boolean).map(encodeURIComponent).join('/');
}

function refuse(
  request: NextRequest,
  status: number,
  sentence: string,
  headers: Record<string, string> = {},
) {
  const { type, body } = inWords(sentence, request.headers.get('accept'));
  return new NextResponse(body, { status, headers: { ...headers, 'Content-Type': type } });
}

export const config = {
  matcher: '/((?!_next/static/|flags/|icon.svg$).*)',
};
