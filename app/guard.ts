import { headers } from 'next/headers';
import { currentViewer, requireAbility, requireViewer } from '@/auth';
import { isAway } from '@/lib/refusal';
import { recordRefusal } from '@/models/audit-event';
import { can, type Ability } from '@/models/policy';
import type { Viewer } from '@/models/user';

/** Why somebody who wrote may not save: signed out, or of another role, since the form was opened; or no database. */
export type Lost = 'signed-out' | 'not-allowed' | 'away';

export const AWAY = Symbol('the database is away');

/** Above a form that comes back as it was typed. */
export const NOT_REACHED =
  'The record cannot be reached just now, so nothing was changed. Send it again in a minute.';

/** Likewise, of whoever is signed in no longer. */
export const NOT_SIGNED_IN = 'You are signed out. Sign in in another tab, then save here again.';

/** For actions that carry a text: what the work answers, or that the database could not be reached. */
export async function unlessAway<T>(work: Promise<T>): Promise<T | typeof AWAY> {
  try {
    return await work;
  } catch (error) {
    if (isAway(error)) return AWAY;
    throw error;
  }
}

/** For actions that carry a text: who may save it, or why nobody may. The text goes back to its writer either way. */
export async function findAble(
  ability: Ability,
): Promise<{ viewer: Viewer } | { viewer?: undefined; lost: Lost }> {
  const viewer = await unlessAway(currentViewer());
  if (viewer === AWAY) return { lost: 'away' };
  if (!viewer) return { lost: 'signed-out' };
  if (can(viewer, ability)) return { viewer };
  await recordRefusal(viewer, ability);
  return { lost: 'not-allowed' };
}

/**
 * As `requireAbility`, for the page of a form that carries a text. Without script the page is made anew after the form
 * was sent: then a redirect would lose the text, so the answer is null, and the page shows nothing but what came back.
 */
export async function requireAbilityOrDraft(
  ability: Ability,
  back: string,
): Promise<Viewer | null> {
  if (!(await formWasSent())) return requireAbility(ability, back);
  return (await findAble(ability)).viewer ?? null;
}

/** As `requireViewer`, likewise. */
export async function requireViewerOrDraft(back: string): Promise<Viewer | null> {
  if (!(await formWasSent())) return requireViewer(back);
  const viewer = await unlessAway(currentViewer());
  return viewer === AWAY ? null : viewer;
}

/**
 * Whether this page is the answer to a form that was sent without script. A form that script sends asks for a component;
 * so does what Next then fetches in its name, with the very same headers.
 */
export async function formWasSent(): Promise<boolean> {
  const sent = await headers();
  return (
    (sent.get('content-type') ?? '').startsWith('multipart/form-data') &&
    !(sent.get('accept') ?? '').includes('text/x-component')
  );
}
