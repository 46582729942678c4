// Several web servers on one database, for tests of what they tell each other.
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { dataFolder, launch, removeFolder, type Launched } from '../../e2e/launch';
import { embeddedPrograms } from '../postgres.mjs';
import { startServer } from './postgres-15.mjs';

export const ADMIN = { email: 'admin@nodes.example', password: 'the admin of all nodes' };

export type Portal = Awaited<ReturnType<typeof startNodes>>;

/** Starts as many web servers as there are settings, one after the other, on a database of their own. */
export const startNodes = (...settings: Record<string, string>[]) => startNodesBy(null, settings);

/** @param by what stands between the web servers and the database, on a port of its own */
export async function startNodesBy(
  by: ((database: { port: number }) => Promise<{ port: number; stop: () => void }>) | null,
  settings: Record<string, string>[],
) {
  const endings: (() => unknown)[] = [];
  const lifetime = { onEnd: (end: () => unknown) => void endings.unshift(end) };
  const server = await startServer(await embeddedPrograms(), lifetime, { durable: true });
  const database = new URL(`${server.url}/postgres`);
  const ownerUrl = database.href;
  if (by) {
    const between = await by({ port: Number(database.port) });
    endings.unshift(between.stop);
    database.port = String(between.port);
  }
  const env = {
    DATABASE_URL: database.href,
    ATTACHE_SECRET: randomBytes(32).toString('hex'),
    ATTACHE_ADMIN_EMAIL: ADMIN.email,
    ATTACHE_ADMIN_PASSWORD: ADMIN.password,
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

/** What a node answers to a reader, with where the page came from. */
export async function ask(
  node: { url: string },
  path: string,
  headers: Record<string, string> = {},
) {
  const answer = await fetch(node.url + path, { headers, redirect: 'manual' });
  return {
    status: answer.status,
    from: answer.headers.get('cache-status'),
    headers: answer.headers,
    text: await answer.text(),
  };
}

/** Every page of the record that links lead to, from the first page on; or so many of each shelf. */
export async function crawl(
  node: Launched,
  headers: Record<string, string> = {},
  perShelf = Infinity,
) {
  const found = new Set(['/']);
  const shelves = new Map<string, number>();
  for (const path of found) {
    const shelf = path.split('/')[1]!;
    const before = shelves.get(shelf) ?? 0;
    const answer = before < perShelf ? await ask(node, path, headers) : undefined;
    if (answer?.status !== 200) {
      found.delete(path);
      continue;
    }
    shelves.set(shelf, before + 1);
    for (const [, link = ''] of answer.text.matchAll(/<a [^>]*href="(\/[^"#?]*)/g)) {
      if (!/^\/(desk|admin|account|sign-|api|flags)/.test(link)) found.add(link);
    }
  }
  return [...found];
}
