// Starts a portal of its own and raises a storm: `main.ts <folder> --requests 10000 --seed 1`.
import { parseArgs } from 'node:util';
import { launch } from '../../e2e/launch';
import { webServerOf } from '../bench/memory';
import { Lifetime } from '../lifetime.mjs';
import { step } from '../progress.mjs';
import { demoUser } from '../testing/operate';
import { raiseStorm } from './raise';

const ADMIN = { email: 'admin@storm.example', password: 'the admin of the storm' };

const lifetime = new Lifetime();
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      requests: { type: 'string', default: '10000' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    },
  });
  const [requests, seed] = [Number(values.requests), Number(values.seed)];
  const folder = positionals[0]!;
  const portal = await step('Portal', () =>
    launch({
      folder,
      env: { ATTACHE_ADMIN_EMAIL: ADMIN.email, ATTACHE_ADMIN_PASSWORD: ADMIN.password },
    }),
  );
  lifetime.onEnd(() => portal.stop());
  if (!portal.isReady) throw new Error(portal.said());
  const web = webServerOf(portal.pid);
  const others = ['editor', 'analyst'].map((role) => demoUser(folder, '--role', role));
  const people = [ADMIN, ...(await Promise.all(others))];
  const { came, faults } = await step(`${requests} requests of seed ${seed}`, () =>
    raiseStorm(portal, people, { requests, seed }),
  );
  for (const [answer, times] of [...came].sort()) console.log(`${answer.padStart(8)}  ${times}`);
  for (const fault of faults.slice(0, 20)) console.log(`\n${fault}`);
  const stands = webServerOf(portal.pid) === web && (await fetch(portal.url)).status === 200;
  console.log(`\n${faults.length} faults; the web process ${stands ? 'stands' : 'has ended'}.`);
  await lifetime.end(faults.length === 0 && stands ? 0 : 1);
} catch (error) {
  await lifetime.fail(error);
}
