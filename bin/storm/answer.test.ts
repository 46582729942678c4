import { expect, it } from 'vitest';
import { readAnswer } from './answer';

const read = (text: string, toHead?: boolean) => readAnswer(Buffer.from(text), toHead);
const HEAD = 'HTTP/1.1 200 OK\r\n';

it.each([
  ['of a length', `${HEAD}Content-Length: 4\r\n\r\nfour`],
  ['in chunks', `${HEAD}Transfer-Encoding: chunked\r\n\r\n3\r\none\r\n0\r\n\r\n`],
  ['without a body', 'HTTP/1.1 304 Not Modified\r\nETag: "x"\r\n\r\n'],
  [
    'after one that tells to go on',
    `HTTP/1.1 100 Continue\r\n\r\n${HEAD}Content-Length: 0\r\n\r\n`,
  ],
])('an answer %s ends where the next may begin', (_, text) => {
  const end = Buffer.byteLength(text);
  expect(read(text)).toMatchObject({ end, isLast: false });
  expect(read(`${text}HTTP/1.1 200 OK`)).toMatchObject({ end });
  for (let at = 0; at < end; at++) expect(read(text.slice(0, at)), text.slice(0, at)).toBeNull();
});

it('an answer to HEAD has no body, whatever length it names', () => {
  expect(read(`${HEAD}Content-Length: 4\r\n\r\n`, true)).toMatchObject({ status: 200 });
});

it('after an answer that closes, or has no end of its own, nothing comes', () => {
  const closing = `${HEAD}Connection: close\r\nContent-Length: 0\r\n\r\n`;
  expect(read(closing)).toMatchObject({ isLast: true });
  expect(read('HTTP/1.1 400 Bad Request\r\n\r\n')).toMatchObject({ status: 400, isLast: true });
});
