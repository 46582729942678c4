import { expect, it } from 'vitest';
import { givenIn } from './given';

it('of a form that nobody types into a browser sends what stands in it, and no box that is not ticked', () => {
  const html =
    '<form><input name="q"/></form><form><input type="hidden" name="version" value="3"/>' +
    '<input name="title" value="Tea &amp; talks"/><input type="checkbox" name="areas.cyber" checked=""/>' +
    '<input type="checkbox" name="engagements.0.remove"/><textarea name="purpose">One\nTwo</textarea>' +
    '<select name="host"><option value="">Choose</option><option value="MY" selected="">Malaysia</option></select>' +
    '<select name="role"><option value="member">Member</option></select><button name="intent" value="save"/></form>';
  expect(givenIn(html, 'title')).toEqual([
    ['version', '3'],
    ['title', 'Tea & talks'],
    ['areas.cyber', 'on'],
    ['purpose', 'One\nTwo'],
    ['host', 'MY'],
    ['role', 'member'],
  ]);
  expect(givenIn(html, 'nowhere')).toEqual([]);
});
