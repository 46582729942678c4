import { z } from 'zod';
import { isCommonPassword, MIN_PASSWORD_LENGTH } from '../../lib/password';
import { isVisible, tidy } from '../typed';

const text = (what: string, max: number) =>
  z
    .string()
    .transform((typed) => tidy(typed).replaceAll('\n', ' '))
    .refine(isVisible, `Enter ${what}.`)
    .pipe(z.string().max(max, `Use at most ${max} characters.`));

export const UserName = text('a name', 200);

export const NewUser = z.object({
  email: text('an e-mail address', 254).pipe(z.email('This is no e-mail address.')),
  name: UserName,
  role: z.enum(['analyst', 'editor', 'admin'], 'Choose a role.'),
  clearance: z.enum(['GREEN', 'AMBER', 'RED'], 'Choose a clearance.'),
});

export const UserRights = NewUser.pick({ role: true, clearance: true });

/** Of which a password of so many is none that is guessed by repeating. */
const MIN_DIFFERENT = 6;

export const OWN_ADDRESS = 'Your e-mail address is no password.';

/** A password somebody may choose: long enough, and in no list of common ones. */
export const NewPassword = z
  .string()
  .max(1000, 'Use at most 1,000 characters.')
  .refine((typed) => [...typed].length >= MIN_PASSWORD_LENGTH, {
    error: `Use at least ${MIN_PASSWORD_LENGTH} characters. A few words together are good.`,
    abort: true,
  })
  .refine((typed) => new Set(typed.toLowerCase()).size >= MIN_DIFFERENT, {
    error: `Use at least ${MIN_DIFFERENT} different characters. A few words together are good.`,
    abort: true,
  })
  .refine((typed) => !isCommonPassword(typed), 'This password is on a list of common ones.');

/** The first message for each field. */
export function problemsOf(error: z.ZodError): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const issue of error.issues) problems[String(issue.path[0] ?? 'form')] ??= issue.message;
  return problems;
}
