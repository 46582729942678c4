// Reads and writes at a portal of its own for some minutes, and watches its memory: `main.ts <folder> --minutes 20`.
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
/** While caches fill: this share of the minutes is not counted. */
const WARMING_UP = 0.2;
/** Megabytes a minute; V8 clears up when it likes, and a leak of less would take hours to be felt. */
const MOST_GROWTH = 1;

const lifetime = new Lifetime();
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { minutes: { type: 'string', default: '20' } },
  });
  const count = Number(values.minutes);
  const portal = await step('Portal', () =>
    launch({
      folder: positionals[0]!,
      env: {
        ATTACHE_ADMIN_EMAIL: ADMIN.email,
        ATTACHE_ADMIN_PASSWORD: ADMIN.password,
        ATTACHE_PAGE_CACHE_MB: PAGE_CACHE_MB,
      },
    }),
  );
  lifetime.onEnd(() => portal.stop());
  if (!portal.isReady) throw new Error(portal.said());
  const web = webServerOf(portal.pid);
  console.log('\nminute   MB at most   MB mean   answers   faults');
  const minutes = await watch(portal, ADMIN, { minutes: count }, (minute, at) => {
    const { memory, answers, faults } = minute;
    const cells = [at, Math.max(...memory), Math.round(mean(memory)), answers, faults];
    console.log(cells.map((cell, n) => `${cell}`.padStart([6, 13, 10, 10, 9][n]!)).join(''));
  });
  const counted = minutes.slice(Math.round(count * WARMING_UP));
  const slope = slopeOf(counted.map(({ memory }) => mean(memory)));
  const faults = minutes.reduce((sum, minute) => sum + minute.faults, 0);
  console.log(
    `\nOnce it was warm, over ${counted.length} minutes, its memory grew by ${slope.toFixed(2)} MB a minute; at most ${MOST_GROWTH} is allowed. ${faults} faults.`,
  );
  const stands = slope <= MOST_GROWTH && faults === 0 && webServerOf(portal.pid) === web;
  console.log(stands ? 'It stays where it is.' : 'It does not stay where it is.');
  await lifetime.end(stands ? 0 : 1);
} catch (error) {
  await lifetime.fail(error);
}
