import { once } from 'node:events';
import { createServer, get, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PEER_HEADER } from './peer.mjs';

/** Answers with what it was sent; below `/on` with what it is answered when it asks itself with all of that, as Next does. */
const server = createServer(async (request, response) => {
  if (request.url !== '/on') return response.end(JSON.stringify(request.headers));
  return response.end(JSON.stringify(await asked('/', '127.0.0.1', request.headers)));
});
beforeAll(async () => {
  server.listen(0);
  await once(server, 'listening');
});
afterAll(() => server.close());

async function asked(
  path: string,
  localAddress: string,
  headers: IncomingHttpHeaders = {},
): Promise<Record<string, string>> {
  const { port } = server.address() as AddressInfo;
  const [answer] = await once(get({ port, path, localAddress, headers }), 'response');
  let text = '';
  for await (const chunk of answer) text += chunk;
  return JSON.parse(text);
}

const FROM = '127.0.0.3';
const isFrom = expect.stringMatching(/^(::ffff:)?127\.0\.0\.3$/);

it('notes the other end of a connection, whatever is sent', async () => {
  const forged = { [PEER_HEADER]: '198.51.100.1', 'x-attache-own': 'x' };
  expect((await asked('/', FROM))[PEER_HEADER]).toEqual(isFrom);
  expect((await asked('/', FROM, forged))[PEER_HEADER]).toEqual(isFrom);
});

it('notes who is led on, where the server asks itself for them', async () => {
  expect((await asked('/on', FROM))[PEER_HEADER]).toEqual(isFrom);
});
