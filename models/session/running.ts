import { env } from '../../lib/env';

/** The sessions that are not over: not ended, not too old, and not idle for too long. */
export function running() {
  const now = Date.now();
  return {
    endedAt: null,
    expiresAt: { gt: new Date(now) },
    // Also for those that began under a longer limit.
    createdAt: { gt: new Date(now - env().ATTACHE_SESSION_MAX) },
    lastSeenAt: { gt: new Date(now - env().ATTACHE_SESSION_IDLE) },
  };
}
