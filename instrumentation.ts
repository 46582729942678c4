import { noteFailure } from './proxy/failed';

/** Next calls it once, when its server starts: the front is compiled with the app, and bin/serve.mjs puts it before Next. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NODE_ENV !== 'production') return;
  const { Front } = await import('./proxy/front');
  (globalThis as { AttacheFront?: typeof Front }).AttacheFront = Front;
}

/** Next calls it at every error of a page, an action or a route. */
export const onRequestError = noteFailure;
