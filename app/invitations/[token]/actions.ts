'use server';

import { redirect } from 'next/navigation';
import { passFirstStep } from '@/auth';
import { acceptInvitation } from '@/models/invitation';
import { NewPassword, problemsOf } from '@/models/user/new-user';

export type PasswordDraft = { problems: Record<string, string> };

/** Sets the password of the link's owner and signs them in, unless a second factor is to be asked first. */
export async function createPassword(_: PasswordDraft, form: FormData): Promise<PasswordDraft> {
  const token = String(form.get('token') ?? '');
  const parsed = NewPassword.safeParse(String(form.get('password') ?? ''));
  if (!parsed.success) return { problems: { password: problemsOf(parsed.error).form ?? '' } };
  if (form.get('password') !== form.get('repeated')) {
    return { problems: { repeated: 'The two passwords differ.' } };
  }
  const accepted = await acceptInvitation(token, parsed.data);
  if (!accepted) redirect(`/invitations/${encodeURIComponent(token)}`);
  if (accepted.problem !== undefined) return { problems: { password: accepted.problem } };
  redirect(await passFirstStep(accepted, '/'));
}
