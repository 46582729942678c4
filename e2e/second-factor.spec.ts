import { expect, test, type Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { newPerson, signInAsAdmin, signOut } from './people';

const HERE = '/account/second-factor';

const HALF_MINUTE = 30_000;

/** Turns it on; the app that shows codes, and the recovery codes. `code(1)` is the one after this half minute's. */
async function setUp(page: Page, password: string) {
  await page.goto('/account');
  await page.getByRole('link', { name: 'Set it up' }).click();
  const begin = page.getByRole('button', { name: 'Set up an authenticator app' });
  await begin.click();
  await page.getByRole('button', { name: 'Leave it off' }).click();
  await begin.click();
  await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible();
  const key = (await page.locator('code').textContent())!.replaceAll(' ', '');
  const app = new TOTP({ secret: Secret.fromBase32(key) });
  const code = (steps = 0) => app.generate({ timestamp: Date.now() + steps * HALF_MINUTE });
  await page.getByLabel('Code of your app').fill('000000');
  await page.getByLabel('Current password').fill(password);
  await page.getByRole('button', { name: 'Turn it on' }).click();
  await expect(page.getByText('not the code that the app shows')).toBeVisible();
  // The one before, so that this half minute's is left for signing in. It is taken until the half minute ends.
  const left = HALF_MINUTE - (Date.now() % HALF_MINUTE);
  if (left < 5000) await page.waitForTimeout(left);
  await page.getByLabel('Code of your app').fill(code(-1));
  await page.getByLabel('Current password').fill(password);
  await page.getByRole('button', { name: 'Turn it on' }).click();
  const list = page.getByRole('region', { name: 'Your recovery codes' }).getByRole('listitem');
  await expect(list).toHaveCount(10);
  const codes = await list.allTextContents();
  await page.reload();
  await expect(list, 'shown once').toHaveCount(0);
  return { code, codes };
}

/** The first step, in a browser that nobody used before. */
async function firstStep(page: Page, email: string, password: string, next = '/account') {
  await page.goto(`/sign-in?next=${next}`);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Second step' })).toBeVisible();
}

const secondStep = async (page: Page, code: string) => {
  await page.getByLabel('Code of your app').fill(code);
  await page.getByRole('button', { name: 'Sign in' }).first().click();
};

test('whoever turned a second factor on is asked for a code after the password, and none works twice', async ({
  browser,
}) => {
  const person = await newPerson(browser, 'editor', 'AMBER');
  const { code, codes } = await setUp(person.page, person.password);

  const page = await browser.newPage();
  await firstStep(page, person.email, person.password);
  expect((await page.request.get('/desk', { maxRedirects: 0 })).status(), 'half way').toBe(307);
  await secondStep(page, 'nothing');
  await expect(page.getByText('not the code that the app shows')).toBeVisible();
  const used = code();
  await secondStep(page, used);
  await page.waitForURL((url) => url.pathname === '/account');
  await page.close();

  const again = await browser.newPage();
  await firstStep(again, person.email, person.password, '/desk');
  await secondStep(again, used);
  await expect(again.getByText('or it was used already')).toBeVisible();
  for (const works of [true, false]) {
    await again.getByText('Use a recovery code instead').click();
    await again.getByLabel('Recovery code', { exact: true }).fill(codes[0]!);
    await again.getByRole('button', { name: 'Sign in' }).last().click();
    if (!works) {
      await expect(again.getByText('none of your recovery codes')).toBeVisible();
      continue;
    }
    await again.waitForURL((url) => url.pathname === '/desk');
    await signOut(again);
    await firstStep(again, person.email, person.password);
  }
});

test('a second factor is turned off with the password, and recovery codes are made anew', async ({
  browser,
}) => {
  const { page, password } = await newPerson(browser, 'analyst', 'GREEN');
  const { codes } = await setUp(page, password);
  await page.getByText('Make new recovery codes').click();
  await page.locator('#renew').fill(password);
  await page.getByRole('button', { name: 'Make new codes' }).click();
  const list = page.getByRole('region', { name: 'Your recovery codes' }).getByRole('listitem');
  await expect(list).toHaveCount(10);
  expect(await list.allTextContents()).not.toContain(codes[0]);

  await page.getByText('Turn the second factor off').click();
  await page.locator('#end').fill('not this one');
  await page.getByRole('button', { name: 'Turn it off' }).click();
  await expect(page.getByText('This is not your current password.')).toBeVisible();
  await page.locator('#end').fill(password);
  await page.getByRole('button', { name: 'Turn it off' }).click();
  await expect(page.getByText('Your second factor is off.')).toBeVisible();
  await page.goto('/account');
  await expect(page.getByText('your password alone signs you in')).toBeVisible();
});

test('an admin takes a lost second factor away; a new link to set a password does not get around it', async ({
  browser,
  page,
}) => {
  const person = await newPerson(browser, 'analyst', 'GREEN');
  await setUp(person.page, person.password);
  await signInAsAdmin(page);
  await page.goto(`/admin/users?q=${person.email}`);
  await page.getByRole('link', { name: person.name }).click();
  await page.getByRole('button', { name: 'Make a new link' }).click();
  const link = await page.getByLabel('Link to set a password').inputValue();

  const fresh = await browser.newPage();
  await fresh.goto(link);
  await fresh.getByLabel('New password').fill(`${person.password} two`);
  await fresh.getByLabel('The same once more').fill(`${person.password} two`);
  await fresh.getByRole('button', { name: 'Set password and sign in' }).click();
  await expect(fresh.getByRole('heading', { level: 1, name: 'Second step' })).toBeVisible();

  await page.getByText('Take the second factor away').click();
  await page.getByRole('button', { name: 'Take it away now' }).click();
  await expect(page.getByText('Take the second factor away')).toHaveCount(0);
  await fresh.goto('/sign-in?next=/account');
  await fresh.getByLabel('E-mail address').fill(person.email);
  await fresh.getByLabel('Password').fill(`${person.password} two`);
  await fresh.getByRole('button', { name: 'Sign in' }).click();
  await fresh.waitForURL((url) => url.pathname === '/account');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a second factor is set up, and asked for', async ({ browser }) => {
    const options = { javaScriptEnabled: false };
    const person = await newPerson(browser, 'analyst', 'GREEN', options);
    const { code } = await setUp(person.page, person.password);
    await person.page.goto(HERE);
    const page = await (await browser.newContext(options)).newPage();
    await firstStep(page, person.email, person.password);
    await secondStep(page, code());
    await page.waitForURL((url) => url.pathname === '/account');
  });
});
