import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { newPerson, signInAsAdmin } from './people';
import { readingPages } from './routes';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const EXTRA = [
  '/search?q=defense',
  '/ties?view=matrix',
  '/visits?level=nobody',
  '/visits?q=zzzz',
  '/nowhere',
  '/sign-in',
];

async function check(page: Page, address: string) {
  await page.goto(address);
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const found = violations.map(
    ({ id, nodes }) =>
      `${address}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
  expect.soft(found).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} scheme`, () => {
    test.use({ colorScheme });

    test('no page of the record breaks a rule of WCAG 2.2 AA', async ({ page }) => {
      test.setTimeout(300_000);
      for (const address of [...readingPages(), ...EXTRA]) await check(page, address);
    });

    test('no page breaks one at the width of a phone', async ({ page }) => {
      test.setTimeout(300_000);
      await page.setViewportSize({ width: 390, height: 800 });
      for (const address of readingPages()) {
        await check(page, address);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect.soft(width, `${address} is wider than a phone`).toBeLessThanOrEqual(390);
      }
    });

    test('no page of an editor breaks one', async ({ browser }) => {
      test.setTimeout(300_000);
      const editor = await newPerson(browser, 'editor', 'AMBER', { colorScheme });
      const { page } = editor;
      const visit = '/visits/rajnath-singh-malaysia-july-2023';
      await page.goto(visit);
      const edit = await page
        .locator('#notes')
        .getByRole('link', { name: /^Edit/ })
        .first()
        .getAttribute('href');
      const addresses = [
        visit,
        '/briefings?state=draft',
        '/desk',
        '/desk/visits',
        '/desk/visits/new',
        `/desk${visit}`,
        '/desk/notes',
        '/desk/notes/new?on=visit:rajnath-singh-malaysia-july-2023',
        edit!,
        `${edit}/reply`,
        `${edit}/history`,
        '/account',
      ];
      for (const address of addresses) await check(page, address);
    });

    test('no page of an admin breaks one', async ({ page }) => {
      await signInAsAdmin(page);
      for (const address of ['/admin/users', '/admin/users/new']) await check(page, address);
      await page.goto('/admin/users');
      const user = await page.locator('tbody').getByRole('link').first().getAttribute('href');
      await check(page, user!);
    });
  });
}
