import { expect, it } from 'vitest';
import { kindOf, patternOf, Waiting } from './waiting';

it('an address is of the kind of its page: a calendar is no visit, and a country no list', () => {
  expect(patternOf('/visits/zqvisit00042redqz')).toBe('/visits/[slug]');
  expect(patternOf('/visits/calendar?month=2025-03')).toBe('/visits/calendar');
  expect(patternOf('/countries/in')).toBe('/countries/[code]');
  expect(patternOf('/nowhere')).toBe('/nowhere');
  expect(kindOf('/visits?q=x&page=2')).toBe('/visits?page&q');
  expect(kindOf('/desk/notes/new?on=visit:x')).toBe('/desk/notes/new?on=visit');
});

it('what is cut short has seen some of each kind, the record first and what holds nothing of it last', () => {
  const waiting = new Waiting();
  for (const path of ['/account', '/about', '/visits/a', '/visits/b', '/ties/in-my'])
    waiting.add(path);
  const order = Array.from({ length: 6 }, () => waiting.next());
  expect(order).toEqual(['/visits/a', '/ties/in-my', '/about', '/visits/b', '/account', undefined]);
});

it('an audience begins with the kinds that those before it did not come to', () => {
  const asked = new Map<string, number>();
  const first = new Waiting(asked);
  for (const path of ['/visits/a', '/ties/in-my']) first.add(path);
  first.next();
  const second = new Waiting(asked);
  for (const path of ['/visits/a', '/ties/in-my']) second.add(path);
  expect(second.next()).toBe('/ties/in-my');
});
