import { createHash, randomBytes } from 'node:crypto';

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
  const scripts = scriptsWith(nonce, html).map((script) => script.replaceAll(nonce, ''));
  const hashes = [...new Set(scripts.map(hashOf))];
  return {
    policy: [`script-src 'self'`, ...hashes].join(' ') + `; ${REST}`,
    html: withoutNonce(html, nonce),
  };
}

/**
 * The page without the scripts that bear the nonce, and without what would fetch them ahead: Next's own, which make anew in
 * the browser what stands in the page already.
 */
export function withoutScripts(html: string, nonce: string): string {
  const bearing = `(?=[^<>]*\\snonce="${nonce}")`;
  const script = `<script${bearing}[^<>]*>.*?</script>`;
  const ahead = `<link${bearing}(?=[^<>]*\\sas="script")[^<>]*>`;
  return html.replaceAll(new RegExp(`${script}|${ahead}`, 'gs'), '');
}

/** Also where it is told to scripts, for what they would load. */
export function withoutNonce(text: string, nonce: string): string {
  return text.replaceAll(new RegExp(`;? nonce="${nonce}"|${nonce}`, 'g'), '');
}

function hashOf(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}

/**
 * What stands in the page's inline scripts that bear the nonce. To parse the page took a tenth of making it, and finds no
 * more: nobody but Next knows the nonce, it escapes what would end a script early, and what is taken for a script and is
 * none is merely allowed to be one. No sign of a tag stands within a tag of Next's, so a text that begins many is read once.
 */
function scriptsWith(nonce: string, html: string): string[] {
  const tag = `<script(?=[^<>]*\\snonce="${nonce}")(?![^<>]*\\ssrc=)[^<>]*>`;
  return [...html.matchAll(new RegExp(`${tag}(.*?)</script`, 'gs'))].map(([, text]) => text!);
}
