import { hkdfSync } from 'node:crypto';
import { env } from './env';

/** 32 bytes for one purpose, made of ATTACHE_SECRET: what leaks of one key says nothing of another. */
export function keyFor(purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', env().ATTACHE_SECRET, '', `attache ${purpose}`, 32));
}
