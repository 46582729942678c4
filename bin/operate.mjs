// The operator's commands, on a portal that runs or not: `npm run sample`, `npm run demo:user -- --role analyst`.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  checkout,
  claimDataFolder,
  findRunning,
  keepSecret,
  openDataFolder,
} from './data-folder.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { ensureGenerated } from './generate.mjs';
import { Lifetime } from './lifetime.mjs';
import { readSettings } from './preflight.mjs';
import { Refusal } from './refusal.mjs';
import { runScript } from './script.mjs';

const roles = ['analyst', 'editor', 'admin'];
const clearances = ['green', 'amber', 'red'];

const lifetime = new Lifetime();
try {
  const [command, ...args] = process.argv.slice(2);
  const { script, values } = readCommand(command, args);
  const folder = openDataFolder();
  const running = findRunning(folder);
  const databaseUrl = running?.databaseUrl ?? (await openBriefly(folder));
  const { said } = await runScript(lifetime, join(checkout, 'bin', script), values, databaseUrl);
  console.log(said);
  if (command === 'demo-user') {
    const { url } = running ?? readSettings(process.env);
    console.log(`${url}/sign-in${running ? '' : ' (once the portal runs: npm start)'}`);
  }
  await lifetime.end(0);
} catch (error) {
  await lifetime.fail(error);
}

/**
 * @param {string | undefined} command
 * @param {string[]} args
 */
function readCommand(command, args) {
  if (command === 'sample') return { script: 'sample.ts', values: [] };
  if (command === 'audit-verify') return { script: 'audit-verify.ts', values: readHash(args) };
  if (command === 'demo-user') return { script: 'demo-user.ts', values: readAccount(args) };
  throw new Refusal('Say what to do: node bin/operate.mjs sample | demo-user | audit-verify.');
}

/** @param {string[]} args */
function readHash(args) {
  if (args.length === 0 || (args.length === 1 && /^[0-9a-f]{64}$/.test(args[0] ?? ''))) return args;
  throw new Refusal('That is not how it is asked for: npm run audit:verify [-- HASH]');
}

/**
 * @param {string[]} args
 * @returns {string[]} role and clearance, as the schema spells them
 */
function readAccount(args) {
  const usage = `npm run demo:user -- --role ${roles.join('|')} [--clearance ${clearances.join('|')}]`;
  /** @type {{ role?: string, clearance?: string }} */
  let given;
  try {
    given = parseArgs({
      args,
      options: { role: { type: 'string' }, clearance: { type: 'string' } },
    }).values;
  } catch {
    throw new Refusal(`That is not how it is asked for: ${usage}`);
  }
  const { role = '', clearance = 'amber' } = given;
  if (!roles.includes(role)) {
    throw new Refusal(`${role ? `${JSON.stringify(role)} is no role` : 'Name a role'}: ${usage}`);
  }
  if (!clearances.includes(clearance.toLowerCase())) {
    throw new Refusal(`${JSON.stringify(clearance)} is no clearance: ${usage}`);
  }
  return [role, clearance.toUpperCase()];
}

/**
 * The database of a portal that does not run, opened for as long as the command takes.
 *
 * @param {string} folder
 */
async function openBriefly(folder) {
  lifetime.onEnd(await claimDataFolder(folder));
  await ensureDependencies(lifetime, folder);
  await ensureGenerated(lifetime, folder);
  const { openDatabase } = await import('./database.mjs');
  const { applyMigrations } = await import('./migrate.mjs');
  const { ensureWebRole } = await import('./web-role.mjs');
  const database = await openDatabase(folder, process.env.DATABASE_URL);
  lifetime.onEnd(database.stop);
  await applyMigrations(database.databaseUrl);
  await ensureWebRole(
    database.databaseUrl,
    process.env.ATTACHE_SECRET || keepSecret(folder, 'secret'),
  );
  return database.databaseUrl;
}
