import type { Role } from '../../generated/prisma/enums';
import { accounts } from '../../lib/db';
import { env } from '../../lib/env';

const ASKED: Record<string, readonly Role[]> = {
  nobody: [],
  admins: ['admin'],
  desk: ['editor', 'admin'],
};

/** Whether nobody of this role gets to work without a second factor. */
export function asksForSecondFactor(role: Role): boolean {
  return ASKED[env().ATTACHE_REQUIRE_SECOND_FACTOR]!.includes(role);
}

/** Whether this user has an authenticator in force, so that a right password is not enough. */
export async function needsSecondStep(userId: string): Promise<boolean> {
  const confirmed = { userId, confirmedAt: { not: null } };
  return (await accounts().authenticator.count({ where: confirmed })) > 0;
}
