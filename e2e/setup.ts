import { randomBytes } from 'node:crypto';
import { dataFolder, launch, removeFolder } from './launch';

/**
 * What a journey may know of the portal: ATTACHE_E2E_URL, and the first admin's ATTACHE_ADMIN_EMAIL and
 * ATTACHE_ADMIN_PASSWORD. Given from outside, they lead to a portal that runs already.
 */
export default async function setup() {
  if (process.env.ATTACHE_E2E_URL) return;
  const folder = await dataFolder();
  const admin = {
    ATTACHE_ADMIN_EMAIL: 'admin@journeys.example',
    ATTACHE_ADMIN_PASSWORD: randomBytes(18).toString('base64url'),
  };
  const portal = await launch({ folder, env: admin });
  const stop = async () => {
    await portal.stop();
    await removeFolder(folder);
  };
  if (!portal.isReady) {
    await stop();
    throw new Error(`The portal did not become ready. It said:\n${portal.said()}`);
  }
  Object.assign(process.env, admin, { ATTACHE_E2E_URL: portal.url });
  return stop;
}
