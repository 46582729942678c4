import { setTimeout } from 'node:timers/promises';
import { listPendingMigrations } from '@/models/migration';

const PATIENCE_MS = 3000;

/** Whether pages can be served: 200, or 503 and why not. Says nothing of the record, so it stands open. */
export async function GET() {
  const pending = await Promise.race([
    listPendingMigrations().catch(() => null),
    setTimeout(PATIENCE_MS, null, { ref: false }),
  ]);
  if (!pending) return notReady('The database cannot be reached.');
  if (pending.length > 0) return notReady(`Migrations to apply: ${pending.join(', ')}.`);
  return new Response('Ready.\n');
}

function notReady(why: string) {
  return new Response(`${why}\n`, { status: 503, headers: { 'Retry-After': '5' } });
}
