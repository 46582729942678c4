'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { origin, passFirstStep, signIn } from '@/auth';
import { formatWait } from '@/lib/format';
import { localPath } from '@/lib/local-path';
import { isAway } from '@/lib/refusal';
import { authenticateByPasskey, offerSignIn } from '@/models/passkey/signing-in';
import { authenticate } from '@/models/user/authentication';

export type SignInDraft = { email: string; next: string; problems: Record<string, string> };

const Credentials = z.object({
  email: z
    .string()
    .trim()
    .min(1, 'Enter your e-mail address.')
    .max(254, 'This is too long for an e-mail address.'),
  password: z.string().min(1, 'Enter your password.').max(1000, 'This password is too long.'),
});

/** Signs in and goes on to where the person was heading; a refusal keeps the address that was typed. */
export async function createSession(_: SignInDraft, form: FormData): Promise<SignInDraft> {
  const typed = { email: String(form.get('email') ?? ''), next: localPath(form.get('next')) };
  const parsed = Credentials.safeParse({
    email: typed.email,
    password: form.get('password') ?? '',
  });
  if (!parsed.success) {
    const problems = Object.fromEntries(
      parsed.error.issues.map((issue) => [String(issue.path[0]), issue.message]),
    );
    return { ...typed, problems };
  }
  const email = parsed.data.email.replaceAll('\u0000', '');
  const answer = await authenticate(email, parsed.data.password, await origin()).catch((error) => {
    if (!isAway(error)) throw error;
    return 'away' as const;
  });
  if (answer === 'away') {
    const form = 'The portal’s accounts cannot be reached just now. Try again in a minute.';
    return { ...typed, problems: { form } };
  }
  if (!answer) {
    const form =
      'E-mail address and password do not fit together. Check both, or ask your admin for a new link.';
    return { ...typed, problems: { form } };
  }
  if (answer.wait !== undefined) return { ...typed, problems: { form: tooMany(answer.wait) } };
  redirect(await passFirstStep(answer, typed.next));
}

/** What a device has to sign, for a browser that is to choose a passkey. */
export async function createChallenge() {
  return offerSignIn();
}

/** Signs in whoever's passkey answered, and goes on; otherwise one sentence. "answer" in the form is the browser's JSON. */
export async function createSessionByPasskey(form: FormData): Promise<string> {
  const signed = await authenticateByPasskey(String(form.get('answer') ?? ''), await origin());
  if (signed?.wait !== undefined) return tooMany(signed.wait);
  if (!signed)
    return 'This passkey does not sign in here. Was it removed, or the account disabled?';
  await signIn(signed, { bothFactors: true });
  redirect(localPath(form.get('next')));
}

function tooMany(wait: number): string {
  return (
    `There were too many attempts to sign in, so this one was not looked at. Try again in ${formatWait(wait)}. ` +
    'A browser in which you signed in before does not have to wait, nor does a new link from your admin.'
  );
}
