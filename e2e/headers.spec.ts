import { expect, test, type APIResponse } from '@playwright/test';
import { newPerson, signInAsAdmin } from './people';

const ALWAYS: Record<string, string | RegExp> = {
  'content-security-policy':
    /^script-src 'self'( 'sha256-[\w+/]{43}=')*; default-src 'none';.* frame-ancestors 'none'/,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': /camera=\(\)/,
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

function expectProtected(answer: APIResponse, status: number) {
  const address = answer.url();
  expect(answer.status(), address).toBe(status);
  const headers = answer.headers();
  for (const [name, value] of Object.entries(ALWAYS))
    expect(headers[name], `${name} of ${address}`).toMatch(value);
  expect(headers).not.toHaveProperty('x-powered-by');
}

const ASKED: [method: string, address: string, status: number][] = [
  ['GET', '/', 200],
  ['GET', '/briefings?page=99', 404],
  ['GET', '/nowhere', 404],
  ['GET', '/desk', 307],
  ['GET', '/sign-in', 200],
  ['GET', '/api/viewer', 200],
  ['GET', '/api/health', 200],
  ['GET', '/flags/my.svg', 200],
  ['GET', '/account-name.js', 200],
  ['GET', '/ties/%80', 308],
  ['GET', `/${'x'.repeat(4000)}`, 414],
  ['POST', '/briefings', 405],
];

const VISIT = '/visits/rajnath-singh-malaysia-july-2023';
const AS_ADMIN: typeof ASKED = [
  ['GET', '/', 200],
  ['GET', VISIT, 200],
  ['GET', VISIT, 200],
  ['GET', '/desk', 200],
  ['GET', '/desk/notes', 200],
  ['GET', `/desk${VISIT}`, 200],
  ['GET', `/desk/notes/new?on=${VISIT.slice(1).replace('visits/', 'visit:')}`, 200],
  ['POST', '/desk/notes/preview', 200],
  ['GET', '/account', 200],
  ['GET', '/account/passkeys', 200],
  ['GET', '/admin/users', 200],
  ['GET', '/desk/nowhere', 404],
  ['GET', '/icon.svg', 200],
];

test('every answer to somebody who is signed in has them too', async ({ page }) => {
  await signInAsAdmin(page);
  for (const [method, address, status] of AS_ADMIN) {
    const sent = { method, maxRedirects: 0, ...(method === 'POST' && { data: 'Text' }) };
    expectProtected(await page.request.fetch(address, sent), status);
  }
});

for (const [method, address, status] of ASKED) {
  test(`${method} ${address.slice(0, 30)} answers ${status} with every header that protects a reader`, async ({
    request,
  }) => {
    expectProtected(await request.fetch(address, { method, maxRedirects: 0 }), status);
  });
}

const NONE_WITHIN = /^script-src 'self';/;
const BY_HASH = /^script-src 'self' 'sha256-/;

for (const [address, policy] of [
  ['/', NONE_WITHIN],
  [VISIT, NONE_WITHIN],
  ['/nowhere', NONE_WITHIN],
  ['/visits/nowhere', NONE_WITHIN],
  ['/briefings?page=99', NONE_WITHIN],
  ['/sign-in', BY_HASH],
] as const) {
  test(`${address} runs its own scripts, and no others`, async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    const answer = await page.goto(address, { waitUntil: 'networkidle' });
    expect(answer!.headers()['content-security-policy']).toMatch(policy);
    expect(complaints.filter((text) => !/status of 404/.test(text))).toEqual([]);
    // As if it had been put into the page by somebody: the hash of no script of ours.
    const didRun = page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.body.dataset.ran = "yes"';
      document.body.append(script);
      return document.body.dataset.ran ?? 'no';
    });
    expect(await didRun).toBe('no');
  });
}

test('whoever is signed in is named on every page, by its own scripts and without a complaint', async ({
  browser,
}) => {
  const { page, name } = await newPerson(browser, 'editor', 'AMBER');
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  for (const address of ['/', VISIT, '/nowhere', '/visits/nowhere', '/desk', '/account']) {
    await page.goto(address, { waitUntil: 'networkidle' });
    const link = page.getByRole('banner').getByRole('link', { name });
    await expect(link, address).toHaveAttribute('href', '/account');
  }
  expect(complaints.filter((text) => !/status of 404/.test(text))).toEqual([]);
});

test('nobody tells the portal by which nonce a page may run scripts', async ({ request }) => {
  const address = `/visits?from=1999-01-0${1 + Math.floor(Math.random() * 9)}`;
  for (const name of ['content-security-policy', 'content-security-policy-report-only']) {
    const answer = await request.get(address, {
      headers: { [name]: "script-src 'nonce-of-a-stranger'" },
    });
    expect(await answer.text()).not.toContain('of-a-stranger');
  }
});
