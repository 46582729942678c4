import { once } from 'node:events';
import { createServer, request as ask, type RequestOptions } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { readBody, unread } from './posted';

const MOST = 100_000;

/** What was seen of each request, and what whoever reads it afterwards finds. */
let seen: { first: number | null; read: number }[] = [];
const server = createServer(async (request, response) => {
  const body = await readBody(request, MOST);
  const one = { first: body && body.length, read: 0 };
  seen.push(one);
  if (!body) return response.writeHead(413).end();
  if (!request.complete) return;
  const anew = unread(request, body);
  if (request.url === '/unread') anew.destroy();
  else for await (const chunk of anew) one.read += (chunk as Buffer).length;
  response.end('read');
});

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => server.close());
beforeEach(() => {
  seen = [];
});

const begin = (options: RequestOptions = {}) =>
  ask({ port: (server.address() as AddressInfo).port, method: 'POST', ...options });

async function send(pieces: Buffer[], headers: Record<string, string | number> = {}, path = '/') {
  const sent = begin({ headers, path });
  const answered = once(sent, 'response');
  for (const piece of pieces) {
    sent.write(piece);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  sent.end();
  const [answer] = await answered;
  answer.resume();
  return answer.statusCode;
}

const piece = (size: number) => Buffer.alloc(size, 'x');
const said = (size: number) => ({ 'content-length': size });

it('what was read is there again to be read, with a length or in pieces', async () => {
  expect(await send([piece(10)], said(10))).toBe(200);
  expect(await send([piece(40_000), piece(60_000)], said(100_000))).toBe(200);
  expect(await send([piece(1), piece(99_999)])).toBe(200);
  const whole = { first: 100_000, read: 100_000 };
  expect(seen).toEqual([{ first: 10, read: 10 }, whole, whole]);
});

it('of nothing, said or in no pieces, the end is still seen', async () => {
  expect(await send([], said(0))).toBe(200);
  expect(await send([], { 'transfer-encoding': 'chunked' })).toBe(200);
  expect(seen).toEqual(Array(2).fill({ first: 0, read: 0 }));
});

it('what says that it is too much is not waited for, and what is too much is read no further', async () => {
  const long = begin({ headers: said(MOST + 1) });
  long.flushHeaders();
  const [answer] = await once(long, 'response');
  expect(answer.statusCode).toBe(413);
  long.on('error', () => {}).destroy();
  expect(await send([piece(60_000), piece(60_000)])).toBe(413);
  expect(seen.map(({ first }) => first)).toEqual([null, null]);
});

it('whoever does not read it to its end may still answer', async () => {
  expect(await send([piece(10)], said(10), '/unread')).toBe(200);
});

it('nobody waits for whoever goes away', async () => {
  const sent = begin({ headers: said(100) });
  sent.on('error', () => {});
  sent.write(piece(10));
  await new Promise((resolve) => setTimeout(resolve, 50));
  sent.destroy();
  await expect.poll(() => seen).toHaveLength(1);
  expect(seen[0]!.first).toBe(10);
});
