import type { Prisma } from '../generated/prisma/client';
import type { Level } from '../generated/prisma/enums';
import type { Audience } from '../lib/audience';
import { recordFor } from '../lib/db';
import { BY_SOURCE_DATE, CITATION } from './citation';
import { COMMITMENT_EVENTS } from './commitment-status';
import { DISAGREEMENT } from './disagreement';
import { PARTICIPATION, participantOn } from './participation';

const COUNTRY = { select: { code: true, name: true } } as const;
const TIE = { select: { slug: true, low: COUNTRY, high: COUNTRY } } as const;

/** A page of mechanisms by name, each with its last session. */
export async function listMechanisms(
  audience: Audience,
  filters: { tie?: string; level?: Level; words?: string },
  page: { number: number; size: number },
) {
  const contains = filters.words && { contains: filters.words, mode: 'insensitive' as const };
  const where: Prisma.MechanismWhereInput = {
    ...(filters.tie && { tie: { slug: filters.tie } }),
    ...(filters.level && { level: filters.level }),
    ...(contains && { OR: [{ name: contains }, { shortName: contains }] }),
  };
  const db = recordFor(audience);
  const [found, total] = await Promise.all([
    db.mechanism.findMany({
      where,
      orderBy: [{ tie: { slug: 'asc' } }, { name: 'asc' }, { slug: 'asc' }],
      skip: (page.number - 1) * page.size,
      take: page.size,
      select: {
        slug: true,
        name: true,
        shortName: true,
        level: true,
        cadence: true,
        marking: true,
        tie: TIE,
        sessions: {
          orderBy: [{ dateFrom: 'desc' }, { id: 'desc' }],
          take: 1,
          select: { date: true, ordinal: true, city: true },
        },
      },
    }),
    db.mechanism.count({ where }),
  ]);
  return {
    rows: found.map(({ sessions, ...row }) => ({ ...row, last: sessions[0] ?? null })),
    total,
  };
}

export type MechanismRow = Awaited<ReturnType<typeof listMechanisms>>['rows'][number];

/** One mechanism with its sessions, newest first; null when it does not exist for the audience. */
export async function findMechanism(audience: Audience, slug: string) {
  const mechanism = await recordFor(audience).mechanism.findFirst({
    where: { slug },
    select: {
      slug: true,
      name: true,
      shortName: true,
      level: true,
      cadence: true,
      summary: true,
      marking: true,
      tie: TIE,
      parent: { select: { slug: true, name: true } },
      children: { orderBy: [{ name: 'asc' }, { id: 'asc' }], select: { slug: true, name: true } },
      sessions: {
        orderBy: [{ dateFrom: 'desc' }, { id: 'desc' }],
        select: {
          slug: true,
          ordinal: true,
          date: true,
          dateFrom: true,
          city: true,
          country: COUNTRY,
          summary: true,
          marking: true,
          participations: { orderBy: [{ position: 'asc' }, { id: 'asc' }], select: PARTICIPATION },
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
        },
      },
      citations: { orderBy: BY_SOURCE_DATE, select: CITATION },
      disagreements: { orderBy: { id: 'asc' }, select: DISAGREEMENT },
    },
  });
  if (!mechanism) return null;
  return {
    ...mechanism,
    sessions: mechanism.sessions.map(({ participations, dateFrom, ...session }) => ({
      ...session,
      people: participations.map((row) => participantOn(row, dateFrom)),
    })),
  };
}
