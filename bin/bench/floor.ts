// The floor in a process of its own, as the portal is.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { checkout } from '../data-folder.mjs';

/** Answers every address whose end is the slug of a briefing with a page of that many bytes. */
export async function startFloor(databaseUrl: string, bytes: number) {
  const child = fork(join(checkout, 'bin', 'bench', 'floor-server.mjs'), {
    env: { ...process.env, DATABASE_URL: databaseUrl, FLOOR_BYTES: String(bytes) },
    execArgv: [],
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve((message as { port: number }).port));
    child.once('exit', () => reject(new Error('The floor did not start.')));
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid!,
    stop: async () => {
      child.disconnect();
      await ended;
    },
  };
}
