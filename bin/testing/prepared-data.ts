// Once for a run of the command tests: the build, and the data folder of a portal that was started for the first time.
import type { TestProject } from 'vitest/node';
import { dataFolder, launch, removeFolder } from '../../e2e/launch';
import { ADMIN } from './admin';

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder with the sample record and the admin of the tests, of a portal that was stopped. */
    prepared: string;
  }
}

declare global {
  /** Of the first of the projects that want one: they are set up by the same process. */
  var preparedFolder: Promise<string> | undefined;
}

export default async function setup(project: TestProject) {
  globalThis.preparedFolder ??= prepare();
  const folder = await globalThis.preparedFolder;
  project.provide('prepared', folder);
  return () => removeFolder(folder);
}

async function prepare(): Promise<string> {
  const folder = await dataFolder();
  const env = { ATTACHE_ADMIN_EMAIL: ADMIN.email, ATTACHE_ADMIN_PASSWORD: ADMIN.password };
  const portal = await launch({ folder, env });
  await portal.stop();
  if (!portal.isReady) {
    await removeFolder(folder);
    throw new Error(`The portal did not become ready. It said:\n${portal.said()}`);
  }
  return folder;
}
