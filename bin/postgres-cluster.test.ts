import { expect, it, vi } from 'vitest';

const given = vi.hoisted(() => [5000, 5000, 5001]);
vi.mock('node:net', () => ({
  createServer() {
    const port = given.shift();
    return {
      once: () => {},
      listen: (_port: number, _host: string, then: () => void) => queueMicrotask(then),
      address: () => ({ port }),
      close: (then: () => void) => then(),
    };
  },
}));

it('a database takes no port that the portal will listen on', async () => {
  const { freePort } = await import('./postgres-cluster.mjs');
  expect(await freePort()).toBe(5000);
  expect(await freePort(5000)).toBe(5001);
});
