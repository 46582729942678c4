import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { newPerson, signInAsAdmin } from './people';
import { readingPages } from './routes';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose verdict may differ between the two colour schemes. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];
const EXTRA = [
  '/search?q=defense',
  '/ties?view=matrix',
  '/visits?level=nobody',
  '/visits?q=zzzz',
  '/nowhere',
  '/sign-in',
];

/** Everything at full width; once more in the dark what depends on colour, at a phone's width what depends on size. */
async function check(page: Page, address: string) {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(address);
  await expectNone(address, axeOn(page).withTags(RULES));
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNone(`${address} in the dark`, axeOn(page).withRules(OF_COLOUR));
  await page.setViewportSize({ width: 390, height: 800 });
  const narrow = axeOn(page).withTags(RULES).disableRules(OF_COLOUR);
  await expectNone(`${address} on a phone`, narrow);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(width, `${address} is wider than a phone`).toBeLessThanOrEqual(390);
}

/** The old way of axe, which needs no page of its own for each run: ours have no frames. What passes is not told of. */
const axeOn = (page: Page) =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();

async function expectNone(where: string, axe: AxeBuilder) {
  const { violations } = await axe.analyze();
  const found = violations.map(
    ({ id, nodes }) =>
      `${where}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
  expect.soft(found).toEqual([]);
}

test.describe.configure({ mode: 'parallel' });

for (const address of [...readingPages(), ...EXTRA]) {
  test(`${address} breaks no rule of WCAG 2.2 AA`, ({ page }) => check(page, address));
}

const VISIT = '/visits/rajnath-singh-malaysia-july-2023';

for (const [what, addresses] of Object.entries({
  'of the desk': ['/desk', '/desk/visits', '/desk/visits/new', `/desk${VISIT}`, '/desk/notes'],
  'of the record and of the account': [
    VISIT,
    '/briefings?state=draft',
    '/account',
    '/account/second-factor',
    '/account/passkeys',
  ],
})) {
  test(`no page ${what} breaks one for an editor`, async ({ browser }) => {
    test.setTimeout(120_000);
    const { page } = await newPerson(browser, 'editor', 'AMBER');
    for (const address of addresses) await check(page, address);
  });
}

test('no form of a note breaks one', async ({ browser }) => {
  test.setTimeout(120_000);
  const { page } = await newPerson(browser, 'editor', 'AMBER');
  await page.goto(VISIT);
  const link = page.locator('#notes').getByRole('link', { name: /^Edit/ });
  const edit = await link.first().getAttribute('href');
  const add = '/desk/notes/new?on=visit:rajnath-singh-malaysia-july-2023';
  for (const address of [add, edit!, `${edit}/reply`, `${edit}/history`])
    await check(page, address);
});

test('no page of an admin breaks one', async ({ page }) => {
  test.setTimeout(120_000);
  await signInAsAdmin(page);
  await page.goto('/admin/users');
  const user = await page.locator('tbody').getByRole('link').first().getAttribute('href');
  for (const address of ['/admin/users', '/admin/users/new', user!]) await check(page, address);
});
