// The processes of a portal.
import { spawnSync } from 'node:child_process';

/** Children, their children, and so on. */
export function descendants(pid: number): number[] {
  const pairs = list('pid=,ppid=').map((line) => line.split(/\s+/).map(Number));
  const below = (parent: number): number[] =>
    pairs.flatMap(([child, of]) => (of === parent ? [child!, ...below(child!)] : []));
  return below(pid);
}

/** The process that answers requests, of a portal that was started as this one; undefined while there is none. */
export function webProcessOf(pid: number): number | undefined {
  const family = descendants(pid);
  return list('pid=,args=')
    .filter((line) => line.includes('serve.mjs'))
    .map((line) => parseInt(line, 10))
    .find((web) => family.includes(web));
}

function list(columns: string): string[] {
  const { stdout } = spawnSync('ps', ['-ewwo', columns], { encoding: 'utf8' });
  return stdout
    .trim()
    .split('\n')
    .map((line) => line.trim());
}
