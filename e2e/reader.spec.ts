import { expect, test, type Page } from '@playwright/test';

test.describe('somebody who is not signed in', () => {
  test('opens the morning sheet and goes from the list of visits to one visit', async ({
    page,
  }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goto('/visits');
    await page.getByRole('link', { name: 'Rajnath Singh’s official visit to Malaysia' }).click();
    await expect(page).toHaveURL(/\/visits\/rajnath-singh-malaysia-july-2023$/);
    await expect(
      page.getByRole('heading', { level: 1, name: 'Rajnath Singh’s official visit to Malaysia' }),
    ).toBeVisible();
  });

  test('reads who went on the visit of July 2023, whom they met and where it is known from', async ({
    page,
  }) => {
    await page.goto('/visits/rajnath-singh-malaysia-july-2023');
    const delegation = part(page, 'Delegation');
    await expect(delegation).toContainText('Rajnath Singh');
    await expect(delegation).toContainText('Head of the delegation');
    await expect(delegation).toContainText('High Commissioner of India to Malaysia');
    const days = part(page, 'Day by day');
    await expect(days.getByText('Mohamad Hasan').first()).toBeVisible();
    const sources = part(page, 'Sources');
    await expect(sources.getByRole('listitem').first()).toBeVisible();
    await sources.getByRole('link').first().click();
    await expect(page).toHaveURL(/\/sources\//);
  });

  test('is helped on by the page for a wrong address', async ({ page }) => {
    for (const address of ['/visits/nobody-went-anywhere', '/no/such/place']) {
      const response = await page.goto(address);
      expect(response?.status(), address).toBe(404);
      await expect(
        page.getByRole('heading', { name: 'There is no page at this address' }),
      ).toBeVisible();
      await expect(page.getByRole('link', { name: 'All briefings' })).toBeVisible();
    }
    await page.getByRole('searchbox', { name: 'Search the record' }).last().fill('Su-30');
    await page.getByRole('button', { name: 'Search' }).last().click();
    await expect(page).toHaveURL(/\/search\?q=Su-30/);
    await expect(page.getByRole('link', { name: /Su-30/ }).first()).toBeVisible();
  });

  test('is asked to sign in at the doors of the desk', async ({ page }) => {
    for (const address of ['/admin/users', '/desk', '/account']) {
      await page.goto(address);
      await expect(page, address).toHaveURL(/\/sign-in\?next=/);
    }
  });
});

/** The part of a page under a heading. */
function part(page: Page, title: string) {
  return page.locator('section').filter({
    has: page.getByRole('heading', { level: 2, name: title, exact: true }),
  });
}

test('whoever reads a page as it stood is told that the record is away', async ({ page }) => {
  await page.goto('/visits');
  const banner = page.getByText('The record cannot be reached just now.');
  await expect(banner).toBeHidden();
  // As the front marks it: bin/nodes.timed.test.ts has the database go away.
  await page.locator('html').evaluate((html) => (html.dataset.record = 'away'));
  await expect(banner).toBeVisible();
});

test('the page for a wrong address is there without script too, at any depth', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  for (const address of [
    '/nowhere',
    '/a/b/c',
    '/visits/nobody-anywhere-1066',
    '/ties/zz-zz',
    '/_not-found',
  ]) {
    expect((await page.goto(address))?.status(), address).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('no page at this address');
    await expect(page.getByRole('link', { name: 'All briefings' })).toBeVisible();
    await expect(page).toHaveTitle(/Not found/);
  }
});
