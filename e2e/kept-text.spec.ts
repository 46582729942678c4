// What an editor typed is kept, whoever saved the same note meanwhile and whatever became of the session.
import { expect, test } from '@playwright/test';
import { noteWith, unique, VISIT } from './notes';
import { newPerson } from './people';

for (const javaScriptEnabled of [true, false]) {
  test(`of two editors who change one note at once the second is shown both texts, ${javaScriptEnabled ? 'with' : 'without'} script`, async ({
    browser,
  }) => {
    test.setTimeout(120_000);
    const first = await newPerson(browser, 'editor', 'AMBER', { javaScriptEnabled });
    const second = await newPerson(browser, 'editor', 'AMBER', { javaScriptEnabled });
    const [a, b] = [first.page, second.page];
    await a.goto(`/desk/notes/new?on=visit:${VISIT.split('/')[2]}`);
    await a.getByLabel('Note', { exact: true }).fill(unique('The talks lasted an hour'));
    await a.getByRole('button', { name: 'Save note' }).click();
    await a.waitForURL(/#note-/);
    const address = `/desk/notes/${a.url().split('#note-')[1]}`;
    await a.goto(address);
    await b.goto(address);
    await a.waitForLoadState('networkidle');
    await b.waitForLoadState('networkidle');

    const theirs = unique('The talks lasted two hours');
    await a.getByLabel('Note', { exact: true }).fill(theirs);
    await a.getByRole('button', { name: 'Save changes' }).click();
    await a.waitForURL(/#note-/);

    const mine = unique('The talks lasted an hour and a half');
    await b.getByLabel('Note', { exact: true }).fill(mine);
    await b.getByRole('button', { name: 'Save changes' }).click();
    await expect(
      b.getByRole('heading', { name: `${first.name} saved this note while you wrote` }),
    ).toBeVisible();
    await expect(b.getByText(theirs, { exact: true })).toBeVisible();
    await expect(b.locator('del').first()).toBeVisible();
    await expect(b.getByLabel('Your text')).toHaveValue(mine);

    await b.getByLabel('Your text').fill(`${theirs}\n\n${mine}`);
    await b.getByRole('button', { name: 'Save my text on top' }).click();
    await b.waitForURL(/#note-/);
    await expect(noteWith(b, theirs)).toContainText(mine);
    await b.goto(`${address}/history`);
    await expect(b.getByRole('heading', { level: 2 })).toHaveCount(3);
  });

  test(`what was written is not lost when the session ended meanwhile, ${javaScriptEnabled ? 'with' : 'without'} script`, async ({
    browser,
  }) => {
    const { page, email, password } = await newPerson(browser, 'editor', 'AMBER', {
      javaScriptEnabled,
    });
    await page.goto(`/desk/notes/new?on=visit:${VISIT.split('/')[2]}`);
    await page.waitForLoadState('networkidle');
    const text = unique('An hour of work');
    await page.getByLabel('Note', { exact: true }).fill(text);
    await page.getByLabel('Marking').selectOption('AMBER');
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Save note' }).click();
    await expect(page.getByLabel('Note', { exact: true })).toHaveValue(text);
    await expect(page.getByLabel('Marking')).toHaveValue('AMBER');

    const [other] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'Sign in in a new tab' }).click(),
    ]);
    await other.getByLabel('E-mail address').fill(email);
    await other.getByLabel('Password').fill(password);
    await other.getByRole('button', { name: 'Sign in' }).click();
    await other.waitForURL(/\/desk\/notes\/new/);
    await page.getByRole('button', { name: 'Save note' }).click();
    await page.waitForURL(/#note-/);
    await expect(noteWith(page, text)).toContainText('TLP:AMBER');
  });
}
