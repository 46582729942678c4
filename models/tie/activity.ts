import type { Audience } from '../../lib/audience';
import { recordFor } from '../../lib/db';

/** What happens on a tie, by kind; each is a lane of its timeline. */
export type Lane =
  | 'visit'
  | 'engagement'
  | 'session'
  | 'agreement'
  | 'exercise'
  | 'commitment'
  | 'partnership'
  | 'briefing';

export type Activity = {
  /** The last day on which something of the record happened, `2026-02-08`. */
  last: string | null;
  /** Events by lane. */
  lanes: Partial<Record<Lane, number>>;
  /** Events by year, briefings left out: they are the desk's doing. */
  years: Record<number, number>;
};

/**
 * Activity of every tie, by the tie's id. Briefings are counted where it is kept which ties a version covers and who sees
 * that, for there an index holds all that is asked, tie by tie; what only the desk sees is not published.
 */
export async function countActivity(audience: Audience): Promise<Map<string, Activity>> {
  const db = recordFor(audience);
  const [rows, briefings] = await Promise.all([
    db.$queryRaw<{ tieId: string; lane: Lane; year: number; events: number; last: Date }[]>`
      SELECT "tieId", "lane", extract(year FROM "dateFrom")::int AS "year", count(*)::int AS "events", max("dateFrom") AS "last"
      FROM "TieEvent" WHERE "lane" <> 'briefing' GROUP BY 1, 2, 3`,
    db.$queryRaw<{ tieId: string; events: number }[]>`
      SELECT t."id" AS "tieId", c."events" FROM "Tie" t CROSS JOIN LATERAL (
        SELECT count(DISTINCT "revisionId")::int AS "events" FROM "CoverageTie" WHERE "tieId" = t."id" AND NOT "deskOnly"
      ) c WHERE c."events" > 0`,
  ]);
  const ties = new Map<string, Activity>();
  const activityOn = (tieId: string) => {
    const activity = ties.get(tieId) ?? { last: null, lanes: {}, years: {} };
    ties.set(tieId, activity);
    return activity;
  };
  for (const { tieId, lane, year, events, last } of rows) {
    const activity = activityOn(tieId);
    activity.lanes[lane] = (activity.lanes[lane] ?? 0) + events;
    activity.years[year] = (activity.years[year] ?? 0) + events;
    const day = last.toISOString().slice(0, 10);
    if (!activity.last || day > activity.last) activity.last = day;
  }
  for (const { tieId, events } of briefings) activityOn(tieId).lanes.briefing = events;
  return ties;
}
