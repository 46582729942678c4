// Stands between a portal and its database, and can fall silent as a network does: nothing comes, and nothing is closed.
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export type Relay = Awaited<ReturnType<typeof startRelay>>;

/** Relays to wherever `to` leads. What was connected when it fell silent is lost for good; what connects later is not. */
export async function startRelay(to: { port: number }) {
  let isSilent = false;
  const open = new Set<Socket>();
  const server = createServer((near) => {
    open.add(near);
    near.on('error', () => {}).on('close', () => open.delete(near));
    if (isSilent) return;
    const far = connect(to.port, '127.0.0.1').on('error', () => {});
    open.add(far);
    near.pipe(far).pipe(near);
    near.on('close', () => far.destroy());
    far.on('close', () => {
      open.delete(far);
      if (near.readable) near.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    silence: () => {
      isSilent = true;
      for (const socket of open) socket.unpipe().pause();
    },
    goOn: () => void (isSilent = false),
    stop: () => {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}
