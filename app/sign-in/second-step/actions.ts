'use server';

import { redirect } from 'next/navigation';
import { origin, secondStep, signIn } from '@/auth';
import { formatWait } from '@/lib/format';
import { localPath } from '@/lib/local-path';
import { takeSecondStep } from '@/models/second-factor/second-step';

export type StepDraft = { problem?: string };

/** Signs in whoever brings a code of their app, or a recovery code, after a right password. */
export async function createSession(_: StepDraft, form: FormData): Promise<StepDraft> {
  const first = await secondStep();
  if (!first) redirect('/sign-in');
  const kind = form.get('kind') === 'recovery' ? 'recovery' : 'code';
  const text = String(form.get('code') ?? '').slice(0, 100);
  const answer = await takeSecondStep(first, { kind, text }, await origin());
  if (answer?.wait !== undefined) {
    return {
      problem: `There were too many attempts, so this one was not looked at. Try again in ${formatWait(answer.wait)}, or ask your admin to take your second factor away.`,
    };
  }
  if (!answer) {
    return {
      problem:
        kind === 'code'
          ? 'This is not the code that the app shows now, or it was used already. Wait for the next one.'
          : 'This is none of your recovery codes, or it was used already.',
    };
  }
  await signIn(answer, { bothFactors: true });
  redirect(localPath(first.next));
}
