import { accounts, writeAccounts } from '../../lib/db';
import { verifyPassword } from '../../lib/password';
import { recordAudit } from '../audit-event';

/**
 * The id of the active user with this e-mail and password, or null. An unknown account, a wrong password, a disabled
 * account and one without a password look alike: one answer, and always exactly one argon2 verification.
 */
export async function authenticate(
  email: string,
  password: string,
  address: string | null,
): Promise<string | null> {
  const user = await accounts().user.findUnique({
    where: { email: email.trim().toLowerCase() },
    select: { id: true, state: true, passwordHash: true },
  });
  const fits = await verifyPassword(user?.passwordHash ?? null, password);
  if (user && fits && user.state === 'active') return user.id;
  await writeAccounts(null, (db) =>
    recordAudit(db, {
      actorId: user?.id ?? null,
      action: 'session:create',
      outcome: 'refused',
      address,
    }),
  );
  return null;
}
