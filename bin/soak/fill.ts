// What keeps a bounded number of things is filled before memory is watched: what still grows then grows without end.
import { ask } from '../testing/crawl';

/** Of transactions that are over Prisma's client remembers a hundred, each with the request that it was for. */
const TRANSACTIONS = 110;
/** Next's router remembers paths that it was asked for, up to 8 MB of them, each counted by its length and 128. */
const PATHS = 30_000;
const PATH_LENGTH = 150;
/** Answers to addresses that nobody asked for before: so many fill the pages that are kept, and the words of statements. */
const SEARCHES = 1_000;
const AT_ONCE = 8;

/** `change` writes once to the record, and `enter` signs somebody in. */
export async function fillUp(
  portal: { url: string },
  paths: string[],
  { cookie, change, enter }: { cookie: string; change: Work; enter: Work },
): Promise<void> {
  await times(PATHS, (at) => ask(portal, `/_next/static/${`${at}-`.padEnd(PATH_LENGTH, 'x')}.js`));
  for (const headers of [undefined, { cookie }])
    await times(paths.length, (at) => ask(portal, paths[at]!, headers));
  await times(SEARCHES, (at) => ask(portal, `/search?q=first${at}`, at % 2 ? { cookie } : {}));
  await times(TRANSACTIONS, change, 1);
  await times(TRANSACTIONS, enter, 1);
}

type Work = (at: number) => Promise<unknown>;

async function times(count: number, work: Work, atOnce = AT_ONCE): Promise<void> {
  let next = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next < count) await work(next++);
    }),
  );
}
