import { expect, test } from '@playwright/test';
import { badValues } from './bad-values';
import { openForm } from './forms';
import { signInAsAdmin } from './people';

/** Every fifth value in every field is enough to break a form, and soon sent. */
const values = badValues()
  .filter((_, index) => index % 5 === 0)
  .map((value) => {
    try {
      return decodeURIComponent(value);
    } catch {
      return value;
    }
  });

const LONG = 'x'.repeat(200_000);

const FORMS: [address: string, marker: string, signedIn: boolean][] = [
  ['/sign-in', 'name="password"', false],
  ['/account', 'name="name"', true],
  ['/account', 'name="current"', true],
  ['/admin/users/new', 'name="email"', true],
  ['/desk/visits/new', 'name="sender"', true],
  ['/desk/visits/rajnath-singh-malaysia-july-2023', 'name="sender"', true],
  ['/desk/notes/new?on=visit:rajnath-singh-malaysia-july-2023', 'name="body"', true],
];

for (const [address, marker, signedIn] of FORMS) {
  test(`nothing sent to the form at ${address} with ${marker} is a fault`, async ({ page }) => {
    test.setTimeout(180_000);
    if (signedIn) await signInAsAdmin(page);
    const send = await openForm(page.request, address, marker);
    const faults: string[] = [];
    for (const value of [...values, '\u0000', 'a\u0000b', '\ud800', LONG]) {
      const answer = await send(() => value);
      const body = await answer.text();
      if (
        answer.status() >= 500 ||
        /\bat (async )?[\w.]+ \(|node_modules|PrismaClient/.test(body)
      ) {
        faults.push(`${JSON.stringify(value.slice(0, 40))}: ${answer.status()}`);
      }
    }
    expect(faults).toEqual([]);
  });
}

test('an action that does not exist, or a body that is none, is no fault', async ({ request }) => {
  const attempts: { headers: Record<string, string>; data: string }[] = [
    { headers: { 'next-action': 'x'.repeat(42) }, data: '[]' },
    { headers: { 'next-action': '00'.repeat(21), 'content-type': 'text/plain' }, data: '{' },
    { headers: { 'content-type': 'multipart/form-data; boundary=x' }, data: 'no boundary' },
    { headers: { 'content-type': 'application/json' }, data: '{"a":' },
  ];
  for (const address of ['/sign-in', '/visits', '/desk/visits/new', '/api/viewer']) {
    for (const attempt of attempts) {
      const answer = await request.post(address, { ...attempt, maxRedirects: 0 });
      expect(answer.status(), `${address} ${JSON.stringify(attempt.headers)}`).toBeLessThan(500);
    }
  }
});

test('what a page of another site sends is refused in words', async ({ page }) => {
  for (const [address, marker, signedIn] of FORMS) {
    await page.context().clearCookies();
    if (signedIn) await signInAsAdmin(page);
    const send = await openForm(page.request, address, marker);
    for (const origin of ['https://elsewhere.example', 'null']) {
      const answer = await send(() => 'sent from elsewhere', origin);
      expect(answer.status(), `${address} from ${origin}`).toBe(403);
      expect(await answer.text()).toContain('from another site');
    }
  }
  await page.goto('/account');
  await expect(page.locator('main')).not.toContainText('sent from elsewhere');
});
