// Where there is something to ask: addresses that links, filters and forms of a page lead to, and those that one could guess.
import { routesOnDisk } from '../../e2e/routes';
import { TOKEN, type Row, type Rows, type Table } from './grow';

const NOT_ASKED = /^\/(_next|flags|sign-out|api\/auth|icon)/;

/** The addresses that the links of a page lead to, and its filters with each choice, date and word. */
export function addressesIn(html: string, words: string[]): string[] {
  const links = [...html.matchAll(/<a\b[^>]*\bhref="(\/[^"#]*)/g)].map(([, link]) =>
    unescape(link!),
  );
  const filters = [...html.matchAll(/<form\b[^>]*\bmethod="get"[\s\S]*?<\/form>/g)];
  return [...links, ...filters.flatMap(([form]) => filtersIn(form, words))].filter(
    (path) => !NOT_ASKED.test(path),
  );
}

function filtersIn(form: string, words: string[]): string[] {
  const action = unescape(/\baction="(\/[^"]*)"/.exec(form)?.[1] ?? '');
  if (!action) return [];
  const address = (name: string, value: string) =>
    `${action}?${new URLSearchParams([[name, value]]).toString()}`;
  const selects = [...form.matchAll(/<select\b[^>]*\bname="([^"]*)"[\s\S]*?<\/select>/g)];
  const chosen = selects.flatMap(([select, name]) =>
    [...select.matchAll(/<option\b[^>]*\bvalue="([^"]+)"/g)].map(([, value]) =>
      address(name!, unescape(value!)),
    ),
  );
  const typed = [...form.matchAll(/<input\b[^>]*>/g)]
    .map(([tag]) => /\bname="([^"]*)"/.exec(tag)?.[1] ?? '')
    .filter((name) => name && !name.startsWith('$'))
    .flatMap((name) =>
      (name === 'q' ? words : ['2020', '2025-13']).map((value) => address(name, value)),
    );
  return [...chosen, ...typed];
}

const unescape = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#x27;', "'");

const SHELVES: Partial<Record<Table, string>> = {
  ...{ Person: '/people/', Mechanism: '/mechanisms/', Visit: '/visits/', Tie: '/ties/' },
  ...{ Engagement: '/engagements/', ExerciseSeries: '/exercises/', Agreement: '/agreements/' },
  ...{ Commitment: '/commitments/', Source: '/sources/', Briefing: '/briefings/' },
};

const ON: Partial<Record<Table, string>> = {
  ...{ Visit: 'visit', Engagement: 'engagement', MechanismSession: 'session' },
  ...{ ExerciseEdition: 'exercise', Agreement: 'agreement', Commitment: 'commitment' },
  Briefing: 'briefing',
};

/** The addresses at which a row stands, or would. */
export function placesOf(rows: Rows, table: Table, row: Row): string[] {
  if (table === 'Note')
    return ['', '/history', '/reply'].map((end) => `/desk/notes/${row.id}${end}`);
  if (table === 'Revision') {
    const briefing = rows.Briefing.find(({ id }) => id === row.briefingId)!;
    return [`/briefings/${briefing.slug}/revisions/${row.number}`];
  }
  return [
    ...(SHELVES[table] ? [`${SHELVES[table]}${row.slug}`] : []),
    ...(table === 'Visit' ? [`/desk/visits/${row.slug}`] : []),
    ...(ON[table] ? [`/desk/notes/new?on=${ON[table]}:${row.slug}`] : []),
  ];
}

/** What is asked whatever the record holds: every page on disk, and machines' addresses. */
export function fixedAddresses(): string[] {
  const pages = routesOnDisk().filter(
    ({ pattern }) => !pattern.includes('[') && !NOT_ASKED.test(pattern),
  );
  const lists = pages
    .filter(({ reading, pattern }) => (reading && pattern !== '/') || pattern.startsWith('/desk/'))
    .map(({ pattern }) => pattern);
  return [
    ...pages.map(({ pattern }) => pattern),
    ...lists.flatMap((path) => [`${path}?page=2`, `${path}?page=99`, `${path}?q=ministry`]),
    ...['/sitemap.xml', '/robots.txt', '/feed.xml', '/manifest.webmanifest', '/opengraph-image'],
    ...['/countries/in', '/countries/my', '/ties?view=matrix'],
  ];
}

/** Where nobody finds anything, whatever the record holds. */
export const wrongAddresses = () => [
  ...['/nowhere', '/visits/nowhere', '/ties/zz-zz', '/countries/zz', '/ties/%80'],
  '/ties?view=table',
];

/** The tokens in a text, marked hits joined again. */
export function tokensIn(text: string): Set<string> {
  const joined = text.replace(/<\/?mark[^>]*>/g, '').toLowerCase();
  return new Set(joined.match(TOKEN));
}
