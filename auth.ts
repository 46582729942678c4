import { randomUUID } from 'node:crypto';
import { parseCookie } from 'cookie';
import { LRUCache } from 'lru-cache';
import { cookies, headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import type { NextAuthOptions } from 'next-auth';
import { decode, encode } from 'next-auth/jwt';
import { countedAs } from './lib/client-address';
import { env } from './lib/env';
import { isAway } from './lib/refusal';
import { senderOf } from './lib/sender';
import { recordRefusal } from './models/audit-event';
import { can, type Ability } from './models/policy';
import { secondStepOf } from './models/second-factor/required';
import { endSession, isStillProved, NotActive, startSession, type Proved } from './models/session';
import { findViewer, type Viewer } from './models/user';
import type { Origin } from './models/user/authentication';

const secure = () => env().ATTACHE_URL.startsWith('https://');
const cookieName = () => (secure() ? '__Secure-' : '') + 'next-auth.session-token';
const maxAge = () => Math.floor(env().ATTACHE_SESSION_MAX / 1000);
const guarded = { httpOnly: true, sameSite: 'lax', path: '/' } as const;

type Sealed = { salt: string; maxAge: number };
/** OWASP's device cookie: whose accounts were signed in to with this browser. It opens nothing by itself. */
const KNOWN: Sealed = { salt: 'attache.known-browser', maxAge: 180 * 24 * 60 * 60 };
const MOST_KNOWN = 5;
const SECOND_STEP: Sealed = { salt: 'attache.second-step', maxAge: 10 * 60 };
const named = ({ salt }: Sealed) => (secure() ? '__Secure-' : '') + salt;

/** Where a second factor is set up. */
const SECOND_FACTOR = '/account/second-factor';

/** next-auth's own endpoints (session, csrf, sign-out). Signing in goes through {@link signIn}, which works without script. */
export function authOptions(): NextAuthOptions {
  return {
    secret: env().ATTACHE_SECRET,
    useSecureCookies: secure(),
    session: { strategy: 'jwt', maxAge: maxAge() },
    pages: { signIn: '/sign-in', signOut: '/sign-out', error: '/sign-in' },
    providers: [],
    callbacks: {
      // Whatever it is asked to go on to, which nobody here asks for.
      redirect: () => env().ATTACHE_URL,
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

/** Which session a cookie names does not change; whether that session still stands is asked each time. */
const opened = new LRUCache<string, string>({ max: 1000 });

async function sessionIn(token: string | undefined): Promise<string | null> {
  if (!token) return null;
  const before = opened.get(token);
  if (before !== undefined) return before;
  const claims = await decode({ token, secret: env().ATTACHE_SECRET }).catch(() => null);
  if (!claims) return null;
  const sid = String(claims.sid ?? '');
  const left = Number(claims.exp) * 1000 - Date.now();
  if (left > 0) opened.set(token, sid, { ttl: left });
  return sid;
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
  if (viewer.lacksSecondFactor && can({ role: viewer.role }, ability)) redirect(SECOND_FACTOR);
  if (!can(viewer, ability)) {
    await recordRefusal(viewer, ability);
    notFound();
  }
  return viewer;
}

/**
 * After the first step, a password or a link: signs in, or remembers for ten minutes who is to take the second step.
 * Says where to go.
 */
export async function passFirstStep(proved: Proved, next: string): Promise<string> {
  const { userId, epoch } = proved;
  if (await secondStepOf(userId)) {
    await keep(SECOND_STEP, { userId, epoch, next });
    return '/sign-in/second-step';
  }
  const viewer = await findViewer(await signIn(proved));
  return viewer?.lacksSecondFactor ? SECOND_FACTOR : next;
}

/** Who took the first step in this browser and is to take the second, and where they were heading. */
export async function secondStep(): Promise<(Proved & { next: string }) | null> {
  const { userId, epoch, next } = await kept(SECOND_STEP);
  const first = { userId: String(userId), epoch: Number(epoch), next: String(next) };
  return userId && (await isStillProved(first)) ? first : null;
}

/** Signs in a user who took every step, in place of whom this browser was, and remembers the browser. Returns the session's id. */
export async function signIn(proved: Proved, steps?: { bothFactors: boolean }): Promise<string> {
  const { userId } = proved;
  const sent = await headers();
  const jar = await cookies();
  const before = await sessionIn(jar.get(cookieName())?.value);
  if (before) await endSession(before);
  const browser = { agent: sent.get('user-agent'), address: senderOf(sent) };
  const session = await startSession(proved, browser, steps).catch((error: unknown) => {
    if (!(error instanceof NotActive)) throw error;
    return redirect('/sign-in');
  });
  await setSession(userId, session);
  if (jar.has(named(SECOND_STEP))) await drop(named(SECOND_STEP));
  const known = await knownBrowser();
  const others = Object.entries(known).filter(([id]) => id !== userId);
  const marks = [...others.slice(1 - MOST_KNOWN), [userId, known[userId] ?? randomUUID()]];
  await keep(KNOWN, { known: Object.fromEntries(marks) });
  return session;
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
  (await cookies()).set(cookieName(), token, { ...guarded, secure: secure(), maxAge: maxAge() });
}

/** This browser has the session no longer, also when the database is away and cannot be told that it ended. */
export async function signOut(): Promise<void> {
  try {
    const viewer = await currentViewer();
    if (viewer) await endSession(viewer.sessionId);
  } catch (error) {
    if (!isAway(error)) throw error;
  }
  await drop(cookieName());
}

/** Browsers take a cookie of a name with `__Secure-` back only in the words in which it was given. */
async function drop(name: string): Promise<void> {
  (await cookies()).set(name, '', { ...guarded, secure: secure(), maxAge: 0 });
}

/** From where somebody tries to sign in, for the limits. */
export async function origin(): Promise<Origin> {
  const address = senderOf(await headers());
  return { address, counted: countedAs(address), known: await knownBrowser() };
}

async function knownBrowser(): Promise<Record<string, string>> {
  return ((await kept(KNOWN)).known ?? {}) as Record<string, string>;
}

/** A cookie that only this portal can read and write; what it holds is bound to its name. */
async function keep(cookie: Sealed, claims: Record<string, unknown>): Promise<void> {
  const { salt, maxAge } = cookie;
  const value = await encode({ token: claims, secret: env().ATTACHE_SECRET, salt, maxAge });
  (await cookies()).set(named(cookie), value, { ...guarded, secure: secure(), maxAge });
}

async function kept(cookie: Sealed): Promise<Record<string, unknown>> {
  const token = (await cookies()).get(named(cookie))?.value;
  if (!token) return {};
  const claims = decode({ token, secret: env().ATTACHE_SECRET, salt: cookie.salt });
  return (await claims.catch(() => null)) ?? {};
}
