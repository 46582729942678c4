// All that `npm test` checks, one step after the other. A step that fails does not keep the next from running.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkout } from '../data-folder.mjs';
import { ensureDependencies } from '../dependencies.mjs';
import { ensureGenerated } from '../generate.mjs';
import { Lifetime } from '../lifetime.mjs';
import { step } from '../progress.mjs';
import { sentenceFor } from '../refusal.mjs';
import { ensureBrowser } from './browser.mjs';
import { Bench } from './bench.mjs';
import { postgres15 } from './postgres-15.mjs';

export async function testEverything() {
  const lifetime = new Lifetime();
  const folder = mkdtempSync(join(tmpdir(), 'attache-check-'));
  chmodSync(folder, 0o755); // a database server that runs under another account must get through
  lifetime.onEnd(() => rmSync(folder, { recursive: true, force: true }));
  const bench = new Bench(lifetime, folder);
  try {
    await step('Dependencies', async (note) => {
      if (await ensureDependencies(lifetime, folder)) note('installed');
    });
    await step('Generated code', () => ensureGenerated(lifetime, folder));
  } catch (error) {
    if (lifetime.isEnding) return;
    console.error(`\n${sentenceFor(error)}`);
    console.log('\n0 passed, 1 failed');
    return lifetime.end(1);
  }
  const started = performance.now();
  await runGates(bench);
  if (lifetime.isEnding) return;
  const minutes = ((performance.now() - started) / 60_000).toFixed(1);
  console.log(`\nChecked in ${minutes} min.`);
  console.log(`${bench.passed} passed, ${bench.failed} failed`);
  return lifetime.end(bench.failed === 0 && bench.passed > 0 ? 0 : 1);
}

/** @param {Bench} bench */
async function runGates(bench) {
  // Each of these keeps one core busy.
  await Promise.all([
    (async () => {
      await bench.gate('Types', ['next', 'typegen'], ['tsc', '--noEmit']);
      await bench.gate('Import rules', ['depcruise', '.']);
      await bench.gate('Unused code', ['knip']);
    })(),
    (async () => {
      await bench.gate('Formatting', ['prettier', '--check', '.']);
      await bench.gate('Lint', ['eslint', '--max-warnings', '0', '.']);
    })(),
  ]);
  await bench.vitest('Unit tests', ['vitest', 'run', '--project', 'unit']);
  await bench.vitest('Database tests', ['vitest', 'run', '--project', 'db']);
  if (postgres15) {
    const script = join(checkout, 'bin', 'testing', 'postgres-15.mjs');
    await bench.vitest('Database tests on PostgreSQL 15', [process.execPath, script]);
  } else {
    console.log('- Database tests on PostgreSQL 15 (skipped: it is not installed)');
  }
  const isBuilt = await bench.work('Production build', async (note) => {
    const { ensureBuild } = await import('../build.mjs');
    if (!(await ensureBuild(bench.lifetime, bench.folder))) note('unchanged');
  });
  if (!isBuilt)
    return bench.fail('Journeys', 'There is no portal to walk through without a build.');
  /** @type {string | undefined} */
  let browser;
  const hasBrowser = await bench.work('Browser', async (note) => {
    browser = await ensureBrowser(bench.lifetime, bench.folder);
    note(browser);
  });
  if (!hasBrowser) return bench.fail('Journeys', 'There is no browser to walk with.');
  const walking = { ATTACHE_CHROMIUM: browser };
  const commands = ['--project', 'commands', '--project', 'timed'];
  await bench.vitest('Commands', ['vitest', 'run', ...commands], walking);
  await bench.playwright(
    'Journeys',
    ['playwright', 'test', '-c', 'e2e/playwright.config.ts'],
    walking,
  );
}
