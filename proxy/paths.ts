import type { IncomingMessage } from 'node:http';

/**
 * What is rendered for a person, or for machines, and guards itself in its first line. Everything else is the record, and
 * the doorkeeper's: its matcher names the same (proxy.ts).
 */
const PERSONAL = /^\/(desk|admin|account|sign-in|sign-out|invitations|api)(\/|$)/;

/** The path of its address, as it was sent. */
export function pathOf({ url = '' }: Pick<IncomingMessage, 'url'>): string {
  return url.split(/[?#]/, 1)[0]!;
}

export function isPersonal(request: Pick<IncomingMessage, 'url'>): boolean {
  return PERSONAL.test(pathOf(request));
}

/** What leads up or nowhere in a path; Next and a browser might not resolve it alike. */
const DOTS = /(^|\/)(\.|%2e){1,2}(?=\/|$)|\\/i;

/**
 * The nearest path that can be read, where this one cannot: its percent-encoding stands for no text (`/ties/%80`,
 * `/ties/%00`), so that the reader gets the 404 that helps where Next or Postgres would fail; or it has dots to resolve,
 * as browsers do before they ask.
 */
export function readablePath(path: string): string | null {
  if (DOTS.test(path)) return new URL(path.replace(/[\\/]+/g, '/'), 'http://here').pathname;
  try {
    if (!decodeURIComponent(path).includes('\0')) return null;
  } catch {
    // Not UTF-8, or a lone percent sign: read as forms are read, which never fails.
  }
  const lenient = new URLSearchParams(`path=${path.replace(/[+&]/g, encodeURIComponent)}`);
  const text = lenient.get('path')!.replaceAll('\0', '\ufffd');
  return '/' + text.split('/').filter(Boolean).map(encodeURIComponent).join('/');
}
