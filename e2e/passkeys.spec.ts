import { expect, test, type Page } from '@playwright/test';
import { newPerson, signOut } from './people';

/** A device that keeps passkeys and unlocks itself; `verified` is whether its owner can unlock it. */
async function device(page: Page, verified = true) {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: verified,
      automaticPresenceSimulation: true,
    },
  });
  return {
    keys: async () =>
      (await session.send('WebAuthn.getCredentials', { authenticatorId })).credentials,
    unlocks: (isUserVerified: boolean) =>
      session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
  };
}

async function add(page: Page, name: string, password: string) {
  await page.goto('/account/passkeys');
  await page.getByLabel('Name of the passkey').fill(name);
  await page.locator('#password').fill(password);
  await page.getByRole('button', { name: 'Add a passkey' }).click();
}

const withPasskey = (page: Page) => page.getByRole('button', { name: 'Use a passkey' }).click();

test('a passkey is added, named, renamed, signs in without a password, and is removed', async ({
  browser,
}) => {
  const { page, password } = await newPerson(browser, 'editor', 'AMBER');
  const keys = await device(page);
  await add(page, 'The wrong password', 'not this one');
  await expect(page.getByText('This is not your current password.')).toBeVisible();
  await expect(page.getByLabel('Name of the passkey')).toHaveValue('The wrong password');
  expect(await keys.keys()).toEqual([]);

  await add(page, 'Desk computer', password);
  await expect(page.getByText('Your passkey was added.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Desk computer' })).toBeVisible();
  expect(await keys.keys()).toHaveLength(1);
  await add(page, 'Desk computer again', password);
  await expect(page.getByText('This device has a passkey of yours already.')).toBeVisible();

  await page.getByText('Rename', { exact: true }).first().click();
  await page.getByLabel('New name of Desk computer').fill('Laptop');
  await page.getByRole('button', { name: 'Rename' }).click();
  await expect(page.getByRole('heading', { name: 'Laptop' })).toBeVisible();

  await signOut(page);
  await page.goto('/sign-in?next=/desk');
  await withPasskey(page);
  await page.waitForURL((url) => url.pathname === '/desk');

  await page.goto('/account/passkeys');
  await expect(page.getByText(/Last used/)).toBeVisible();
  await page.getByText('Remove', { exact: true }).click();
  await page.getByRole('listitem').getByLabel('Current password').fill(password);
  await page.getByRole('button', { name: 'Remove Laptop' }).click();
  await expect(page.getByText('None yet.')).toBeVisible();
  await signOut(page);
  await page.goto('/sign-in');
  await withPasskey(page);
  await expect(page.getByText('This passkey does not sign in here.')).toBeVisible();
});

test('a passkey signs in only when its owner unlocks the device', async ({ browser }) => {
  const { page, password } = await newPerson(browser, 'analyst', 'GREEN');
  const keys = await device(page);
  await add(page, 'Phone', password);
  await expect(page.getByRole('heading', { name: 'Phone' })).toBeVisible();
  await signOut(page);
  await keys.unlocks(false);
  await page.goto('/sign-in');
  await withPasskey(page);
  await expect(page.getByText('No passkey was used')).toBeVisible();
  await keys.unlocks(true);
  await withPasskey(page);
  await page.waitForURL((url) => url.pathname === '/');
});

test('the page to sign in loads nothing of passkeys before the click', async ({ page }) => {
  await device(page);
  await page.goto('/sign-in');
  await expect(page.getByRole('button', { name: 'Use a passkey' })).toBeVisible();
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await withPasskey(page);
  await expect(page.getByText('No passkey was used')).toBeVisible();
  expect(scripts.length).toBeGreaterThan(0);
});
