import { expect, test, type Page } from '@playwright/test';
import { newPerson } from './people';
import { readingPages, routesOnDisk } from './routes';

/** The doors that stand open to everybody besides the pages of the record. Everything else is shut. */
const OPEN = [
  '/sign-in',
  // Sends back to the first step whoever has not taken it.
  '/sign-in/second-step',
  '/sign-out',
  '/invitations/[token]',
  '/api/auth/[...nextauth]',
  // Says who asks: nobody, to a stranger.
  '/api/viewer',
  // Say how the portal is, and nothing of what is in it.
  '/api/health',
  '/api/ready',
];

test('every page that is no page of the record is shut to strangers and to analysts, unless named open', async ({
  browser,
  request,
}) => {
  const shut = routesOnDisk().filter(({ reading, pattern }) => !reading && !OPEN.includes(pattern));
  expect(shut.length).toBeGreaterThan(5);
  const analyst = await newPerson(browser, 'analyst', 'RED');
  for (const { pattern } of shut) {
    const address = pattern
      .replace('[id]', '018937f2-b400-77a5-9824-089cc0e03c05')
      .replace('[slug]', 'rajnath-singh-malaysia-july-2023');
    const signedOut = await request.get(address, { maxRedirects: 0 });
    const door = signedOut.headers().location ?? '';
    const refused = [401, 403, 404].includes(signedOut.status()) || /\/sign-in/.test(door);
    expect(refused, `${address} answers a stranger with ${signedOut.status()} ${door}`).toBe(true);
    if (pattern.startsWith('/account')) continue;
    const answer = await analyst.page.request.get(address, { maxRedirects: 0 });
    expect(answer.status(), `${address} for an analyst`).toBe(404);
  }
});

test('nobody gets an inner path of an audience from outside', async ({ request }) => {
  const segments = ['public', 'editor-red', 'editor-red~1~2026-11-23~~seal', 'admin-red~~~~'];
  for (const segment of segments) {
    for (const path of ['', '/briefings', '/visits/rajnath-singh-malaysia-july-2023']) {
      expect((await request.get(`/${segment}${path}`)).status(), `/${segment}${path}`).toBe(404);
    }
  }
});

test('every page of the record has its title, description, canonical address and one first heading, and asks no other host', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const foreign = watchHosts(page, baseURL!);
  const titles = new Map<string, string>();
  for (const address of readingPages()) {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(200);
    const title = await page.title();
    expect(titles.get(title), `${address} shares its title`).toBeUndefined();
    titles.set(title, address);
    await expect(page.locator('meta[name=description]'), address).toHaveAttribute(
      'content',
      /\S.{10}/,
    );
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(new URL(canonical ?? '', baseURL).pathname, address).toBe(address);
    await expect(page.getByRole('heading', { level: 1 }), address).toHaveCount(1);
  }
  expect(foreign).toEqual([]);
});

test('no link of the record leads nowhere', async ({ page, request, baseURL }) => {
  test.setTimeout(240_000);
  const seen = new Set<string>();
  for (const address of readingPages()) {
    await page.goto(address);
    const links = await page
      .locator('a[href^="/"], a[href^="#"]')
      .evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
    const ids = new Set(
      await page.locator('[id]').evaluateAll((nodes) => nodes.map(({ id }) => id)),
    );
    for (const link of links) {
      const url = new URL(link);
      if (url.pathname === address && url.hash) {
        expect(ids.has(decodeURIComponent(url.hash.slice(1))), `${address} has ${url.hash}`).toBe(
          true,
        );
      }
      url.hash = '';
      seen.add(url.href.replace(baseURL!, ''));
    }
  }
  expect(seen.size).toBeGreaterThan(100);
  const queue = [...seen].filter((path) => !path.startsWith('/sign-out'));
  const dead: string[] = [];
  await Promise.all(
    Array.from({ length: 6 }, async () => {
      for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
        const answer = await request.get(path);
        if (answer.status() !== 200) dead.push(`${path} ${answer.status()}`);
      }
    }),
  );
  expect(dead).toEqual([]);
});

/** Requests to any other host than the portal's. */
function watchHosts(page: Page, baseURL: string): string[] {
  const foreign: string[] = [];
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== new URL(baseURL).host) foreign.push(request.url());
  });
  return foreign;
}
