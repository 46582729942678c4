// Scores pages of a portal of its own, on a desktop and on a phone: `main.ts <folder>`.
import { launch as launchChrome } from 'chrome-launcher';
import lighthouse, { desktopConfig, type RunnerResult } from 'lighthouse';
import { computeMedianRun } from 'lighthouse/core/lib/median-run.js';
import { launch } from '../../e2e/launch';
import { Lifetime } from '../lifetime.mjs';
import { step } from '../progress.mjs';
import { ensureBrowser } from '../testing/browser.mjs';

/** The least that each page is to reach, of 100. */
const LEAST = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
/** The figures of one page on one machine differ from run to run: the middle one of so many counts. */
const RUNS = 3;
/** Now and then the browser begins to record too late, and Lighthouse asks to be run again: so often at most. */
const SPARE = 2;
const TOO_LATE = /^NO_(NAVSTART|FCP|TRACING_STARTED)$/;
const SHAPES = { desktop: desktopConfig, phone: undefined };
const LISTS = { briefing: '/briefings', tie: '/ties', visit: '/visits' };

const folder = process.argv[2]!;
const lifetime = new Lifetime();
try {
  const chromePath = await ensureBrowser(lifetime, folder, { isWhole: true });
  const portal = await step('Portal', () => launch({ folder }));
  lifetime.onEnd(() => portal.stop());
  if (!portal.isReady) throw new Error(`The portal did not become ready: ${portal.said()}`);
  const chrome = await launchChrome({
    chromePath,
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-dev-shm-usage'],
  });
  lifetime.onEnd(() => chrome.kill());
  let isShort = false;
  const indexes: number[] = [];
  const lines: string[] = [];
  for (const [name, path] of await pages(portal.url)) {
    for (const [shape, config] of Object.entries(SHAPES)) {
      await step(`${name}, ${shape}`, async () => {
        const url = portal.url + path;
        // As readers meet it: rendered once already.
        await fetch(url);
        const options = { port: chrome.port, onlyCategories: Object.keys(LEAST) };
        const runs: RunnerResult['lhr'][] = [];
        for (let spare = SPARE; runs.length < RUNS;) {
          const { lhr } = (await lighthouse(url, options, config)) as RunnerResult;
          if (!lhr.runtimeError) runs.push(lhr);
          else if (!TOO_LATE.test(lhr.runtimeError.code) || spare-- === 0)
            throw new Error(lhr.runtimeError.message);
        }
        const lhr = computeMedianRun(runs);
        indexes.push(lhr.environment.benchmarkIndex);
        const scores = Object.entries(LEAST).map(([category, least]) => {
          const score = Math.round((lhr.categories[category]?.score ?? 0) * 100);
          if (score < least) isShort = true;
          return `${category} ${score}`;
        });
        const shift = lhr.audits['cumulative-layout-shift']?.displayValue;
        lines.push(`${name}, ${shape}: ${scores.join(', ')}; layout shift ${shift}`);
        for (const id of failed(lhr)) lines.push(`  ${id}`);
      });
    }
  }
  console.log(`\n${lines.join('\n')}`);
  const index = indexes.sort((one, other) => one - other)[indexes.length >> 1]!;
  console.log(
    `\nLighthouse’s own benchmark index of this machine: ${index.toFixed(0)}. A phone is this machine, four times slower.\n`,
  );
  await lifetime.end(isShort ? 1 : 0);
} catch (error) {
  await lifetime.fail(error);
}

/** Home, and the first page of each list. */
async function pages(url: string): Promise<[name: string, path: string][]> {
  const found: [string, string][] = [['home', '/']];
  for (const [name, list] of Object.entries(LISTS)) {
    const html = await (await fetch(url + list)).text();
    const links = [...html.matchAll(new RegExp(`href="(${list}/[a-z0-9-]+)"`, 'g'))];
    const path = links.map((link) => link[1]).find((one) => one !== '/visits/calendar');
    if (!path) throw new Error(`${list} leads to no page.`);
    found.push([name, path]);
  }
  return found;
}

/** What cost a page its score. */
function failed(lhr: RunnerResult['lhr']): string[] {
  return Object.entries(LEAST).flatMap(([category, least]) => {
    const { score, auditRefs } = lhr.categories[category]!;
    if (Math.round((score ?? 0) * 100) >= least) return [];
    return auditRefs
      .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${id}: ${lhr.audits[id]?.displayValue ?? lhr.audits[id]?.title}`);
  });
}
