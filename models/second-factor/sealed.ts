import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { keyFor } from '../../lib/key';

/** Encrypts a secret for the database, bound to the user: copied into somebody else's row it opens for nobody. */
export function seal(userId: string, secret: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyFor('authenticator'), iv);
  cipher.setAAD(Buffer.from(userId));
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** Null when it was sealed for somebody else, or under another ATTACHE_SECRET. */
export function unseal(userId: string, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url');
  try {
    const decipher = createDecipheriv(
      'aes-256-gcm',
      keyFor('authenticator'),
      bytes.subarray(0, 12),
    );
    decipher.setAAD(Buffer.from(userId));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return decipher.update(bytes.subarray(28), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    return null;
  }
}

/** Keyed, because a recovery code is too short to stand a search by whoever has the hashes alone. */
export function hashRecoveryCode(code: string): string {
  return createHmac('sha256', keyFor('recovery codes')).update(code).digest('base64url');
}
