import type { Db } from '../lib/db';

/** Notes what somebody did that is no row change. The database dates it and chains it to the event before. */
export async function recordAudit(
  db: Db,
  event: {
    actorId: string | null;
    action: string;
    object?: string | null;
    outcome: 'allowed' | 'refused';
    address?: string | null;
  },
): Promise<void> {
  await db.auditEvent.create({
    data: {
      actorId: event.actorId,
      action: event.action,
      object: event.object ?? null,
      outcome: event.outcome,
      address: event.address ?? null,
    },
  });
}
