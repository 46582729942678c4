// Which lists and searches read a large table through, at the size of the record that there is.
import { join } from 'node:path';
import { checkout } from '../data-folder.mjs';
import type { Lifetime } from '../lifetime.mjs';
import { runScript } from '../script.mjs';

/** A table of so many rows is not to be read from end to end for a page. */
const LARGE_TABLE = 10_000;

export type Explained = {
  asked: number;
  statements: number;
  /** One sentence for each statement that reads as many rows of a table in a row. */
  found: string[];
};

export function explain(
  lifetime: Lifetime,
  databaseUrl: string,
  { largeTable = LARGE_TABLE, extent = 'all' as 'all' | 'some' } = {},
): Promise<Explained> {
  const script = join(checkout, 'bin', 'bench', 'explain.ts');
  return runScript(lifetime, script, [String(largeTable), extent], databaseUrl);
}
