// Two portals on one server: one whose record has everything, and one where what an audience may not see never was.
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { signIn } from '../../e2e/form-fields';
import type { Audience } from '../../lib/audience';
import { copyTemplate, createTemplate, urlOf } from '../testing/template';
import { freePort } from '../postgres-cluster.mjs';
import { startPostgres } from '../postgres.mjs';
import { startWebServer } from '../web-server.mjs';
import { ensureWebRole } from '../web-role.mjs';
import { insert } from './fill';
import { emailOf, PASSWORD, readers, WRITERS } from './people';

export type Portal = {
  url: string;
  /** As the owner of its database. */
  owner: pg.Client;
  /** The cookie of a reader; empty for the public. */
  cookieOf: (audience: Audience) => Promise<string>;
};

export type Twins = {
  whole: Portal;
  rest: Portal;
  /** A database without a portal, as strict as any. */
  strict: pg.Client;
};

/** @param onEnd takes what has to be ended, which is done last first */
export async function startTwins(onEnd: (end: () => unknown) => void): Promise<Twins> {
  const home = mkdtempSync(join(tmpdir(), 'attache-leak-'));
  chmodSync(home, 0o711); // under root the database has an account of its own, which must get through
  onEnd(() => rmSync(home, { recursive: true, force: true }));
  const settings = ['jit=off', 'fsync=off', 'synchronous_commit=off', 'max_connections=200'];
  const server = await startPostgres(home, settings);
  onEnd(server.stop);
  const postgres = urlOf(server.url, 'postgres');
  await createTemplate(postgres, 'leak');
  const accounts = [...WRITERS, ...(await readers())];
  const connect = async (name: string) => {
    await copyTemplate(postgres, 'leak', name);
    const owner = new pg.Client({ connectionString: urlOf(server.url, name) });
    await owner.connect();
    onEnd(() => owner.end());
    await insert(owner, 'User', accounts);
    return owner;
  };
  const start = async (name: string) =>
    startPortal(urlOf(server.url, name), await connect(name), onEnd);
  return {
    whole: await start('leak_whole'),
    rest: await start('leak_rest'),
    strict: await connect('leak_strict'),
  };
}

async function startPortal(
  databaseUrl: string,
  owner: pg.Client,
  onEnd: (end: () => unknown) => void,
): Promise<Portal> {
  const secret = randomBytes(32).toString('hex');
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const webDatabaseUrl = await ensureWebRole(databaseUrl, secret);
  const web = startWebServer('start', { port, host: undefined, url, secret, webDatabaseUrl });
  onEnd(web.stop);
  await web.ready();
  const cookies = new Map<Audience, Promise<string>>();
  const cookieOf = (audience: Audience) => {
    const known = cookies.get(audience) ?? signedIn(url, audience);
    cookies.set(audience, known);
    return known;
  };
  return { url, owner, cookieOf };
}

async function signedIn(url: string, audience: Audience): Promise<string> {
  if (audience === 'public') return '';
  const cookie = await signIn(url, emailOf(audience), PASSWORD);
  if (!cookie) throw new Error(`${audience} cannot sign in.`);
  return cookie;
}
