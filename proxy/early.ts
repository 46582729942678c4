import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { headersOfAll, protect } from './headers';

/** By what Node says is wrong; all else is no HTTP. */
const ANSWERS: Record<string, [status: number, sentence: string]> = {
  HPE_HEADER_OVERFLOW: [431, 'The headers of this request are too long.'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'This is more than can be taken.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request took too long to arrive.'],
};

/** Answers what Node could not read as a request, so that there is nothing to answer with but the connection. */
export function answerUnreadable(
  error: { code?: string; rawPacket?: Buffer },
  socket: Duplex,
): void {
  const [status, sentence] = ANSWERS[error.code ?? ''] ?? [400, 'This is no request.'];
  const headers = {
    ...headersOfAll(),
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': sentence.length + 1,
    Connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  // Whoever asked for the head alone reads no further.
  const isHead = error.rawPacket?.subarray(0, 5).toString() === 'HEAD ';
  const body = isHead ? '' : `${sentence}\n`;
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body];
  socket.end(head.join('\r\n'));
  // Whoever reads gets the answer; whoever does not close is not waited for.
  setTimeout(() => socket.destroy(), 1000).unref();
}

/** Answers a request that expects (`Expect`) what no server here gives. */
export function answerUnmet(request: IncomingMessage, response: ServerResponse): void {
  protect(request, response);
  response
    .writeHead(417, { 'Content-Type': 'text/plain; charset=utf-8' })
    .end('What this request expects is not given here.\n');
}
