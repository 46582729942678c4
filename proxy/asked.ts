import { AsyncLocalStorage } from 'node:async_hooks';
import type { Footprint } from '../lib/footprint';
import type { Viewer } from '../models/user';

/** What the front found out about a request before Next saw it, and what the doorkeeper tells the front. */
export type Asked = {
  viewer: Viewer | null;
  /** Today at the desk. */
  today: string;
  footprint: Footprint;
  /** It is known that there is no such page. */
  isNowhere?: boolean;
  /** The sealed part of the inner path, when a page of the record is rendered, for the viewer's audience and nobody in person. */
  segment?: string;
};

const current = ((globalThis as { attacheAsked?: AsyncLocalStorage<Asked> }).attacheAsked ??=
  new AsyncLocalStorage<Asked>());

export function askingAs<T>(asked: Asked, work: () => T): T {
  return current.run(asked, work);
}

/** Undefined in development, where Next answers without the front. */
export function askedNow(): Asked | undefined {
  return current.getStore();
}
