import { expect, test, type Page } from '@playwright/test';
import { newPerson, signIn } from './people';

const TOO_MANY = /too many attempts to sign in.+Try again in (\d+ seconds|1 minute)\..+your admin/;

async function attempt(page: Page, email: string, password: string) {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

test('after ten wrong passwords a person is told how long to wait, keeps the address typed, and is not held up in a browser used before', async ({
  browser,
  page,
}) => {
  const person = await newPerson(browser, 'analyst', 'GREEN');
  const said = page.locator('form [role=alert]');
  for (let turn = 0; turn < 10; turn++) {
    await page.goto('/sign-in');
    await attempt(page, person.email, `wrong ${turn}`);
    await expect(said).toContainText('do not fit together');
  }
  await page.goto('/sign-in');
  await attempt(page, person.email, person.password);
  await expect(said).toHaveText(TOO_MANY);
  await expect(page.getByLabel('E-mail address')).toHaveValue(person.email);

  await person.page.goto('/sign-out');
  await person.page.getByRole('button', { name: 'Sign out of this browser' }).click();
  await signIn(person.page, person.email, person.password, '/account');
  await expect(person.page.getByRole('heading', { level: 1, name: person.name })).toBeVisible();
});

test('nobody gets around the wait by claiming another address', async ({ browser }) => {
  const person = await newPerson(browser, 'analyst', 'GREEN');
  for (let turn = 0; turn <= 10; turn++) {
    const context = await browser.newContext({
      extraHTTPHeaders: {
        'x-forwarded-for': `198.51.100.${turn}`,
        'x-attache-peer': `198.51.100.${turn}`,
        forwarded: `for=198.51.100.${turn}`,
      },
    });
    const page = await context.newPage();
    await page.goto('/sign-in');
    await attempt(page, person.email, 'a wrong password');
    const said = page.locator('form [role=alert]');
    await expect(said).toHaveText(turn < 10 ? /do not fit together/ : TOO_MANY);
    await context.close();
  }
});
