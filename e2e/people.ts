// People of a portal that a journey makes for itself.
import { expect, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { sendForm } from './forms';

export type Role = 'analyst' | 'editor' | 'admin';
export type Clearance = 'GREEN' | 'AMBER' | 'RED';
export type Person = { page: Page; email: string; password: string; name: string };

let count = 0;

/** Signs in by the form; `next` is where to go then. */
export async function signIn(page: Page, email: string, password: string, next = '/') {
  await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

/** Signs out by the form, and waits until it is done. */
export async function signOut(page: Page) {
  await page.goto('/sign-out');
  await page.getByRole('button', { name: 'Sign out of this browser' }).click();
  await page.waitForURL((url) => url.pathname === '/');
}

/** The first admin, signed in by the form as a browser without script sends it. */
export async function signInAsAdmin(page: Page) {
  const { ATTACHE_ADMIN_EMAIL: email = '', ATTACHE_ADMIN_PASSWORD: password = '' } = process.env;
  const values = { email, password };
  const answer = await sendForm(page.request, '/sign-in', 'name="password"', values);
  expect(answer.status(), 'the first admin signs in').toBe(303);
}

/**
 * Somebody new of a role and a clearance, on the first page of a browser of their own: invited by the admin, with a
 * password of their own. The same forms as in `invitePerson`, sent without script, which is much sooner done.
 */
export async function newPerson(
  browser: Browser,
  role: Role,
  clearance: Clearance,
  options: BrowserContextOptions = {},
): Promise<Person> {
  const { email, name, password } = identityOf(role);
  const admin = await browser.newPage();
  await signInAsAdmin(admin);
  const values = { email, name, role, clearance };
  const invited = await sendForm(admin.request, '/admin/users/new', 'name="email"', values);
  const link = /\/invitations\/[\w-]+/.exec(await invited.text())?.[0];
  expect(link, 'the account is made').toBeDefined();
  await admin.close();

  const context = await browser.newContext(options);
  const page = await context.newPage();
  const set = await sendForm(context.request, link!, 'name="password"', {
    password,
    repeated: password,
  });
  expect(set.status(), 'the password is set').toBe(303);
  await page.goto('/');
  return { page, email, password, name };
}

/** The same by the pages that people use. */
export async function invitePerson(
  browser: Browser,
  role: Role,
  clearance: Clearance,
): Promise<Person> {
  const { email, name, password } = identityOf(role);
  const admin = await browser.newPage();
  await signInAsAdmin(admin);
  await admin.goto('/admin/users/new');
  await admin.getByLabel('E-mail address').fill(email);
  await admin.getByLabel('Name', { exact: true }).fill(name);
  await admin.getByLabel('Role').selectOption(role);
  await admin.getByLabel('Clearance').selectOption(clearance);
  await admin.getByRole('button', { name: 'Create the account' }).click();
  const link = await admin.getByLabel('Link to set a password').inputValue();
  await admin.close();

  const page = await browser.newPage();
  await page.goto(link);
  await page.getByLabel('New password').fill(password);
  await page.getByLabel('The same once more').fill(password);
  await page.getByRole('button', { name: 'Set password and sign in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForURL((url) => url.pathname === '/');
  return { page, email, password, name };
}

function identityOf(role: Role) {
  const mark = `${Date.now().toString(36)}${count++}`;
  return {
    email: `${role}-${mark}@journeys.example`,
    name: `${role[0]!.toUpperCase()}${role.slice(1)} ${mark}`,
    password: `a long password of ${mark}`,
  };
}
