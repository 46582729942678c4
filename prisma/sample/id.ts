import { createHash } from 'node:crypto';
import { v7 } from 'uuid';

/** All rows of the sample carry this time in their ids (UUIDv7), so that a reload knows them from users' rows. */
const SAMPLE_TIME = Date.UTC(2023, 6, 9);

/** The first twelve hexadecimal digits of every id of the sample, as they stand in text. */
export const SAMPLE_PREFIX = sampleId('').slice(0, 13);

/** The same key gives the same id, on every machine and at every reload. */
export function sampleId(key: string): string {
  const random = createHash('sha256').update(`attache sample ${key}`).digest().subarray(0, 16);
  return v7({ msecs: SAMPLE_TIME, random, seq: random.readUInt32BE(6) >>> 1 });
}
