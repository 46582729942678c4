import { describe, expect, it } from 'vitest';
import { hashPassword, isCommonPassword, verifyPassword } from './password';

describe('passwords', () => {
  it('are kept as argon2id hashes that only the right password opens', async () => {
    const kept = await hashPassword('tide and harbour 27');
    expect(kept).toMatch(/^\$argon2id\$/);
    expect(await verifyPassword(kept, 'tide and harbour 27')).toBe(true);
    expect(await verifyPassword(kept, 'tide and harbour 28')).toBe(false);
  });

  it('of an account without a hash are wrong, after the same work', async () => {
    await verifyPassword(null, 'warm up');
    const kept = await hashPassword('tide and harbour 27');
    const wrong = await millisecondsOf(() => verifyPassword(kept, 'not this one'));
    const none = await millisecondsOf(() => verifyPassword(null, 'not this one'));
    expect(await verifyPassword(null, 'nobody has this password')).toBe(false);
    expect(none).toBeGreaterThan(wrong / 4);
  });

  it('that everybody uses are found out, also in capitals and with a year behind them', () => {
    for (const poor of ['password', 'Password123!', 'QWERTYUIOP', 'football2026'])
      expect(isCommonPassword(poor), poor).toBe(true);
    expect(isCommonPassword('tide and harbour 27')).toBe(false);
  });
});

/** Of five times the shortest: whatever else the machine does only adds to it. */
async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 5; turn++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}
