// The steps of `npm start` and `npm run dev`. What needs packages is imported once they are there.
import { join } from 'node:path';
import {
  announceRunning,
  checkout,
  claimDataFolder,
  keepSecret,
  openDataFolder,
} from './data-folder.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { ensureGenerated } from './generate.mjs';
import { Lifetime } from './lifetime.mjs';
import { checkPortFree, readSettings } from './preflight.mjs';
import { step } from './progress.mjs';

/**
 * Runs until it is told to stop, or until one of its servers ends and cannot be started again.
 *
 * @param {'start' | 'dev'} mode
 */
export async function startPortal(mode) {
  const lifetime = new Lifetime();
  /** @type {Account | undefined} */
  let account;
  try {
    const settings = readSettings(process.env);
    const folder = openDataFolder();
    lifetime.onEnd(await claimDataFolder(folder));
    await checkPortFree(settings.port, settings.host);

    await step('Dependencies', async (note) => {
      if (await ensureDependencies(lifetime, folder)) note('installed');
    });
    await step('Generated code', () => ensureGenerated(lifetime, folder));
    const database = await step('Database', () =>
      openPortalDatabase(lifetime, folder, settings.port),
    );
    const secret = settings.secret ?? keepSecret(folder, 'secret');
    const webDatabaseUrl = await step('Migrations', (note) =>
      prepareDatabase(database.databaseUrl, secret, note),
    );
    if (await isFirstRun(database.databaseUrl)) {
      account = await step('First admin and sample record', () =>
        firstRun(lifetime, database.databaseUrl),
      );
    }
    if (mode === 'start') {
      const { ensureBuild } = await import('./build.mjs');
      await step('Build', async (note) => {
        if (!(await ensureBuild(lifetime, folder))) note('unchanged');
      });
    }
    const web = await step('Web server', async () => {
      const { startWebServer } = await import('./web-server.mjs');
      const server = startWebServer(mode, { ...settings, secret, webDatabaseUrl });
      lifetime.onEnd(server.stop);
      await server.ready();
      return server;
    });
    if (lifetime.isEnding) return;
    lifetime.onEnd(
      announceRunning(folder, {
        pid: process.pid,
        port: settings.port,
        databaseUrl: database.databaseUrl,
        webDatabaseUrl,
        url: settings.url,
      }),
    );
    lifetime.ready = true;
    console.log(`\nAttaché is ready at ${settings.url}\n\n${howToSignIn(settings.url, account)}\n`);
    await lifetime.fail(await Promise.race([web.died, database.keepRunning()]));
  } catch (error) {
    if (account?.generated && !lifetime.isEnding) console.log(`\n${howToSignIn('', account)}`);
    await lifetime.fail(error);
  }
}

/**
 * @param {Lifetime} lifetime
 * @param {string} folder
 * @param {number} webPort
 */
async function openPortalDatabase(lifetime, folder, webPort) {
  const { openDatabase } = await import('./database.mjs');
  const database = await openDatabase(folder, process.env.DATABASE_URL, webPort);
  lifetime.onEnd(database.stop);
  // Until all is ready: a database that ends now would only be seen as a lost connection.
  void database.died.then((reason) => lifetime.ready || lifetime.fail(reason));
  return database;
}

/**
 * @param {string} databaseUrl
 * @param {string} secret
 * @param {(text: string) => void} note
 */
async function prepareDatabase(databaseUrl, secret, note) {
  const { applyMigrations } = await import('./migrate.mjs');
  const { ensureWebRole } = await import('./web-role.mjs');
  const applied = await applyMigrations(databaseUrl);
  if (applied.length > 0) note(`${applied.length} applied`);
  return ensureWebRole(databaseUrl, secret);
}

/**
 * A portal whose first run was cut short has countries, perhaps the sample and its authors, but no admin.
 *
 * @param {string} databaseUrl
 */
async function isFirstRun(databaseUrl) {
  const { withClient } = await import('./database.mjs');
  return withClient(databaseUrl, async (client) => {
    const { rowCount } = await client.query(`SELECT 1 FROM "User" WHERE "role" = 'admin' LIMIT 1`);
    return rowCount === 0;
  });
}

/** @typedef {{ email: string, password: string, generated: boolean }} Account */

/**
 * @param {Lifetime} lifetime
 * @param {string} databaseUrl
 * @returns {Promise<Account>}
 */
async function firstRun(lifetime, databaseUrl) {
  const { runScript } = await import('./script.mjs');
  const answer = await runScript(lifetime, join(checkout, 'bin', 'first-run.ts'), [], databaseUrl);
  return answer.admin;
}

/**
 * @param {string} url
 * @param {Account | undefined} account
 */
function howToSignIn(url, account) {
  if (!account) return `Sign in at ${url}/sign-in with your account. Ctrl-C stops the portal.`;
  if (!account.generated)
    return `Sign in at ${url}/sign-in as ${account.email} with the password you chose.`;
  return (
    `Sign in at ${url}/sign-in as ${account.email}\n` +
    `with the password ${account.password}\n` +
    '(shown this once, and kept only as a hash: write it down, or change it after signing in).'
  );
}
