// A reason to stop that is the operator's to mend: shown as one sentence, never with a stack.
export class Refusal extends Error {}

/** A full disk wears many faces: Node's code, npm's, the words of the C library, Postgres's SQLSTATE. */
const fullDisk = /ENOSPC|EDQUOT|no space left on device|disk quota exceeded|\b53100\b/i;

/**
 * @param {unknown} error
 * @returns {boolean}
 */
export function isDiskFull(error) {
  if (error instanceof Error) {
    const code = /** @type {{ code?: unknown }} */ (error).code;
    return fullDisk.test(`${code} ${error.message}`) || isDiskFull(error.cause ?? '');
  }
  return fullDisk.test(String(error));
}

/** What is said of a full disk, wherever it was met. */
export const diskFullSentence =
  'The disk is full: free some space, then start again. Nothing that was saved is lost.';

/**
 * One sentence for an error of any kind.
 *
 * @param {unknown} error
 * @returns {string}
 */
export function sentenceFor(error) {
  if (isDiskFull(error)) return diskFullSentence;
  const text = error instanceof Error ? error.message : String(error);
  return text.trim() || 'Something failed without saying what.';
}
