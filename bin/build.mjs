// The production build, made when something that it reads has changed, whether or not git knows of it.
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { checkout } from './data-folder.mjs';
import { Refusal } from './refusal.mjs';
import { filesBelow, hashFiles, isStamped, stamp } from './stamp.mjs';

const modules = join(checkout, 'node_modules');
export const next = join(modules, 'next', 'dist', 'bin', 'next');

/** At the top of the checkout, what no page is made of. All else counts, so that nothing new is forgotten. */
const leftOut = new Set([
  ...['node_modules', 'generated', 'bin', 'e2e', 'docs', 'bench', 'coverage', 'test-results'],
  ...['playwright-report', 'next-env.d.ts', 'package.json', 'vitest.config.ts', 'eslint.config.js'],
  ...['eslint.config.mjs', 'knip.json', 'knip.ts'],
]);

/**
 * @param {import('./lifetime.mjs').Lifetime} lifetime
 * @param {string} dataFolder
 * @returns {Promise<boolean>} whether it had to be made
 */
export async function ensureBuild(lifetime, dataFolder) {
  for (const deadline = Date.now() + 15 * 60_000; ;) {
    const content = buildInput();
    if (isBuilt(content)) return false;
    const logFile = join(dataFolder, 'build.log');
    try {
      await lifetime.run([process.execPath, next, 'build'], {
        logFile,
        failure: 'The build failed',
        env: {
          ...process.env,
          NODE_ENV: 'production',
          NEXT_TELEMETRY_DISABLED: '1',
          DATABASE_URL: '',
        },
      });
    } catch (error) {
      const another = /another (instance of )?next build|unable to acquire lock/i;
      if (!another.test(readFileSync(logFile, 'utf8')) || Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 2000));
      continue;
    }
    if (buildInput() !== content) continue; // edited meanwhile
    stamp(stampFile, content);
    return true;
  }
}

const stampFile = join(checkout, '.next', '.attache-stamp');

/** @param {string} content */
function isBuilt(content) {
  return existsSync(join(checkout, '.next', 'BUILD_ID')) && isStamped(stampFile, content);
}

function buildInput() {
  const dataFolder = process.env.ATTACHE_DATA && resolve(process.env.ATTACHE_DATA);
  const files = filesBelow(checkout, (path) => {
    const [top = '', ...rest] = relative(checkout, path).split(sep);
    const name = rest.at(-1) ?? top;
    if (path === dataFolder || leftOut.has(top) || name.startsWith('.')) return true;
    if (top === 'prisma' && rest.length > 0 && name !== 'schema.prisma') return true;
    return /\.(test\.tsx?|md|tsbuildinfo|log)$/.test(name);
  });
  try {
    return hashFiles(checkout, files);
  } catch (error) {
    throw new Refusal(`A source file cannot be read: ${/** @type {Error} */ (error).message}`);
  }
}
