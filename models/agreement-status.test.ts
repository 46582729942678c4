import { describe, expect, it } from 'vitest';
import { agreementStatus } from './agreement-status';

describe('where an agreement stands', () => {
  it('follows its last event, whatever the order in which they were entered', () => {
    expect(
      agreementStatus([
        { kind: 'in_force', date: '2021-07-11' },
        { kind: 'signed', date: '2020-09-09' },
      ]),
    ).toBe('in_force');
  });

  it('is not changed by an amendment', () => {
    expect(
      agreementStatus([
        { kind: 'signed', date: '1993' },
        { kind: 'amended', date: '2023-07-10' },
      ]),
    ).toBe('signed');
  });

  it('is signed when only an amendment is known, and nothing when nothing is', () => {
    expect(agreementStatus([{ kind: 'amended', date: '2023' }])).toBe('signed');
    expect(agreementStatus([])).toBeNull();
  });
});
