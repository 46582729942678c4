// What ends unasked is started again: how long to wait before, and when to give up.
import { diskFullSentence, sentenceFor } from './refusal.mjs';

/** The pause doubles each time, until what was started has run for a minute. */
const PAUSE = { first: 500, longest: 30_000, steady: 60_000 };

/** @returns {(ranFor: number) => number} the next pause; all times in milliseconds */
export function growingPause() {
  let pause = 0;
  return (ranFor) => {
    const isFirst = pause === 0 || ranFor > PAUSE.steady;
    return (pause = isFirst ? PAUSE.first : Math.min(pause * 2, PAUSE.longest));
  };
}

/** A database that was started so often in a row, and each time ended within ten seconds, is not started once more. */
const IN_VAIN = { times: 4, within: 10_000 };

/**
 * @typedef {object} Server
 * @property {Promise<string>} died resolves with the reason when it ends unasked
 * @property {() => Promise<void>} stop
 */

/**
 * A database server that is started again, at the same address, whenever it ends unasked. While the disk is full it is
 * tried for as long as that takes: pages are served meanwhile.
 *
 * @param {Server} first
 * @param {() => Promise<Server>} start
 */
export function revivable(first, start) {
  let current = first;
  /** @type {Promise<Server> | undefined} */
  let starting;
  let stopping = false;

  /** @returns {Promise<string>} why it ended, if it cannot be started or ends soon after */
  const run = async () => {
    try {
      current = await (starting = start());
    } catch (error) {
      return sentenceFor(error);
    }
    console.error('The database answers again.');
    return current.died;
  };

  return {
    /** From now on. Resolves with the reason when it was in vain. */
    async keepRunning() {
      const pauseAfter = growingPause();
      let reason = await current.died;
      for (let [ranFor, inVain] = [Infinity, 0]; ;) {
        const isFull = reason === diskFullSentence;
        if (inVain >= IN_VAIN.times && !isFull) {
          return `${reason} It was started again ${inVain} times in a row, in vain.`;
        }
        const pause = pauseAfter(ranFor);
        const why = isFull
          ? 'The database has ended because the disk is full: free some space.'
          : reason;
        console.error(`${why} It is started again in ${pause / 1000} s.`);
        await new Promise((resolve) => setTimeout(resolve, pause));
        if (stopping) return new Promise(() => {});
        const since = Date.now();
        reason = await run();
        ranFor = Date.now() - since;
        inVain = ranFor < IN_VAIN.within ? inVain + 1 : 0;
      }
    },
    async stop() {
      stopping = true;
      await starting?.catch(() => {});
      await current.stop();
    },
  };
}
