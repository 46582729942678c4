// The web process: Next's own server behind the portal's front (proxy/front.ts).
import { once } from 'node:events';
import { createServer } from 'node:http';
import next from 'next';
import { checkout } from './data-folder.mjs';
import { straight } from './straight.mjs';

const port = Number(process.env.PORT);
const host = process.env.ATTACHE_HOST || undefined;

const app = next({ dir: checkout, dev: false, port, hostname: host ?? 'localhost' });
await app.prepare();
const handle = app.getRequestHandler();
await askOnce();
// instrumentation.ts left it there: it is compiled with the app.
const { AttacheFront: Front, attacheEarly: early } = /** @type {any} */ (globalThis);
const name = host?.includes(':') ? `[${host}]` : (host ?? 'localhost');
const front = new Front(straight(handle, `http://${name}:${port}`));

let isEnding = false;
/** @type {Set<import('node:http').ServerResponse>} */
const answering = new Set();

// A request without a host is answered by the front, as all are.
const server = createServer({ requireHostHeader: false }, (request, response) => {
  // Of requests sent one after the other without waiting, each has its turn once those before it are answered: what is
  // answered before would be kept, with all that it needs, and nobody would hear of it when its sender goes away.
  if (response.socket) begin(request, response);
  else response.once('socket', () => begin(request, response));
});

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function begin(request, response) {
  answering.add(response);
  response.once('close', () => answering.delete(response));
  // So that nobody's next request is sent to where nobody listens any more.
  response.shouldKeepAlive &&= !isEnding;
  front.answer(request, response).catch((/** @type {unknown} */ error) => {
    console.error(error);
    if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain' });
    response.end('Something went wrong here. Look before you send it again.\n');
  });
}
server.on('checkExpectation', early.answerUnmet);
server.on('clientError', (error, socket) => {
  const isBegun = [...answering].some((one) => one.socket === socket && one.headersSent);
  if (isBegun || !socket.writable) socket.destroy(error);
  else early.answerUnreadable(error, socket);
});
server.listen(port, host);

// Whoever is being answered gets the whole answer.
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    isEnding = true;
    for (const response of answering) response.shouldKeepAlive = false;
    server.close(() => front.close().finally(() => process.exit(0)));
    server.closeIdleConnections();
  });
}

/** Next loads what it needs, instrumentation.ts too, at its first request. */
async function askOnce() {
  const server = createServer(handle).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: free } = /** @type {import('node:net').AddressInfo} */ (server.address());
  await (await fetch(`http://127.0.0.1:${free}/api/health`)).arrayBuffer();
  server.close();
}
