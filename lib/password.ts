import { hash, verify } from '@node-rs/argon2';
import { dictionary } from '@zxcvbn-ts/language-common';

export const MIN_PASSWORD_LENGTH = 12;

/** OWASP's recommendation for argon2id: 19 MiB, two passes, one lane (the package's algorithm is argon2id). */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** An argon2id hash in PHC form. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

let nobodys: Promise<string> | undefined;

/**
 * Null for the hash of an account that has none, or of no account at all: that answers false and takes as long as
 * a wrong password, so that the time tells nobody which addresses have an account.
 */
export async function verifyPassword(
  passwordHash: string | null,
  password: string,
): Promise<boolean> {
  if (passwordHash === null) {
    nobodys ??= hashPassword('nobody has this password');
    await verify(await nobodys, password);
    return false;
  }
  return verify(passwordHash, password);
}

let common: Set<string> | undefined;

/** Whether the password stands, in any case and with any trailing digits or marks, in a list of common ones. */
export function isCommonPassword(password: string): boolean {
  common ??= new Set(dictionary['passwords-common'].map((word) => word.toLowerCase()));
  const typed = password.toLowerCase();
  return common.has(typed) || common.has(typed.replace(/[\d\W_]+$/, ''));
}
