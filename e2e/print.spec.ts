import { expect, test, type Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { newPerson } from './people';

/** The text of each sheet of paper that the page comes to. */
async function sheetsOf(page: Page): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { text } = await extractText(pdf, { mergePages: false });
  return text;
}

test('every sheet of a printed briefing has its marking above and below, and nothing of the screen', async ({
  browser,
}) => {
  const { page } = await newPerson(browser, 'editor', 'AMBER');
  await page.goto('/briefings/india-malaysia-at-sea-agenda-ahead-of-ships');
  const sheets = await sheetsOf(page);
  expect(sheets.length).toBeGreaterThan(1);
  for (const [index, sheet] of sheets.entries()) {
    expect(sheet.match(/TLP:AMBER/g)?.length, `sheet ${index + 1}`).toBeGreaterThanOrEqual(2);
    expect(sheet).toContain(`${index + 1} / ${sheets.length}`);
    expect(sheet).not.toContain('Search the record');
  }
});

test('a page that anybody may read says so on paper', async ({ page }) => {
  await page.goto('/visits/rajnath-singh-malaysia-july-2023');
  for (const sheet of await sheetsOf(page)) expect(sheet).toMatch(/TLP:CLEAR[^]*TLP:CLEAR/);
});
