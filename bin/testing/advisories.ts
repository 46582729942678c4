// What has been made public about ways past a doorkeeper of Next.js, into what it keeps, and out through it. Left out is
// what stops a server or runs code in it, and what needs the Pages Router's own functions or an option that is off here.
export const ADVISORIES = {
  'CVE-2020-5284': 'files outside the build, by dots after /_next/',
  'CVE-2023-46298': 'an answer without content, made for a page fetched ahead, is kept for all',
  'CVE-2024-34350': 'a request inside another',
  'CVE-2024-34351': 'a server action asks the host that a stranger names',
  'CVE-2024-46982': 'route matches of a host make what is for one be kept for all',
  'CVE-2024-51479': 'a doorkeeper that looks at the path is told of a locale before it',
  'CVE-2025-29927': 'whoever says that it is a subrequest of the doorkeeper passes it',
  'CVE-2025-30218': 'the id of such a subrequest is told to other servers',
  'CVE-2025-32421': 'the data of a page are kept in place of the page',
  'CVE-2025-49005': 'the payload of a page is kept in place of the page',
  'CVE-2025-55173': 'the image optimiser hands out a file of another server',
  'CVE-2025-57752': 'the image optimiser keeps for all what it was given for one',
  'CVE-2025-57822': 'a server is sent elsewhere by headers that the doorkeeper hands on',
  'CVE-2026-27979': 'a page is gone on with, from what a stranger says of it',
  'CVE-2026-44573': 'data without a locale',
  'CVE-2026-44574': 'the parameter of a path, given as a query',
  'CVE-2026-44575': 'payloads and segments by names of their own',
  'CVE-2026-44578': 'an upgrade to a whole address is handed on to that server',
  'CVE-2026-44581': 'a nonce that a stranger gives breaks out of its attribute',
  'CVE-2026-45109': 'segments by names of their own, in a build by Turbopack',
  'CVE-2026-64642': 'a locale before the path, in a build by Turbopack',
  'CVE-2026-64645': 'the host of a rewriting, chosen by a stranger',
  'CVE-2026-64649':
    'a server action behind a server of one’s own asks the host that a stranger names',
  'GHSA-3g8h-86w9-wvmq': 'a redirection without a place to go is kept for all',
} as const;

export type Advisory = keyof typeof ADVISORIES;

/** A request that tries a way past the doorkeeper. */
export type Bypass = {
  name: string;
  target: string;
  method?: string;
  headers?: Record<string, string | string[]>;
  body?: string;
  /** Under which it was made public. */
  known?: Advisory;
};
