import { accounts } from '../../lib/db';
import { formatWait } from '../../lib/format';
import { verifyPassword } from '../../lib/password';
import { recordAudit } from '../audit-event';
import { admitAttempt } from '../sign-in-limit';
import type { Viewer } from '../user';

/** Null when this is the viewer's own password; otherwise one sentence. Limited, for a session may be in wrong hands. */
export async function problemWithOwnPassword(
  viewer: Viewer,
  password: string,
): Promise<string | null> {
  const actorId = viewer.id;
  const attempt = await admitAttempt({ code: `password of ${viewer.id}` }, { actorId });
  if (attempt.wait !== undefined) {
    return `There were too many wrong passwords. Try again in ${formatWait(attempt.wait)}.`;
  }
  const { passwordHash } = await accounts().user.findUniqueOrThrow({
    where: { id: viewer.id },
    select: { passwordHash: true },
  });
  if (!(await verifyPassword(passwordHash, password))) {
    await recordAudit(accounts(), { actorId, action: 'password:check', outcome: 'refused' });
    return 'This is not your current password.';
  }
  await attempt.succeed();
  return null;
}
