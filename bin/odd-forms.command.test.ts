// Forms and calls of actions that no browser would send, each of a sort that was once answered with a fault.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../e2e/form-fields';
import { launch, removeFolder, type Launched } from '../e2e/launch';
import { takenBy } from '../proxy/put-well';
import { ADMIN } from './testing/admin';
import { actionsOfTheBuild } from './testing/authorisation';
import { OBJECTS } from './testing/objects';
import { preparedFolder } from './testing/prepared';
import { sendRaw } from './testing/raw-request';

let folder: string;
let portal: Launched;

beforeAll(async () => {
  folder = await preparedFolder();
  portal = await launch({ folder });
}, 180_000);
afterAll(async () => {
  await portal.stop();
  await removeFolder(folder);
});

describe('an action', () => {
  const post = (page: string, body: FormData | string, headers: Record<string, string> = {}) =>
    fetch(portal.url + page, { method: 'POST', body, headers, redirect: 'manual' });

  it('that is sent less than it reads is refused in words', async () => {
    const actions = actionsOfTheBuild().filter(({ id }) => takenBy(id) > 1);
    expect(actions.length).toBeGreaterThan(10);
    for (const { id, page } of actions) {
      const form = new FormData();
      form.append(`$ACTION_ID_${id}`, '');
      expect((await post(page, form)).status, page).toBe(400);
    }
  });

  it('that is sent plain words for a form is refused in words', async () => {
    const type = { 'content-type': 'text/plain;charset=UTF-8' };
    for (const { id, key, page } of actionsOfTheBuild()) {
      const answer = await post(page, '["one","two"]', { ...type, 'next-action': id });
      expect(answer.status, key).toBe(400);
    }
  });

  it.each([
    '{}',
    '[1]',
    'true',
    '"\\u0000"',
    '{"turn":{},"typed":[]}',
    '{"toString":1,"turn":{"valueOf":1,"toString":1}}',
  ])('that is sent %s for what it remembers and acts on is no fault', async (odd) => {
    const cookie = (await signIn(portal.url, ADMIN.email, ADMIN.password))!;
    for (const { id, key, page } of actionsOfTheBuild()) {
      const taken = takenBy(id);
      if (taken < 2) continue;
      const odds = Array.from({ length: taken - 1 }, () => odd);
      for (const byScript of [true, false]) {
        const form = new FormData();
        const mark = byScript ? '_1_' : '';
        if (byScript) form.append('0', `[${odds},"$K1"]`);
        else {
          form.append('$ACTION_REF_1', '');
          form.append('$ACTION_1:0', JSON.stringify({ id, bound: '$@1' }));
          form.append('$ACTION_1:1', `[${odds}]`);
        }
        for (const [name, value] of Object.entries(OBJECTS[key]?.fields ?? {}))
          form.append(mark + name, value);
        const headers = { cookie, ...(byScript && { 'next-action': id }) };
        const { status } = await post(page, form, headers);
        expect(status, `${key} ${byScript}`).toBeLessThan(500);
      }
    }
  });
});

it('a form that asks for a part of a page is refused in words', async () => {
  const parts = ['{"id":"x","bound":"$@1"}', '["$R1"]'].map(
    (part, at) => `------x\r\nContent-Disposition: form-data; name="${at}"\r\n\r\n${part}\r\n`,
  );
  const form = `${parts.join('')}------x--\r\n`;
  for (const path of ['/visits', '/desk/nowhere', '/api/auth?', '/account/second-factor']) {
    const headers = {
      ...{ accept: 'text/x-component', rsc: '1', 'content-length': String(form.length) },
      'content-type': 'multipart/form-data; boundary=----x',
    };
    const answer = await sendRaw(portal.url, path, { method: 'POST', headers, body: form });
    expect(answer.status, path).toBe(400);
  }
});

it.each(['by script', 'without script'])(
  'a form without a length that is too much is refused in words, %s',
  async (how) => {
    const byScript = how === 'by script';
    const part = (name: string, value: string) =>
      `------x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    const long = 'x'.repeat(1_500_000);
    const body = byScript
      ? `${part('_1_email', long)}${part('0', '[{},"$K1"]')}------x--\r\n`
      : `${part('email', long)}------x--\r\n`;
    const sent = await fetch(`${portal.url}/sign-in`, {
      method: 'POST',
      body: new Blob([body]).stream(),
      duplex: 'half',
      headers: {
        'content-type': 'multipart/form-data; boundary=----x',
        ...(byScript && { 'next-action': '60'.repeat(21) }),
      },
    } as RequestInit);
    expect([sent.status, await sent.text()]).toEqual([413, expect.stringContaining('(1 MB)')]);
  },
);
