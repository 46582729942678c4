import { expect, vi } from 'vitest';

/** What is told to another node is there for a request that comes a second later, however long that one takes. */
export const aSecond = () => new Promise((resolve) => setTimeout(resolve, 1000));

export async function until(isSo: () => Promise<boolean>): Promise<void> {
  await vi.waitFor(async () => expect(await isSo()).toBe(true), { timeout: 10_000, interval: 10 });
}
