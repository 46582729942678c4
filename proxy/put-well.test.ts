import { describe, expect, it } from 'vitest';
import { isPutWell } from './put-well';

async function posted(
  body: BodyInit,
  headers: Record<string, string> = {},
  url = '/desk/notes/new',
) {
  const sent = new Request(`http://desk${url}`, { method: 'POST', body, headers });
  const given = { url, headers: Object.fromEntries(sent.headers) };
  return isPutWell(given, Buffer.from(await sent.arrayBuffer()));
}

function form(fields: Record<string, string>) {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

/** Ids of actions begin with how many arguments they read: none, one to three. */
const [NONE, ONE, TWO, THREE] = ['00', '40', '60', '70'].map((start) => start.padEnd(42, '0'));
/** As the hidden fields of a form name its action, and what is bound to it. */
const marked = (id: string, bound: string | null) => ({
  $ACTION_REF_1: '',
  '$ACTION_1:0': JSON.stringify({ id, bound: bound && '$@1' }),
  ...(bound && { '$ACTION_1:1': bound }),
});

const call = (id = TWO!) => ({ 'next-action': id });
const text = (id: string) => ({ ...call(id), 'content-type': 'text/plain;charset=UTF-8' });

describe('what React sends', () => {
  it('is read: a form by script, with what it remembers of the last answer', async () => {
    const state =
      '[{"typed":{"body":"$$5"},"at":"$D2026-11-23T10:00:00.000Z","not":"$undefined"},"$K1"]';
    expect(await posted(form({ _1_body: 'x', '0': state }), call())).toBe(true);
    const bound = form({ '0': '["a-slug",{"typed":{},"same":"$0:1:typed"},"$K1"]' });
    expect(await posted(bound, call(THREE))).toBe(true);
    expect(await posted(form({ '0': '["$K1"]' }), call(ONE))).toBe(true);
  });

  it('is read: a form without script', async () => {
    const fields = { $ACTION_KEY: 'k', body: '[' };
    expect(await posted(form({ ...marked(TWO!, '[{}]'), ...fields }))).toBe(true);
    expect(await posted(form({ ...marked(THREE!, '["a-slug",{}]'), ...fields }))).toBe(true);
    expect(await posted(form({ [`$ACTION_ID_${ONE}`]: '', ...fields }))).toBe(true);
    expect(await posted(form({ [`$ACTION_ID_${NONE}`]: '' }))).toBe(true);
  });

  it('is read: a call of what reads nothing', async () => {
    expect(await posted('[]', text(NONE!))).toBe(true);
  });
});

describe('what nobody sends by the portal', () => {
  it.each([
    '',
    '{',
    '{}',
    '[null]',
    '["$F1"]',
    '["$@1","$K1"]',
    '["$0:__proto__:x","$K1"]',
    '[{"a":["$Q1"]},"$K1"]',
    '["$T","$K1"]',
    '[{"same":"$0:0"},"$K1"]',
    '[{"turn":"$0:1:x"},"$K1"]',
    `[${'['.repeat(100_000)}${']'.repeat(100_000)},"$K1"]`,
    `["$0:1",${'['.repeat(100_000)}${']'.repeat(100_000)},"$K1"]`,
    `[[{},${'"$0:0:0",'.repeat(1000)}1],"$K1"]`,
  ])('is not read: %s as the arguments of an action', async (given) => {
    expect(await posted(given, text(TWO!))).toBe(false);
    expect(await posted(form({ '0': given }), call())).toBe(false);
  });

  it('is not read: a form that is said to come where none can, or plain words for one', async () => {
    expect(await posted('["$K1"]', text(ONE!))).toBe(false);
    expect(await posted('["one","two"]', text(TWO!))).toBe(false);
    expect(await posted(form({ '0': '["one","two"]' }), call())).toBe(false);
  });

  it('is not read: fewer or more arguments than the action reads', async () => {
    expect(await posted(form({ [`$ACTION_ID_${TWO}`]: '' }))).toBe(false);
    expect(await posted(form(marked(TWO!, null)))).toBe(false);
    expect(await posted(form(marked(THREE!, '[{}]')))).toBe(false);
    expect(await posted(form(marked(ONE!, '[{}]')))).toBe(false);
    expect(await posted(form({ '0': '["$K1"]' }), call())).toBe(false);
    expect(await posted(form({ '0': '[{},{},"$K1"]' }), call())).toBe(false);
    expect(await posted('[]', text(ONE!))).toBe(false);
    expect(await posted('["x"]', text(NONE!))).toBe(false);
  });

  it('is not read: what would have to be looked at again and again', async () => {
    const many = `[${'1,'.repeat(200_000)}1]`;
    const again = form({ '$ACTION_1:0': JSON.stringify({ id: TWO, bound: '$@1' }) });
    again.append('$ACTION_1:1', `[${many}]`);
    for (let k = 0; k < 3; k++) again.append('$ACTION_REF_1', '');
    expect(await posted(again)).toBe(false);
    const escaped = `[[${'"\\u00240:0:0",'.repeat(60)}1],"$K1"]`;
    expect(await posted(form({ '0': escaped }), call())).toBe(false);
  });

  it('is read once, whatever it refers to', async () => {
    const many = `[${'1,'.repeat(230_000)}1]`;
    const led = `[{"a":${many},"b":[${'"$0:0:a",'.repeat(49)}"$0:0:a"]},"$K1"]`;
    const before = process.cpuUsage();
    expect(await posted(form({ '0': led }), call())).toBe(true);
    // It is walked once or 51 times: 0.1 s, or 5 s. Of processor time, so that nothing beside it counts.
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(2);
  });

  it.each([
    ['a boundary with more after it', 'multipart/form-data; boundary=x; foo', ''],
    ['a boundary that is none', 'multipart/form-data; boundary=x;;', ''],
    ['no boundary', 'multipart/form-data', ''],
    ['a type in capitals', 'Multipart/form-data; boundary=x', ''],
    ['another encoding', null, 'Content-Transfer-Encoding: base64'],
    ['a head without end', null, `Content-Type: ${'a'.repeat(17_000)}`],
    ['a head of signs', null, 'Content-Type: text/\u0001'],
  ])('is not read: parts with %s', async (_, type, head) => {
    const body = (more: string) =>
      `--x\r\nContent-Disposition: form-data; name="$ACTION_ID_${ONE}"${more && `\r\n${more}`}\r\n\r\n\r\n--x--\r\n`;
    const plain = { 'content-type': 'multipart/form-data; boundary=x' };
    expect(await posted(body(''), plain)).toBe(true);
    expect(await posted(body(head), type ? { 'content-type': type } : plain)).toBe(false);
  });

  it.each([
    ['with no end', '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--x\r\n'],
    ['with more after its end', '--x--\r\n--x\r\n'],
    ['with something before it', 'a\r\n--x--\r\n'],
    ['that ends within a part', '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n--x--\r\n'],
    [
      'that ends within a line',
      '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb--x--\r\n',
    ],
    [
      'with a head in capitals',
      '--x\r\nContent-Disposition: FORM-DATA; NAME="a"\r\n\r\nb\r\n--x--\r\n',
    ],
    [
      'with a name that some read as another',
      '--x\r\nContent-Disposition: form-data; name="%0A"\r\n\r\nb\r\n--x--\r\n',
    ],
  ])('is not read: a form %s', async (_, body) => {
    const type = { 'content-type': 'multipart/form-data; boundary=x' };
    expect(await posted(body, type)).toBe(false);
    const whole = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--x--\r\n';
    expect(await posted(whole, type)).toBe(true);
  });

  it('is not read: half a form', async () => {
    expect(await posted(form({ $ACTION_REF_1: '' }))).toBe(false);
    expect(
      await posted(form({ $ACTION_REF_1: '', '$ACTION_1:0': '{"id":"x","bound":"$@1"}' })),
    ).toBe(false);
    for (const name of ['1', 'S0', ' ', '0x0', '-0', '0.0', 'body'])
      expect(await posted(form({ '0': '["$K1"]', [name]: '[' }), call(ONE)), name).toBe(false);
    expect(await posted('--x', { 'content-type': 'multipart/form-data; boundary=y' })).toBe(false);
  });

  it('is not read: another kind of form, or broken JSON, but for next-auth', async () => {
    const typed = { 'content-type': 'application/x-www-form-urlencoded' };
    expect(await posted('a=b', typed)).toBe(false);
    expect(await posted('a=b', typed, '/api/auth/signout')).toBe(true);
    for (const type of ['application/json', 'text/plain; application/json'])
      for (const body of ['[', 'null', '1'])
        expect(await posted(body, { 'content-type': type }, '/api/auth/signout')).toBe(false);
    expect(await posted(form({ a: 'b' }), {}, '/api/auth/signout')).toBe(false);
  });
});
