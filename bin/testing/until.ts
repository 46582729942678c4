import { expect, vi } from 'vitest';

/** Milliseconds until it is so. */
export async function until(isSo: () => Promise<boolean>): Promise<number> {
  const start = performance.now();
  await vi.waitFor(async () => expect(await isSo()).toBe(true), { timeout: 10_000, interval: 10 });
  return performance.now() - start;
}
