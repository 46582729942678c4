import { accounts, writeAccounts } from '../../lib/db';
import { verifyPassword } from '../../lib/password';
import { recordAudit } from '../audit-event';
import type { Proved } from '../session';
import { admitAttempt, forgetAttempts } from '../sign-in-limit';

/** From where somebody tries to sign in. */
export type Origin = {
  address: string | null;
  /** what attempts from there are counted by; null when the address says nothing of who it is */
  counted: string | null;
  /** the marks of accounts whose owners signed in with this browser before, by the account's id */
  known: Record<string, string>;
};

/** Who it is, or how many seconds to wait before another attempt is looked at; null when the two do not fit. */
export type Answer = (Proved & { wait?: undefined }) | { wait: number } | null;

/**
 * Looks for the active user with this e-mail and password. An unknown account, a wrong password, a disabled account and
 * one without a password look alike: one answer, always exactly one argon2 verification, and the same limits.
 */
export async function authenticate(
  email: string,
  password: string,
  { address, counted, known }: Origin,
): Promise<Answer> {
  const typed = email.trim().toLowerCase();
  const user = await accounts().user.findUnique({
    where: { email: typed },
    select: { id: true, state: true, passwordHash: true, epoch: true },
  });
  const mark = user && known[user.id];
  const attempt = await admitAttempt(
    mark
      ? { browser: `${user.id} ${mark}` }
      : {
          pair: `${typed} ${counted ?? ''}`,
          account: typed,
          ...(counted && { address: counted }),
        },
    { actorId: user?.id ?? null, address },
  );
  if (attempt.wait !== undefined) return { wait: attempt.wait };
  const fits = await verifyPassword(user?.passwordHash ?? null, password);
  if (user && fits && user.state === 'active') {
    await attempt.succeed();
    return { userId: user.id, epoch: user.epoch };
  }
  await writeAccounts(null, async (db) => {
    const event = { actorId: user?.id ?? null, outcome: 'refused', address } as const;
    await recordAudit(db, { ...event, action: 'session:create' });
    if (attempt.last) await recordAudit(db, { ...event, action: 'session:limit' });
  });
  if (attempt.last) await forgetAttempts();
  return null;
}
