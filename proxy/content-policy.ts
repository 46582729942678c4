import { createHash } from 'node:crypto';
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

/** The policy under which a page runs its own scripts, each named by its hash, and no other. */
export function policyOf(html: string): string {
  const hashes = [...new Set([...inlineScripts(parse(html))].map(hashOf))];
  return [`script-src 'self'`, ...hashes].join(' ') + `; ${REST}`;
}

function hashOf(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}

function* inlineScripts(node: Node): Iterable<string> {
  if (node.nodeName === 'script' && 'attrs' in node && !node.attrs.some((a) => a.name === 'src')) {
    yield node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  }
  if ('childNodes' in node) for (const child of node.childNodes) yield* inlineScripts(child);
}
