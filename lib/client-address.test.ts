import { describe, expect, it } from 'vitest';
import { clientAddress, countedAs, readNetworks } from './client-address';

const proxies = readNetworks('loopback, 10.0.0.0/8, 2001:db8::1')!;

describe('who sends a request', () => {
  it('is the other end of the connection, whatever a header claims', () => {
    expect(clientAddress('203.0.113.9', '198.51.100.1', [])).toBe('203.0.113.9');
    expect(clientAddress('::ffff:203.0.113.9', '198.51.100.1', proxies)).toBe('203.0.113.9');
    expect(clientAddress('127.0.0.1', '198.51.100.1', [])).toBe('127.0.0.1');
  });

  it('is whom a trusted proxy names last, not what the client wrote before', () => {
    expect(clientAddress('127.0.0.1', '1.2.3.4, 198.51.100.1', proxies)).toBe('198.51.100.1');
    expect(clientAddress('::1', '1.2.3.4, 198.51.100.1, 10.9.8.7', proxies)).toBe('198.51.100.1');
    expect(clientAddress('2001:db8::1', '[2001:db8:5::7]:4711', proxies)).toBe('2001:db8:5::7');
  });

  it('is the proxy itself when it names nobody, or nothing that is an address', () => {
    for (const header of [null, '', 'nobody', '198.51.100.1, unknown', "'; DROP"]) {
      expect(clientAddress('127.0.0.1', header, proxies), String(header)).toBe('127.0.0.1');
    }
    expect(clientAddress(null, '198.51.100.1', proxies)).toBeNull();
  });
});

describe('attempts', () => {
  it('are counted by address, of IPv6 by network, and from the machine itself not at all', () => {
    expect(countedAs('198.51.100.1')).toBe('198.51.100.1');
    expect(countedAs('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
    expect(countedAs('2001:db8::6')).toBe('2001:db8:0:0::/64');
    for (const own of ['127.0.0.1', '127.8.8.8', '::1', null]) expect(countedAs(own)).toBeNull();
  });
});

describe('the list of proxies', () => {
  it('is of addresses and networks', () => {
    expect(readNetworks('')).toEqual([]);
    expect(readNetworks('10.0.0.0/8,::1')).toHaveLength(2);
    for (const wrong of ['proxy', '10.0.0.0/33', '10.0.0.0/8/8', '10.0.0.0/', '::1/129', '1.2.3']) {
      expect(readNetworks(wrong), wrong).toBeNull();
    }
  });
});
