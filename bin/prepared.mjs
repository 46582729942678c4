// What a long command needs before its own packages can be imported: those, the generated code, and the production build.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkout } from './data-folder.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { ensureGenerated } from './generate.mjs';
import { Lifetime } from './lifetime.mjs';
import { step } from './progress.mjs';
import { runToEnd } from './quiet.mjs';

/**
 * Runs `bin/<name>/main.ts <arguments>` to its end, and ends as it does.
 *
 * @param {string} name
 * @param {(folder: string) => string[]} args by a folder that is there as long as the command
 */
export async function runPrepared(name, args) {
  const lifetime = new Lifetime();
  try {
    const folder = mkdtempSync(join(tmpdir(), `attache-${name}-`));
    chmodSync(folder, 0o711); // under root the database has an account of its own, which must get through
    lifetime.onEnd(() => rmSync(folder, { recursive: true, force: true }));
    await step('Dependencies', async (note) => {
      if (await ensureDependencies(lifetime, folder)) note('installed');
    });
    await step('Generated code', () => ensureGenerated(lifetime, folder));
    await step('Build', async (note) => {
      const { ensureBuild } = await import('./build.mjs');
      if (!(await ensureBuild(lifetime, folder))) note('unchanged');
    });
    const main = join(checkout, 'bin', name, 'main.ts');
    await runToEnd(lifetime, main, args(folder));
  } catch (error) {
    await lifetime.fail(error);
  }
}
