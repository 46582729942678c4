// Requests that no browser would send: a few of those that `npm run storm` sends.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, removeFolder, type Launched } from '../e2e/launch';
import { webServerOf } from './bench/memory';
import { slopeOf } from './soak/slope';
import { mean, watch } from './soak/watch';
import { raiseStorm } from './storm/raise';
import { ADMIN } from './testing/admin';
import { demoUser } from './testing/operate';
import { preparedFolder } from './testing/prepared';

let folder: string;
let portal: Launched;

beforeAll(async () => {
  folder = await preparedFolder();
  portal = await launch({ folder });
}, 180_000);
afterAll(async () => {
  await portal.stop();
  await removeFolder(folder);
});

it('of 1,500 random requests none is answered with a fault, and the web process stands', async () => {
  const web = webServerOf(portal.pid);
  const people = [ADMIN, await demoUser(folder, '--role', 'editor')];
  const { came, faults } = await raiseStorm(portal, people, { requests: 1500, seed: 20261123 });
  console.log(`▸ storm: ${[...came].map(([answer, times]) => `${times} × ${answer}`).join(', ')}`);
  expect(faults).toEqual([]);
  expect(came.get('200')).toBeGreaterThan(50);
  expect([webServerOf(portal.pid), (await fetch(portal.url)).status]).toEqual([web, 200]);
});

it('is read and written to for some seconds without a fault, while its memory is watched', async () => {
  const minutes = await watch(portal, ADMIN, { minutes: 4, minuteMs: 1000, perShelf: 2 });
  const memory = minutes.map((minute) => mean(minute.memory));
  console.log(`▸ soak: ${memory.map(Math.round).join(', ')} MB in ${minutes.length} seconds`);
  expect(minutes.map(({ faults }) => faults)).toEqual([0, 0, 0, 0]);
  expect(minutes.reduce((sum, { answers }) => sum + answers, 0)).toBeGreaterThan(20);
  expect(slopeOf(memory)).not.toBeNaN();
});
