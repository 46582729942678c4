import { expect, test } from '@playwright/test';
import { invitePerson, newPerson, signIn, signInAsAdmin } from './people';

const RESTRICTED = '/briefings/india-malaysia-at-sea-agenda-ahead-of-ships';

test('an admin makes an account, and its owner sets a password by the link, once', async ({
  browser,
  page,
}) => {
  const analyst = await invitePerson(browser, 'analyst', 'GREEN');
  await expect(analyst.page.getByRole('link', { name: analyst.name })).toBeVisible();
  await expect(analyst.page.getByRole('link', { name: 'Desk', exact: true })).toHaveCount(0);

  await signInAsAdmin(page);
  await page.goto('/admin/users');
  await page.getByLabel('Name or e-mail').fill(analyst.email);
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('link', { name: analyst.name }).click();
  await expect(page.getByRole('heading', { level: 1, name: analyst.name })).toBeVisible();
  await expect(page.getByText(/Chrome on/).first()).toBeVisible();
});

test('a changed clearance or role ends what was open on the very next request, and holds after signing in again', async ({
  browser,
  page,
}) => {
  const person = await newPerson(browser, 'analyst', 'GREEN');
  expect((await person.page.goto(RESTRICTED))?.status()).toBe(404);

  await signInAsAdmin(page);
  await page.goto(`/admin/users?q=${person.email}`);
  await page.getByRole('link', { name: person.name }).click();
  await page.getByLabel('Role').selectOption('editor');
  await page.getByLabel('Clearance').selectOption('AMBER');
  await page.getByRole('button', { name: 'Set role and clearance' }).click();
  await expect(page.getByRole('status')).toBeVisible();

  await person.page.goto('/account');
  await expect(person.page).toHaveURL(/\/sign-in/);
  await signIn(person.page, person.email, person.password);
  expect((await person.page.goto(RESTRICTED))?.status()).toBe(200);
  await expect(person.page.getByRole('link', { name: 'Desk', exact: true })).toBeVisible();

  // Afresh: the word of the first change would pass for the second’s.
  await page.reload();
  await page.getByLabel('Role').selectOption('analyst');
  await page.getByLabel('Clearance').selectOption('GREEN');
  await page.getByRole('button', { name: 'Set role and clearance' }).click();
  await expect(page.getByRole('status')).toBeVisible();
  expect((await person.page.goto(RESTRICTED))?.status()).toBe(404);
  await signIn(person.page, person.email, person.password);
  expect((await person.page.goto('/desk'))?.status()).toBe(404);
});

test('a disabled account is signed out at once, cannot sign in, and can be enabled again', async ({
  browser,
  page,
}) => {
  const person = await newPerson(browser, 'analyst', 'AMBER');
  expect((await person.page.goto(RESTRICTED))?.status()).toBe(200);

  await signInAsAdmin(page);
  await page.goto(`/admin/users?q=${person.email}`);
  await page.getByRole('link', { name: person.name }).click();
  await page.getByText('Disable this account', { exact: true }).click();
  await page.getByRole('button', { name: 'Disable this account now' }).click();
  await expect(page.getByRole('button', { name: 'Enable this account' })).toBeVisible();

  expect((await person.page.goto(RESTRICTED))?.status()).toBe(404);
  await person.page.goto('/sign-in');
  await person.page.getByLabel('E-mail address').fill(person.email);
  await person.page.getByLabel('Password').fill(person.password);
  await person.page.getByRole('button', { name: 'Sign in' }).click();
  await expect(person.page.locator('form [role=alert]')).toBeVisible();
  await expect(person.page.getByLabel('E-mail address')).toHaveValue(person.email);

  await page.getByRole('button', { name: 'Enable this account' }).click();
  await expect(page.getByText('Disable this account', { exact: true })).toBeVisible();
  await signIn(person.page, person.email, person.password);
  expect((await person.page.goto(RESTRICTED))?.status()).toBe(200);
});

test('all sessions of a user end at once', async ({ browser, page }) => {
  const person = await newPerson(browser, 'editor', 'AMBER');
  const second = await browser.newPage();
  await signIn(second, person.email, person.password, '/desk');

  await signInAsAdmin(page);
  await page.goto(`/admin/users?q=${person.email}`);
  await page.getByRole('link', { name: person.name }).click();
  await page.getByRole('button', { name: 'End all sessions' }).click();
  await expect(page.getByText('Signed in nowhere.')).toBeVisible();

  for (const signedOut of [person.page, second]) {
    await signedOut.goto('/desk');
    await expect(signedOut).toHaveURL(/\/sign-in/);
  }
});

test('the last active admin can be neither demoted nor disabled', async ({ page }) => {
  await signInAsAdmin(page);
  await page.goto('/admin/users?role=admin&state=active');
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.locator('tbody').getByRole('link').first().click();
  await page.getByLabel('Role').selectOption('analyst');
  await page.getByRole('button', { name: 'Set role and clearance' }).click();
  await expect(page.getByText('Nothing was changed.')).toBeVisible();

  await page.reload();
  await page.getByText('Disable this account', { exact: true }).click();
  await page.getByRole('button', { name: 'Disable this account now' }).click();
  await expect(page.getByText('Nothing was changed.')).toBeVisible();
  await page.goto('/admin/users');
  await expect(page.getByRole('heading', { level: 1, name: 'Users' })).toBeVisible();
});

test('an analyst and an editor find no admin pages', async ({ browser }) => {
  for (const role of ['analyst', 'editor'] as const) {
    const { page } = await newPerson(browser, role, 'RED');
    for (const path of ['/admin/users', '/admin/users/new']) {
      expect((await page.goto(path))?.status(), `${role} at ${path}`).toBe(404);
    }
  }
});
