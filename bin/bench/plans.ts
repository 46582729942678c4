// Which lists and searches read a large table through, at the size of the record that there is.
import { join } from 'node:path';
import { checkout } from '../data-folder.mjs';
import type { Lifetime } from '../lifetime.mjs';
import { runScript } from '../script.mjs';

/** One sentence for each list or search with a sequential scan of a table of more than ten thousand rows. */
export async function slowPlans(lifetime: Lifetime, databaseUrl: string): Promise<string[]> {
  const script = join(checkout, 'bin', 'bench', 'explain.ts');
  return (await runScript(lifetime, script, [], databaseUrl)).found;
}
