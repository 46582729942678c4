// `npm run shots`: photographs of every page of a portal that runs, to be looked at after each visible change.
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { readingPages } from '../../e2e/routes';
import { checkout, findRunning, openDataFolder } from '../data-folder.mjs';
import { Lifetime } from '../lifetime.mjs';
import { step } from '../progress.mjs';
import { Refusal } from '../refusal.mjs';
import { runScript } from '../script.mjs';
import { ensureBrowser } from './browser.mjs';
import { open, openBrowser, photograph, photographAtAllSizes, show, type Account } from './camera';
import { findAddress, nameOf, OPEN, PERSONAL, README } from './shot-list';

const lifetime = new Lifetime();
try {
  const { url, out, readme, only } = readOptions();
  await fetch(url, { redirect: 'manual' }).catch(() => {
    throw new Refusal(`No portal answers at ${url}.`);
  });
  const executablePath = await ensureBrowser(lifetime, openDataFolder());
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  lifetime.onEnd(() => browser.close());
  const accounts = await findAccounts(url);
  if (readme) await photographForReadme(browser, url, accounts);
  else await photographAll(browser, url, accounts, { out, only });
  await lifetime.end(0);
} catch (error) {
  await lifetime.fail(error);
}

function readOptions() {
  const usage =
    'npm run shots -- [--url http://localhost:3000] [--out folder] [--only /visits] [--readme]';
  try {
    const { values } = parseArgs({
      options: {
        url: { type: 'string' },
        out: { type: 'string', default: join(checkout, '.attache', 'shots') },
        only: { type: 'string', default: '' },
        readme: { type: 'boolean', default: false },
      },
    });
    const url = values.url ?? findRunning(openDataFolder())?.url;
    if (!url) throw new Refusal(`No portal is running here: start it, or name one. ${usage}`);
    const { origin } = new URL(url);
    if (!origin.startsWith('http')) throw new Refusal(`${url} is no web address. ${usage}`);
    return { ...values, url: origin, out: resolve(values.out) };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`That is not how it is asked for: ${usage}`);
  }
}

/** The account that the environment names; otherwise, on this checkout's own portal, accounts made for trying a role. */
async function findAccounts(url: string): Promise<Account[]> {
  const { ATTACHE_SHOTS_EMAIL: email, ATTACHE_SHOTS_PASSWORD: password } = process.env;
  if (email && password) return [{ name: 'signed-in', email, password }];
  const running = findRunning(openDataFolder());
  if (running?.url !== url) {
    console.log(
      'Signed out only: name an account in ATTACHE_SHOTS_EMAIL and ATTACHE_SHOTS_PASSWORD.',
    );
    return [];
  }
  const accounts: Account[] = [];
  for (const name of ['editor', 'admin']) {
    const script = join(checkout, 'bin', 'demo-user.ts');
    const { said } = await runScript(lifetime, script, [name, 'AMBER'], running.databaseUrl);
    const [made = '', secret = ''] = String(said).split('\n');
    accounts.push({ name, email: made, password: secret });
  }
  return accounts;
}

/** Every page signed out, and once more signed in; what the first account may not open, the second tries. */
async function photographAll(
  browser: Browser,
  url: string,
  accounts: Account[],
  { out, only }: { out: string; only: string },
) {
  const chosen = (addresses: string[]) => addresses.filter((address) => address.startsWith(only));
  const stranger = await openBrowser(browser, url);
  await photographEach(stranger, chosen([...readingPages(), ...OPEN]), join(out, 'signed-out'));
  let left = chosen([...readingPages(), ...PERSONAL]);
  for (const account of accounts) {
    const person = await openBrowser(browser, url, account);
    left = await photographEach(person, left, join(out, account.name));
  }
  if (accounts.length > 0 && left.length > 0) console.log(`Not to be opened: ${left.join(', ')}.`);
  console.log(`\nThe pictures are in ${out}`);
}

/** Returns the addresses that this person may not open. */
async function photographEach(context: BrowserContext, addresses: string[], folder: string) {
  const shut: string[] = [];
  const page = await context.newPage();
  for (const address of addresses) {
    const found = await findAddress(page, address);
    const isOpen = found !== null && (await open(page, found, address === '/nowhere' ? 404 : 200));
    if (!isOpen) {
      shut.push(address);
      continue;
    }
    await step(`${basename(folder)} ${address}`, async () => {
      const stem = join(folder, nameOf(address));
      try {
        await photographAtAllSizes(page, stem);
      } catch {
        // A development server loads a page anew when somebody saves a file.
        await page.goto(found);
        await photographAtAllSizes(page, stem);
      }
    });
  }
  await page.close();
  return shut;
}

async function photographForReadme(browser: Browser, url: string, [account]: Account[]) {
  const folder = join(checkout, 'docs', 'screenshots');
  for (const { name, address, size, scheme } of README) {
    await step(name, async () => {
      const isPersonal = address.startsWith('/desk');
      if (isPersonal && !account) throw new Refusal('The pictures of the desk need an account.');
      const context = await openBrowser(browser, url, isPersonal ? account : undefined);
      const page = await context.newPage();
      const found = await findAddress(page, address);
      if (!found || !(await open(page, found))) throw new Refusal(`${address} cannot be opened.`);
      await show(page, size, scheme);
      await photograph(page, join(folder, `${name}.png`), false);
      await context.close();
    });
  }
}
