import { NextResponse, type NextRequest } from 'next/server';
import { requester } from './auth';
import { packReading, todayAtTheDesk } from './lib/reading';
import { findEdition } from './models/edition';

/** What is rendered for a person, or for machines, and guards itself in its first line. Everything else is the record. */
const PERSONAL = /^\/(desk|admin|account|sign-in|sign-out|invitations|api)(\/|$)/;

/** As much as Next reads of what is sent to an action; beyond, it would answer with a fault. */
const MAX_FORM = 1_000_000;

/** Decides for which audience a page of the record is rendered, and asks for it by its inner path. */
export async function proxy(request: NextRequest) {
  const { pathname, searchParams } = request.nextUrl;
  if (Number(request.headers.get('content-length')) > MAX_FORM) {
    return new NextResponse(
      'This is more than a form can carry (1 MB). Go back: your browser still has what you typed.\n',
      { status: 413, headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
    );
  }
  if (PERSONAL.test(pathname))
    return NextResponse.next({ headers: { 'Cache-Control': 'no-store' } });
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return new NextResponse('This page is only for reading.\n', {
      status: 405,
      headers: { Allow: 'GET, HEAD', 'Content-Type': 'text/plain; charset=utf-8' },
    });
  }
  const asked = await Promise.all([requester(request), findEdition()]).catch(() => null);
  if (!asked) return unavailable();
  const [viewer, edition] = asked;
  const query = new URLSearchParams(searchParams);
  query.sort();
  const segment = packReading({
    audience: viewer?.audience ?? 'public',
    edition,
    today: todayAtTheDesk(),
    query,
  });
  const inner = request.nextUrl.clone();
  inner.pathname = `/${segment}${pathname === '/' ? '' : pathname}`;
  inner.search = '';
  return NextResponse.rewrite(inner, {
    headers: { 'Cache-Control': 'private, no-cache', Vary: 'Cookie' },
  });
}

function unavailable() {
  return new NextResponse(
    'The record cannot be reached just now. Nothing was lost; try again in a minute.\n',
    {
      status: 503,
      headers: { 'Retry-After': '30', 'Content-Type': 'text/plain; charset=utf-8' },
    },
  );
}

export const config = {
  matcher: '/((?!_next/static/|flags/|icon.svg$).*)',
};
