import { expect, test, type Page } from '@playwright/test';
import { newPerson } from './people';

/** Fills a new visit of Japan's minister to Australia, with one new person and one new source. */
async function fillVisit(page: Page, title: string) {
  await page.goto('/desk/visits/new');
  await page.getByLabel('Title', { exact: true }).fill(title);
  await page.getByLabel('From', { exact: true }).selectOption('JP');
  await page.getByLabel('To', { exact: true }).selectOption('NZ');
  await page.getByLabel('First day').fill('2024-03-10');
  await page.getByLabel('Last day').fill('2024-03-12');
  await page.getByLabel('Type', { exact: true }).selectOption('official');
  await page.getByLabel('Level', { exact: true }).selectOption('minister');
  await page.getByLabel('Cities').fill('Wellington, Auckland');
  await page.getByLabel('Purpose').fill('A visit that a journey makes up.');
  await page.getByLabel('Maritime security').check();
  await page.getByLabel('Name of person 1').fill(`Minister ${title}`);
  await page.getByLabel('Side of person 1').selectOption('JP');
  await page.getByLabel('Title of engagement 1').fill('Talks of the ministers');
  await page.getByLabel('Date of engagement 1').fill('2024-03-11');
  await page.getByLabel('Title of a new source').fill(`Release on ${title}`);
  await page.getByLabel('Publisher').fill('Ministry of Journeys');
  await page.getByLabel('Published').fill('2024-03-12');
}

for (const javaScriptEnabled of [true, false]) {
  test(`an editor puts a visit on record and corrects it, ${javaScriptEnabled ? 'with' : 'without'} script`, async ({
    browser,
  }) => {
    const { page } = await newPerson(browser, 'editor', 'AMBER', { javaScriptEnabled });
    const title = `Journey ${javaScriptEnabled ? 'scripted' : 'plain'} ${Date.now().toString(36)}`;
    await fillVisit(page, title);

    // An unknown name is a question, not a guess; nothing that was typed is lost.
    await page.getByRole('button', { name: 'Save the visit' }).click();
    await expect(page.getByRole('alert').first()).toContainText('not on record');
    await expect(page.getByLabel('Purpose')).toHaveValue('A visit that a journey makes up.');
    await expect(page.getByLabel('Maritime security')).toBeChecked();
    await page.getByLabel('as a new person').check();

    await page.getByRole('button', { name: 'Add an engagement' }).click();
    await page.getByLabel('Title of engagement 2').fill('Tour of the dockyard');
    await page.getByLabel('Kind of engagement 2').selectOption('site_visit');
    await page.getByLabel('Date of engagement 2').fill('2024-03-15');
    await page.getByRole('button', { name: 'Save the visit' }).click();
    await expect(
      page.getByText('This day lies outside the days of the visit.').first(),
    ).toBeVisible();
    await page.getByLabel('Date of engagement 2').fill('2024-03-12');
    await page.getByRole('button', { name: 'Save the visit' }).click();

    await page.waitForURL(/\/visits\/journey-/);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.locator('main')).toContainText('10–12 March 2024');
    await expect(page.locator('main')).toContainText('Tour of the dockyard');
    await expect(page.getByRole('link', { name: `Minister ${title}` }).first()).toBeVisible();
    await expect(page.locator('#sources')).toContainText(`Release on ${title}`);
    const path = new URL(page.url()).pathname;

    // The tie of the two countries is there now, and everybody reads the visit at once.
    const reader = await browser.newPage();
    await reader.goto('/ties/jp-nz');
    await expect(reader.getByRole('link', { name: title }).first()).toBeVisible();

    await page.getByRole('link', { name: 'Correct this visit' }).click();
    await page.getByLabel('Last day').fill('2024-03-13');
    await page.getByLabel('Take this engagement out of engagement 1').check();
    await page.getByRole('button', { name: 'Save the visit' }).click();
    await page.waitForURL((url) => url.pathname === path);
    await reader.goto(path);
    await expect(reader.locator('main')).toContainText('10–13 March 2024');
    await expect(reader.locator('main')).not.toContainText('Talks of the ministers');
  });
}

test('of two editors who correct one visit at once the second sees both texts and loses nothing', async ({
  browser,
}) => {
  const first = await newPerson(browser, 'editor', 'AMBER');
  const second = await newPerson(browser, 'editor', 'GREEN');
  const path = '/desk/visits/anwar-ibrahim-india-august-2024';
  await first.page.goto(path);
  await second.page.goto(path);
  await first.page.getByLabel('Purpose').fill('What the first editor wrote.');
  await first.page.getByRole('button', { name: 'Save the visit' }).click();
  await first.page.waitForURL(/\/visits\/anwar/);

  await second.page.getByLabel('Purpose').fill('What the second editor wrote.');
  await second.page.getByRole('button', { name: 'Save the visit' }).click();
  const differs = second.page.getByRole('region', { name: 'What differs' });
  await expect(differs.getByRole('rowheader')).toHaveText(['Purpose']);
  await expect(differs).toContainText('What the first editor wrote.');
  await expect(differs).toContainText('What the second editor wrote.');
  await expect(second.page.getByLabel('Purpose')).toHaveValue('What the second editor wrote.');
  await second.page.getByRole('button', { name: 'Save the visit' }).click();
  await second.page.waitForURL(/\/visits\/anwar/);
  await expect(second.page.locator('main')).toContainText('What the second editor wrote.');
});

for (const javaScriptEnabled of [true, false]) {
  test(`who was signed out while writing keeps the text, ${javaScriptEnabled ? 'with' : 'without'} script, and saves it once signed in`, async ({
    browser,
  }) => {
    const { page } = await newPerson(browser, 'editor', 'GREEN', { javaScriptEnabled });
    await fillVisit(page, `Signed out ${javaScriptEnabled}`);
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Save the visit' }).click();
    await expect(page.getByRole('alert').first()).toContainText('You are signed out');
    await expect(page.getByLabel('Purpose')).toHaveValue('A visit that a journey makes up.');
    await expect(page.getByLabel('To', { exact: true })).toHaveValue('NZ');
    await page.context().addCookies(cookies);
    await page.getByRole('button', { name: 'Save the visit' }).click();
    await page.getByLabel('as a new person').check();
    await page.getByRole('button', { name: 'Save the visit' }).click();
    await page.waitForURL(/\/visits\/signed-out-/);
  });
}

test('who lost the connection while writing keeps the text, and saves it once it is back', async ({
  browser,
}) => {
  const { page } = await newPerson(browser, 'editor', 'GREEN');
  await fillVisit(page, 'Connection lost');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Save the visit' }).click();
  await expect(page.getByRole('alert').first()).toContainText('could not be reached');
  await expect(page.getByLabel('Purpose')).toHaveValue('A visit that a journey makes up.');
  await page.context().setOffline(false);
  await page.getByLabel('Name of person 1').fill('Rajnath Singh');
  await page.getByLabel('Side of person 1').selectOption('IN');
  await page.getByLabel('From', { exact: true }).selectOption('IN');
  await page.getByRole('button', { name: 'Save the visit' }).click();
  await page.waitForURL(/\/visits\/connection-lost/);
});
