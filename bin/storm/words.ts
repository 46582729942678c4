// What the requests of a storm are made of.

// prettier-ignore
export const METHODS = [
  ...Array.from({ length: 14 }, () => 'GET'), ...Array.from({ length: 16 }, () => 'POST'),
  'HEAD', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'CONNECT', 'PROPFIND', 'PURGE',
  'QUERY', 'get', 'G€T', '',
];

// prettier-ignore
export const PATHS = [
  '/', '/visits', '/ties', '/briefings', '/people', '/sources', '/search', '/agreements',
  '/about',
  '/countries/my', '/ties/in-my', '/visits/rajnath-singh-malaysia-july-2023', '/commitments',
  '/desk', '/desk/notes', '/desk/notes/new', '/desk/visits/new', '/desk/notes/preview',
  '/admin/users', '/admin/users/new', '/account', '/account/passkeys', '/account/second-factor',
  '/sign-in', '/sign-in/second-step', '/sign-out', '/invitations/x', '/invitations',
  '/api/health', '/api/ready', '/api/viewer', '/api/auth/session', '/api/auth/csrf',
  '/api/auth/signout', '/api/auth/callback/credentials', '/api/auth/signin', '/api/auth/_log',
  '/api/auth/error', '/api/auth', '/_next/static/x.js', '/_next/image?url=%2Ficon.svg&w=64&q=75',
  '/_next/data/x/y.json', '/_next', '/flags/my.svg', '/icon.svg', '/account-name.js', '/favicon.ico', '/robots.txt',
  '/nobody/nowhere', '/_not-found', '/404', '/500', '*', 'http://elsewhere.example/',
  'elsewhere.example:443', '//elsewhere.example/ties', '', 'ties',
];

// prettier-ignore
export const JUNK = [
  '%', '%00', '%80', '%c0%af', '%ff%fe', '%E2%82', '..', '../../etc/passwd', '%2e%2e%2f', '\\',
  ';a=b', '//', 'é', '☃', '🙂', 'ﷺ', '\u202e', "' OR 1=1 --", '<script>', '${7*7}', '{{7*7}}',
  '[audience]', '(.)', '@modal', '__proto__', 'constructor', 'toString', 'null', 'undefined',
  'NaN', '-1', '1e309', '99999999999999999999', '00000000-0000-0000-0000-000000000000',
  '0198f3c2-0000-7000-8000-000000000000', 'a'.repeat(300), 'é'.repeat(90), 'index.html', '.env',
  '.rsc', '.segments/_tree.segment.rsc', 'visit:x', 'note:', '2023-13-45', ' ', '\t', '+',
];

// prettier-ignore
export const QUERIES = [
  'q', 'page', 'tie', 'level', 'from', 'to', 'sort', 'on', 'next', 'view', 'by', 'kind', '_rsc',
  'x[]', '',
];

// prettier-ignore
export const HEADERS = [
  'rsc', 'next-action', 'next-router-prefetch', 'next-router-segment-prefetch',
  'next-router-state-tree', 'next-url', 'next-html-request-id', 'x-middleware-subrequest',
  'x-middleware-rewrite', 'x-middleware-next', 'x-middleware-override-headers',
  'x-middleware-request-cookie', 'x-nextjs-data', 'x-nextjs-rewritten-path', 'x-matched-path',
  'x-invoke-path', 'x-invoke-status', 'x-invoke-error', 'x-invoke-output', 'x-now-route-matches',
  'x-action-forwarded', 'x-action-revalidated', 'x-prerender-revalidate', 'x-vercel-id',
  'x-attache-peer', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto',
  'x-forwarded-port', 'x-http-method-override', 'accept', 'accept-encoding', 'accept-language',
  'accept-charset', 'authorization', 'range', 'if-none-match', 'if-modified-since', 'if-match',
  'expect', 'te', 'trailer', 'upgrade', 'connection', 'origin', 'referer', 'sec-fetch-site',
  'purpose', 'user-agent', 'content-encoding', 'cache-control', 'forwarded', 'via', 'cookie2',
];

// prettier-ignore
export const VALUES = [
  '1', '0', 'true', 'null', '', ' ', '*', '*/*;q=x', 'text/html', 'text/x-component', 'br;q=2',
  'identity;q=0', 'bytes=0-0', 'bytes=9-1', 'bytes=', '"', 'W/"x"', 'http://elsewhere.example',
  'null', 'chunked', 'gzip', 'trailers', '100-continue', '200-maybe', 'websocket', 'h2c',
  'Upgrade', 'close', 'keep-alive', 'Basic eA==', 'Bearer x',
  'middleware:middleware:middleware:middleware:middleware', 'src/middleware', 'pages/_middleware',
  'proxy:proxy', '/_tree', '/_full', '%5B%22%22%5D', '["",{},null,null]',
  '%5B%22%22%2C%7B%22children%22%3A%5B%22x%22%5D%7D%5D', '127.0.0.1', '::1, x', '500', '/500',
  '{"a":1}', 'x'.repeat(3000), 'Mon, 99 Foo 2026', 'é', '\u0001', 'a\u0000b',
];

/** How React packs the arguments of an action, broken in many ways. */
// prettier-ignore
export const PAYLOADS = [
  '[]', '{}', 'null', '[null]', '["$K1"]', '["$undefined","$K1"]',
  '[{"typed":{},"problems":{}},"$K1"]', '["$F1"]', '["$@1"]', '["$1"]', '["$Q1"]', '["$W1"]',
  '["$B1"]', '["$n99999999999999999999"]', '["$D2023"]', '["$-Infinity"]',
  '["$1:__proto__:constructor"]', '{"id":"x","bound":null}', '{"id":"x","bound":"$@1"}', '[', '"',
  '\ud800', '[[[[[[', '["$T1"]', '["$R1"]', '["$r1"]', '["$X1"]', '["$x1"]', '["$i1"]', '[1e999]',
  '[{"then":"$1:then"}]', '["$$"]',
];

/** The arguments of an action as React would pack them, whatever they are: by script, and before the form without. */
export const WELL_PUT = ['["$K1"]', '[{},"$K1"]', '[[1],"$K1"]', '["x",{"turn":{}},"$K1"]'];
export const BOUND = [
  '[{}]',
  '["x",null]',
  '[{"a":1},{}]',
  '[null,[]]',
  '[true]',
  '["\\u0000",{}]',
];
