// Notes that a journey writes on a visit, and finds again.
import type { Page } from '@playwright/test';

export const VISIT = '/visits/rajnath-singh-malaysia-july-2023';

let made = 0;
/** A text that no other note has. */
export const unique = (words: string) => `${words} ${Date.now().toString(36)}${made++}`;

export const noteWith = (page: Page, text: string) =>
  page.locator('article[id^=note-]', { hasText: text });
