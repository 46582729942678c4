/** An answer of HTTP/1.1 as far as a connection needs it, to go on after it. */
export type Answer = {
  status: number;
  /** Where the next one would begin. */
  end: number;
  /** Nothing more comes on this connection. */
  isLast: boolean;
};

/** The answer that bytes begin with, once it is there whole; `toHead`: it has no body, whatever its head says. */
export function readAnswer(bytes: Buffer, toHead = false): Answer | null {
  const gap = bytes.indexOf('\r\n\r\n');
  if (gap < 0) return null;
  const head = bytes.toString('latin1', 0, gap + 2);
  const start = gap + 4;
  const status = Number(/^HTTP\/1\.[01] (\d{3}) /.exec(head)?.[1]);
  if (status < 200) {
    const next = readAnswer(bytes.subarray(start), toHead);
    return next && { ...next, end: start + next.end };
  }
  const isLast = /^connection: *close/im.test(head);
  const until = (end: number | null) =>
    end !== null && end <= bytes.length ? { status, end, isLast } : null;
  if (toHead || status === 204 || status === 304) return until(start);
  const length = /^content-length: *(\d+)/im.exec(head)?.[1];
  if (length !== undefined) return until(start + Number(length));
  if (/^transfer-encoding: *chunked/im.test(head)) return until(endOfChunks(bytes, start));
  // Its end is that of the connection; the status is known.
  return { status, end: bytes.length, isLast: true };
}

function endOfChunks(bytes: Buffer, start: number): number | null {
  for (let at = start; ;) {
    const line = bytes.indexOf('\r\n', at);
    if (line < 0) return null;
    const size = parseInt(bytes.toString('latin1', at, line), 16);
    at = line + 2 + size + 2;
    if (size === 0) return at;
  }
}
