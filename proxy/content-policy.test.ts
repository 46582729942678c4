import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { policyOf } from './content-policy';

const hash = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

describe('the policy of a page', () => {
  it('names each script that stands in it by its hash, as the browser reads it', () => {
    const policy = policyOf(
      '<body><p>a</p><script>one()</script><script src="/two.js"></script><script>a<b && "é"</script>',
    );
    expect(policy.split(';')[0]).toBe(`script-src 'self' ${hash('one()')} ${hash('a<b && "é"')}`);
  });

  it('lets no script run that is no script element', () => {
    expect(policyOf('<p onclick="one()">&lt;script>two()&lt;/script></p>')).toMatch(
      /^script-src 'self';/,
    );
    expect(policyOf('<script>one()</script>')).not.toMatch(/script-src[^;]*unsafe/);
  });
});
