import { expect, test } from '@playwright/test';
import { newPerson } from './people';
import { readingPages } from './routes';

const VISIT = '/visits/rajnath-singh-malaysia-july-2023';
const AMBER = '/briefings/india-malaysia-at-sea-agenda-ahead-of-ships';

test('an analyst reads what the clearance allows, and everywhere no more than that', async ({
  browser,
  page: signedOut,
}) => {
  const green = await newPerson(browser, 'analyst', 'GREEN');
  const amber = await newPerson(browser, 'analyst', 'AMBER');
  const title = 'agree on more than they do';

  for (const reader of [signedOut, green.page]) {
    expect((await reader.goto(AMBER))?.status()).toBe(404);
    await expect(reader.locator('body')).not.toContainText(title);
    for (const path of ['/', '/briefings', '/ties/in-my', '/search?q=Lumut', '/sources']) {
      await reader.goto(path);
      await expect(reader.locator('main')).not.toContainText(title);
    }
  }
  expect((await amber.page.goto(AMBER))?.status()).toBe(200);
  await expect(amber.page.getByRole('heading', { level: 1 })).toContainText(title);
  await amber.page.goto('/briefings?marking=AMBER');
  await expect(amber.page.locator('main')).toContainText(title);
});

test('no page holds anything that is marked higher than its band says', async ({ browser }) => {
  test.setTimeout(120_000);
  const ORDER = ['CLEAR', 'GREEN', 'AMBER', 'RED'];
  const { page } = await newPerson(browser, 'analyst', 'RED');
  const found = new Set<string>();
  for (const address of readingPages().filter((one) => one !== '/about')) {
    await page.goto(address);
    const marks = (await page.locator('main').getByText(/^TLP:/).allInnerTexts()).map((text) =>
      ORDER.indexOf(text.slice(4)),
    );
    const highest = Math.max(0, ...marks);
    const band = await page.getByRole('banner').getByText(/^TLP:/).innerText();
    expect(ORDER.indexOf(band.slice(4)), `${address}: ${band}`).toBeGreaterThanOrEqual(highest);
    found.add(ORDER[highest]!);
  }
  expect([...found].sort()).toEqual([...ORDER].sort());
});

test('an analyst sees notes, and no controls to change them', async ({ browser }) => {
  const { page } = await newPerson(browser, 'analyst', 'GREEN');
  await page.goto(VISIT);
  const notes = page.locator('#notes');
  await expect(notes.getByRole('article').first()).toBeVisible();
  await expect(
    notes.getByRole('link', { name: /Edit|Reply|Resolve|Withdraw|Add a note/ }),
  ).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Correct this visit' })).toHaveCount(0);
  for (const path of ['/desk', '/desk/visits', '/desk/notes', '/desk/visits/new', '/admin/users']) {
    expect((await page.goto(path))?.status(), path).toBe(404);
  }
});

test('an analyst changes their own name and password', async ({ browser }) => {
  const { page, email, password } = await newPerson(browser, 'analyst', 'GREEN');
  await page.goto('/account');
  await page.getByLabel('Name', { exact: true }).fill('Ann Analyst');
  await page.getByRole('button', { name: /name/i }).click();
  await expect(page.getByText('Your name was changed.')).toBeVisible();

  await page.getByLabel('Current password').fill(password);
  await page.getByLabel('New password').fill('password1234');
  await page.getByRole('button', { name: /password/i }).click();
  await expect(page.getByText('on a list of common ones').first()).toBeVisible();

  const fresh = 'seven grey herons at dawn';
  await page.getByLabel('Current password').fill(password);
  await page.getByLabel('New password').fill(fresh);
  await page.getByRole('button', { name: /password/i }).click();
  await expect(page.getByText('Your password was changed.')).toBeVisible();

  await page.context().clearCookies();
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(fresh);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('link', { name: 'Ann Analyst' })).toBeVisible();
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without';
  test(`after signing out, Back brings nothing back that was marked, ${how} script`, async ({
    browser,
  }) => {
    const { page } = await newPerson(browser, 'analyst', 'AMBER', { javaScriptEnabled });
    await page.goto(AMBER);
    const marked = page.getByText('agree on more than they do').first();
    await expect(marked).toBeVisible();
    await page.goto('/sign-out');
    await page.getByRole('button', { name: 'Sign out of this browser' }).click();
    await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
    await page.goBack();
    await expect(marked).toHaveCount(0);
    await page.goBack();
    await expect(page).toHaveURL(AMBER);
    await expect(marked).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('There is no page');
  });
}
