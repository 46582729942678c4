import { execFileSync } from 'node:child_process';
import { inject } from 'vitest';
import { dataFolder } from '../../e2e/launch';

/** A data folder as a first start leaves it, with the admin of the tests: a copy takes a second, a first start many. */
export async function preparedFolder(): Promise<string> {
  const folder = await dataFolder();
  prepare(folder);
  return folder;
}

/** The same in a folder that is there. */
export function prepare(folder: string): void {
  // The database's files belong to the account that it runs under.
  execFileSync('cp', ['-a', `${inject('prepared')}/.`, folder]);
}
