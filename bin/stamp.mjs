// A stamp says which content a result was made from, so that it is made again only when that changed.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * @param {string} stampFile
 * @param {string} content
 */
export function isStamped(stampFile, content) {
  try {
    return readFileSync(stampFile, 'utf8') === content;
  } catch {
    return false;
  }
}

/**
 * @param {string} stampFile
 * @param {string} content
 */
export function stamp(stampFile, content) {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, content);
}

/**
 * One hash of the names and the content of files.
 *
 * @param {string} root
 * @param {string[]} files absolute paths
 */
export function hashFiles(root, files) {
  const hash = createHash('sha256');
  for (const file of [...files].sort()) {
    const content = readFileSync(file);
    hash.update(`${relative(root, file)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * Every file below a folder, save what `isLeftOut` names.
 *
 * @param {string} folder
 * @param {(path: string) => boolean} isLeftOut
 * @returns {string[]}
 */
export function filesBelow(folder, isLeftOut) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (isLeftOut(path)) return [];
    if (entry.isDirectory()) return filesBelow(path, isLeftOut);
    return entry.isFile() ? [path] : [];
  });
}
