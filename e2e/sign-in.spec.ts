import { expect, test, type Page } from '@playwright/test';
import { cookiesOfSignIn } from './form-fields';
import { newPerson, signIn, signOut } from './people';

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

  await signOut(person.page);
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

test('the cookies of a browser are out of reach of scripts and of other sites', async ({
  browser,
  baseURL,
}) => {
  const { email, password } = await newPerson(browser, 'analyst', 'GREEN');
  const cookies = await cookiesOfSignIn(baseURL!, email, password);
  expect(cookies).toHaveLength(2);
  for (const cookie of cookies) {
    expect(cookie).toMatch(/; Path=\/;/);
    expect(cookie).toContain('; HttpOnly');
    expect(cookie).toMatch(/; SameSite=lax/i);
    expect(cookie.includes('; Secure'), cookie).toBe(baseURL!.startsWith('https'));
  }
});

test('signing in again, and changing the password, ends the session before', async ({
  browser,
  baseURL,
}) => {
  const { page, email, password } = await newPerson(browser, 'analyst', 'GREEN');
  const token = async () =>
    (await page.context().cookies()).find(({ name }) => name.endsWith('session-token'))!;
  const opens = async ({ name, value }: { name: string; value: string }) => {
    const headers = { cookie: `${name}=${value}` };
    const stranger = await browser.newContext({ extraHTTPHeaders: headers });
    const answer = await stranger.request.get('/account', { maxRedirects: 0 });
    await stranger.close();
    return answer.status() === 200;
  };
  const first = await token();
  expect(await opens(first)).toBe(true);

  const again = await browser.newContext();
  await again.addCookies([first]);
  const second = await again.newPage();
  await second.goto('/account');
  await second.getByLabel('Current password').fill(password);
  await second.getByLabel('New password').fill(`${password} and more`);
  await second.getByRole('button', { name: 'Change password' }).click();
  await expect(second.getByText('Your password was changed.')).toBeVisible();
  await expect(second.getByRole('cell', { name: 'This browser' })).toBeVisible();
  expect(await opens(first)).toBe(false);
  const rotated = (await again.cookies()).find(({ name }) => name === first.name)!;
  expect(rotated.value).not.toBe(first.value);
  expect(await opens(rotated)).toBe(true);

  await page.goto('/account');
  await expect(page).toHaveURL(/\/sign-in/);
  await signIn(page, email, `${password} and more`, '/account');
  const third = await token();
  expect(await opens(third)).toBe(true);
  const before = `${third.name}=${third.value}`;
  await cookiesOfSignIn(baseURL!, email, `${password} and more`, before);
  expect(await opens(third)).toBe(false);
});
