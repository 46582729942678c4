import { BlockList, isIP } from 'node:net';

/** What a proxy is named by: an address, a network such as `10.0.0.0/8`, or `loopback`. */
export type Network = { address: string; prefix: number; family: 'ipv4' | 'ipv6' };

const LOOPBACK = ['127.0.0.0/8', '::1/128'];

/** Reads a list of networks, separated by commas. Null when one of them is none. */
export function readNetworks(list: string): Network[] | null {
  const names = list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
    .flatMap((name) => (name === 'loopback' ? LOOPBACK : [name]));
  const networks: Network[] = [];
  for (const name of names) {
    const [address = '', bits, ...more] = name.split('/');
    const version = isIP(address);
    const most = version === 4 ? 32 : 128;
    const prefix = bits === undefined ? most : /^\d{1,3}$/.test(bits) ? Number(bits) : NaN;
    if (!version || more.length > 0 || !(prefix <= most)) return null;
    networks.push({ address, prefix, family: version === 4 ? 'ipv4' : 'ipv6' });
  }
  return networks;
}

const HERE = readNetworks('loopback')!;

/**
 * Who sends a request: the other end of the connection, or, when that is a proxy that is trusted, whom it names last.
 * What stands further to the left in `x-forwarded-for` the client may have made up. Null when nothing is known.
 */
export function clientAddress(
  peer: string | null,
  forwardedFor: string | null,
  proxies: Network[],
): string | null {
  let address = plain(peer ?? '');
  if (proxies.length === 0 || !forwardedFor) return address;
  const trusted = blockListOf(proxies);
  const hops = forwardedFor.split(',').map(plain);
  while (address && includes(trusted, address) && hops.length > 0) {
    const before = hops.pop();
    if (!before) break;
    address = before;
  }
  return address;
}

/**
 * What attempts from an address are counted by: of IPv6 the network, for one household has 2⁶⁴ addresses. Null for the
 * machine itself: that is everybody behind a proxy that was not named, and nobody can be told from another by it.
 */
export function countedAs(address: string | null): string | null {
  if (!address || includes(blockListOf(HERE), address)) return null;
  return isIP(address) === 6 ? `${expanded(address).slice(0, 4).join(':')}::/64` : address;
}

const lists = new WeakMap<Network[], BlockList>();

function blockListOf(networks: Network[]): BlockList {
  let list = lists.get(networks);
  if (list) return list;
  lists.set(networks, (list = new BlockList()));
  for (const { address, prefix, family } of networks) list.addSubnet(address, prefix, family);
  return list;
}

function includes(list: BlockList, address: string): boolean {
  return list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/** An address without port, zone and the prefix under which IPv6 carries IPv4; null for what is none. */
function plain(typed: string): string | null {
  const [, bracketed] = /^\[([^\]]*)\](?::\d+)?$/.exec(typed.trim()) ?? [];
  const bare = (bracketed ?? typed.trim().replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1'))
    .replace(/%.*$/, '')
    .replace(/^::ffff:(?=\d+\.)/i, '')
    .toLowerCase();
  return isIP(bare) ? bare : null;
}

/** The eight groups of an IPv6 address. */
function expanded(address: string): string[] {
  const [head = '', tail] = address.split('::');
  const before = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array<string>(Math.max(0, zeros)).fill('0'), ...after];
}
