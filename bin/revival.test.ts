import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { diskFullSentence } from './refusal.mjs';
import { revivable } from './revival.mjs';

const said: string[] = [];
beforeEach(() => {
  vi.useFakeTimers();
  said.length = 0;
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const pauses = () => said.flatMap((line) => /again in ([\d.]+) s/.exec(line)?.[1] ?? []);

/** A server that ends by itself after so many milliseconds, with this reason. */
function server(lasts: number, reason = 'It has ended.') {
  const died = new Promise<string>((resolve) => setTimeout(resolve, lasts, reason));
  return { died, stop: async () => {} };
}

it('a database that ends each time it is started is given up after four times, with the reason', async () => {
  const ended = revivable(server(0), async () => server(10, 'It finds no letters.')).keepRunning();
  await vi.runAllTimersAsync();
  expect(await ended).toBe('It finds no letters. It was started again 4 times in a row, in vain.');
  expect(pauses()).toEqual(['0.5', '1', '2', '4']);
});

it('a database that cannot be started is given up as well', async () => {
  const ended = revivable(server(0), () => Promise.reject(new Error('No memory.'))).keepRunning();
  await vi.runAllTimersAsync();
  expect(await ended).toMatch(/^No memory\. /);
});

it('a database that lasts for a minute in between is started again for ever, after the first pause', async () => {
  void revivable(server(0), async () => server(61_000)).keepRunning();
  await vi.advanceTimersByTimeAsync(10 * 61_500);
  expect(new Set(pauses())).toEqual(new Set(['0.5']));
  expect(pauses().length).toBeGreaterThan(9);
});

it('while the disk is full it is tried for as long as that takes, at most half a minute apart', async () => {
  void revivable(server(0), () => Promise.reject(new Error(diskFullSentence))).keepRunning();
  await vi.advanceTimersByTimeAsync(300_000);
  expect(pauses().slice(0, 8)).toEqual(['0.5', '1', '2', '4', '8', '16', '30', '30']);
  expect(said.at(-1)).toMatch(
    /^The database has ended because the disk is full: free some space\. /,
  );
});

it('told to stop during a pause it is not started again', async () => {
  const start = vi.fn(async () => server(10));
  const database = revivable(server(0), start);
  void database.keepRunning();
  await vi.advanceTimersByTimeAsync(100);
  await database.stop();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(start).not.toHaveBeenCalled();
});
