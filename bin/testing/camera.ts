// A browser that opens pages of a portal as somebody, and photographs them.
import type { Browser, Page } from '@playwright/test';
import { signIn } from '../../e2e/people';
import { Refusal } from '../refusal.mjs';

export type Account = { name: string; email: string; password: string };
export type Scheme = 'light' | 'dark';
export type Size = { width: number; height: number };

const WIDTHS = [390, 1440];
const SCHEMES: Scheme[] = ['light', 'dark'];

export async function openBrowser(browser: Browser, url: string, account?: Account) {
  const context = await browser.newContext({
    baseURL: url,
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  if (!account) return context;
  const page = await context.newPage();
  await signIn(page, account.email, account.password).catch(() => {
    throw new Refusal(`${account.email} could not sign in at ${url}: is the password right?`);
  });
  await page.close();
  return context;
}

/** Whether the page answers as expected, under the address that was asked for. */
export async function open(page: Page, address: string, expected = 200): Promise<boolean> {
  const answer = await page.goto(address);
  // A redirect leads to another page, which has an address of its own.
  return answer?.status() === expected && new URL(page.url()).pathname === address.split('?')[0];
}

/** Sets the window and the scheme, and waits for everything that the page shows. */
export async function show(page: Page, size: Size, colorScheme: Scheme) {
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme });
  // A picture far down the page would else wait for somebody to come near.
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await document.fonts.ready;
  });
  await page.waitForLoadState('networkidle');
}

export async function photograph(page: Page, path: string, fullPage: boolean) {
  await page.screenshot({
    path,
    fullPage,
    animations: 'disabled',
    // The button of Next's development server is none of the portal's.
    style: 'nextjs-portal { display: none }',
  });
}

/** The whole page on a phone and on a wide screen, light and dark: `stem-390-light.png`. */
export async function photographAtAllSizes(page: Page, stem: string) {
  for (const width of WIDTHS) {
    for (const scheme of SCHEMES) {
      await show(page, { width, height: 900 }, scheme);
      await photograph(page, `${stem}-${width}-${scheme}.png`, true);
    }
  }
}
