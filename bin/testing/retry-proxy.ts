// A proxy before several nodes, as small as can be: each in turn, and once more at another when one does not answer.
import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Counts how often it had to ask again. */
export async function startRetryProxy(ports: number[]) {
  const agent = new Agent({ keepAlive: true });
  let turn = 0;
  let retries = 0;

  function pass(
    sent: IncomingMessage,
    body: Buffer,
    response: ServerResponse,
    at: number,
    tries = 1,
  ) {
    const { method, url, headers } = sent;
    const port = ports[at % ports.length];
    const asked = request({ agent, port, method, path: url, headers }, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(response).on('error', () => {});
      answer.once('error', () => response.destroy());
    });
    asked.once('error', () => {
      if (response.headersSent) return response.destroy();
      if (tries > 1) return response.writeHead(502).end();
      retries++;
      pass(sent, body, response, at + 1, tries + 1);
    });
    asked.end(body);
  }

  const server = createServer(async (sent, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of sent) chunks.push(chunk);
    pass(sent, Buffer.concat(chunks), response, turn++);
  }).listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    retries: () => retries,
    stop: () => {
      agent.destroy();
      server.closeAllConnections();
      server.close();
    },
  };
}
