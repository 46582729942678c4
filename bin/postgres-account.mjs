// PostgreSQL refuses to run as root: which account it runs as then, and where that account can reach it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal } from './refusal.mjs';

/** Where root's portals keep what the database's account must reach, when their own folder is closed to it. */
const sharedFolder = '/var/lib/attache';

/**
 * @param {string} folder of the cluster, perhaps not there yet
 * @returns {{ uid: number, gid: number } | undefined} undefined: as ourselves
 */
export function serverAccount(folder) {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(folder, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const account = find('postgres') ?? create('postgres') ?? find('nobody');
  if (!account)
    throw new Refusal('PostgreSQL cannot run as root, and no account for it could be made.');
  if (owner) giveAway(folder, account);
  return account;
}

/** @param {string} name */
function find(name) {
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    spawnSync('id', [flag, name], { encoding: 'utf8' }),
  );
  if (uid?.status !== 0 || gid?.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

/** @param {string} name */
function create(name) {
  spawnSync('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/bin/false',
    name,
  ]);
  return find(name);
}

/**
 * @param {string} folder
 * @param {{ uid: number, gid: number }} account
 */
function giveAway(folder, { uid, gid }) {
  spawnSync('chown', ['-R', `${uid}:${gid}`, `${folder}/`]);
  chownSync(folder, uid, gid);
}

/**
 * A folder of root's own (such as /root) is closed to the database's account. Its programs are then
 * copied to, and its data kept in, a place that is not; a link stands where the data is looked for.
 *
 * @param {string} programs
 * @param {string} folder of the cluster
 * @param {{ uid: number, gid: number } | undefined} account
 * @returns {{ programs: string, folder: string }}
 */
export function reachable(programs, folder, account) {
  if (!account) return { programs, folder };
  return {
    programs: canRun(join(programs, 'postgres'), account) ? programs : copyPrograms(programs),
    folder: canEnter(dirname(folder), account) ? folder : moveOut(folder),
  };
}

/**
 * @param {string} program
 * @param {{ uid: number, gid: number }} account
 */
function canRun(program, account) {
  return spawnSync(program, ['--version'], { ...account, cwd: '/' }).status === 0;
}

/**
 * @param {string} folder
 * @param {{ uid: number, gid: number }} account
 */
function canEnter(folder, account) {
  return spawnSync('test', ['-x', folder], { ...account, cwd: '/' }).status === 0;
}

/** @param {string} programs the bin folder of an installation */
function copyPrograms(programs) {
  const installation = dirname(programs);
  const asked = spawnSync(join(programs, 'postgres'), ['--version']);
  if (asked.status !== 0) return programs; // not even we can run them: a copy would be as broken
  const version = createHash('sha256').update(asked.stdout).digest('hex');
  const copy = join(sharedFolder, `postgresql-${version.slice(0, 12)}`);
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`;
    mkdirSync(sharedFolder, { recursive: true, mode: 0o755 });
    cpSync(installation, draft, { recursive: true, verbatimSymlinks: true });
    spawnSync('chmod', ['-R', 'a+rX', draft]);
    try {
      renameSync(draft, copy);
    } catch {
      rmSync(draft, { recursive: true, force: true }); // another portal was faster
    }
  }
  return join(copy, basename(programs));
}

/** @param {string} folder */
function moveOut(folder) {
  if (existsSync(folder)) return folder; // already a link, or moved here by hand
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  const home = join(sharedFolder, name);
  mkdirSync(home, { recursive: true, mode: 0o755 });
  const outside = join(home, 'postgres');
  rmSync(folder, { force: true });
  symlinkSync(outside, folder);
  return folder;
}
