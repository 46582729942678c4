import { connect, type Socket } from 'node:net';
import { readAnswer } from './answer';

/**
 * What came back: the status of the answer; that there was none, because the other end hung up or stayed silent; or
 * that more came than was asked for.
 */
export type Came = number | 'hung up' | 'silence' | 'too much';

/** Sends bytes as they are on a connection of their own, and reads as much of the answer as tells its status. */
export function send(port: number, bytes: Buffer, patienceMs: number): Promise<Came> {
  const socket = connect(port, '127.0.0.1');
  return exchange(socket, bytes, patienceMs, (got) => {
    const status = /^(?:HTTP\/1\.1 1\d\d [^]*?\r\n\r\n)*HTTP\/1\.[01] ([2-9]\d\d)/.exec(
      got.toString('latin1', 0, 1000),
    );
    return status && Number(status[1]);
  }).finally(() => socket.destroy());
}

/** A connection that goes on to the next request where the other end keeps it. */
export class Line {
  private socket: Socket | undefined;

  constructor(private readonly port: number) {}

  /** The request has to be one to which there is one answer, which is read whole. */
  async send(bytes: Buffer, patienceMs: number): Promise<Came> {
    const kept = this.socket;
    const came = await this.ask(bytes, patienceMs);
    // A server may hang up on a connection that waits, just as something is sent: then a browser asks again.
    return kept && came === 'hung up' ? this.ask(bytes, patienceMs) : came;
  }

  end(): void {
    this.socket?.destroy();
    this.socket = undefined;
  }

  private async ask(bytes: Buffer, patienceMs: number): Promise<Came> {
    this.socket ??= connect(this.port, '127.0.0.1');
    let isKept = false;
    const isHead = bytes.toString('latin1', 0, 5) === 'HEAD ';
    const came = await exchange(this.socket, bytes, patienceMs, (got) => {
      const answer = readAnswer(got, isHead);
      if (!answer) return null;
      isKept = !answer.isLast;
      return got.length > answer.end ? 'too much' : answer.status;
    });
    if (!isKept) this.end();
    return came;
  }
}

/** Sends, and reads until `read` is content. */
function exchange(
  socket: Socket,
  bytes: Buffer,
  patienceMs: number,
  read: (got: Buffer) => Came | null,
): Promise<Came> {
  return new Promise((resolve) => {
    let got = Buffer.alloc(0);
    const onData = (chunk: Buffer) => {
      got = Buffer.concat([got, chunk]);
      const came = read(got);
      if (came !== null) done(came);
    };
    const hungUp = () => done('hung up');
    const done = (came: Came) => {
      clearTimeout(timer);
      socket.off('data', onData).off('close', hungUp);
      if (came === 'hung up' || came === 'silence') socket.destroy();
      resolve(came);
    };
    const timer = setTimeout(done, patienceMs, 'silence');
    // Without a listener an error would end the process; a close always follows it.
    if (socket.listenerCount('error') === 0) socket.on('error', () => {});
    socket.on('data', onData).once('close', hungUp);
    if (socket.destroyed) hungUp();
    else socket.write(bytes);
  });
}
