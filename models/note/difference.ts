import { diffWordsWithSpace } from 'diff';

/** A stretch of text that two versions share, or that only the later (added) or the earlier (removed) has. */
export type Part = { text: string; kind: 'same' | 'added' | 'removed' };

const PATIENCE_MS = 300;

/**
 * What changed from one text to another, word by word. Two long texts that share hardly a word take too long to
 * compare; then the whole of one is removed and the whole of the other added.
 */
export function differenceOf(before: string, after: string): Part[] {
  if (before === after) return [{ text: after, kind: 'same' }];
  const changes = diffWordsWithSpace(before, after, { timeout: PATIENCE_MS });
  if (!changes) {
    return [
      { text: before, kind: 'removed' },
      { text: after, kind: 'added' },
    ];
  }
  return changes.map(({ value, added, removed }) => ({
    text: value,
    kind: added ? 'added' : removed ? 'removed' : 'same',
  }));
}
