import { clientAddress } from './client-address';
import { env } from './env';

/**
 * Who sends this. `x-forwarded-for` alone anybody can write, so it counts only from a proxy that is trusted; where the
 * other end was not noted (bin/peer.mjs) nobody is named.
 */
export function senderOf(sent: Pick<Headers, 'get'>): string | null {
  if (!(globalThis as { attachePeerIsNoted?: boolean }).attachePeerIsNoted) return null;
  return clientAddress(
    sent.get('x-attache-peer'),
    sent.get('x-forwarded-for'),
    env().ATTACHE_TRUSTED_PROXIES,
  );
}
