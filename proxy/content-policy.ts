import { createHash, randomBytes } from 'node:crypto';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

const REST = [
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

/** For answers that are no pages. */
export const NO_SCRIPT_POLICY = `script-src 'self'; ${REST}`;

/** What Next writes on each script of its own, for one rendering: nobody who put something on record could know it. */
export function newNonce(): string {
  return randomBytes(16).toString('base64url');
}

/** By this Next is told, in a header of the request. */
export function asksForNonce(nonce: string): string {
  return `script-src 'nonce-${nonce}'`;
}

/**
 * The policy under which a page runs the scripts that bear the nonce, each named by its hash, and no other; and the page
 * without the nonce, so that its bytes can be kept and sent to many.
 */
export function withPolicy(html: string, nonce: string): { policy: string; html: string } {
  const scripts = [...scriptsWith(nonce, parse(html))].map((script) =>
    script.replaceAll(nonce, ''),
  );
  const hashes = [...new Set(scripts.map(hashOf))];
  return {
    policy: [`script-src 'self'`, ...hashes].join(' ') + `; ${REST}`,
    html: withoutNonce(html, nonce),
  };
}

/** Also where it is told to scripts, for what they would load. */
export function withoutNonce(text: string, nonce: string): string {
  return text.replaceAll(new RegExp(`;? nonce="${nonce}"|${nonce}`, 'g'), '');
}

function hashOf(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}

function* scriptsWith(nonce: string, node: Node): Iterable<string> {
  if (node.nodeName === 'script' && 'attrs' in node) {
    const attribute = (name: string) => node.attrs.find((one) => one.name === name)?.value;
    if (attribute('nonce') === nonce && attribute('src') === undefined)
      yield node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  }
  if ('childNodes' in node) for (const child of node.childNodes) yield* scriptsWith(nonce, child);
}
