import { afterAll, expect, it } from 'vitest';
import { launch, removeFolder, type Launched } from '../e2e/launch';
import { cookiesOfSignIn, sendSignIn } from '../e2e/form-fields';
import { ADMIN } from './testing/admin';
import { preparedFolder } from './testing/prepared';

/** Marked AMBER and RED. */
const RESTRICTED = [
  '/briefings/india-malaysia-at-sea-agenda-ahead-of-ships',
  '/briefings/desk-plan-india-malaysia-before-14th-midcom',
];

let folder: string;
let portal: Launched | undefined;
afterAll(async () => {
  await portal?.stop();
  await removeFolder(folder);
});

it('a portal behind https gives cookies that go over https only, and leads an admin without a second factor to set it up', async () => {
  folder = await preparedFolder();
  portal = await launch({
    folder,
    env: {
      ATTACHE_URL: 'https://attache.example',
      ATTACHE_REQUIRE_SECOND_FACTOR: 'admins',
    },
  });
  expect(portal.isReady, portal.said()).toBe(true);
  const cookies = await cookiesOfSignIn(portal.url, ADMIN.email, ADMIN.password);
  expect(cookies.map((cookie) => cookie.split('=')[0]).sort()).toEqual([
    '__Secure-attache.known-browser',
    '__Secure-next-auth.session-token',
  ]);
  for (const cookie of cookies) {
    for (const attribute of ['; Path=/;', '; HttpOnly', '; Secure', '; SameSite=lax']) {
      expect(cookie.toLowerCase()).toContain(attribute.toLowerCase());
    }
  }
  const headers = { cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') };
  for (const path of ['/desk', '/desk/visits', '/admin/users', '/admin/users/new']) {
    const answer = await fetch(portal.url + path, { headers, redirect: 'manual' });
    expect(answer.headers.get('location'), path).toMatch(/\/account\/second-factor$/);
  }
  const page = await fetch(`${portal.url}/account/second-factor`, { headers });
  expect(page.headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/);
  expect(await page.text()).toContain('This portal asks it of your role');
  for (const path of RESTRICTED) {
    expect((await fetch(portal.url + path, { headers })).status, path).toBe(404);
    const part = await fetch(portal.url + path, { headers: { ...headers, rsc: '1' } });
    expect(await part.text(), path).not.toMatch(/AMBER|RED/);
  }

  // Behind a proxy that asks under an inner name, the portal's own pages are known by ATTACHE_URL.
  const { email, password } = ADMIN;
  const statusOf = async (origin: string) =>
    (await sendSignIn(portal!.url, email, password, { origin })).status;
  expect(await statusOf('https://attache.example')).toBe(303);
  expect(await statusOf('http://attache.example')).toBe(403);
});
