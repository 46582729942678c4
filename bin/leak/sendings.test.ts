import { expect, it } from 'vitest';
import { byScript, writingForms } from './sendings';

it('a form is sent by script with what stands before it in hidden fields, and nothing else of those', () => {
  const bound = JSON.stringify(['zqvisit', { turn: 0 }]).replaceAll('"', '&quot;');
  const [fields] = writingForms(
    `<form method="POST"><input type="hidden" name="$ACTION_REF_1"/>` +
      `<input type="hidden" name="$ACTION_1:0" value="{&quot;id&quot;:&quot;60ab&quot;,&quot;bound&quot;:&quot;$@1&quot;}"/>` +
      `<input type="hidden" name="$ACTION_1:1" value="${bound}"/><input name="title"/></form>`,
  );
  const form = fields!.map(({ name, given }): [string, string] => [name, given]);
  expect(byScript('/desk', form)).toEqual({
    path: '/desk',
    form: [['title', '']],
    call: { action: '60ab', before: ['zqvisit', { turn: 0 }] },
  });
});

it('a form that calls its action alone is sent with nothing before it', () => {
  expect(byScript('/account', [['$ACTION_ID_40cd', '']])).toEqual({
    path: '/account',
    form: [],
    call: { action: '40cd', before: [] },
  });
});
