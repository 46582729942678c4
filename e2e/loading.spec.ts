// What a page is like while it is still loading.
import { expect, test, type Page } from '@playwright/test';
import { newPerson } from './people';
import { readingPages } from './routes';
import { slowLine } from './slow-line';

test.describe.configure({ mode: 'parallel' });

const VISIT = 'rajnath-singh-malaysia-july-2023';

/** Keeps every script from arriving until the returned function is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\.js$|\/api\/viewer$/, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test('the record is searched and filtered before any script has come', async ({ browser }) => {
  const { page, name } = await newPerson(browser, 'analyst', 'AMBER');
  const release = await holdScripts(page);
  await page.goto('/', { waitUntil: 'commit' });
  const search = page.getByRole('searchbox').first();
  await search.fill('submarine');
  await search.press('Enter');
  await page.waitForURL(/\/search\?q=submarine/, { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('/visits', { waitUntil: 'commit' });
  const filters = page.getByRole('form', { name: 'Filters' });
  await filters.getByLabel('Tie').selectOption({ index: 1 });
  await filters.getByRole('button').first().click();
  await page.waitForURL(/\/visits\?.*tie=/, { waitUntil: 'commit' });
  await expect(page.locator('main').getByRole('link').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Account', exact: true })).toBeVisible();
  release();
  await expect(page.getByRole('link', { name })).toBeVisible();
});

test('what is typed before the scripts come is there when they have, and is saved', async ({
  browser,
}) => {
  const { page } = await newPerson(browser, 'editor', 'AMBER');
  const release = await holdScripts(page);
  await page.goto(`/desk/notes/new?on=visit:${VISIT}`, { waitUntil: 'commit' });
  const text = 'Typed while the page was still loading.';
  const note = page.getByLabel('Note', { exact: true });
  await note.fill(text);
  await page.getByLabel('Marking').selectOption('GREEN');
  release();
  await page.waitForLoadState('networkidle');
  await expect(note).toHaveValue(text);
  await expect(page.getByLabel('Marking')).toHaveValue('GREEN');
  await page.getByRole('button', { name: 'Save note' }).click();
  await page.waitForURL(/\/visits\/.*#note-/);
  await expect(page.locator('#notes').getByText(text)).toBeVisible();
});

test.describe('on a line that brings it in pieces', () => {
  let line: Awaited<ReturnType<typeof slowLine>>;
  test.beforeAll(async ({ baseURL }) => {
    line = await slowLine(baseURL!);
  });
  test.afterAll(() => line.stop());

  for (const width of [1280, 390]) {
    test(`no page of the record moves while it loads, ${width} pixels wide`, async ({ page }) => {
      test.setTimeout(120_000);
      await expectNoShift(page, line.url, width);
    });

    // The name in the masthead comes after the page.
    test(`nor does it for somebody who is signed in, ${width} pixels wide`, async ({ browser }) => {
      test.setTimeout(120_000);
      const { page, name } = await newPerson(browser, 'editor', 'AMBER');
      await expectNoShift(page, line.url, width);
      await expect(page.getByRole('link', { name })).toBeVisible();
    });
  }
});

async function expectNoShift(page: Page, url: string, width: number) {
  await page.setViewportSize({ width, height: 900 });
  for (const address of readingPages()) {
    await page.goto(url + address, { waitUntil: 'networkidle' });
    const shift = await shiftOf(page);
    expect.soft(shift.sum, `${address}: ${shift.moved.join(', ')}`).toBeLessThan(0.01);
  }
}

type Shift = PerformanceEntry & { value: number; sources: { node: Element | null }[] };

/** Layout shift since the page began, as browsers score it, and what moved. */
function shiftOf(page: Page): Promise<{ sum: number; moved: string[] }> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        let sum = 0;
        const moved: string[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as Shift[]) {
            sum += entry.value;
            moved.push(...entry.sources.map(({ node }) => node?.nodeName ?? 'something gone'));
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve({ sum, moved }), 100);
      }),
  );
}
