import { timeInRecord } from '../../lib/db';
import { env } from '../../lib/env';

/** The sessions that are not over: not ended, not too old, and not idle for too long. */
export async function running(now?: Date) {
  const at = (now ?? (await timeInRecord())).getTime();
  return {
    endedAt: null,
    expiresAt: { gt: new Date(at) },
    // Also for those that began under a longer limit.
    createdAt: { gt: new Date(at - env().ATTACHE_SESSION_MAX) },
    lastSeenAt: { gt: new Date(at - env().ATTACHE_SESSION_IDLE) },
  };
}
