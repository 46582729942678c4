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

/**
 * What is asked for after a right password: a code of the app, or a passkey where the role is asked for a second factor
 * and there is no app. Null when nothing is, or there is nothing that could be.
 */
export async function secondStepOf(userId: string): Promise<'code' | 'passkey' | null> {
  const { role, authenticator, _count } = await accounts().user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      role: true,
      authenticator: { select: { confirmedAt: true } },
      _count: { select: { passkeys: true } },
    },
  });
  if (authenticator?.confirmedAt) return 'code';
  return asksForSecondFactor(role) && _count.passkeys > 0 ? 'passkey' : null;
}
