import { expect, it } from 'vitest';
import { highestMarking, markingsBetween } from './marking';

it('is that of the highest row, at any depth', () => {
  const briefing = { marking: 'GREEN', revision: { at: new Date(), citations: [] } };
  const notes = [null, { marking: 'CLEAR', replies: [{ marking: 'RED', author: null }] }];
  expect(highestMarking(briefing, notes)).toBe('RED');
  expect(highestMarking(briefing, undefined, [])).toBe('GREEN');
  expect(highestMarking(undefined, briefing)).toBe('GREEN');
});

it('is CLEAR where nothing is marked', () => {
  expect(highestMarking()).toBe('CLEAR');
  expect(highestMarking({ title: 'A title' }, null, 'RED')).toBe('CLEAR');
});

it('of something new lies between that of what it hangs on and the clearance of its writer', () => {
  expect(markingsBetween('GREEN', 'RED')).toEqual(['GREEN', 'AMBER', 'RED']);
  expect(markingsBetween('CLEAR', 'GREEN')).toEqual(['CLEAR', 'GREEN']);
  expect(markingsBetween('RED', 'AMBER')).toEqual([]);
});
