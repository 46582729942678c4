import { accounts } from '../../lib/db';
import type { Proved } from '../../models/session';

/** As if somebody's password were right just now. */
export async function provedNow(userId: string): Promise<Proved> {
  const { epoch } = await accounts().user.findUniqueOrThrow({
    where: { id: userId },
    select: { epoch: true },
  });
  return { userId, epoch };
}
