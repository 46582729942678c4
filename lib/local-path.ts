/**
 * Where to go after signing in: a path of this portal, or "/" for everything else. What a browser could read as
 * another host (`//x`, `/\x`), a scheme, or a line break never passes.
 */
export function localPath(typed: unknown): string {
  if (typeof typed !== 'string' || typed.length > 2000) return '/';
  if (!/^\/(?![/\\])/.test(typed) || /[\u0000-\u001f\u007f\\]/.test(typed)) return '/';
  // As a browser resolves it, encoded: `/.//x` names another host too once its dots are gone.
  const { pathname, search, hash } = new URL(typed, 'http://here.invalid');
  return pathname.startsWith('//') ? '/' : pathname + search + hash;
}
