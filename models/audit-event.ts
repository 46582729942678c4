import { accounts, type Db } from '../lib/db';
import type { Ability } from './policy';
import type { Viewer } from './user';

/**
 * Notes what somebody did that is no row change. The database dates it and chains it to the event before. In a transaction
 * it comes last: until the end it holds the one lock of the chain, and who holds that must not wait for a row.
 */
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

/** Somebody asked for what their role does not give. */
export function recordRefusal(viewer: Viewer, ability: Ability): Promise<void> {
  return recordAudit(accounts(), { actorId: viewer.id, action: ability, outcome: 'refused' });
}

/** That somebody was shown a page of a record marked AMBER or RED. */
export type MarkedReading = {
  actorId: string;
  marking: 'AMBER' | 'RED';
  /** address of the page, without its query */
  path: string;
  address: string | null;
};

/** Notes them all, in their order. */
export async function recordReadings(readings: MarkedReading[]): Promise<void> {
  // As one value: of five for each of hundreds of readings the web process would make a statement of thousands.
  await accounts().$executeRaw`
    INSERT INTO "AuditEvent" ("actorId", "action", "object", "outcome", "address")
    SELECT "actorId", 'read:' || "marking", "path", 'allowed', "address"
    FROM ROWS FROM (jsonb_to_recordset(${JSON.stringify(readings)}::jsonb)
      AS ("actorId" uuid, "marking" text, "path" text, "address" text)) WITH ORDINALITY
    ORDER BY "ordinality"`;
}

const A_MINUTE = 60_000;
let notedAt = -Infinity;

/**
 * That a form was refused because another site's page sent it. Anybody can send any number of them, so a web server notes
 * one a minute at most.
 */
export async function recordElsewhere(path: string, address: string | null): Promise<void> {
  if (performance.now() - notedAt < A_MINUTE) return;
  notedAt = performance.now();
  const event = { actorId: null, object: path.slice(0, 200), address } as const;
  await recordAudit(accounts(), { ...event, action: 'form:elsewhere', outcome: 'refused' });
}
