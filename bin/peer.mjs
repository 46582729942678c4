// Preloaded into the web server: it notes the other end of each connection, which Next tells nobody and which a client
// cannot forge, for it overwrites what was sent. auth.ts reads it.
import { subscribe } from 'node:diagnostics_channel';

export const PEER_HEADER = 'x-attache-peer';

subscribe('http.server.request.start', (message) => {
  const { request, socket } =
    /** @type {{ request: import('node:http').IncomingMessage, socket: import('node:net').Socket }} */ (
      message
    );
  request.headers[PEER_HEADER] = socket.remoteAddress ?? '';
});
Object.assign(globalThis, { attachePeerIsNoted: true });
