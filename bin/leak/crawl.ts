// Asks both portals everything as one audience, and compares.
import { setTimeout } from 'node:timers/promises';
import { edits, type Audience } from '../../lib/audience';
import { addressesIn, fixedAddresses, placesOf, tokensIn, wrongAddresses } from './addresses';
import { Comparison, type Crawled } from './compare';
import { TABLES, type Rows } from './grow';
import { byScript, sentIn, writingForms } from './sendings';
import type { Twins } from './twins';
import { kindOf, Waiting } from './waiting';

const AT_ONCE = 4;
const ENOUGH_LEAKS = 3;

export class Crawl extends Comparison {
  private readonly waiting: Record<'pages' | 'queries' | 'guesses', Waiting>;
  private turn = 0;
  private readonly known = new Set<string>();
  /** What is asked once of each kind of page. */
  private readonly tried = new Set<string>();

  /** @param asked how often audiences before this one asked each kind of address */
  constructor(
    twins: Twins,
    audience: Audience,
    rows: Rows,
    seen: Rows,
    asked?: Map<string, number>,
  ) {
    super(twins, audience, rows, seen);
    this.waiting = {
      pages: new Waiting(asked),
      queries: new Waiting(asked),
      guesses: new Waiting(),
    };
    // Words of what is hidden before any other.
    this.note(this.words().map((word) => `/search?q=${encodeURIComponent(word)}`));
    this.note(fixedAddresses());
    // No page needs to lead there.
    const places = TABLES.flatMap((table) =>
      seen[table].flatMap((row) => placesOf(seen, table, row)),
    );
    this.note(places.filter((path) => edits(audience) || !path.startsWith('/desk')));
    const hidden = this.hidden.flatMap(({ table, row }) => placesOf(rows, table, row));
    this.note([...hidden, ...wrongAddresses()], true);
  }

  /** @param most how many addresses are asked at most, some of each kind */
  async run(most: number): Promise<Crawled> {
    await this.previewed();
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

  /** What the pane beside a note shows of one that names what is hidden. */
  private async previewed(): Promise<void> {
    const named = this.hidden.filter(({ table }) => /^(Visit|Person|Source)$/.test(table));
    const links = named.map(({ table, row }) => {
      const [place] = placesOf(this.rows, table, row);
      return `[${String(row.slug)}](${place}) and [^1]`;
    });
    await this.compare({ path: '/desk/notes/preview', text: links.slice(0, 9).join('\n') });
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
      for (const form of sentIn(path, fields, this.hidden)) {
        await this.compare({ path, form });
        await this.compare(byScript(path, form));
      }
    }
  }

  private isNew(sort: string): boolean {
    if (this.tried.has(sort)) return false;
    this.tried.add(sort);
    return true;
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
