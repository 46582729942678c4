import { Secret, TOTP } from 'otpauth';

const SECONDS = 30;

function totp(secret: string, email?: string): TOTP {
  const label = email === undefined ? {} : { issuer: 'Attaché', label: email };
  return new TOTP({
    ...label,
    algorithm: 'SHA1', // what every app understands
    digits: 6,
    period: SECONDS,
    secret: Secret.fromBase32(secret),
  });
}

/** A fresh secret of 160 bits, in base 32 as apps want it. */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The `otpauth:` address that an app reads from the QR code. */
export function addressOf(secret: string, email: string): string {
  return totp(secret, email).toString();
}

/** The half minute, since 1970, that a code belongs to: this one, the one before or the one after. Null for no code. */
export function stepOf(secret: string, code: string, now: number): number | null {
  // Digits of full width are digits; of other signs the library would compare the bytes of what has none as many.
  const digits = code.normalize('NFKC');
  if (!/^\d{6}$/.test(digits)) return null;
  const delta = totp(secret).validate({ token: digits, timestamp: now, window: 1 });
  return delta === null ? null : Math.floor(now / 1000 / SECONDS) + delta;
}
