'use server';

import { refresh } from 'next/cache';
import { continueAs, requireViewer } from '@/auth';
import {
  beginSecondFactor,
  confirmSecondFactor,
  endSecondFactor,
  giveUpSecondFactor,
  renewRecoveryCodes,
  type Changed,
} from '@/models/second-factor';
import type { Viewer } from '@/models/user';

export type FactorDraft = {
  problems: Record<string, string>;
  done?: string;
  /** Fresh recovery codes. Shown once. */
  codes?: string[];
};

const HERE = '/account/second-factor';

export async function createSecret(): Promise<void> {
  await beginSecondFactor(await requireViewer(HERE));
  refresh();
}

export async function deleteSecret(): Promise<void> {
  await giveUpSecondFactor(await requireViewer(HERE));
  refresh();
}

export async function createSecondFactor(_: FactorDraft, form: FormData): Promise<FactorDraft> {
  const viewer = await requireViewer(HERE);
  const code = String(form.get('code') ?? '').slice(0, 100);
  const changed = await confirmSecondFactor(viewer, { code, password: passwordIn(form) });
  return shown(viewer, changed, 'Your second factor is on. All other browsers were signed out.');
}

export async function createCodes(_: FactorDraft, form: FormData): Promise<FactorDraft> {
  const viewer = await requireViewer(HERE);
  const changed = await renewRecoveryCodes(viewer, passwordIn(form));
  return shown(viewer, changed, 'Your recovery codes were replaced.');
}

export async function deleteSecondFactor(_: FactorDraft, form: FormData): Promise<FactorDraft> {
  const viewer = await requireViewer(HERE);
  const changed = await endSecondFactor(viewer, passwordIn(form));
  return shown(viewer, changed, 'Your second factor is off. All other browsers were signed out.');
}

const passwordIn = (form: FormData) => String(form.get('password') ?? '').slice(0, 1000);

async function shown(viewer: Viewer, changed: Changed, done: string): Promise<FactorDraft> {
  if (changed.problems) return { problems: changed.problems };
  if (changed.sessionId) await continueAs(viewer, changed.sessionId);
  refresh();
  return { problems: {}, done, codes: changed.codes };
}
