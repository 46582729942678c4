// Asks both portals everything as one audience, and compares.
import { setTimeout } from 'node:timers/promises';
import type { Audience } from '../../lib/audience';
import { addressesIn, fixedAddresses, placesOf, tokensIn, writingForms } from './addresses';
import { ask, normalised, parting, type Asked } from './answer';
import { sentIn } from './sendings';
import { kindOf, Waiting } from './waiting';
import { TABLES, type Row, type Rows, type Table } from './grow';
import { WRITERS } from './people';
import type { Twins } from './twins';

/** Something that the audience could tell from an answer and must not. */
export type Leak = { audience: Audience; asked: Asked; what: string };

export type Crawled = {
  audience: Audience;
  answers: number;
  bytes: number;
  /** Tokens that must not appear. */
  tokens: number;
  leaks: Leak[];
};

/** What a reader did, noted by each portal as it came about: no record, and in another order. */
const OF_READERS = /^\/admin\/users\/[0-9a-f]{8}-/;
const AT_ONCE = 4;
const ENOUGH_LEAKS = 3;

export class Crawl {
  private readonly hidden: { table: Table; row: Row }[];
  private readonly allowed: Set<string>;
  private readonly ids: Set<string>;
  private readonly hiddenIds: Set<string>;
  private readonly waiting = {
    pages: new Waiting(),
    queries: new Waiting(),
    guesses: new Waiting(),
  };
  private turn = 0;
  private readonly known = new Set<string>();
  /** What is asked once of each kind of page. */
  private readonly tried = new Set<string>();
  readonly crawled: Crawled;

  constructor(
    private readonly twins: Twins,
    private readonly audience: Audience,
    private readonly rows: Rows,
    seen: Rows,
  ) {
    const seenIds = new Set(TABLES.flatMap((table) => seen[table].map(({ id }) => id)));
    this.hidden = TABLES.flatMap((table) =>
      rows[table].filter(({ id }) => !seenIds.has(id)).map((row) => ({ table, row })),
    );
    this.ids = new Set(TABLES.flatMap((table) => rows[table].map(({ id }) => id)));
    this.hiddenIds = new Set(this.hidden.map(({ row }) => row.id));
    this.allowed = tokensIn(JSON.stringify(seen) + JSON.stringify(writersKnownTo(audience, seen)));
    const all = tokensIn(JSON.stringify(rows) + JSON.stringify(WRITERS));
    const tokens = [...all].filter((word) => !this.allowed.has(word)).length;
    this.crawled = { audience, answers: 0, bytes: 0, tokens, leaks: [] };
  }

  /** @param most how many addresses are asked at most, some of each kind */
  async run(most: number): Promise<Crawled> {
    this.note(fixedAddresses());
    this.note(
      this.hidden.flatMap(({ table, row }) => placesOf(this.rows, table, row)),
      true,
    );
    this.note(this.words().map((word) => `/search?q=${encodeURIComponent(word)}`));
    let left = most;
    let underWay = 0;
    const work = async () => {
      while (left > 0 && this.crawled.leaks.length < ENOUGH_LEAKS) {
        const path = this.next();
        if (path) {
          left--;
          underWay++;
          await this.visit(path).finally(() => underWay--);
        } else if (underWay > 0)
          await setTimeout(10); // another may be about to find more
        else return;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return this.crawled;
  }

  /** What is typed into fields: words of what is hidden, whole and begun. */
  private words(): string[] {
    const some = TABLES.flatMap((name) =>
      this.hidden.filter(({ table }) => table === name).slice(0, 2),
    );
    const words = some.flatMap(({ row }) => [...tokensIn(JSON.stringify(row))].slice(0, 1));
    return [...words, ...words.slice(0, 3).map((word) => word.slice(0, -6)), 'ministry', 'zqvisit'];
  }

  private async visit(path: string): Promise<void> {
    const html = await this.compare({ path });
    await this.compare({ path, payload: 'whole' });
    if (this.isNew(`ahead ${kindOf(path)}`)) await this.compare({ path, payload: 'ahead' });
    if (!html) return;
    this.note(addressesIn(html, this.words().slice(0, 2)));
    for (const fields of writingForms(html)) {
      if (!this.isNew(`${kindOf(path)} ${fields.map(({ name }) => name).join()}`)) continue;
      for (const form of sentIn(path, fields, this.hidden)) await this.compare({ path, form });
    }
  }

  private isNew(sort: string): boolean {
    if (this.tried.has(sort)) return false;
    this.tried.add(sort);
    return true;
  }

  /** The page as the whole portal answers it. */
  async compare(asked: Asked): Promise<string> {
    const { leak, body } = await this.differs(asked);
    this.crawled.answers++;
    this.crawled.bytes += body.length;
    if (leak) this.crawled.leaks.push({ audience: this.audience, asked, what: leak });
    return body;
  }

  /** What the audience can tell from the answer to a question, if anything; asked again when the answers differ. */
  async differs(asked: Asked, tries = 3): Promise<{ leak: string | null; body: string }> {
    const { whole, rest } = this.twins;
    const [one, other] = await Promise.all([
      ask(whole, await whole.cookieOf(this.audience), asked),
      ask(rest, await rest.cookieOf(this.audience), asked),
    ]);
    const { body } = one;
    const shown = this.shownIn(one.headers + body, asked);
    if (shown) return { leak: `shows ${shown}`, body };
    if (OF_READERS.test(asked.path)) return { leak: null, body };
    const texts = [one, other].map((answer) => normalised(answer, this.ids)) as [string, string];
    if (texts[0] === texts[1]) return { leak: null, body };
    // Two requests may see a clock tick between them.
    if (tries > 1) return this.differs(asked, tries - 1);
    return { leak: `differs: ${parting(...texts)}`, body };
  }

  /** The words of somebody who writes are no longer unknown. */
  allow(typed: string): void {
    for (const word of tokensIn(typed)) this.allowed.add(word);
  }

  /** A token or an id of what the audience may not see, unless it was typed. */
  private shownIn(text: string, asked: Asked): string | null {
    const typed = JSON.stringify(asked);
    const mine = (word: string) => typed.includes(word) || this.allowed.has(word);
    const word = [...tokensIn(text)].find((one) => !mine(one));
    if (word) return word;
    const ids = text.match(/\b019c[0-9a-f]{4}-[0-9a-f]{4}-7[0-9a-f-]{22}/g) ?? [];
    return ids.find((id) => this.hiddenIds.has(id) && !typed.includes(id)) ?? null;
  }

  private note(paths: string[], guessed = false): void {
    for (const path of paths) {
      if (this.known.has(path)) continue;
      this.known.add(path);
      this.waiting[guessed ? 'guesses' : path.includes('?') ? 'queries' : 'pages'].add(path);
    }
  }

  /** The next address: half of them are pages, as long as there are. */
  private next(): string | undefined {
    const { pages, queries, guesses } = this.waiting;
    const turns = [pages, queries, pages, guesses];
    const first = turns[this.turn++ % turns.length]!;
    return first.next() ?? pages.next() ?? queries.next() ?? guesses.next();
  }
}

/** Readers know the name of those who wrote something that they see; admins everything of everybody. */
function writersKnownTo(audience: Audience, seen: Rows): object[] {
  if (audience.startsWith('admin-')) return WRITERS;
  const named = JSON.stringify(seen);
  return WRITERS.filter(({ id }) => named.includes(id)).map(({ name }) => ({ name }));
}
