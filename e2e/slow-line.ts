// A slow line to the portal: what it answers comes in pieces, with a pause before each.
import { createServer, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const PIECES = 5;
const PAUSE_MS = 40;

/** Passes on what is asked of the portal, and each page in five pieces. */
export async function slowLine(to: string) {
  const { host, hostname, port } = new URL(to);
  const server = createServer((asked, response) => {
    // Not compressed: a browser shows of packed bytes what it can unpack, which is any part of them.
    const headers = { ...asked.headers, host, 'accept-encoding': 'identity' };
    const { method, url: path } = asked;
    const passed = request({ hostname, port, method, path, headers }, async (answer) => {
      response.writeHead(answer.statusCode!, answer.headers);
      if (!answer.headers['content-type']?.startsWith('text/html')) return answer.pipe(response);
      const bytes = Buffer.concat(await answer.toArray());
      await sendSlowly(bytes, response);
    });
    passed.once('error', () => response.destroy());
    asked.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function sendSlowly(bytes: Buffer, response: ServerResponse) {
  const size = Math.ceil(bytes.length / PIECES);
  for (let at = 0; at < bytes.length; at += size) {
    response.write(bytes.subarray(at, at + size));
    await pause(PAUSE_MS);
  }
  response.end();
}
