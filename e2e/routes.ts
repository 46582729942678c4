// Every page that lies on disk, and how a stranger reaches it.
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const app = fileURLToPath(new URL('../app', import.meta.url));

export type Route = {
  /** As people type it: `/visits/[slug]`. */
  pattern: string;
  /** Whether it is a page of the record, open to whoever its rows are marked for. */
  reading: boolean;
};

/** Every page.tsx and route.ts below app/, from the disk and not from memory. */
export function routesOnDisk(): Route[] {
  return readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file.split(sep).join('/')))
    .map((file) =>
      join('/', file)
        .split(sep)
        .join('/')
        .replace(/\/(page\.tsx|route\.ts)$/, ''),
    )
    .map((folder) => ({
      reading: folder.startsWith('/[audience]'),
      pattern: folder.replace(/^\/\[audience\]/, '') || '/',
    }))
    .sort((a, b) => a.pattern.localeCompare(b.pattern));
}

/** One address of the sample record for each reading page with a parameter. A new page needs its line here. */
const EXAMPLES: Record<string, string> = {
  '/agreements/[slug]': '/agreements/in-my-defence-mou-1993',
  '/briefings/[slug]': '/briefings/malaysia-su-30-upkeep-india-opening',
  '/briefings/[slug]/revisions/[number]':
    '/briefings/india-malaysia-committees-carry-the-tie/revisions/1',
  '/commitments/[slug]': '/commitments/in-my-set-up-su-30-forum',
  '/countries/[code]': '/countries/my',
  '/engagements/[slug]': '/engagements/guard-of-honour-kuala-lumpur-july-2023',
  '/exercises/[slug]': '/exercises/harimau-shakti',
  '/mechanisms/[slug]': '/mechanisms/midcom',
  '/people/[slug]': '/people/rajnath-singh',
  '/sources/[slug]': '/sources/sun-daily-2023-07-10',
  '/ties/[slug]': '/ties/in-my',
  '/visits/[slug]': '/visits/rajnath-singh-malaysia-july-2023',
};

/** The address of a reading page; throws for a page that nobody gave an example. */
export function exampleOf(pattern: string): string {
  const address = pattern.includes('[') ? EXAMPLES[pattern] : pattern;
  if (!address) throw new Error(`No example address for ${pattern}: add one to e2e/routes.ts.`);
  return address;
}

/** The reading pages, each with an address of the sample record. */
export function readingPages(): string[] {
  return routesOnDisk()
    .filter(({ reading }) => reading)
    .map(({ pattern }) => exampleOf(pattern));
}
