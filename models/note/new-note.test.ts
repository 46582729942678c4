import { describe, expect, it } from 'vitest';
import { NewNote } from './new-note';
import { readTarget } from './target';

describe('a typed note', () => {
  const typed = { kind: 'follow-up', body: 'Text', marking: 'CLEAR', anchor: '' };
  const problems = (change: Partial<typeof typed>) =>
    NewNote.safeParse({ ...typed, ...change }).error?.issues.map((issue) => issue.path[0]);

  it('is read with line ends as they are kept', () => {
    const body = ' One\r\ntwo\r\n';
    expect(NewNote.parse({ ...typed, body })).toEqual({
      kind: 'follow_up',
      body: 'One\ntwo',
      marking: 'CLEAR',
      anchor: null,
    });
  });

  it.each([
    ['blank', { body: ' \n ' }],
    ['with a NUL', { body: 'a\u0000b' }],
    ['with half a character', { body: '\ud800' }],
    ['of 200,000 characters', { body: 'x'.repeat(200_000) }],
    ['of an unknown kind', { kind: 'constructor' }],
    ['of an unknown marking', { marking: 'clear' }],
    ['on an endless passage', { anchor: 'x'.repeat(601) }],
  ])('%s has one message, beside the field', (_, change) => {
    expect(problems(change)).toEqual(Object.keys(change));
  });
});

describe('the record of a note', () => {
  it.each(['', 'visit', 'visit:', 'visit:A', 'visit:a\u0000', 'tie:in-my', 'toString:a', 'x:y:z'])(
    'is not named by %j',
    (typed) => expect(readTarget(typed)).toBeNull(),
  );
});
