import { Prisma } from '../generated/prisma/client';
import type { BriefingState, CooperationArea, Marking } from '../generated/prisma/enums';
import type { Audience } from '../lib/audience';
import { recordFor } from '../lib/db';
import { MOST_COUNTED } from './count';
import { firstDay, lastDay } from './period';

export type BriefingRow = {
  slug: string;
  state: BriefingState;
  marking: Marking;
  number: number;
  title: string;
  bluf: string;
  areas: CooperationArea[];
  publishedAt: Date | null;
  /** The ties that it covers: "India–Malaysia" under `in-my`. */
  ties: { slug: string; name: string }[];
};

export type BriefingFilters = {
  tie?: string;
  country?: string;
  region?: string;
  area?: CooperationArea;
  marking?: Marking;
  state?: BriefingState;
  from?: string;
  to?: string;
  words?: string;
};

/**
 * A page of briefings in the version that stands, the one published last first; unpublished ones, where the audience
 * keeps the record, come before. Words look at title, bottom line and body. The total ends at {@link MOST_COUNTED}.
 */
export async function listBriefings(
  audience: Audience,
  filters: BriefingFilters,
  page: { number: number; size: number },
): Promise<{ rows: BriefingRow[]; total: number }> {
  const db = recordFor(audience);
  const { ofBriefing, ofVersion } = conditions(filters);
  // Counted along the index that the list is read by, unless a filter leads to its briefings by an index of its own.
  const isLed = filters.tie || filters.country || filters.region || filters.words;
  const along = isLed ? Prisma.empty : NEWEST;
  const [rows, [{ total }]] = await Promise.all([
    db.$queryRaw<
      BriefingRow[]
    >`${ROW} FROM "Briefing" b JOIN "CurrentRevision" r ON r."briefingId" = b."id"
      WHERE ${ofBriefing} AND ${ofVersion} ${NEWEST}
      LIMIT ${page.size} OFFSET ${(page.number - 1) * page.size}`,
    db.$queryRaw<[{ total: number }]>`
      SELECT count(*)::int AS "total" FROM (
        SELECT 1 FROM "CurrentRevision" r WHERE ${ofVersion}
          AND (SELECT ${ofBriefing} FROM "Briefing" b WHERE b."id" = r."briefingId")
        ${along} LIMIT ${MOST_COUNTED}) f`,
  ]);
  return { rows: rows.map(readRow), total };
}

/** How many of the newest versions on a tie, and of all, are looked through for what is near. */
const LOOKED_THROUGH = 500;

/** Other published briefings on the same ties and areas, the nearest first. */
export async function listRelatedBriefings(
  audience: Audience,
  slug: string,
  take: number,
): Promise<BriefingRow[]> {
  const rows = await recordFor(audience).$queryRaw<BriefingRow[]>`
    WITH own AS (SELECT r."id", r."areas" FROM "Briefing" b JOIN "CurrentRevision" r ON r."briefingId" = b."id" WHERE b."slug" = ${slug}),
    ties AS (SELECT DISTINCT x."tieId" FROM "CoverageTie" x JOIN own ON own."id" = x."revisionId"),
    on_ties AS (
      SELECT near."revisionId", 3 * count(DISTINCT near."tieId") AS "ties" FROM ties,
      LATERAL (SELECT x."revisionId", x."tieId" FROM "CoverageTie" x WHERE x."tieId" = ties."tieId"
        ORDER BY x."revisionId" DESC LIMIT ${LOOKED_THROUGH}) near
      GROUP BY 1
    ),
    newest AS (SELECT r."id" FROM "CurrentRevision" r ORDER BY r."publishedAt" DESC NULLS FIRST, r."id" DESC LIMIT ${LOOKED_THROUGH}),
    candidates AS (SELECT "id" FROM newest UNION SELECT "revisionId" FROM on_ties),
    nearest AS (
      SELECT r."id", coalesce(s."ties", 0) + alike."areas" AS "near" FROM candidates
      JOIN "CurrentRevision" r USING ("id")
      JOIN "Briefing" b ON b."id" = r."briefingId" AND b."state" = 'published'
      CROSS JOIN own
      CROSS JOIN LATERAL (SELECT count(*) AS "areas" FROM unnest(r."areas") x WHERE x = ANY (own."areas")) alike
      LEFT JOIN on_ties s ON s."revisionId" = r."id"
      WHERE b."slug" <> ${slug} AND coalesce(s."ties", 0) + alike."areas" > 0
      ORDER BY "near" DESC, r."publishedAt" DESC, r."id" DESC LIMIT ${take}
    )
    ${ROW} FROM nearest n JOIN "Revision" r ON r."id" = n."id" JOIN "Briefing" b ON b."id" = r."briefingId"
    ORDER BY n."near" DESC, r."publishedAt" DESC, r."id" DESC`;
  return rows.map(readRow);
}

const ROW = Prisma.sql`SELECT b."slug", b."state"::text, b."marking"::text, r."number", r."title", r."bluf", r."areas"::text[], r."publishedAt",
  (SELECT coalesce(json_agg(json_build_object('slug', t."slug", 'name', low."name" || '–' || high."name") ORDER BY t."slug"), '[]')
   FROM "RevisionTie" x JOIN "Tie" t ON t."id" = x."tieId"
   JOIN "Country" low ON low."code" = t."lowCode" JOIN "Country" high ON high."code" = t."highCode"
   WHERE x."revisionId" = r."id") AS "ties"`;

function readRow(row: BriefingRow): BriefingRow {
  return { ...row, publishedAt: row.publishedAt && new Date(row.publishedAt) };
}

const NEWEST = Prisma.sql`ORDER BY r."publishedAt" DESC NULLS FIRST, r."id" DESC`;

function conditions(filters: BriefingFilters) {
  const { tie, country, region, area, marking, state, from, to, words } = filters;
  const onTie = (condition: Prisma.Sql) => Prisma.sql`r."id" IN (
    SELECT x."revisionId" FROM "CoverageTie" x WHERE x."tieId" IN (
      SELECT t."id" FROM "Tie" t JOIN "Country" c ON c."code" IN (t."lowCode", t."highCode") WHERE ${condition}))`;
  return {
    ofBriefing: all([
      marking && Prisma.sql`b."marking" = ${marking}::"Marking"`,
      state && Prisma.sql`b."state" = ${state}::"BriefingState"`,
    ]),
    ofVersion: all([
      tie && onTie(Prisma.sql`t."slug" = ${tie}`),
      country && onTie(Prisma.sql`c."code" = ${country}`),
      region && onTie(Prisma.sql`c."region" = ${region}`),
      // As a value, for whose likelihood nothing is guessed: few, it is taken for otherwise, and all are sorted.
      area && Prisma.sql`(SELECT ${area}::"CooperationArea" = ANY (r."areas"))`,
      from && Prisma.sql`r."publishedAt" >= ${firstDay(from)}`,
      to && Prisma.sql`r."publishedAt" < ${dayAfter(lastDay(to))}`,
      words &&
        Prisma.sql`r."briefingId" IN (SELECT h."rowId" FROM search_newest('briefing',
          websearch_to_tsquery('english', search_words(${words})), ${MOST_COUNTED}) h)`,
    ]),
  };
}

function all(conditions: (Prisma.Sql | string | undefined)[]): Prisma.Sql {
  const given = conditions.filter((condition) => typeof condition === 'object');
  return given.length > 0 ? Prisma.join(given, ' AND ') : Prisma.sql`true`;
}

function dayAfter(day: Date): Date {
  return new Date(day.getTime() + 86_400_000);
}
