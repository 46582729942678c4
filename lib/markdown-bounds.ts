import { Script } from 'node:vm';

/** Quotes in quotes and lists in lists deeper than anybody writes: only made to exhaust the parser. */
const TOO_DEEP = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))){40,}/m;

/** Beyond these the parser needs the square of what stands there, or makes as much of it: seconds, or all memory. */
const MOST = { lines: 2000, delimiters: 4000, cells: 20_000 };

/** Of wall clock, for what the bounds do not know; whatever they let pass takes a fraction of it, on a slow machine, too. */
const PATIENCE_MS = 4000;

/** What works on a text of Markdown, or null when that would take too much for any text that somebody wrote to be read. */
export function inBounds<T>(text: string, work: () => T): T | null {
  if (TOO_DEEP.test(text) || isTooMuch(text)) return null;
  try {
    return withinTime(work);
  } catch (error) {
    // Too deep for the stack, or too slow.
    const isSlow = (error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
    if (error instanceof RangeError || isSlow) return null;
    throw error;
  }
}

function isTooMuch(text: string): boolean {
  const lines = text.split(/\r\n?|\n/);
  if (lines.length > MOST.lines) return true;
  if ((text.match(/[*_~[\]]/g)?.length ?? 0) > MOST.delimiters) return true;
  // Each row of a table is filled up to the width of its head.
  const columns = lines.map((line) => (/^[\s>|:-]+$/.test(line) ? line.split('|').length : 0));
  return Math.max(...columns) * lines.length > MOST.cells;
}

const HERE = globalThis as { attacheWork?: () => unknown };
const RUN = new Script('globalThis.attacheWork()');

/** Ends what does not end; that it may, it runs as a script of its own. */
function withinTime<T>(work: () => T): T {
  HERE.attacheWork = work;
  return RUN.runInThisContext({ timeout: PATIENCE_MS }) as T;
}
