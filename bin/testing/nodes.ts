// Several web servers on one database, for tests of what they tell each other.
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { dataFolder, launch, removeFolder, type Launched } from '../../e2e/launch';
import { embeddedPrograms } from '../postgres.mjs';
import { startServer } from './postgres-15.mjs';
import { preparedFolder } from './prepared';

export type Portal = Awaited<ReturnType<typeof startNodes>>;

/**
 * Starts as many web servers as there are settings, one after the other, on a database of their own, which knows the admin
 * of the tests.
 */
export const startNodes = (...settings: Record<string, string>[]) => startNodesBy(null, settings);

/** @param by what stands between the web servers and the database, on a port of its own */
export async function startNodesBy(
  by: ((database: { port: number }) => Promise<{ port: number; stop: () => void }>) | null,
  settings: Record<string, string>[],
) {
  const endings: (() => unknown)[] = [];
  const lifetime = { onEnd: (end: () => unknown) => void endings.unshift(end) };
  const server = await startServer(await embeddedPrograms(), lifetime, {
    durable: true,
    home: await preparedFolder(),
  });
  const database = new URL(`${server.url}/attache`);
  const ownerUrl = database.href;
  if (by) {
    const between = await by({ port: Number(database.port) });
    endings.unshift(between.stop);
    database.port = String(between.port);
  }
  const env = {
    DATABASE_URL: database.href,
    ATTACHE_SECRET: randomBytes(32).toString('hex'),
  };
  const start = async (folder: string, own: Record<string, string> = {}, port?: number) => {
    const node = await launch({ folder, port, env: { ...env, ...own } });
    if (!node.isReady) throw new Error(node.said());
    return node;
  };
  const nodes: Launched[] = [];
  const folders: string[] = [];
  for (const own of settings) {
    const folder = await dataFolder();
    folders.push(folder);
    endings.push(() => removeFolder(folder));
    nodes.push(await start(folder, own));
  }
  const connect = async () => {
    const client = new pg.Client({ connectionString: ownerUrl });
    client.on('error', () => {});
    await client.connect();
    return client;
  };
  return {
    nodes,
    folders,
    server,
    /** Of the database's owner. */
    ownerUrl,
    connect,
    /** Ends a node as a supervisor does, and starts it again at its address. */
    restart: async (at: number) => {
      const code = await nodes[at]!.stop();
      if (code !== 0) throw new Error(`It ended with ${code}: ${nodes[at]!.said()}`);
      nodes[at] = await start(folders[at]!, settings[at], nodes[at]!.port);
    },
    stop: async () => {
      await Promise.all(nodes.map((node) => node.stop()));
      for (const end of endings) await end();
    },
  };
}
