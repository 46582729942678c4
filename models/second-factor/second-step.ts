import { writeAccounts } from '../../lib/db';
import { recordAudit } from '../audit-event';
import type { Proved } from '../session';
import { admitAttempt } from '../sign-in-limit';
import type { Answer, Origin } from '../user/authentication';
import { stepOf } from './one-time-code';
import { useRecoveryCode } from './recovery';
import { unseal } from './sealed';

/**
 * Takes the second step of somebody whose password was right: a code of the app, or a recovery code. Each is taken once,
 * also when two attempts bring it at the same moment. Null when it does not fit.
 */
export async function takeSecondStep(
  { userId, epoch }: Proved,
  typed: { kind: 'code' | 'recovery'; text: string },
  { address, known }: Origin,
): Promise<Answer> {
  const mark = known[userId];
  const attempt = await admitAttempt(
    mark ? { browser: `second step of ${userId} ${mark}` } : { code: userId },
    { actorId: userId, address },
  );
  if (attempt.wait !== undefined) return { wait: attempt.wait };
  const taken = await writeAccounts(userId, async (db) => {
    const active = await db.user.count({ where: { id: userId, state: 'active', epoch } });
    if (active === 0) return false;
    if (typed.kind === 'recovery') {
      if (!(await useRecoveryCode(db, userId, typed.text))) return false;
      await recordAudit(db, { ...event(userId, address), action: 'recovery-code:use' });
      return true;
    }
    const held = await db.authenticator.findFirst({
      where: { userId, confirmedAt: { not: null } },
      select: { sealedSecret: true },
    });
    const secret = held && unseal(userId, held.sealedSecret);
    const step = secret ? stepOf(secret, typed.text.replace(/\s/g, ''), Date.now()) : null;
    if (step === null) return false;
    const { count } = await db.authenticator.updateMany({
      where: { userId, lastStep: { lt: step } },
      data: { lastStep: step },
    });
    return count === 1;
  });
  if (taken) {
    await attempt.succeed();
    return { userId, epoch };
  }
  await writeAccounts(null, async (db) => {
    for (const action of ['second-step:create', ...(attempt.last ? ['session:limit'] : [])])
      await recordAudit(db, { ...event(userId, address), action, outcome: 'refused' });
  });
  return null;
}

const event = (actorId: string, address: string | null) =>
  ({ actorId, address, outcome: 'allowed' }) as const;
