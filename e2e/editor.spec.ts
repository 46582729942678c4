import { expect, test, type Locator, type Page } from '@playwright/test';
import { noteWith, unique, VISIT } from './notes';
import { newPerson } from './people';

/** Moves with the Tab key until the control has the focus: whoever has no mouse gets there too. */
async function tabTo(page: Page, control: Locator) {
  await expect(control).toBeVisible();
  for (let step = 0; step < 600; step++) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The Tab key never reached the control.');
}

async function press(page: Page, control: Locator) {
  await tabTo(page, control);
  await page.keyboard.press('Enter');
}

/** Replaces the text of a field by typing. */
async function type(page: Page, field: Locator, text: string) {
  await tabTo(page, field);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

test('an editor keeps a note on the July 2023 visit with the keyboard alone', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const { page, name } = await newPerson(browser, 'editor', 'AMBER');
  const first = unique('Who met the foreign minister');
  await page.goto(VISIT);

  await press(page, page.locator('#notes').getByRole('link', { name: 'Add a note' }));
  await expect(page.getByRole('heading', { level: 1, name: 'New note' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await tabTo(page, page.getByLabel('Kind'));
  await page.keyboard.type('Question');
  await type(page, page.getByLabel('Note', { exact: true }), `${first}, **and when**?`);
  await expect(page.locator('#preview strong')).toHaveText('and when');
  await page.keyboard.press('Control+Enter');

  await page.waitForURL(/#note-/);
  const note = noteWith(page, first);
  await expect(note.locator('header')).toContainText('Question');
  await expect(note.locator('header')).toContainText(name);
  await expect(note.locator('strong')).toHaveText('and when');
  await expect(page.locator(':target')).toContainText(first);

  const second = unique('Who met whom on the 11th');
  await press(page, note.getByRole('link', { name: /^Edit/ }));
  await page.waitForLoadState('networkidle');
  await type(page, page.getByLabel('Note', { exact: true }), second);
  await press(page, page.getByRole('button', { name: 'Save changes' }));
  await page.waitForURL(/#note-/);
  await expect(noteWith(page, second)).toContainText('edited');
  await expect(noteWith(page, first)).toHaveCount(0);

  const answer = unique('Nobody said');
  await press(page, noteWith(page, second).getByRole('link', { name: /^Reply/ }));
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('region', { name: 'The note that this answers' })).toContainText(
    second,
  );
  await type(page, page.getByLabel('Reply', { exact: true }), answer);
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/#note-/);
  await expect(noteWith(page, answer)).toBeVisible();

  await press(page, noteWith(page, second).getByRole('link', { name: /^edited/ }));
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Version 2', 'Version 1']);
  await expect(page.locator('ins')).not.toHaveCount(0);
  await expect(page.locator('del')).not.toHaveCount(0);
  await press(page, page.getByRole('link', { name: 'Edit the note' }));

  await press(page, page.getByRole('button', { name: 'Resolve the note' }));
  await page.waitForURL(/#note-/);
  const folded = page.locator('details', { hasText: second });
  await expect(folded.locator('summary')).toContainText('Resolved');

  await page.goto('/desk/notes?by=me&state=resolved');
  await press(page, page.getByRole('main').getByRole('link', { name: /^Edit/ }));
  await press(page, page.getByRole('button', { name: 'Reopen the note' }));
  await page.waitForURL(/#note-/);
  await expect(noteWith(page, second)).toBeVisible();
});

test('everybody of its marking reads a note on the next request; withdrawn, nobody but editors', async ({
  browser,
  page: stranger,
}) => {
  test.setTimeout(120_000);
  const { page } = await newPerson(browser, 'editor', 'AMBER');
  const analyst = (await newPerson(browser, 'analyst', 'GREEN')).page;
  const text = unique('For those who are signed in');
  await stranger.goto(VISIT);
  await analyst.goto(VISIT);

  await page.goto(`/desk/notes/new?on=visit:${VISIT.split('/')[2]}`);
  await page.getByLabel('Marking').selectOption('GREEN');
  await page.getByLabel('Note', { exact: true }).fill(text);
  await page.getByRole('button', { name: 'Save note' }).click();
  await page.waitForURL(/#note-/);

  await analyst.reload();
  await expect(noteWith(analyst, text)).toBeVisible();
  await expect(noteWith(analyst, text).getByRole('link')).toHaveCount(0);
  await stranger.reload();
  await expect(noteWith(stranger, text)).toHaveCount(0);

  await noteWith(page, text)
    .getByRole('link', { name: /^Withdraw/ })
    .click();
  await page.getByRole('button', { name: 'Withdraw the note' }).click();
  await expect(page.getByText('You withdrew this note')).toBeVisible();
  await analyst.reload();
  await expect(noteWith(analyst, text)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo: restore the note' }).click();
  await page.waitForURL(/#note-/);
  await analyst.reload();
  await expect(noteWith(analyst, text)).toBeVisible();
});

test.describe('without script', () => {
  test('an editor adds, looks over, changes, answers, resolves and withdraws a note', async ({
    browser,
  }) => {
    test.setTimeout(120_000);
    const { page } = await newPerson(browser, 'editor', 'AMBER', { javaScriptEnabled: false });
    await page.goto(VISIT);
    await page.locator('#notes').getByRole('link', { name: 'Add a note' }).click();
    await page.getByLabel('Kind').selectOption('Follow-up');

    await page.getByRole('button', { name: 'Save note' }).click();
    await expect(page.getByRole('alert')).toContainText('Write the note.');
    await expect(page.getByLabel('Kind')).toHaveValue('follow-up');

    await page.getByLabel('Note', { exact: true }).fill('x'.repeat(200_000));
    await page.getByRole('button', { name: 'Save note' }).click();
    await expect(page.getByRole('alert')).toContainText('at most 20,000');
    await expect(page.getByLabel('Note', { exact: true })).toHaveValue('x'.repeat(200_000));

    const text = unique('Ask the ministry');
    await page.getByLabel('Note', { exact: true }).fill(`${text} **twice**`);
    await page.getByRole('button', { name: 'Preview' }).click();
    await expect(page.locator('#preview strong')).toHaveText('twice');
    await page.getByRole('button', { name: 'Save note' }).click();
    await page.waitForURL(/#note-/);
    await expect(noteWith(page, text).locator('header')).toContainText('Follow-up');

    const changed = unique('Ask the other ministry');
    await noteWith(page, text).getByRole('link', { name: /^Edit/ }).click();
    await page.getByLabel('Note', { exact: true }).fill(changed);
    await page.getByRole('button', { name: 'Save changes' }).click();
    await page.waitForURL(/#note-/);

    const answer = unique('Asked');
    await noteWith(page, changed)
      .getByRole('link', { name: /^Reply/ })
      .click();
    await page.getByLabel('Reply', { exact: true }).fill(answer);
    await page.getByRole('button', { name: 'Save reply' }).click();
    await page.waitForURL(/#note-/);
    await expect(noteWith(page, answer)).toBeVisible();

    await noteWith(page, changed)
      .getByRole('link', { name: /^Resolve/ })
      .click();
    await page.getByRole('button', { name: 'Resolve the note' }).click();
    await page.waitForURL(/#note-/);
    await expect(page.locator('details', { hasText: changed }).locator('summary')).toContainText(
      'Resolved',
    );
    await page.goto('/desk/notes?by=me&state=resolved');
    await page.getByRole('main').getByRole('link', { name: /^Edit/ }).click();
    await page.getByRole('button', { name: 'Withdraw the note' }).click();
    await expect(page.getByText('You withdrew this note')).toBeVisible();
    await page.getByRole('button', { name: 'Undo: restore the note' }).click();
    await page.waitForURL(/#note-/);
  });
});
