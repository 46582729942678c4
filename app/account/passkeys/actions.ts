'use server';

import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/browser';
import { refresh } from 'next/cache';
import { validate as isUuid } from 'uuid';
import { continueAs, requireViewer } from '@/auth';
import { addPasskey, offerPasskey, removePasskey, renamePasskey } from '@/models/passkey';
import { problemsOf, UserName } from '@/models/user/new-user';

export type PasskeyDraft = { name: string; problems: Record<string, string>; done?: string };

const HERE = '/account/passkeys';
const typedIn = (form: FormData, name: string) => String(form.get(name) ?? '');

type Offer =
  | { options: PublicKeyCredentialCreationOptionsJSON; problems?: undefined }
  | { options?: undefined; problems: Record<string, string> };

/** What the browser needs to make a passkey. */
export async function createOffer(form: FormData): Promise<Offer> {
  const viewer = await requireViewer(HERE);
  const name = UserName.safeParse(typedIn(form, 'name'));
  if (!name.success) return { problems: { name: problemsOf(name.error).form ?? '' } };
  const { options, problem } = await offerPasskey(viewer, typedIn(form, 'password').slice(0, 1000));
  return options ? { options } : { problems: { password: problem } };
}

/** Keeps the passkey that the browser made: "answer" in the form is its JSON. */
export async function createPasskey(form: FormData): Promise<PasskeyDraft> {
  const viewer = await requireViewer(HERE);
  const name = typedIn(form, 'name');
  const parsed = UserName.safeParse(name);
  if (!parsed.success) return { name, problems: { name: problemsOf(parsed.error).form ?? '' } };
  const added = await addPasskey(viewer, parsed.data, typedIn(form, 'answer'));
  if (added.problem !== undefined) return { name, problems: { form: added.problem } };
  await continueAs(viewer, added.sessionId);
  refresh();
  return { name: '', problems: {}, done: 'Your passkey was added. It signs in by itself.' };
}

export async function updatePasskey(_: PasskeyDraft, form: FormData): Promise<PasskeyDraft> {
  const viewer = await requireViewer(HERE);
  const name = typedIn(form, 'name');
  const parsed = UserName.safeParse(name);
  if (!parsed.success) return { name, problems: { name: problemsOf(parsed.error).form ?? '' } };
  const id = typedIn(form, 'id');
  if (isUuid(id)) await renamePasskey(viewer, id, parsed.data);
  refresh();
  return { name: parsed.data, problems: {}, done: 'Renamed.' };
}

export async function deletePasskey(_: PasskeyDraft, form: FormData): Promise<PasskeyDraft> {
  const viewer = await requireViewer(HERE);
  const id = typedIn(form, 'id');
  if (!isUuid(id)) return { name: '', problems: {} };
  const removed = await removePasskey(viewer, id, typedIn(form, 'password').slice(0, 1000));
  if (removed.problem !== undefined) return { name: '', problems: { password: removed.problem } };
  await continueAs(viewer, removed.sessionId);
  return { name: '', problems: {}, done: 'Removed.' };
}
