// One request after the other that no browser would send.
import { chanceFrom, type Chance } from './random';
import { actionOf, bodyOf, CRLF, frame, type Target } from './bodies';
import { HEADERS, JUNK, METHODS, QUERIES, VALUES } from './words';

export type Shot = {
  bytes: Buffer;
  /** It keeps to the form of HTTP, and so must be answered. */
  isWhole: boolean;
  /** The next one may come on the same connection. */
  isKept: boolean;
};

export function* storm(seed: number, count: number, target: Target): Iterable<Shot> {
  const chance = chanceFrom(seed);
  for (let at = 0; at < count; at++) yield shotOf(chance, target);
}

function shotOf(chance: Chance, target: Target): Shot {
  if (chance.isLucky(0.08)) return { bytes: noise(chance, target), isWhole: false, isKept: false };
  const method = chance.one(METHODS);
  const { type, body } = bodyOf(chance, target);
  const headers: [string, string][] = [
    ['host', chance.isLucky(0.98) ? target.host : chance.one(JUNK)],
  ];
  const isKept = chance.isLucky(0.5);
  if (!isKept) headers.push(['connection', 'close']);
  if (target.cookies.length > 0 && chance.isLucky(0.6))
    headers.push(['cookie', chance.one(target.cookies)]);
  else if (chance.isLucky(0.4)) headers.push(['cookie', rubbishCookie(chance)]);
  if (chance.isLucky(0.5)) headers.push(['origin', `http://${target.host}`]);
  if (chance.isLucky(0.3)) headers.push(['accept', 'text/html']);
  if (chance.isLucky(0.25)) headers.push(['next-action', actionOf(chance, target)]);
  if (chance.isLucky(0.1)) headers.push(['accept', 'text/x-component'], ['rsc', '1']);
  for (let more = chance.below(4); more > 0; more--) {
    const value = chance.isLucky(0.8) ? chance.one(VALUES) : chance.one(JUNK);
    headers.push([chance.one(HEADERS), value]);
  }
  const takesBody = !/^(GET|HEAD|)$/.test(method) || chance.isLucky(0.1);
  const framed = takesBody
    ? frame(chance, body)
    : { headers: [], bytes: Buffer.alloc(0), isTrue: true };
  if (type && (takesBody || chance.isLucky(0.1))) headers.push(['content-type', type]);
  headers.push(...framed.headers);
  const path = pathOf(chance, target);
  const line = `${method} ${path} ${chance.isLucky(0.97) ? 'HTTP/1.1' : chance.one(['HTTP/1.0', 'HTTP/9.9', 'http', ''])}`;
  const head = [line, ...headers.map(([name, value]) => `${name}: ${value}`), '', ''].join(CRLF);
  const isWhole = framed.isTrue && isProper(method, line, head);
  return {
    bytes: Buffer.concat([Buffer.from(head), framed.bytes]),
    isWhole,
    isKept: isKept && isWhole,
  };
}

/** What Node itself hangs up on, or waits on, is no matter of the portal's. */
function isProper(method: string, line: string, head: string): boolean {
  return (
    /^(GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS|TRACE|PROPFIND)$/.test(method) &&
    /^\w+ \/[\x21-\x7e]* HTTP\/1\.1$/.test(line) &&
    !/^(upgrade|expect|connection: (?!close)|transfer-encoding: (?!chunked\r))/im.test(head)
  );
}

function pathOf(chance: Chance, { paths }: Target): string {
  let path = chance.one(paths);
  for (const junk of chance.isLucky(0.5) ? chance.some(JUNK, 2) : []) {
    const sent = chance.isLucky(0.85) ? encodeURIComponent(toText(junk)) : junk;
    path = chance.isLucky(0.5) ? `${path}/${sent}` : path + sent;
  }
  if (chance.isLucky(0.4)) {
    const pairs = chance
      .some(QUERIES, 3)
      .map((name) => `${name}=${chance.one([...JUNK, ...VALUES])}`);
    path += `?${pairs.map((pair) => (chance.isLucky(0.95) ? encodeURI(toText(pair)) : pair)).join('&')}`;
  }
  if (chance.isLucky(0.02)) path += 'x'.repeat(chance.one([2900, 3100, 9000, 20_000]));
  return chance.isLucky(0.99) ? path.replace(/\s/g, '%20') : path;
}

/** Without what is no text: half a pair of UTF-16. */
const toText = (value: string) => Buffer.from(value).toString();

function rubbishCookie(chance: Chance): string {
  const names = [
    'next-auth.session-token',
    'attache.known-browser',
    'attache.second-step',
    '__proto__',
    '',
  ];
  const values = ['', 'a.b.c', 'eyJhbGciOiJkaXIifQ..x.y.z', '%', '"', 'é', 'x'.repeat(5000), '{}'];
  return chance
    .some(names, 3)
    .map((name) => `${name}=${chance.one(values)}`)
    .join('; ');
}

/** What is hardly HTTP. */
function noise(chance: Chance, { host, paths }: Target): Buffer {
  const lines = ['GET / HTTP/1.1', `Host: ${host}`];
  return chance.one([
    () => chance.bytes(chance.below(400)),
    () => Buffer.from(`\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03`, 'latin1'),
    () => Buffer.from(`PRI * HTTP/2.0${CRLF}${CRLF}SM${CRLF}${CRLF}`),
    () => Buffer.from([...lines, `X: ${'y'.repeat(20_000)}`, '', ''].join(CRLF)),
    () =>
      Buffer.from(
        [...lines, ...Array.from({ length: 2500 }, (_, n) => `x${n}: y`), '', ''].join(CRLF),
      ),
    () => Buffer.from([...lines, 'No colon', ': no name', ' folded', '', ''].join(CRLF)),
    () => Buffer.from(['GET / HTTP/1.1', '', ''].join(CRLF)),
    () => Buffer.from([...lines, `Host: ${host}`, '', ''].join(CRLF).repeat(20)),
    () => Buffer.from(lines.join('\n')),
    () => Buffer.from(`${chance.one(METHODS)} ${chance.one(paths)}${CRLF}${CRLF}`),
  ])();
}
