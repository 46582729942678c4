import { connect } from 'node:net';

/** What came back: the status of the answer; or that there was none, because the other end hung up or stayed silent. */
export type Came = number | 'hung up' | 'silence';

/** Sends bytes as they are, and reads as much of the answer as tells its status. */
export function send(port: number, bytes: Buffer, patienceMs: number): Promise<Came> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let head = '';
    const done = (came: Came) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(came);
    };
    const timer = setTimeout(done, patienceMs, 'silence');
    socket.on('data', (chunk) => {
      head += chunk.toString('latin1', 0, 100);
      const status = /^HTTP\/1\.[01] (\d{3})/.exec(head)?.[1];
      if (status && status !== '100') done(Number(status));
      else if (status) head = head.slice(head.indexOf('\r\n\r\n') + 4);
    });
    socket.once('close', () => done('hung up'));
    socket.on('error', () => done('hung up'));
    socket.write(bytes);
  });
}
