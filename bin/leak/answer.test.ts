import { describe, expect, it } from 'vitest';
import { faultOf, normalised, parting, type Answer } from './answer';

const page = (body: string): Answer => ({
  status: 200,
  type: 'text/html',
  headers: 'content-type: text/html',
  body,
});
const payload = (body: string): Answer => ({ ...page(body), type: 'text/x-component' });
const same = (one: Answer, other: Answer, ids = new Set<string>()) =>
  normalised(one, ids) === normalised(other, ids);

const ID = '019c0000-0000-7000-8000-000000000001';
const OTHER = '019c0000-0000-7000-8000-000000000002';

describe('two answers are the same', () => {
  it('whichever rendering they came from, and whichever ids were drawn by lot', () => {
    const one = `<a href="/public~12~2026-11-23~~seal">x</a><i id="${ID}">`;
    const other = `<a href="/public~99~2026-11-23~~other">x</a><i id="${OTHER}">`;
    expect(same(page(one), page(other))).toBe(true);
    expect(same(page(one), page(other), new Set([ID])), 'but not an id of the record').toBe(false);
  });

  it('in whichever order the parts of a payload were ready', () => {
    const one = '0:["$L1","a"]\n1:["b"]\n2:"c"';
    const other = '0:["$L2","a"]\n1:"c"\n2:["b"]';
    expect(same(payload(one), payload(other))).toBe(true);
    expect(same(payload(one), payload(other.replace('"b"', '"d"')))).toBe(false);
  });

  it('also in what a page hands to its script, and not only in what it shows', () => {
    const script = (text: string) =>
      page(`<p>x</p><script>self.__next_f.push([1,${JSON.stringify(text)}])</script>`);
    expect(same(script('0:["a"]\n'), script('0:["a"]\n'))).toBe(true);
    expect(same(script('0:["a"]\n'), script('0:["b"]\n'))).toBe(false);
  });

  it('whichever number the request had, but not with another key', () => {
    const numbered = (number: string, key = 'h') => payload(`0:["$","$L1","${number}${key}",{}]`);
    const [one, other] = ['skZRZZKetccTd3kurVboq', 'gOMpJ6lO2ZhdheggcVhtk'] as const;
    expect(same(numbered(one), numbered(other))).toBe(true);
    expect(same(numbered(one), numbered(other, 'v'))).toBe(false);
  });

  it('with the same status, headers and text', () => {
    const one = page('3 visits');
    expect(same(one, page('4 visits'))).toBe(false);
    expect(same(one, { ...one, status: 404 })).toBe(false);
    expect(same(one, { ...one, headers: 'location: /visits' })).toBe(false);
  });
});

it('where two answers part is shown with the words around it', () => {
  expect(parting('There are 3 visits.', 'There are 4 visits.')).toBe(
    '"There are 3 visits." and "There are 4 visits."',
  );
});

it('an answer that is a fault is a finding, however alike both portals fail', () => {
  expect(faultOf({ ...page('x'), status: 500 })).toBe('fails with 500');
  expect(faultOf({ ...page('x'), status: 404 })).toBeNull();
});
