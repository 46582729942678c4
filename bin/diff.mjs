// Prints the SQL that leads from an empty database, or from another schema file, to prisma/schema.prisma.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { engineMessage, everything, withSchemaEngine } from './schema-engine.mjs';

const schemaFile = fileURLToPath(new URL('../prisma/schema.prisma', import.meta.url));

/**
 * @param {{ from?: string, to?: string }} [files] paths of schema files; `from` defaults to an empty
 *   database, `to` to prisma/schema.prisma
 * @returns {Promise<string>} a migration script, empty when there is no difference
 */
export async function schemaDiff({ from, to = schemaFile } = {}) {
  const target = await datamodel(to);
  const origin =
    from === undefined ? { tag: /** @type {const} */ ('empty') } : await datamodel(from);
  return withSchemaEngine(undefined, async (engine) => {
    const { stdout } = await engine.diff({
      from: origin,
      to: target,
      script: true,
      exitCode: null,
      filters: everything,
    });
    return stdout ?? '';
  });
}

/** @param {string} path */
async function datamodel(path) {
  const content = await readFile(path, 'utf8');
  return { tag: /** @type {const} */ ('schemaDatamodel'), files: [{ path, content }] };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [from, to] = process.argv.slice(2);
  try {
    process.stdout.write(await schemaDiff({ from, to }));
  } catch (error) {
    console.error(engineMessage(error));
    process.exitCode = 1;
  }
}
