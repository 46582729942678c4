// A text in a file, with what its first line may say of it.
import { readFileSync, statSync } from 'node:fs';
import { isDay } from '../../models/extraction/days';
import type { Document } from '../../models/extraction';

/** As much as the desk takes in of one document. */
const MOST_BYTES = 20 * 1024 * 1024;
const HEADER = /^#SOURCE (\{.*\})[^\S\n]*(?=\n|$)/;

/**
 * The text as it stands in the file, so that positions in it are positions in the file; a first line `#SOURCE {…}` with
 * `published` and `url` is read, and blanked out. Throws in words what is wrong with it.
 */
export function readSourceText(path: string): Document & { title: string | null } {
  const bytes = readBytes(path);
  let raw: string;
  try {
    raw = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error(`${path} is no text in UTF-8.`);
  }
  if (raw.includes('\0')) throw new Error(`${path} is no text.`);
  if (raw.trim() === '') throw new Error(`${path} is empty.`);
  const header = HEADER.exec(raw);
  if (!header) return { text: raw, published: null, url: '', title: null };
  const { published, url, title } = parseHeader(header[1]!, path);
  return {
    text: ' '.repeat(header[0].length) + raw.slice(header[0].length),
    published: typeof published === 'string' && isDay(published) ? published : null,
    url: typeof url === 'string' ? url : '',
    title: typeof title === 'string' ? title : null,
  };
}

function readBytes(path: string): Buffer {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new Error(`${path} is not there.`);
  if (found.isDirectory()) throw new Error(`${path} is a folder.`);
  if (found.size > MOST_BYTES) throw new Error(`${path} is larger than 20 MB.`);
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Error(`${path} cannot be read: ${(error as Error).message}.`, { cause: error });
  }
}

function parseHeader(json: string, path: string): Record<string, unknown> {
  try {
    return JSON.parse(json) as Record<string, unknown>;
  } catch {
    throw new Error(`The first line of ${path} is no JSON after #SOURCE.`);
  }
}
