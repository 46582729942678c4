import { Prisma } from '../../generated/prisma/client';
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

/** The same of a session `s`, in SQL. */
export const isRunning = () => Prisma.sql`s."endedAt" IS NULL AND s."expiresAt" > clock_timestamp()
  AND s."createdAt" > clock_timestamp() - ${env().ATTACHE_SESSION_MAX} * interval '1 millisecond'
  AND s."lastSeenAt" > clock_timestamp() - ${env().ATTACHE_SESSION_IDLE} * interval '1 millisecond'`;
