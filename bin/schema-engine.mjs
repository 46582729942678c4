// Prisma's schema engine as WebAssembly: the same engine as `prisma migrate`, with nothing to download.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  DriverAdapterError,
  mockAdapter,
} from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

/** @type {Promise<void> | undefined} */
let instantiated;

/** Node 20 cannot import a .wasm file, so the module is instantiated by hand, once. */
function instantiate() {
  instantiated ??= (async () => {
    const packageFolder = dirname(
      createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'),
    );
    const bytes = await readFile(join(packageFolder, 'schema_engine_bg.wasm'));
    const { instance } = await WebAssembly.instantiate(bytes, {
      './schema_engine_bg.js': /** @type {any} */ (bindings),
    });
    const wasm = /** @type {any} */ (instance.exports);
    bindings.__wbg_set_wasm(wasm);
    wasm.__wbindgen_start();
  })();
  return instantiated;
}

/**
 * Comparing two schema files needs no database, but the engine asks every database who it is before
 * anything else. This one answers that single question (public exists, PostgreSQL 15) and no other.
 *
 * @type {import('@prisma/driver-adapter-utils').SqlMigrationAwareDriverAdapterFactory}
 */
const paperAdapter = {
  provider: 'postgres',
  adapterName: 'attache-paper',
  connect: async () => ({
    ...mockAdapter('postgres'),
    getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: false }),
    queryRaw: async () => ({
      columnNames: ['exists', 'version', 'numeric_version'],
      columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
      rows: [[true, 'PostgreSQL 15.0', 150000]],
    }),
    dispose: async () => {},
  }),
  connectToShadowDb: () => Promise.reject(new Error('There is no shadow database on paper.')),
};

/**
 * The adapter for a live database. PrismaPg's own executeScript cuts a script at every semicolon, also
 * inside the body of a function; here the script goes to the server whole, as `prisma migrate` sends it.
 *
 * @param {import('pg').Pool} pool
 * @returns {import('@prisma/driver-adapter-utils').SqlMigrationAwareDriverAdapterFactory}
 */
function liveAdapter(pool) {
  const factory = new PrismaPg(pool);
  return {
    provider: 'postgres',
    adapterName: factory.adapterName,
    connect: async () => {
      const adapter = await factory.connect();
      adapter.executeScript = (script) => runScript(pool, script);
      return adapter;
    },
    connectToShadowDb: () => factory.connectToShadowDb(),
  };
}

/**
 * The engine translates some errors of the server into vague ones of its own, so the server's words
 * and the line they speak of are kept in the message.
 *
 * @param {import('pg').Pool} pool
 * @param {string} script
 */
async function runScript(pool, script) {
  try {
    await pool.query(script);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    const line = error.position && script.slice(0, Number(error.position)).split('\n').length;
    throw new DriverAdapterError({
      kind: 'postgres',
      code: 'XX000',
      severity: error.severity ?? 'ERROR',
      message: `${error.message}${line ? ` (line ${line})` : ''} [${error.code}]`,
      detail: error.detail,
      column: error.column,
      hint: error.hint,
    });
  }
}

/**
 * Opens an engine, hands it to `use`, and closes it. Without a URL it can only compare schema files.
 *
 * @template T
 * @param {string | undefined} databaseUrl
 * @param {(engine: import('@prisma/schema-engine-wasm').SchemaEngine) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withSchemaEngine(databaseUrl, use) {
  await instantiate();
  if (databaseUrl === undefined) return withAdapter(paperAdapter, use);
  // One connection: the engine's advisory lock belongs to the connection that took it.
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  try {
    return await withAdapter(liveAdapter(pool), use);
  } finally {
    await pool.end();
  }
}

/**
 * @template T
 * @param {import('@prisma/driver-adapter-utils').SqlMigrationAwareDriverAdapterFactory} adapter
 * @param {(engine: import('@prisma/schema-engine-wasm').SchemaEngine) => Promise<T>} use
 */
async function withAdapter(adapter, use) {
  const engine = await bindings.SchemaEngine.new(
    { datamodels: undefined },
    () => {},
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
  try {
    return await use(engine);
  } finally {
    engine.free();
  }
}

/** No table or enum of the database is managed by anything but the migrations. */
export const everything = { externalTables: [], externalEnums: [] };

/**
 * The engine's own words in one line, without the trace of its source code that follows them.
 *
 * @param {unknown} error
 * @returns {string}
 */
export function engineMessage(error) {
  const text = error instanceof Error ? error.message : String(error);
  const migration = /migration_name="([^"]+)"/.exec(text)?.[1];
  const words = text
    .split(/\n\s+0: /)[0]
    .replace(/^external connector error\s*/, '')
    .replace(/^Error querying the database:\s*/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return migration ? `${migration}: ${words}` : words;
}
