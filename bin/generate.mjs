// What is derived from the schema and from packages, and therefore not kept in git: Prisma's client and the flags.
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkout, openDataFolder } from './data-folder.mjs';
import { Lifetime } from './lifetime.mjs';
import { hashFiles, isStamped, stamp } from './stamp.mjs';

const generated = join(checkout, 'generated');
const modules = join(checkout, 'node_modules');

/**
 * @param {Lifetime} lifetime
 * @param {string} logFolder
 */
export async function ensureGenerated(lifetime, logFolder) {
  const schema = hashFiles(checkout, [
    join(checkout, 'prisma', 'schema.prisma'),
    join(modules, 'prisma', 'package.json'),
  ]);
  const schemaStamp = join(generated, 'prisma', '.stamp');
  if (!isStamped(schemaStamp, schema)) {
    await lifetime.run(
      [process.execPath, join(modules, 'prisma', 'build', 'index.js'), 'generate', '--no-hints'],
      {
        logFile: join(logFolder, 'generate.log'),
        failure: 'Prisma could not generate its client',
        // Generating runs no engine, but looks for one to download unless any program is named.
        env: {
          ...process.env,
          PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
          CHECKPOINT_DISABLE: '1',
          PRISMA_HIDE_UPDATE_MESSAGE: '1',
        },
      },
    );
    stamp(schemaStamp, schema);
  }
  const flags = join(modules, 'country-flag-icons');
  const { version } = JSON.parse(readFileSync(join(flags, 'package.json'), 'utf8'));
  const flagStamp = join(generated, 'flags-stamp');
  const target = join(checkout, 'public', 'flags');
  mkdirSync(target, { recursive: true });
  if (isStamped(flagStamp, version) && readdirSync(target).length > 0) return;
  for (const file of readdirSync(join(flags, '3x2')).filter((name) => name.endsWith('.svg'))) {
    copyFileSync(join(flags, '3x2', file), join(target, file.toLowerCase()));
  }
  stamp(flagStamp, version);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lifetime = new Lifetime();
  try {
    await ensureGenerated(lifetime, openDataFolder());
  } catch (error) {
    await lifetime.fail(error);
  }
}
