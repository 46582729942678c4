// Requests that no browser would send: a few of those that `npm run storm` sends.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dataFolder, launch, removeFolder, type Launched } from '../e2e/launch';
import { webServerOf } from './bench/memory';
import { raiseStorm } from './storm/raise';
import { send } from './storm/send';

const ADMIN = { email: 'admin@storm.example', password: 'the admin of the storm' };

let folder: string;
let portal: Launched;

beforeAll(async () => {
  folder = await dataFolder();
  portal = await launch({
    folder,
    env: { ATTACHE_ADMIN_EMAIL: ADMIN.email, ATTACHE_ADMIN_PASSWORD: ADMIN.password },
  });
}, 180_000);
afterAll(async () => {
  await portal.stop();
  await removeFolder(folder);
});

it('of 1,500 random requests none is answered with a fault, and the web process stands', async () => {
  const web = webServerOf(portal.pid);
  const { came, faults } = await raiseStorm(portal, ADMIN, { requests: 1500, seed: 20261123 });
  console.log(Object.fromEntries(came));
  expect(faults).toEqual([]);
  expect(came.get('200')).toBeGreaterThan(50);
  expect([webServerOf(portal.pid), (await fetch(portal.url)).status]).toEqual([web, 200]);
});

it.each([
  ['TRACE / HTTP/1.1', 405],
  ['PROPFIND /visits HTTP/1.1', 405],
  ['POST /flags/my.svg HTTP/1.1', 405],
  ['GET * HTTP/1.1', 400],
])('%s is refused in words', async (line, status) => {
  const head = `${line}\r\nHost: localhost:${portal.port}\r\nConnection: close\r\n\r\n`;
  expect(await send(portal.port, Buffer.from(head), 5000)).toBe(status);
});
