// For database tests of what holds for several web servers on one database.
import { vi } from 'vitest';

/** A module as another web server has it: loaded anew, with database connections of its own. */
export async function onAnotherNode<Module>(load: () => Promise<Module>): Promise<Module> {
  const shared = globalThis as { attacheWays?: unknown };
  const own = shared.attacheWays;
  delete shared.attacheWays;
  vi.resetModules();
  try {
    return await load();
  } finally {
    shared.attacheWays = own;
  }
}
