// Reads and writes at a portal of its own for some minutes, and watches its memory: `main.ts <folder> --minutes 20`.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { launch } from '../../e2e/launch';
import { webServerOf } from '../bench/memory';
import { Lifetime } from '../lifetime.mjs';
import { step } from '../progress.mjs';
import { slopeOf } from './slope';
import { mean, watch } from './watch';

const ADMIN = { email: 'admin@soak.example', password: 'the admin of the long run' };
/** Small, so that it is soon full: what then still grows is a leak. */
const PAGE_CACHE_MB = '16';
/** While V8 comes to know what is often done: this share of the minutes is not counted. */
const WARMING_UP = 0.2;
/**
 * Megabytes a minute of all memory, which V8 clears up when it likes; and bytes an answer of what is still needed after it
 * had to: whatever keeps a request keeps kilobytes, and a fast machine answers four times as often as a slow one.
 */
const MOST_GROWTH = { memory: 1, held: 40 };

const lifetime = new Lifetime();
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { minutes: { type: 'string', default: '20' } },
  });
  const count = Number(values.minutes);
  const [folder = ''] = positionals;
  const file = join(folder, 'held');
  const portal = await step('Portal', () =>
    launch({
      folder,
      env: {
        NODE_OPTIONS: `--import ${new URL('collecting.mjs', import.meta.url).href}`,
        ATTACHE_SOAK_HELD: file,
        ATTACHE_ADMIN_EMAIL: ADMIN.email,
        ATTACHE_ADMIN_PASSWORD: ADMIN.password,
        ATTACHE_PAGE_CACHE_MB: PAGE_CACHE_MB,
      },
    }),
  );
  lifetime.onEnd(() => portal.stop());
  if (!portal.isReady) throw new Error(portal.said());
  const web = webServerOf(portal.pid);
  const held = async (pid: number) => {
    rmSync(file, { force: true });
    process.kill(pid, 'SIGUSR2');
    for (const until = Date.now() + 30_000; Date.now() < until; await pause(50)) {
      const bytes = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
      if (bytes > 0) return bytes / 2 ** 20;
    }
    throw new Error('The web process does not say what it holds.');
  };
  console.log('\nminute   MB at most   MB mean   MB held   answers   faults');
  const minutes = await watch(
    portal,
    ADMIN,
    { minutes: count, isFilled: true, held },
    (minute, at) => {
      const { memory, answers, faults } = minute;
      const megabytes = [Math.max(...memory), Math.round(mean(memory)), minute.held.toFixed(1)];
      const cells = [at, ...megabytes, answers, faults];
      console.log(cells.map((cell, n) => `${cell}`.padStart([6, 13, 10, 10, 10, 9][n]!)).join(''));
    },
  );
  const counted = minutes.slice(Math.round(count * WARMING_UP));
  const slope = slopeOf(counted.map(({ memory }) => mean(memory)));
  const heldSlope = slopeOf(counted.map((minute) => minute.held));
  const needed = (heldSlope * 2 ** 20) / mean(counted.map(({ answers }) => answers));
  const faults = minutes.reduce((sum, minute) => sum + minute.faults, 0);
  console.log(
    `\nOnce it was warm, over ${counted.length} minutes, its memory grew by ${slope.toFixed(2)} MB a minute (at most ${MOST_GROWTH.memory}), and what it holds by ${heldSlope.toFixed(2)}, ${needed.toFixed(0)} bytes an answer (at most ${MOST_GROWTH.held}). ${faults} faults.`,
  );
  const grows = slope > MOST_GROWTH.memory || needed > MOST_GROWTH.held;
  const stands = !grows && faults === 0 && webServerOf(portal.pid) === web;
  console.log(stands ? 'It stays where it is.' : 'It does not stay where it is.');
  await lifetime.end(stands ? 0 : 1);
} catch (error) {
  await lifetime.fail(error);
}
