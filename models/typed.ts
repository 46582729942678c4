/**
 * A text as typed, fit to be kept and shown: line ends as Unix writes them, and none of the signs that nobody sees but
 * that act on their neighbours (controls, spaces of no width, turns of the direction of writing).
 */
export function tidy(typed: string): string {
  return typed
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()
    .toWellFormed();
}

/** Whether there is anything to see in it. */
export function isVisible(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
}
