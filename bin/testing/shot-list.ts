// What `npm run shots` photographs besides the pages of the record, which e2e/routes.ts finds on the disk.
import type { Page } from '@playwright/test';
import type { Scheme, Size } from './camera';

const VISIT = '/visits/rajnath-singh-malaysia-july-2023';

/** Lists as they look when something was asked of them, and the pages that are open to everybody. */
export const OPEN = [
  '/ties?view=matrix',
  '/search?q=defense',
  '/visits?q=zzzz',
  '/nowhere',
  '/sign-in',
];

/** What the desk and the admins see. The notes and the user that it takes are found in the portal. */
export const PERSONAL = [
  '/briefings?state=draft',
  '/desk',
  '/desk/visits',
  '/desk/visits/new',
  `/desk${VISIT}`,
  '/desk/notes',
  '/desk/notes/new?on=visit:rajnath-singh-malaysia-july-2023',
  '/desk/notes/[id]',
  '/desk/notes/[id]/reply',
  '/desk/notes/[id]/history',
  '/account',
  '/account/second-factor',
  '/account/passkeys',
  '/sign-out',
  '/admin/users',
  '/admin/users/new',
  '/admin/users/[id]',
];

/** What README.md shows: what is in the window, not the whole page, so that the files stay small. */
export const README: { name: string; address: string; size: Size; scheme: Scheme }[] = [
  { name: 'morning-sheet', address: '/', size: { width: 1200, height: 900 }, scheme: 'light' },
  {
    name: 'briefing',
    address: '/briefings/malaysia-su-30-upkeep-india-opening',
    size: { width: 1200, height: 1200 },
    scheme: 'light',
  },
  { name: 'tie', address: '/ties/in-my', size: { width: 1200, height: 1400 }, scheme: 'dark' },
  { name: 'visit-phone', address: VISIT, size: { width: 390, height: 1100 }, scheme: 'light' },
  {
    name: 'note',
    address: '/desk/notes/[id]',
    size: { width: 1200, height: 760 },
    scheme: 'light',
  },
];

/** The address itself, or with the id of the first note of the visit, or of the first user, in it; null for none. */
export async function findAddress(page: Page, address: string): Promise<string | null> {
  if (!address.includes('[id]')) return address;
  const [from, stem] = address.startsWith('/desk/notes/')
    ? [VISIT, '/desk/notes/']
    : ['/admin/users', '/admin/users/'];
  await page.goto(from);
  const hrefs = await page
    .locator(`main a[href^="${stem}"]`)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const id = hrefs.map((href) => /[0-9a-f-]{36}/.exec(href)?.[0]).find(Boolean);
  return id ? address.replace('[id]', id) : null;
}

/** `/ties?view=matrix` as `ties-view-matrix`. */
export function nameOf(address: string): string {
  return address.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'home';
}
