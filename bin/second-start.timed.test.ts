// How soon a portal is ready that was started before.
import { afterAll, expect, it } from 'vitest';
import { launch, removeFolder, type Launched } from '../e2e/launch';
import { preparedFolder } from './testing/prepared';

let folder: string;
let portal: Launched | undefined;

afterAll(async () => {
  await portal?.stop();
  await removeFolder(folder);
});

it('a second start is ready within 5 seconds', { timeout: 120_000 }, async () => {
  folder = await preparedFolder();
  // The machine may have other work: it is tried again for a moment in which it has not.
  for (let tries = 0; tries < 4; tries++) {
    await portal?.stop('SIGTERM');
    portal = await launch({ folder });
    expect(portal.isReady, portal.said()).toBe(true);
    if (portal.took < 5_000) break;
  }
  console.log(`▸ A second start was ready after ${(portal!.took / 1000).toFixed(1)} s.`);
  expect(portal!.took).toBeLessThan(5_000);
});
