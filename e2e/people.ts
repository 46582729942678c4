// People of a portal that a journey makes for itself, by the pages that an admin uses.
import { expect, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';

export type Role = 'analyst' | 'editor' | 'admin';
export type Clearance = 'GREEN' | 'AMBER' | 'RED';

let made = 0;

/** Signs in by the form; `next` is where to go then. */
export async function signIn(page: Page, email: string, password: string, next = '/') {
  await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

/** The first admin, signed in. */
export async function signInAsAdmin(page: Page) {
  const { ATTACHE_ADMIN_EMAIL: email = '', ATTACHE_ADMIN_PASSWORD: password = '' } = process.env;
  await signIn(page, email, password);
}

/** Somebody new of a role and a clearance: invited by the admin, with a password of their own, on a page of their own. */
export async function newPerson(
  browser: Browser,
  role: Role,
  clearance: Clearance,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; email: string; password: string; name: string }> {
  const admin = await browser.newPage();
  await signInAsAdmin(admin);
  const mark = `${Date.now().toString(36)}${made++}`;
  const email = `${role}-${mark}@journeys.example`;
  const name = `${role[0]!.toUpperCase()}${role.slice(1)} ${mark}`;
  await admin.goto('/admin/users/new');
  await admin.getByLabel('E-mail address').fill(email);
  await admin.getByLabel('Name', { exact: true }).fill(name);
  await admin.getByLabel('Role').selectOption(role);
  await admin.getByLabel('Clearance').selectOption(clearance);
  await admin.getByRole('button', { name: 'Create the account' }).click();
  const link = await admin.getByLabel('Link to set a password').inputValue();
  await admin.close();

  const context = await browser.newContext(options);
  const page = await context.newPage();
  const password = `a long password of ${mark}`;
  await page.goto(link);
  await page.getByLabel('New password').fill(password);
  await page.getByLabel('The same once more').fill(password);
  await page.getByRole('button', { name: 'Set password and sign in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForURL((url) => url.pathname === '/');
  return { page, email, password, name };
}
