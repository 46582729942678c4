import { Prisma } from '../generated/prisma/client';
import type { Marking } from '../generated/prisma/enums';
import type { Audience } from '../lib/audience';
import { recordFor } from '../lib/db';

/** The kinds of thing that can be found, and where they stand. */
export const FOUND_IN = {
  briefing: 'briefings',
  tie: 'ties',
  visit: 'visits',
  engagement: 'engagements',
  agreement: 'agreements',
  exercise: 'exercises',
  mechanism: 'mechanisms',
  commitment: 'commitments',
  person: 'people',
  country: 'countries',
  source: 'sources',
  note: '',
} as const;

export type FoundKind = keyof typeof FOUND_IN;

export type Found = {
  kind: FoundKind;
  title: string;
  href: string;
  /** EDTF, or empty for what has no day. */
  date: string;
  marking: Marking;
  /** An excerpt in pieces, the words that were looked for set apart. */
  excerpt: { text: string; hit: boolean }[];
};

/** Characters that no text of the record holds, to find the hits in an excerpt. */
const [START, STOP] = ['\uE000', '\uE001'];
const HEADLINE = `StartSel=${START}, StopSel=${STOP}, MaxWords=32, MinWords=16, MaxFragments=1`;

/** Markdown without its marks: notes, heads, lists, quotes, emphasis and links leave their words. */
const PLAIN = Prisma.sql`regexp_replace(regexp_replace("text",
  '\\[\\^[^\\]]+\\]:?|^[#>\\-* ]+|[*_\`]{1,3}', '', 'gn'), '!?\\[([^\\]]*)\\]\\([^)]*\\)', '\\1', 'g')`;

/**
 * What fits words, best first, with the number of hits of each kind. Quotes keep words together and a minus takes words out,
 * as on the web; "defense" is "defence"; words that are in every text ("the") find nothing.
 */
export async function searchRecord(
  audience: Audience,
  words: string,
  kind: FoundKind | undefined,
  page: { number: number; size: number },
): Promise<{ rows: Found[]; kinds: Partial<Record<FoundKind, number>> }> {
  const db = recordFor(audience);
  const hits = Prisma.sql`
    SELECT e.*, ts_rank(e."vector", q."query") AS "rank", q."query"
    FROM (SELECT websearch_to_tsquery('english', search_words(${words})) AS "query") q,
    LATERAL (
      SELECT s.*, setweight(to_tsvector('english', search_words(s."title")), 'A')
        || setweight(to_tsvector('english', search_words(s."text")), 'C') AS "vector"
      FROM "SearchEntry" s
    ) e
    WHERE e."vector" @@ q."query"`;
  const [counts, rows] = await Promise.all([
    db.$queryRaw<{ kind: FoundKind; hits: number }[]>`
      SELECT "kind", count(*)::int AS "hits" FROM (${hits}) h GROUP BY 1`,
    db.$queryRaw<Row[]>`
      SELECT "kind", "slug", "anchor", "title", "date", "marking"::text,
        ts_headline('english', ${PLAIN}, "query", ${HEADLINE}) AS "excerpt"
      FROM (
        SELECT * FROM (${hits}) h WHERE ${kind ? Prisma.sql`"kind" = ${kind}` : Prisma.sql`true`}
        ORDER BY "rank" DESC, "date" DESC, "title", "slug", "anchor"
        LIMIT ${page.size} OFFSET ${(page.number - 1) * page.size}
      ) page`,
  ]);
  return {
    rows: rows.map(readRow),
    kinds: Object.fromEntries(counts.map((row) => [row.kind, row.hits])),
  };
}

type Row = {
  kind: FoundKind;
  slug: string;
  anchor: string | null;
  title: string;
  date: string;
  marking: Marking;
  excerpt: string;
};

function readRow({ kind, slug, anchor, excerpt, ...row }: Row): Found {
  const path = kind === 'note' ? `/${slug}` : `/${FOUND_IN[kind]}/${slug}`;
  return {
    ...row,
    kind,
    href: anchor ? `${path}#${anchor}` : path,
    excerpt: excerpt
      .split(START)
      .flatMap((piece, index) =>
        index === 0
          ? [{ text: piece, hit: false }]
          : piece.split(STOP).map((text, half) => ({ text, hit: half === 0 })),
      )
      .filter(({ text }) => text !== ''),
  };
}
