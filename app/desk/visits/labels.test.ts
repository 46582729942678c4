import { expect, it } from 'vitest';
import { labelOf } from './labels';

it('a field is called what the form calls it', () => {
  expect(labelOf('sender')).toBe('From');
  expect(labelOf('purpose')).toBe('Purpose');
  expect(labelOf('areas.cyber')).toBe('Cyber');
  expect(labelOf('members.0.titleAsStated')).toBe('Title as stated of person 1');
  expect(labelOf('engagements.11.people')).toBe('Who took part of engagement 12');
});
