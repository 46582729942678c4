// What readers of a portal are answered, page by page.
import { signIn } from '../../e2e/form-fields';
import { ADMIN } from './admin';

/** What a node answers to a reader, with where the page came from. */
export async function ask(
  node: { url: string },
  path: string,
  headers: Record<string, string> = {},
) {
  const answer = await fetch(node.url + path, { headers, redirect: 'manual' });
  return {
    status: answer.status,
    from: answer.headers.get('cache-status'),
    headers: answer.headers,
    text: await answer.text(),
  };
}

/** Every page of the record that links lead to, from the first page on; or so many of each shelf. */
export async function crawl(
  node: { url: string },
  headers: Record<string, string> = {},
  perShelf = Infinity,
) {
  const found = new Set(['/']);
  const shelves = new Map<string, number>();
  for (const path of found) {
    const shelf = path.split('/')[1]!;
    const before = shelves.get(shelf) ?? 0;
    const answer = before < perShelf ? await ask(node, path, headers) : undefined;
    if (answer?.status !== 200) {
      found.delete(path);
      continue;
    }
    shelves.set(shelf, before + 1);
    for (const [, link = ''] of answer.text.matchAll(/<a [^>]*href="(\/[^"#?]*)/g)) {
      if (!/^\/(desk|admin|account|sign-|api|flags)/.test(link)) found.add(link);
    }
  }
  return [...found];
}

/** Pages of each shelf as somebody signed out and as the first admin, with the cookie of each. */
export async function crawlAsBoth(node: { url: string }) {
  const admin = (await signIn(node.url, ADMIN.email, ADMIN.password))!;
  const readers: { cookie: string; paths: string[] }[] = [];
  for (const cookie of ['', admin]) {
    readers.push({ cookie, paths: await crawl(node, { cookie }, 4) });
  }
  return readers;
}
