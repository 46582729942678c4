// What is posted goes straight to the page that it is for (decision 25).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { checkout } from './data-folder.mjs';

/** @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>} Handle */

/**
 * All else goes by way of `handle`, which is Next's: it finds out which page an address means, where more than one does.
 *
 * @param {Handle} handle
 * @param {string} origin of this very server, of which Next asks where an action leads to
 * @param {string} server the folder of what Next built for the server
 * @returns {Handle}
 */
export function straight(handle, origin, server = join(checkout, '.next', 'server')) {
  const load = createRequire(join(server, 'pages'));
  const files = filesOfPages(server);
  const relativeProjectDir = relative(process.cwd(), checkout);
  return async (request, response) => {
    const { method, url = '' } = request;
    const file = method === 'POST' && files.get(url.split('?', 1)[0] ?? '');
    if (!file) return handle(request, response);
    const requestMeta = { relativeProjectDir, initURL: origin + url, initProtocol: 'http' };
    return load(file).handler(request, response, { requestMeta });
  };
}

/**
 * The files of pages that stand at one address alone, by its path: `/desk/notes/new`.
 *
 * @param {string} server
 * @returns {Map<string, string>}
 */
export function filesOfPages(server) {
  const manifest = JSON.parse(readFileSync(join(server, 'app-paths-manifest.json'), 'utf8'));
  return new Map(
    Object.entries(manifest)
      .filter(([page]) => page.endsWith('/page') && !/[[_(@]/.test(page))
      .map(([page, file]) => [page.replace(/\/page$/, ''), join(server, file)]),
  );
}
