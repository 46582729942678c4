'use server';

import { refresh } from 'next/cache';
import { notFound, redirect } from 'next/navigation';
import { requireAbility } from '@/auth';
import { env } from '@/lib/env';
import { createInvitation } from '@/models/invitation';
import { endAllSessions } from '@/models/session';
import { changeUser, createUser, setUserState } from '@/models/user/administration';
import { isUuid } from '@/models/user/directory';
import { NewUser, problemsOf, UserRights } from '@/models/user/new-user';

export type UserDraft = {
  typed: Record<string, string>;
  problems: Record<string, string>;
  /** After creation: who it is, and the link with which they set a password. Shown once. */
  created?: { id: string; name: string; link: string };
};

const typedIn = (form: FormData, ...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, String(form.get(name) ?? '')]));

const linkOf = (token: string) => `${env().ATTACHE_URL}/invitations/${token}`;

export async function createAccount(_: UserDraft, form: FormData): Promise<UserDraft> {
  const viewer = await requireAbility('user:create');
  const typed = typedIn(form, 'email', 'name', 'role', 'clearance');
  const parsed = NewUser.safeParse(typed);
  if (!parsed.success) return { typed, problems: problemsOf(parsed.error) };
  const outcome = await createUser(viewer, parsed.data);
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
  done?: string;
};

export async function updateRights(
  id: string,
  _: RightsDraft,
  form: FormData,
): Promise<RightsDraft> {
  const viewer = await requireAbility('user:update');
  if (!isUuid(id)) notFound();
  const typed = typedIn(form, 'role', 'clearance');
  const parsed = UserRights.safeParse(typed);
  if (!parsed.success) return { typed, problems: problemsOf(parsed.error) };
  const { refusal } = await changeUser(viewer, id, parsed.data);
  if (refusal) return { typed, problems: { form: refusal } };
  return { typed, problems: {}, done: 'Changed. It holds from that person’s next request on.' };
}

export type StateDraft = { problem?: string };

export async function updateState(id: string, _: StateDraft, form: FormData): Promise<StateDraft> {
  const viewer = await requireAbility('user:update');
  if (!isUuid(id)) notFound();
  const state = form.get('state') === 'active' ? 'active' : 'disabled';
  const { refusal } = await setUserState(viewer, id, state);
  if (refusal) return { problem: refusal };
  redirect(`/admin/users/${id}`);
}

export async function deleteSessions(id: string): Promise<void> {
  const viewer = await requireAbility('session:end');
  if (!isUuid(id)) notFound();
  await endAllSessions(viewer, id);
  refresh();
}

export type LinkDraft = { link?: string; problem?: string };

export async function createLink(id: string): Promise<LinkDraft> {
  const viewer = await requireAbility('user:update');
  if (!isUuid(id)) notFound();
  const token = await createInvitation(viewer, id);
  return token
    ? { link: linkOf(token) }
    : { problem: 'The account is disabled. Enable it before you make a link.' };
}
