import { noteFailure } from './proxy/failed';

/** Next calls it once, when its server starts: what stands before Next is compiled with the app, and found by bin/serve.mjs. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NODE_ENV !== 'production') return;
  const { Front } = await import('./proxy/front');
  const { answerUnmet, answerUnreadable } = await import('./proxy/early');
  Object.assign(globalThis, {
    AttacheFront: Front,
    attacheEarly: { answerUnmet, answerUnreadable },
  });
}

/** Next calls it at every error of a page, an action or a route. */
export const onRequestError = noteFailure;
