import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { viewerOf } from '../auth';
import type { Viewer } from '../models/user';
import { Freshness } from './freshness';
import { Visitors } from './visitors';

vi.mock('../auth', () => ({ viewerOf: vi.fn() }));

const SECOND = 1000;
const COOKIE = 'next-auth.session-token=anna';
const ANNA = { id: 'anna', sessionId: 'session' } as Viewer;

let freshness: Freshness;
let visitors: Visitors;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  vi.mocked(viewerOf).mockResolvedValue(ANNA);
  freshness = new Freshness();
  visitors = new Visitors(freshness);
  expect(visitors.recall(COOKIE)).toBeUndefined();
  expect(await visitors.find(COOKIE)).toBe(ANNA);
});
afterEach(() => {
  vi.useRealTimers();
});

it('whoever was found is known for ten seconds, and then asked for again', () => {
  vi.advanceTimersByTime(10 * SECOND);
  expect(visitors.recall(COOKIE)).toBe(ANNA);
  vi.advanceTimersByTime(1);
  expect(visitors.recall(COOKIE)).toBeUndefined();
});

it('is not known any more once something in the account or the session changed', () => {
  freshness.change({ keys: ['somebody else'], isLoss: false });
  expect(visitors.recall(COOKIE)).toBe(ANNA);
  freshness.change({ keys: ['session'], isLoss: false });
  expect(visitors.recall(COOKIE)).toBeUndefined();
});

it('is believed for five minutes while the database is away', () => {
  freshness.miss();
  expect(visitors.recall(COOKIE), 'without being asked').toBeUndefined();
  vi.advanceTimersByTime(5 * 60 * SECOND);
  expect(visitors.recallWhileAway(COOKIE)).toBe(ANNA);
  vi.advanceTimersByTime(1);
  expect(visitors.recallWhileAway(COOKIE)).toBeNull();
});

it('whose session was heard to end before the database went away is a stranger', () => {
  freshness.change({ keys: ['session'], isLoss: true });
  freshness.miss();
  expect(visitors.recallWhileAway(COOKIE)).toBeNull();
  expect(visitors.recallWhileAway('another cookie')).toBeNull();
});

it('a cookie longer than any of ours is not remembered', async () => {
  const long = COOKIE.padEnd(4001, 'x');
  expect(await visitors.find(long)).toBe(ANNA);
  expect(visitors.recall(long)).toBeUndefined();
});
