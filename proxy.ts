import { randomUUID } from 'node:crypto';
import { NextResponse, type NextRequest } from 'next/server';
import { viewerOf } from './auth';
import { packReading, todayAtTheDesk } from './lib/reading';
import type { Audience } from './lib/audience';
import { leadsSomewhere } from './models/address';
import { askedNow } from './proxy/asked';
import { inWords } from './proxy/in-words';

/** An inner path that no page has: Next answers with app/not-found.tsx. */
const NOWHERE = '/nobody/nowhere';

/** Decides for which audience a page of the record is rendered, and asks for it by its inner path. */
export async function proxy(request: NextRequest) {
  const { pathname, searchParams } = request.nextUrl;
  const asked = askedNow();
  const audience = asked ? (asked.viewer?.audience ?? 'public') : await audienceOf(request);
  const leads = audience && (await leadsSomewhere(audience, pathname).catch(() => null));
  if (!audience || leads === null) {
    const sentence =
      'The record cannot be reached just now. Nothing was lost. Try again in a minute.';
    const { type, body } = inWords(sentence, request.headers.get('accept'));
    const headers = { 'Content-Type': type, 'Retry-After': '30' };
    return new NextResponse(body, { status: 503, headers });
  }
  if (!leads || asked?.isNowhere) return NextResponse.rewrite(new URL(NOWHERE, request.url));
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

/** What guards itself, proxy/paths.ts, is no business of the doorkeeper's, nor are files. */
export const config = {
  matcher:
    '/((?!(?:desk|admin|account|sign-in|sign-out|invitations|api)(?:/|$)|_next/static/|flags/|icon\\.svg$|account-name\\.js$).*)',
};
