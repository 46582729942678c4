import { spawnSync } from 'node:child_process';

/** Resident memory of a process, in megabytes. */
export function memoryOf(pid: number): number {
  return Math.round(Number(ps('-o', 'rss=', '-p', String(pid))) / 1024);
}

/** The web server of a portal: the child of `npm start` that is no Postgres. */
export function webServerOf(portal: number): number {
  for (const line of ps('-eo', 'pid=,ppid=,args=').split('\n')) {
    const [pid, parent, ...args] = line.trim().split(/\s+/);
    if (Number(parent) === portal && !args.join(' ').includes('postgres')) return Number(pid);
  }
  throw new Error('The portal has no web server.');
}

function ps(...args: string[]): string {
  return spawnSync('ps', args, { encoding: 'utf8' }).stdout;
}
