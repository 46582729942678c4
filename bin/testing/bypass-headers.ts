// What frameworks and proxies tell each other, said by a stranger.
import type { Advisory, Bypass } from './advisories';

type Headers = Record<string, string | string[]>;
const SUBREQUEST: Advisory = 'CVE-2025-29927';

/** `place` is where another server stands, which nobody here may be made to ask. */
export function byHeader(inner: string, outer: string, place: string): Bypass[] {
  const [, segment = ''] = inner.split('/');
  const middleware = ['middleware', 'src/middleware', 'proxy', 'src/proxy', 'pages/_middleware'];
  const tree = encodeURIComponent(
    JSON.stringify(['', { children: [['audience', segment, 'd'], {}] }]),
  );
  const headers: [string, Headers, Advisory?][] = [
    ...middleware.flatMap((name): [string, Headers, Advisory][] => [
      [`subrequest of ${name}`, { 'x-middleware-subrequest': name }, SUBREQUEST],
      [
        `subrequest of ${name}, five times`,
        { 'x-middleware-subrequest': Array(5).fill(name).join(':') },
        SUBREQUEST,
      ],
      [
        `subrequest of ${name}, upper case`,
        { 'X-Middleware-Subrequest': name.toUpperCase() },
        SUBREQUEST,
      ],
    ]),
    [
      'a header given twice',
      { 'x-middleware-subrequest': ['a', Array(5).fill('proxy').join(':')] },
      SUBREQUEST,
    ],
    ['the id of a subrequest', { 'x-middleware-subrequest-id': 'a' }, 'CVE-2025-30218'],
    ['a page fetched ahead, for a cache', { 'x-middleware-prefetch': '1' }, 'CVE-2023-46298'],
    ['a rewrite', { 'x-middleware-rewrite': inner }],
    ['a next', { 'x-middleware-next': '1' }],
    ['a skip', { 'x-middleware-skip': '1' }],
    ['a redirect', { 'x-middleware-redirect': inner, location: inner }, 'CVE-2025-57822'],
    ['a place elsewhere', { location: place, 'x-middleware-rewrite': place }, 'CVE-2025-57822'],
    [
      'overridden headers',
      { 'x-middleware-override-headers': 'cookie', 'x-middleware-request-cookie': 'a=b' },
    ],
    [
      'an invoked path',
      { 'x-invoke-path': inner, 'x-invoke-output': inner, 'x-invoke-status': '200' },
    ],
    [
      'an invoked query',
      { 'x-invoke-query': encodeURIComponent(JSON.stringify({ audience: segment })) },
    ],
    ['a matched path', { 'x-matched-path': inner }],
    [
      'route matches',
      { 'x-now-route-matches': `1=${encodeURIComponent(segment)}` },
      'CVE-2024-46982',
    ],
    [
      'route matches of data',
      { 'x-now-route-matches': '1', 'x-nextjs-data': '1' },
      'CVE-2025-32421',
    ],
    [
      'route matches of Next',
      { 'x-next-route-matches': `audience=${encodeURIComponent(segment)}` },
    ],
    ['a data request', { 'x-nextjs-data': '1' }, 'GHSA-3g8h-86w9-wvmq'],
    ['a page to be gone on with', { 'next-resume': '1' }, 'CVE-2026-27979'],
    [
      'a nonce that breaks out',
      { 'content-security-policy': `script-src 'nonce-"><script>'` },
      'CVE-2026-44581',
    ],
    ['a minimal mode', { 'x-nextjs-minimal-mode': '1', 'x-vercel-id': 'a' }],
    ['a rewritten path', { 'x-nextjs-rewritten-path': inner, 'x-nextjs-rewritten-query': '' }],
    ['a prerender', { 'x-prerender-revalidate': 'x', 'x-prerender-bypass': 'x' }],
    ['an original url', { 'x-original-url': inner, 'x-rewrite-url': inner }],
    ['forwarded', { 'x-forwarded-uri': inner, 'x-forwarded-prefix': `/${segment}` }],
    ['another host', { 'x-forwarded-host': 'example.org', 'x-forwarded-proto': 'https' }],
    ['a host elsewhere', { host: new URL(place).host }, 'CVE-2024-34351'],
    ['a method override', { 'x-http-method-override': 'POST' }],
    ['an audience', { 'x-audience': 'editor-red', audience: 'editor-red' }],
    ['a payload', { rsc: '1' }, 'CVE-2025-49005'],
    ['a payload, in other words', { rsc: '2', accept: 'text/x-component' }, 'CVE-2025-49005'],
    ['a payload fetched ahead', { rsc: '1', 'next-router-prefetch': '1' }],
    ['a payload with a tree', { rsc: '1', 'next-router-state-tree': tree }],
    [
      'a segment fetched ahead',
      { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
    ],
    ['a url of the router', { rsc: '1', 'next-url': inner }],
    ['a hot reload', { rsc: '1', 'next-hmr-refresh': '1' }],
    ['a range', { range: 'bytes=0-99999' }],
    ['a known page', { 'if-none-match': '*' }],
    ['a service worker', { 'sec-purpose': 'prefetch', purpose: 'prefetch' }],
    ['an upgrade', { upgrade: 'h2c', 'http2-settings': 'AAMAAABkAAQCAAAAAAIAAAAA' }],
  ];
  return headers.flatMap(([name, more, known]) => [
    { name: `${name}, on the inner path`, target: inner, headers: more, known },
    { name: `${name}, on the page`, target: outer, headers: more, known },
  ]);
}
