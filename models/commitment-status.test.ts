import { describe, expect, it } from 'vitest';
import { commitmentStatus } from './commitment-status';

const TODAY = '2026-11-23';

describe('what came of a commitment', () => {
  it('is open until it is due, through the whole of that day', () => {
    const due = { events: [], dueUntil: new Date('2026-11-23') };
    expect(commitmentStatus(due, TODAY)).toBe('open');
    expect(commitmentStatus(due, '2026-11-24')).toBe('overdue');
  });

  it('is never overdue without a date', () => {
    expect(commitmentStatus({ events: [], dueUntil: null }, TODAY)).toBe('open');
  });

  it('is its ending, not the progress before or after', () => {
    const events = [
      { kind: 'fulfilled' as const, date: '2023-09-19' },
      { kind: 'made' as const, date: '2023-07-10' },
      { kind: 'progressed' as const, date: '2023-10' },
    ];
    expect(commitmentStatus({ events, dueUntil: new Date('2023-12-31') }, TODAY)).toBe('fulfilled');
  });

  it('stays owed when only a part was kept in time', () => {
    const events = [{ kind: 'partly_fulfilled' as const, date: '2024' }];
    expect(commitmentStatus({ events, dueUntil: new Date('2025-12-31') }, TODAY)).toBe('overdue');
    expect(commitmentStatus({ events, dueUntil: null }, TODAY)).toBe('partly_fulfilled');
  });
});
