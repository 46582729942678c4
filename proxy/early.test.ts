import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { beforeAll, expect, it } from 'vitest';
import { answerUnreadable } from './early';

beforeAll(() => {
  process.env.ATTACHE_URL = 'https://attache.example';
  process.env.ATTACHE_SECRET = 'a secret of the tests, long enough to be one';
  process.env.ATTACHE_WEB_DATABASE_URL = 'postgresql://nobody@localhost/nothing';
});

it.each([
  ['ERR_HTTP_REQUEST_TIMEOUT', '408 Request Timeout'],
  ['HPE_HEADER_OVERFLOW', '431 Request Header Fields Too Large'],
  ['HPE_CHUNK_EXTENSIONS_OVERFLOW', '413 Payload Too Large'],
  ['HPE_INVALID_METHOD', '400 Bad Request'],
])(
  'what Node ends with %s is answered %s, with the headers of every answer',
  async (code, status) => {
    const socket = new PassThrough();
    answerUnreadable({ code }, socket);
    const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
    expect(head).toContain(`HTTP/1.1 ${status}\r\n`);
    expect(head).toContain('X-Frame-Options: DENY');
    expect(head).toContain('Strict-Transport-Security: ');
    expect(head).toContain(`Content-Length: ${body.length}\r\n`);
  },
);

it('what was asked with HEAD is answered without a body', async () => {
  const socket = new PassThrough();
  const rawPacket = Buffer.from('HEAD / HTTP/1.1\r\nname: \u0001\r\n\r\n');
  answerUnreadable({ code: 'HPE_INVALID_HEADER_TOKEN', rawPacket }, socket);
  expect((await text(socket)).split('\r\n\r\n')[1]).toBe('');
});
