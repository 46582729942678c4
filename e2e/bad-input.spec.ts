import { expect, test, type Browser } from '@playwright/test';
import { badValues } from './bad-values';
import { signInAsAdmin } from './people';
import { routesOnDisk } from './routes';

const values = badValues();

/** Parameters that pages read without a field for them. */
const UNSEEN: Record<string, string[]> = {
  '/sign-in': ['next'],
  '/ties': ['view'],
  '/desk/notes/new': ['on', 'kind', 'marking'],
  '/desk/notes': ['by'],
  '/admin/users': ['sort'],
  '/search': ['on'],
};

/** What the page can be asked: the fields of its filters, and what it reads unseen. */
async function parametersOf(ask: Ask, pattern: string): Promise<string[]> {
  const html = await (await ask(pattern)).text();
  const forms = html
    .slice(html.indexOf('<main'))
    .matchAll(/<form[^>]*\baction="\/[^"]*"[\s\S]*?<\/form>/g);
  const names = [...forms].flatMap(([form]) => [...form.matchAll(/\bname="([^"$]+)"/g)]);
  return [...new Set([...names.map(([, name]) => name!), ...(UNSEEN[pattern] ?? [])])];
}

/** The names in several addresses when the value is long: in one, it would be refused for the address alone. */
function groups(names: string[], number: number): string[][] {
  return Array.from({ length: number }, (_, at) =>
    names.filter((__, index) => index % number === at),
  );
}

/** What no answer may show to a person. */
const TRACE =
  /\bat (async )?[\w.]+ \(|node_modules|PrismaClient|SQLSTATE|syntax error at|stack trace/i;

test.describe.configure({ mode: 'parallel' });

/** The first admin's cookies, once for all tests of this process. */
let session: Promise<string> | undefined;

async function begin(browser: Browser): Promise<string> {
  const page = await browser.newPage();
  await signInAsAdmin(page);
  const cookies = await page.context().cookies();
  await page.close();
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}

/** Asks for thousands of addresses, which takes a browser's own way of asking twice as long. */
type Ask = (address: string) => Promise<Response>;

const askWith =
  (cookie: string): Ask =>
  (address) =>
    fetch(process.env.ATTACHE_E2E_URL + address, { headers: { cookie }, redirect: 'manual' });

/** Asks as the admin who sees everything; as a stranger where the signed-in are sent on. */
async function asking(browser: Browser, pattern: string): Promise<Ask> {
  if (pattern === '/sign-in') return askWith('');
  return askWith(await (session ??= begin(browser)));
}

test('a few hundred bad values are no use', () => {
  expect(values.length).toBeGreaterThan(200);
});

async function expectNoFault(ask: Ask, addresses: string[]) {
  const faults: string[] = [];
  const queue = [...addresses];
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
        const answer = await ask(address).catch((error: Error) => {
          faults.push(`${address}: ${error.message.split('\n')[0]}`);
          return null;
        });
        if (!answer) continue;
        const body = await answer.text();
        if (answer.status >= 500 || (answer.status !== 404 && TRACE.test(body)))
          faults.push(`${address}: ${answer.status}`);
      }
    }),
  );
  expect(faults.slice(0, 10)).toEqual([]);
}

const routes = routesOnDisk().filter(({ pattern }) => !pattern.startsWith('/api/auth'));

/** Each page takes a fifth of the values, another than the page before it: the list of visits and the search take all. */
function valuesFor(pattern: string): string[] {
  if (['/visits', '/search', '/visits/[slug]'].includes(pattern)) return values;
  const turn = routes.findIndex((route) => route.pattern === pattern);
  return values.filter((_, index) => (index + turn) % 5 === 0);
}

for (const { pattern } of routes.filter(({ pattern }) => pattern.includes('['))) {
  test(`no bad value in the path of ${pattern} is a fault`, async ({ browser }) => {
    test.setTimeout(240_000);
    const paths = valuesFor(pattern).map((value) => pattern.replace(/\[[^\]]+\]/g, value || 'x'));
    await expectNoFault(await asking(browser, pattern), paths);
  });
}

for (const { pattern } of routes.filter(
  ({ pattern }) => !pattern.includes('[') && pattern !== '/sign-out',
)) {
  test(`no bad value in a parameter of ${pattern} is a fault`, async ({ browser }) => {
    test.setTimeout(240_000);
    const ask = await asking(browser, pattern);
    const names = await parametersOf(ask, pattern);
    const addresses = valuesFor(pattern).flatMap((value) =>
      groups(names, value.length > 80 && value.length < 2000 ? 3 : 1).map(
        (some) => `${pattern}?${some.map((name) => `${name}=${value}`).join('&')}`,
      ),
    );
    const some = values.filter((_, index) => index % 8 === 0);
    // Lists look for words alike: one of them and the search take every value.
    const words = ['/visits', '/search'].includes(pattern) ? values : some;
    await expectNoFault(ask, [
      ...(names.length > 0 ? addresses : []),
      // Words, pages and what nobody reads alone: a bad neighbour would hide them.
      ...(names.includes('q') ? words.map((value) => `${pattern}?q=${value}`) : []),
      ...some.flatMap((value) => [`${pattern}?page=${value}`, `${pattern}?${value}=${value}`]),
    ]);
  });
}

test('the filters of lists are found in their pages', async () => {
  const ask = askWith('');
  expect(await parametersOf(ask, '/visits')).toEqual(
    expect.arrayContaining(['q', 'tie', 'level', 'from', 'to']),
  );
  expect(await parametersOf(ask, '/about')).toEqual([]);
});

test('a filter that cannot be read is a message beside its field, with the typed text kept', async ({
  page,
}) => {
  const cases: [address: string, field: string, message: string][] = [
    ['/visits?from=2023-13', 'Since', 'is no date'],
    ['/visits?from=2024&to=2023', 'Until', 'The end is before the start.'],
    ['/briefings?tie=atlantis', 'Tie', 'is no tie'],
    ['/visits?level=emperor', 'Level', 'is no level'],
    ['/people?country=xyz', 'Country', 'is no country code'],
    [`/sources?q=${'a'.repeat(300)}`, 'Words', 'at most 200 characters'],
  ];
  for (const [address, field, message] of cases) {
    expect((await page.goto(address))?.status(), address).toBe(200);
    const control = page.getByRole('form', { name: 'Filters' }).getByLabel(field);
    await expect(control, address).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('main'), address).toContainText(message);
    const typed = new URL(page.url()).searchParams;
    expect([...typed.values()], address).toContain(await control.inputValue());
  }
});

test('a page number that is none, or behind the last, is a 404 that helps', async ({ page }) => {
  for (const number of ['0', '-1', 'two', '1.5', '99999']) {
    expect((await page.goto(`/visits?page=${number}`))?.status(), number).toBe(404);
    await expect(
      page.getByRole('link', { name: /visits|home|morning|search/i }).first(),
    ).toBeVisible();
  }
});
