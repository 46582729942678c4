// What is sent after the head of a request: forms, the arguments of actions, and rubbish, framed well or badly.
import type { Chance } from './random';
import { BOUND, JUNK, PAYLOADS, QUERIES, WELL_PUT } from './words';

/** Where a storm is sent: ids of the portal's actions, and cookies of people who are signed in. */
export type Target = { host: string; actions: string[]; cookies: string[]; paths: string[] };

export const CRLF = '\r\n';

export const actionOf = (chance: Chance, { actions }: Target) =>
  chance.isLucky(0.8)
    ? chance.one(actions)
    : chance.one(['x', '', '0'.repeat(42), 'f'.repeat(40), 'é']);

/** Beyond what the portal takes, so that it has to refuse. */
const MOST_BYTES = 1_500_000;
const LARGE = 10_000;

export function bodyOf(chance: Chance, target: Target): { type: string; body: Buffer } {
  const rest = chance.isLucky(0.04) ? 'x'.repeat(chance.below(MOST_BYTES)) : '';
  switch (chance.below(9)) {
    case 0:
      return { type: '', body: Buffer.alloc(0) };
    case 1:
      return {
        type: chance.one(['text/plain;charset=UTF-8', 'text/plain']),
        body: Buffer.from(chance.one(PAYLOADS) + rest),
      };
    case 2:
      return {
        type: 'application/json',
        body: Buffer.from(rest ? JSON.stringify([rest]) : chance.one(PAYLOADS)),
      };
    case 3: {
      const pairs = chance.some([...QUERIES, '$ACTION_KEY', 'csrfToken'], 5);
      const body = pairs.map((name) => `${name}=${chance.one(JUNK)}`).join('&');
      return { type: 'application/x-www-form-urlencoded', body: Buffer.from(body + rest) };
    }
    case 4:
      return {
        type: chance.one(['multipart/form-data', 'multipart/form-data; boundary=', 'a/b', '/']),
        body: chance.bytes(200),
      };
    default:
      return multipart(chance, target, rest);
  }
}

function multipart(chance: Chance, target: Target, rest: string) {
  const id = actionOf(chance, target);
  const payload = () => chance.one(PAYLOADS);
  const marks: [string, string][] = chance.one([
    [[`$ACTION_ID_${id}`, '']],
    [
      ['$ACTION_REF_1', ''],
      ['$ACTION_1:0', JSON.stringify({ id, bound: '$@1' })],
      ['$ACTION_1:1', payload()],
    ],
    [
      ['$ACTION_REF_1', ''],
      ['$ACTION_1:0', payload()],
    ],
    [
      ['$ACTION_REF_', ''],
      ['$ACTION_KEY', 'k1'],
    ],
    [
      ['0', payload()],
      ['1', payload()],
    ],
    // As it should be, for whatever follows in it.
    [['0', chance.one(WELL_PUT)]],
    [
      ['$ACTION_REF_1', ''],
      ['$ACTION_1:0', JSON.stringify({ id, bound: '$@1' })],
      ['$ACTION_1:1', chance.one(BOUND)],
    ],
    [
      ['_1_$ACTION_ID_x', payload()],
      ['0', payload()],
      ['_1_of', 'x'],
    ],
    [],
  ]);
  const names = [
    'email',
    'password',
    'body',
    'kind',
    'marking',
    'of',
    'id',
    'version',
    'intent',
    'name',
    'next',
    ...QUERIES,
  ];
  const mark = marks[0]?.[0] === '0' ? '_1_' : '';
  for (const name of chance.some(names, 8))
    marks.push([mark + name, chance.one([...JUNK, ...PAYLOADS])]);
  if (rest) marks.push([chance.one(['body', 'file', '0']), rest]);
  const boundary = chance.isLucky(0.95) ? '----x' : chance.one(['é', '-'.repeat(71), '"']);
  const parts = marks.map(([name, value]) => {
    const file = chance.isLucky(0.15) ? '; filename="a.txt"\r\nContent-Type: x/y' : '';
    return `--${boundary}${CRLF}Content-Disposition: form-data; name="${name}"${file}${CRLF}${CRLF}${value}${CRLF}`;
  });
  const end = chance.isLucky(0.9) ? `--${boundary}--${CRLF}` : '';
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    body: Buffer.from(parts.join('') + end),
  };
}

export function frame(chance: Chance, body: Buffer) {
  const length: [string, string] = ['content-length', String(body.length)];
  const chunked: [string, string] = ['transfer-encoding', 'chunked'];
  const chunks = (end: string) => Buffer.concat([...chunksOf(chance, body), Buffer.from(end)]);
  const isLarge = body.length > LARGE;
  if (chance.isLucky(isLarge ? 0.5 : 0.9)) return { headers: [length], bytes: body, isTrue: true };
  switch (isLarge ? 0 : chance.below(6)) {
    case 0:
      return { headers: [chunked], bytes: chunks(`0${CRLF}${CRLF}`), isTrue: true };
    case 1:
      return { headers: [chunked], bytes: chunks('zz'), isTrue: false };
    case 2:
      return { headers: [chunked, length], bytes: body, isTrue: false };
    case 3:
      return {
        headers: [['content-length', String(body.length + 10)] as [string, string]],
        bytes: body,
        isTrue: false,
      };
    case 4:
      return {
        headers: [
          ['content-length', chance.one(['-1', '1e3', '99999999999', 'x'])] as [string, string],
        ],
        bytes: body,
        isTrue: false,
      };
    default:
      return { headers: [length, length], bytes: body, isTrue: false };
  }
}

/** Of a large body several, of other sizes. */
function* chunksOf(chance: Chance, body: Buffer): Iterable<Buffer> {
  for (let at = 0; at < body.length;) {
    const size = body.length > LARGE ? 1 + chance.below(100_000) : body.length;
    const chunk = body.subarray(at, at + size);
    yield Buffer.from(`${chunk.length.toString(16)}${CRLF}`);
    yield chunk;
    yield Buffer.from(CRLF);
    at += size;
  }
}
