// A request as it is written, byte for byte: what no browser and no client library would send.
import { connect } from 'node:net';

export type RawAnswer = { status: number; text: string };

/** `target` stands in the request line as it is. Status 0 when the connection ends without an answer. */
export function sendRaw(
  url: string,
  target: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: Record<string, string | string[]>; body?: string } = {},
): Promise<RawAnswer> {
  const { hostname, port, host } = new URL(url);
  const lines = Object.entries({ host, ...headers }).flatMap(([name, value]) =>
    [value].flat().map((one) => `${name}: ${one}`),
  );
  const head = [`${method} ${target} HTTP/1.1`, ...lines, 'connection: close', '', ''].join('\r\n');
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(head + body));
    const chunks: Buffer[] = [];
    const finish = () => {
      const text = Buffer.concat(chunks).toString();
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text });
    };
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.once('end', finish);
    socket.once('error', finish);
    socket.setTimeout(20_000, () => {
      socket.destroy();
      reject(new Error(`${method} ${target} has no answer.`));
    });
  });
}
