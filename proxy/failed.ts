import { AsyncLocalStorage } from 'node:async_hooks';
import { isAway } from '../lib/refusal';

/** Whether something of an answer failed, and whether because the database could not be reached, or could not take anything. */
export type Failing = { forAway: boolean; atAll: boolean };

const current = ((globalThis as { attacheFailing?: AsyncLocalStorage<Failing> }).attacheFailing ??=
  new AsyncLocalStorage<Failing>());

export function failingInto<T>(failing: Failing, work: () => T): T {
  return current.run(failing, work);
}

/** Told by Next of every error of a page, an action or a route, before it answers. */
export function noteFailure(error: unknown): void {
  const failing = current.getStore();
  if (!failing) return;
  failing.atAll = true;
  if (isAway(error)) failing.forAway = true;
}
