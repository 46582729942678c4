import { Prisma } from '../generated/prisma/client';
import type { CooperationArea, Level, VisitType } from '../generated/prisma/enums';
import type { Audience } from '../lib/audience';
import { recordFor } from '../lib/db';
import { BY_SOURCE_DATE, CITATION } from './citation';
import { COMMITMENT_EVENTS } from './commitment-status';
import { MOST_COUNTED } from './count';
import { DISAGREEMENT } from './disagreement';
import { firstDay, lastDay } from './period';
import { HOLDINGS, LAST_HELD_FIRST, PARTICIPATION, participantOn } from './participation';
import { titleOn } from './person/title-on';
import { findByWords } from './search';

const COUNTRY = { select: { code: true, name: true } } as const;

/** What a row of a list of visits shows. */
export const VISIT_ROW = {
  slug: true,
  title: true,
  start: true,
  end: true,
  type: true,
  level: true,
  cities: true,
  marking: true,
  sender: COUNTRY,
  host: COUNTRY,
  head: { select: { slug: true, name: true } },
} satisfies Prisma.VisitSelect;

export type VisitRow = Prisma.VisitGetPayload<{ select: typeof VISIT_ROW }>;

export type VisitFilters = {
  tie?: string;
  /** Sender or host. */
  country?: string;
  sender?: string;
  host?: string;
  level?: Level;
  type?: VisitType;
  area?: CooperationArea;
  from?: string;
  to?: string;
  words?: string;
};

/**
 * A page of visits, newest first. Words look where search looks. The total ends at
 * {@link MOST_COUNTED}.
 */
export async function listVisits(
  audience: Audience,
  filters: VisitFilters,
  page: { number: number; size: number },
) {
  const found = filters.words ? await findByWords(audience, 'visit', filters.words) : undefined;
  const listed = Prisma.sql`FROM "Visit" v WHERE ${conditions(filters, found)}
    ORDER BY v."dateFrom" DESC, v."id" DESC`;
  const db = recordFor(audience);
  const [ids, [{ total }]] = await Promise.all([
    db.$queryRaw<{ id: string }[]>`
      SELECT v."id" ${listed} LIMIT ${page.size} OFFSET ${(page.number - 1) * page.size}`,
    db.$queryRaw<[{ total: number }]>`
      SELECT count(*)::int AS "total" FROM (SELECT 1 ${listed} LIMIT ${MOST_COUNTED}) f`,
  ]);
  const rows = await db.visit.findMany({
    where: { id: { in: ids.map(({ id }) => id) } },
    orderBy: [{ dateFrom: 'desc' }, { id: 'desc' }],
    select: VISIT_ROW,
  });
  return { rows, total };
}

function conditions(filters: VisitFilters, found: string[] | undefined): Prisma.Sql {
  const { tie, sender, host, level, type, area, country, from, to } = filters;
  const day = (date: Date) => Prisma.sql`${date.toISOString().slice(0, 10)}::date`;
  const given = [
    tie && Prisma.sql`v."tieId" = (SELECT t."id" FROM "Tie" t WHERE t."slug" = ${tie})`,
    sender && Prisma.sql`v."senderCode" = ${sender}`,
    host && Prisma.sql`v."hostCode" = ${host}`,
    country && Prisma.sql`(v."senderCode" = ${country} OR v."hostCode" = ${country})`,
    level && Prisma.sql`v."level" = ${level}::"Level"`,
    type && Prisma.sql`v."type" = ${type}::"VisitType"`,
    // As a value, for whose likelihood nothing is guessed: few, it is taken for otherwise, and all are read.
    area && Prisma.sql`(SELECT ${area}::"CooperationArea" = ANY (v."areas"))`,
    from && Prisma.sql`v."dateUntil" >= ${day(firstDay(from))}`,
    to && Prisma.sql`v."dateFrom" <= ${day(lastDay(to))}`,
    found && Prisma.sql`v."id" = ANY (${found}::uuid[])`,
  ].filter((condition) => typeof condition === 'object');
  return given.length > 0 ? Prisma.join(given, ' AND ') : Prisma.sql`true`;
}

/** One visit as an itinerary, with everything that hangs on it; null when it does not exist for the audience. */
export async function findVisit(audience: Audience, slug: string) {
  const visit = await recordFor(audience).visit.findFirst({
    where: { slug },
    select: {
      ...VISIT_ROW,
      purpose: true,
      outcomes: true,
      areas: true,
      dateFrom: true,
      updatedAt: true,
      tie: { select: { slug: true, low: COUNTRY, high: COUNTRY } },
      head: {
        select: {
          slug: true,
          name: true,
          holdings: { orderBy: LAST_HELD_FIRST, select: HOLDINGS },
        },
      },
      participations: { orderBy: [{ position: 'asc' }, { id: 'asc' }], select: PARTICIPATION },
      engagements: {
        // By the last day that it can mean: what is known by its month alone comes after its days.
        orderBy: [{ dateUntil: 'asc' }, { position: 'asc' }, { id: 'asc' }],
        select: {
          slug: true,
          kind: true,
          title: true,
          date: true,
          dateFrom: true,
          city: true,
          place: true,
          summary: true,
          marking: true,
          participations: { orderBy: [{ position: 'asc' }, { id: 'asc' }], select: PARTICIPATION },
          citations: { orderBy: BY_SOURCE_DATE, select: CITATION },
        },
      },
      agreementEvents: {
        orderBy: [{ dateFrom: 'asc' }, { id: 'asc' }],
        select: {
          id: true,
          kind: true,
          date: true,
          summary: true,
          agreement: { select: { slug: true, title: true } },
        },
      },
      commitments: {
        orderBy: [{ madeFrom: 'asc' }, { id: 'asc' }],
        select: {
          slug: true,
          text: true,
          due: true,
          dueUntil: true,
          marking: true,
          promisor: COUNTRY,
          events: COMMITMENT_EVENTS,
        },
      },
      citations: { orderBy: BY_SOURCE_DATE, select: CITATION },
      disagreements: { orderBy: { id: 'asc' }, select: DISAGREEMENT },
    },
  });
  if (!visit) return null;
  const { head, participations, engagements, dateFrom, ...rest } = visit;
  return {
    ...rest,
    head: head && { slug: head.slug, name: head.name, title: titleOn(head.holdings, dateFrom) },
    delegation: participations.map((row) => participantOn(row, dateFrom)),
    engagements: engagements.map(({ participations: people, dateFrom: day, ...engagement }) => ({
      ...engagement,
      people: people.map((row) => participantOn(row, day)),
    })),
  };
}

/** The visits of the same tie just before and just after one. */
export async function findNeighbours(audience: Audience, slug: string) {
  const db = recordFor(audience);
  const visit = await db.visit.findFirst({
    where: { slug },
    select: { tieId: true, dateFrom: true },
  });
  if (!visit?.dateFrom) return { before: null, after: null };
  const select = { slug: true, title: true, start: true, end: true } as const;
  const [before, after] = await Promise.all([
    db.visit.findFirst({
      where: { tieId: visit.tieId, dateFrom: { lt: visit.dateFrom } },
      orderBy: [{ dateFrom: 'desc' }, { id: 'desc' }],
      select,
    }),
    db.visit.findFirst({
      where: { tieId: visit.tieId, dateFrom: { gt: visit.dateFrom } },
      orderBy: [{ dateFrom: 'asc' }, { id: 'asc' }],
      select,
    }),
  ]);
  return { before, after };
}
