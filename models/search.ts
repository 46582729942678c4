import { Prisma } from '../generated/prisma/client';
import type { Marking } from '../generated/prisma/enums';
import type { Audience } from '../lib/audience';
import { recordFor } from '../lib/db';
import { MOST_COUNTED } from './count';

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

/** As many hits of a kind are ranked, the newest: what has no day first. */
export const RANKED = 200;

type Hit = { rowId: string; kind: FoundKind };

/**
 * What fits words, best first, with the number of hits of each kind; a number above {@link RANKED} means that there are
 * more. Quotes keep words together and a minus takes words out, as on the web; "defense" is "defence"; words that are
 * in every text ("the") find nothing.
 */
export async function searchRecord(
  audience: Audience,
  words: string,
  kind: FoundKind | undefined,
  page: { number: number; size: number },
): Promise<{ rows: Found[]; kinds: Partial<Record<FoundKind, number>> }> {
  const query = Prisma.sql`websearch_to_tsquery('english', search_words(${words}))`;
  const hits = (Object.keys(FOUND_IN) as FoundKind[]).map(
    (of) => Prisma.sql`SELECT *, row_number() OVER () AS "nth"
      FROM search_newest(${of}, ${query}, ${RANKED + 1}) h`,
  );
  const [{ kinds, best }] = await recordFor(audience).$queryRaw<
    [{ kinds: Partial<Record<FoundKind, number>> | null; best: Hit[] | null }]
  >`
    WITH hits AS MATERIALIZED (${Prisma.join(hits, ' UNION ALL ')}),
    best AS (
      SELECT "rowId", "kind" FROM hits
      WHERE "nth" <= ${RANKED} AND ${kind ? Prisma.sql`"kind" = ${kind}` : Prisma.sql`true`}
      ORDER BY ts_rank("words", ${query}) DESC, nullif("recency", 'infinity') DESC NULLS LAST, "rowId"
      LIMIT ${page.size} OFFSET ${(page.number - 1) * page.size}
    )
    SELECT (SELECT json_object_agg("kind", "hits") FROM (SELECT "kind", count(*) AS "hits" FROM hits GROUP BY 1) k) AS "kinds",
      (SELECT json_agg(best) FROM best) AS "best"`;
  return { rows: best ? await describeHits(audience, best, query) : [], kinds: kinds ?? {} };
}

/** The newest of a kind that fit words, as {@link searchRecord} reads them: at most as many as a list counts. */
export async function findByWords(
  audience: Audience,
  kind: FoundKind,
  words: string,
): Promise<string[]> {
  const rows = await recordFor(audience).$queryRaw<Hit[]>`
    SELECT "rowId", "kind" FROM search_newest(${kind},
      websearch_to_tsquery('english', search_words(${words})), ${MOST_COUNTED}) h`;
  return rows.map(({ rowId }) => rowId);
}

/** What the hits are called and where they stand, in their order. */
async function describeHits(audience: Audience, hits: Hit[], query: Prisma.Sql): Promise<Found[]> {
  const ids = hits.map(({ rowId }) => rowId);
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  const rows = await recordFor(audience).$queryRaw<(Row & { rowId: string })[]>`
    SELECT "rowId", "kind", "slug", "anchor", "title", "date", "marking"::text,
      ts_headline('english', ${PLAIN}, ${query}, ${HEADLINE}) AS "excerpt"
    FROM "SearchEntry" WHERE "kind" = ANY (${kinds}) AND "rowId" = ANY (${ids}::uuid[])`;
  const found = new Map(rows.map(({ rowId, ...row }) => [rowId, readRow(row)]));
  return ids.flatMap((id) => found.get(id) ?? []);
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
