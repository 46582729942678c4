// Preloaded into the web server: it notes the other end of each connection, which Next tells nobody and which a client
// cannot forge, for it overwrites what was sent. auth.ts reads it.
import { randomUUID } from 'node:crypto';
import { subscribe } from 'node:diagnostics_channel';

export const PEER_HEADER = 'x-attache-peer';

/** Where an action leads to, Next asks of itself, with all headers of who is led: by this it is known. Nobody else is told. */
const OWN_HEADER = 'x-attache-own';
const own = randomUUID();

subscribe('http.server.request.start', (message) => {
  const { request, socket } =
    /** @type {{ request: import('node:http').IncomingMessage, socket: import('node:net').Socket }} */ (
      message
    );
  if (request.headers[OWN_HEADER] !== own)
    request.headers[PEER_HEADER] = socket.remoteAddress ?? '';
  request.headers[OWN_HEADER] = own;
});
Object.assign(globalThis, { attachePeerIsNoted: true });
