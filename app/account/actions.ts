'use server';

import { refresh } from 'next/cache';
import { validate as isUuid } from 'uuid';
import { AWAY, NOT_REACHED, NOT_SIGNED_IN, unlessAway } from '@/app/guard';
import { continueAs, currentViewer, requireViewer } from '@/auth';
import { changeOwnName, changeOwnPassword, endOwnSessions } from '@/models/user/own-account';
import { NewPassword, OWN_ADDRESS, problemsOf, UserName } from '@/models/user/new-user';

export type NameDraft = { name: string; problems: Record<string, string>; done?: string };
export type PasswordDraft = { problems: Record<string, string>; done?: string };

export async function updateName(_: NameDraft, form: FormData): Promise<NameDraft> {
  const viewer = await unlessAway(currentViewer());
  const typed = String(form.get('name') ?? '');
  if (viewer === AWAY) return { name: typed, problems: { name: NOT_REACHED } };
  if (!viewer) return { name: typed, problems: { name: NOT_SIGNED_IN } };
  const parsed = UserName.safeParse(typed);
  if (!parsed.success)
    return { name: typed, problems: { name: problemsOf(parsed.error).form ?? '' } };
  const changed = await unlessAway(changeOwnName(viewer, parsed.data));
  if (changed === AWAY) return { name: typed, problems: { name: NOT_REACHED } };
  return { name: parsed.data, problems: {}, done: 'Your name was changed.' };
}

export async function updatePassword(_: PasswordDraft, form: FormData): Promise<PasswordDraft> {
  const viewer = await requireViewer('/account');
  const fresh = String(form.get('password') ?? '');
  const parsed = NewPassword.safeParse(fresh);
  if (!parsed.success) return { problems: { password: problemsOf(parsed.error).form ?? '' } };
  if (fresh.toLowerCase() === viewer.email) {
    return { problems: { password: OWN_ADDRESS } };
  }
  const changed = await changeOwnPassword(viewer, String(form.get('current') ?? ''), parsed.data);
  if (changed.problem !== undefined) return { problems: { current: changed.problem } };
  await continueAs(viewer, changed.sessionId);
  return {
    problems: {},
    done: 'Your password was changed. All other browsers were signed out.',
  };
}

export async function deleteSession(form: FormData): Promise<void> {
  const viewer = await requireViewer('/account');
  const which = String(form.get('session') ?? '');
  if (which === 'others' || isUuid(which)) await endOwnSessions(viewer, which);
  refresh();
}
