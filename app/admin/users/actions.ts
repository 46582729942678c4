'use server';

import { refresh } from 'next/cache';
import { notFound, redirect } from 'next/navigation';
import { validate as isUuid } from 'uuid';
import { AWAY, NOT_REACHED, unlessAway } from '@/app/guard';
import { requireAbility } from '@/auth';
import { env } from '@/lib/env';
import { createInvitation } from '@/models/invitation';
import { resetSecondFactor } from '@/models/second-factor';
import { endAllSessions } from '@/models/session';
import { changeUser, createUser, rightsOf, setUserState } from '@/models/user/administration';
import { NewUser, problemsOf, UserRights } from '@/models/user/new-user';

export type UserDraft = {
  typed: Record<string, string>;
  problems: Record<string, string>;
  /** After creation: who it is, and the link with which they set a password. Shown once. */
  created?: { id: string; name: string; link: string };
};

const typedIn = (form: FormData, ...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, String(form.get(name) ?? '')]));

/** Whom a form is about: a hidden field, for an action that is bound in the browser never arrives without script. */
function userOf(form: FormData): string {
  const id = String(form.get('id') ?? '');
  return isUuid(id) ? id : notFound();
}

const linkOf = (token: string) => `${env().ATTACHE_URL}/invitations/${token}`;

export async function createAccount(_: UserDraft, form: FormData): Promise<UserDraft> {
  const viewer = await unlessAway(requireAbility('user:create'));
  const typed = typedIn(form, 'email', 'name', 'role', 'clearance');
  if (viewer === AWAY) return { typed, problems: { form: NOT_REACHED } };
  const parsed = NewUser.safeParse(typed);
  if (!parsed.success) return { typed, problems: problemsOf(parsed.error) };
  const outcome = await unlessAway(createUser(viewer, parsed.data));
  if (outcome === AWAY) return { typed, problems: { form: NOT_REACHED } };
  if (outcome.refusal !== undefined) return { typed, problems: { email: outcome.refusal } };
  return {
    typed: {},
    problems: {},
    created: { id: outcome.id, name: parsed.data.name, link: linkOf(outcome.token) },
  };
}

export type RightsDraft = {
  typed: Record<string, string>;
  problems: Record<string, string>;
  /** What they are as far as the admin was shown. */
  before: string;
  done?: string;
};

export async function updateRights(_: RightsDraft, form: FormData): Promise<RightsDraft> {
  const viewer = await requireAbility('user:update');
  const id = userOf(form);
  const { before = '', ...typed } = typedIn(form, 'role', 'clearance', 'before');
  const parsed = UserRights.safeParse(typed);
  if (!parsed.success) return { typed, before, problems: problemsOf(parsed.error) };
  const changed = await changeUser(viewer, id, parsed.data, before);
  if (changed.refusal !== undefined) {
    return { typed, before: changed.before ?? before, problems: { form: changed.refusal } };
  }
  return {
    typed,
    before: rightsOf(parsed.data),
    problems: {},
    done: 'Set. Whoever got another role or clearance by it was signed out, and has it after signing in again.',
  };
}

export type StateDraft = { problem?: string };

export async function updateState(_: StateDraft, form: FormData): Promise<StateDraft> {
  const viewer = await requireAbility('user:update');
  const id = userOf(form);
  const state = form.get('state') === 'active' ? 'active' : 'disabled';
  const { refusal } = await setUserState(viewer, id, state);
  if (refusal) return { problem: refusal };
  redirect(`/admin/users/${id}`);
}

export async function deleteSessions(form: FormData): Promise<void> {
  const viewer = await requireAbility('session:end');
  await endAllSessions(viewer, userOf(form));
  refresh();
}

export async function deleteSecondFactor(form: FormData): Promise<void> {
  const viewer = await requireAbility('second-factor:reset');
  if (!(await resetSecondFactor(viewer, userOf(form)))) notFound();
  refresh();
}

export type LinkDraft = { link?: string; problem?: string };

export async function createLink(_: LinkDraft, form: FormData): Promise<LinkDraft> {
  const viewer = await requireAbility('user:update');
  const id = userOf(form);
  if (id === viewer.id)
    return { problem: 'You change your own password on the page of your account.' };
  const token = await createInvitation(viewer, id);
  return token
    ? { link: linkOf(token) }
    : {
        problem:
          'The account is disabled, or cleared for more than you are. Enable it first, or ask an admin who may.',
      };
}
