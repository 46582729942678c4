import { randomUUID } from 'node:crypto';
import { parseCookie } from 'cookie';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { NextAuthOptions } from 'next-auth';
import { decode, encode } from 'next-auth/jwt';
import { clientAddress, countedAs } from './lib/client-address';
import { env } from './lib/env';
import { can, type Ability } from './models/policy';
import { notFound } from 'next/navigation';
import { endSession, startSession } from './models/session';
import { findViewer, type Viewer } from './models/user';
import type { Origin } from './models/user/authentication';

const secure = () => env().ATTACHE_URL.startsWith('https://');
const cookieName = () => (secure() ? '__Secure-' : '') + 'next-auth.session-token';
const maxAge = () => Math.floor(env().ATTACHE_SESSION_MAX / 1000);
const sealed = { httpOnly: true, sameSite: 'lax', path: '/' } as const;

/** next-auth's own endpoints (session, csrf, sign-out). Signing in goes through {@link signIn}, which works without script. */
export function authOptions(): NextAuthOptions {
  return {
    secret: env().ATTACHE_SECRET,
    useSecureCookies: secure(),
    session: { strategy: 'jwt', maxAge: maxAge() },
    pages: { signIn: '/sign-in', signOut: '/sign-out', error: '/sign-in' },
    providers: [],
    callbacks: {
      session: async ({ session, token }) => {
        const viewer = await findViewer(String(token.sid ?? ''));
        return viewer
          ? { ...session, user: { name: viewer.name, email: viewer.email } }
          : { expires: new Date(0).toISOString() };
      },
    },
    events: {
      signOut: async ({ token }) => {
        await endSession(String(token?.sid ?? ''));
      },
    },
  };
}

async function viewerWith(token: string | undefined): Promise<Viewer | null> {
  const sid = await sessionIn(token);
  return sid ? findViewer(sid) : null;
}

async function sessionIn(token: string | undefined): Promise<string | null> {
  if (!token) return null;
  const claims = await decode({ token, secret: env().ATTACHE_SECRET }).catch(() => null);
  return claims && String(claims.sid ?? '');
}

/**
 * Who sends these cookies, for the doorkeeper.
 *
 * @param cookies as in the header of a request
 */
export function viewerOf(cookies: string): Promise<Viewer | null> {
  return viewerWith(parseCookie(cookies)[cookieName()]);
}

export async function currentViewer(): Promise<Viewer | null> {
  return viewerWith((await cookies()).get(cookieName())?.value);
}

/** The signed-in person, or off to the sign-in page and back. */
export async function requireViewer(back?: string): Promise<Viewer> {
  const viewer = await currentViewer();
  if (!viewer) redirect(`/sign-in${back ? `?next=${encodeURIComponent(back)}` : ''}`);
  return viewer;
}

/** The signed-in person with an ability; for everybody else signed in the page does not exist. */
export async function requireAbility(ability: Ability, back?: string): Promise<Viewer> {
  const viewer = await requireViewer(back);
  if (!can(viewer, ability)) notFound();
  return viewer;
}

/** Signs in the user whose password was just checked, in place of whom this browser was, and remembers the browser. */
export async function signIn(userId: string): Promise<void> {
  const sent = await headers();
  const before = await sessionIn((await cookies()).get(cookieName())?.value);
  if (before) await endSession(before);
  const sid = await startSession(userId, {
    agent: sent.get('user-agent'),
    address: addressOf(sent),
  });
  await setSession(userId, sid);
  const known = await knownBrowser();
  const others = Object.entries(known).filter(([id]) => id !== userId);
  const marks = [...others.slice(1 - MOST_KNOWN), [userId, known[userId] ?? randomUUID()]];
  const kept = await encode({
    token: { known: Object.fromEntries(marks) },
    secret: env().ATTACHE_SECRET,
    salt: KNOWN,
    maxAge: KNOWN_SECONDS,
  });
  (await cookies()).set(knownName(), kept, { ...sealed, secure: secure(), maxAge: KNOWN_SECONDS });
}

/** Goes on in a session that took the place of the viewer's. */
export async function continueAs(viewer: Viewer, sessionId: string): Promise<void> {
  await setSession(viewer.id, sessionId);
}

async function setSession(userId: string, sid: string): Promise<void> {
  const token = await encode({
    token: { sub: userId, sid },
    secret: env().ATTACHE_SECRET,
    maxAge: maxAge(),
  });
  (await cookies()).set(cookieName(), token, { ...sealed, secure: secure(), maxAge: maxAge() });
}

export async function signOut(): Promise<void> {
  const viewer = await currentViewer();
  if (viewer) await endSession(viewer.sessionId);
  (await cookies()).delete(cookieName());
}

/** From where somebody tries to sign in, for the limits. */
export async function origin(): Promise<Origin> {
  const address = addressOf(await headers());
  return { address, counted: countedAs(address), known: await knownBrowser() };
}

/** OWASP's device cookie: whose accounts were signed in to with this browser. It opens nothing by itself. */
const KNOWN = 'attache.known-browser';
const knownName = () => (secure() ? '__Secure-' : '') + KNOWN;
const KNOWN_SECONDS = 180 * 24 * 60 * 60;
const MOST_KNOWN = 5;

async function knownBrowser(): Promise<Record<string, string>> {
  const token = (await cookies()).get(knownName())?.value;
  const claims = token
    ? await decode({ token, secret: env().ATTACHE_SECRET, salt: KNOWN }).catch(() => null)
    : null;
  return (claims?.known ?? {}) as Record<string, string>;
}

/**
 * Who sends this. `x-forwarded-for` alone anybody can write, so it counts only from a proxy that is trusted; where the
 * other end was not noted (bin/peer.mjs) nobody is named.
 */
function addressOf(sent: Headers): string | null {
  if (!(globalThis as { attachePeerIsNoted?: boolean }).attachePeerIsNoted) return null;
  return clientAddress(
    sent.get('x-attache-peer'),
    sent.get('x-forwarded-for'),
    env().ATTACHE_TRUSTED_PROXIES,
  );
}
