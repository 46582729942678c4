// One question to both portals, as one audience: the answers must be the same, and hold nothing that is hidden from it.
import type { Audience } from '../../lib/audience';
import { tokensIn } from './addresses';
import { ask, faultOf, normalised, parting, type Answer, type Asked } from './answer';
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
  /** Every question, with what came back from the whole portal. */
  heard: Heard[];
};

export type Heard = { asked: Asked; status: number; type: string };

/** What a reader did, noted by each portal as it came about: no record, and in another order. */
const OF_READERS = /^\/admin\/users\/[0-9a-f]{8}-/;

export class Comparison {
  readonly hidden: { table: Table; row: Row }[];
  private readonly allowed: Set<string>;
  private readonly ids: Set<string>;
  private readonly hiddenIds: Set<string>;
  readonly crawled: Crawled;

  constructor(
    private readonly twins: Twins,
    private readonly audience: Audience,
    protected readonly rows: Rows,
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
    this.crawled = { audience, answers: 0, bytes: 0, tokens, leaks: [], heard: [] };
  }

  /** The page as the whole portal answers it. */
  async compare(asked: Asked): Promise<string> {
    const { leak, answer } = await this.differs(asked);
    const { status, type, body } = answer;
    this.crawled.answers++;
    this.crawled.bytes += body.length;
    this.crawled.heard.push({ asked, status, type });
    if (leak) this.found(asked, leak);
    return body;
  }

  found(asked: Asked, what: string): void {
    this.crawled.leaks.push({ audience: this.audience, asked, what });
  }

  /** What the audience can tell from the answer to a question, if anything; asked again when the answers differ. */
  async differs(asked: Asked, tries = 3): Promise<{ leak: string | null; answer: Answer }> {
    const { whole, rest } = this.twins;
    const [answer, other] = await Promise.all([
      ask(whole, await whole.cookieOf(this.audience), asked),
      ask(rest, await rest.cookieOf(this.audience), asked),
    ]);
    // Where both fail alike, nothing was compared.
    const fault = faultOf(answer) ?? faultOf(other);
    if (fault) return { leak: fault, answer };
    const shown = this.shownIn(answer.headers + answer.body, asked);
    if (shown) return { leak: `shows ${shown}`, answer };
    if (OF_READERS.test(asked.path)) return { leak: null, answer };
    const texts = [answer, other].map((one) => normalised(one, this.ids)) as [string, string];
    if (texts[0] === texts[1]) return { leak: null, answer };
    // Two requests may see a clock tick between them.
    if (tries > 1) return this.differs(asked, tries - 1);
    return { leak: `differs: ${parting(...texts)}`, answer };
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
}

/** Readers know the name of those who wrote something that they see; admins everything of everybody. */
function writersKnownTo(audience: Audience, seen: Rows): object[] {
  if (audience.startsWith('admin-')) return WRITERS;
  const named = JSON.stringify(seen);
  return WRITERS.filter(({ id }) => named.includes(id)).map(({ name }) => ({ name }));
}
