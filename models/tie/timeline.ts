import { Prisma } from '../../generated/prisma/client';
import type { Marking } from '../../generated/prisma/enums';
import type { Audience } from '../../lib/audience';
import { recordFor } from '../../lib/db';
import { formatOrdinal } from '../../lib/format';
import {
  AGREEMENT_EVENT_KINDS,
  COMMITMENT_EVENT_KINDS,
  ENGAGEMENT_KINDS,
  EXERCISE_FORMATS,
  VISIT_TYPES,
} from '../../lib/vocabulary';
import { MOST_COUNTED } from '../count';
import type { Lane } from './activity';

type Row = {
  tie: string;
  lane: Lane;
  kind: string | null;
  slug: string | null;
  anchor: string | null;
  title: string;
  date: string;
  end: string | null;
  marking: Marking;
};

export type TieEvent = Pick<Row, 'tie' | 'lane' | 'title' | 'date' | 'end' | 'marking'> & {
  /** What kind of thing happened: "Official visit", "Signed". */
  word: string;
  href: string;
};

const LANES = Object.keys({
  visit: 0,
  engagement: 0,
  session: 0,
  agreement: 0,
  exercise: 0,
  commitment: 0,
  partnership: 0,
  briefing: 0,
} satisfies Record<Lane, 0>) as Lane[];

const ORDER = Prisma.sql`"dateFrom" DESC, "lane", "title", "slug", "anchor", "kind"`;

/**
 * A page of everything dated on one tie, newest first, and how much there is; the total ends at {@link MOST_COUNTED}.
 * Each lane is read no further than the page may need: together they could only be sorted whole.
 */
export async function listTimeline(
  audience: Audience,
  slug: string,
  page: { number: number; size: number },
): Promise<{ rows: TieEvent[]; total: number }> {
  const db = recordFor(audience);
  const tie = Prisma.sql`(SELECT t."id" FROM "Tie" t WHERE t."slug" = ${slug})`;
  const newest = LANES.map((lane) => {
    const events = lane === 'briefing' ? published(tie) : eventsIn(lane, tie);
    return Prisma.sql`(${events} ORDER BY ${ORDER} LIMIT ${page.number * page.size})`;
  });
  const [rows, [{ total }]] = await Promise.all([
    db.$queryRaw<Row[]>`
      SELECT ${slug} AS "tie", "lane", "kind", "slug", "anchor", "title", "date", "end", "marking"
      FROM (${Prisma.join(newest, ' UNION ALL ')}) e
      ORDER BY ${ORDER} LIMIT ${page.size} OFFSET ${(page.number - 1) * page.size}`,
    db.$queryRaw<[{ total: number }]>`
      SELECT count(*)::int AS "total" FROM (
        SELECT 1 FROM "TieEvent" e WHERE e."tieId" = ${tie} AND e."lane" <> 'briefing'
        UNION ALL
        SELECT 1 FROM (SELECT DISTINCT x."revisionId" FROM "CoverageTie" x WHERE x."tieId" = ${tie} AND NOT x."deskOnly") r
        LIMIT ${MOST_COUNTED}
      ) c`,
  ]);
  return { rows: rows.map(eventOf), total };
}

const eventsIn = (lane: Lane, tie: Prisma.Sql) => Prisma.sql`
  SELECT "lane", "kind", "slug", "anchor", "title", "date", "end", "dateFrom", "marking"
  FROM "TieEvent" WHERE "tieId" = ${tie} AND "lane" = ${Prisma.raw(`'${lane}'`)}`;

/** As the lane of briefings has them, along the days on which they were published. */
const published = (tie: Prisma.Sql) => Prisma.sql`
  SELECT 'briefing' AS "lane", r."number"::text AS "kind", b."slug", NULL::text AS "anchor", r."title",
    (r."publishedAt" AT TIME ZONE 'UTC')::date::text AS "date", NULL::text AS "end",
    (r."publishedAt" AT TIME ZONE 'UTC')::date AS "dateFrom", r."marking"
  FROM "Revision" r JOIN "Briefing" b ON b."id" = r."briefingId"
  WHERE r."publishedAt" IS NOT NULL
    AND EXISTS (SELECT 1 FROM "CoverageTie" x WHERE x."tieId" = ${tie} AND x."revisionId" = r."id")`;

/** What happened last up to a day (`2026-11-23`), on all ties; briefings left out. */
export async function listLatestEvents(audience: Audience, today: string, take: number) {
  const rows = await recordFor(audience).$queryRaw<Row[]>`
    SELECT t."slug" AS "tie", e."lane", e."kind", e."slug", e."anchor", e."title", e."date", e."end", e."marking"
    FROM "TieEvent" e JOIN "Tie" t ON t."id" = e."tieId"
    WHERE e."dateFrom" <= ${today}::date AND e."lane" NOT IN ('briefing', 'partnership')
    ORDER BY ${ORDER}, t."slug" LIMIT ${take}`;
  return rows.map(eventOf);
}

const FOLDERS: Record<Lane, string> = {
  visit: 'visits',
  engagement: 'engagements',
  session: 'mechanisms',
  agreement: 'agreements',
  exercise: 'exercises',
  commitment: 'commitments',
  partnership: 'ties',
  briefing: 'briefings',
};

function eventOf({ kind, slug, anchor, ...row }: Row): TieEvent {
  const path = `/${FOLDERS[row.lane]}/${slug ?? row.tie}`;
  const { lane, title, date, end, marking, tie } = row;
  return {
    tie,
    lane,
    title,
    date,
    end,
    marking,
    word: wordFor(lane, kind),
    href: lane === 'briefing' ? `${path}/revisions/${kind}` : anchor ? `${path}#${anchor}` : path,
  };
}

function wordFor(lane: Lane, kind: string | null): string {
  const words: Record<Lane, Record<string, string>> = {
    visit: VISIT_TYPES,
    engagement: ENGAGEMENT_KINDS,
    session: {},
    agreement: AGREEMENT_EVENT_KINDS,
    exercise: EXERCISE_FORMATS,
    commitment: COMMITMENT_EVENT_KINDS,
    partnership: {},
    briefing: {},
  };
  if (lane === 'session') return kind ? `${formatOrdinal(Number(kind))} session` : 'Session';
  if (lane === 'briefing') return kind === '1' ? 'Briefing' : `Briefing, version ${kind}`;
  if (lane === 'partnership') return 'Partnership';
  const word = (kind && words[lane][kind]) || 'Exercise';
  if (lane === 'commitment') return `Commitment ${word.toLowerCase()}`;
  return lane === 'agreement' ? `Agreement ${word.toLowerCase()}` : word;
}
