// For database tests that read the sample record: `beforeAll(useSample)`.
import { inject } from 'vitest';
import { ensureWebRole } from '../web-role.mjs';
import { copyTemplate } from './template';

/** Replaces the test file's database by one with the sample record. Call it before the first query. */
export async function useSample() {
  const url = process.env.DATABASE_URL!;
  await copyTemplate(inject('serverUrl'), inject('run'), new URL(url).pathname.slice(1), 'sample');
  await ensureWebRole(url, process.env.ATTACHE_SECRET!);
}
