import type { Prisma } from '../generated/prisma/client';
import type { CooperationArea } from '../generated/prisma/enums';
import type { Audience } from '../lib/audience';
import { recordFor } from '../lib/db';
import { BY_SOURCE_DATE, CITATION } from './citation';
import { COMMITMENT_EVENTS, commitmentStatus, type CommitmentStatus } from './commitment-status';

const COUNTRY = { select: { code: true, name: true } } as const;
const TIE = { select: { slug: true, low: COUNTRY, high: COUNTRY } } as const;

export const COMMITMENT_ROW = {
  slug: true,
  text: true,
  due: true,
  dueUntil: true,
  madeOn: true,
  marking: true,
  promisor: COUNTRY,
  tie: TIE,
  events: COMMITMENT_EVENTS,
} satisfies Prisma.CommitmentSelect;

/** A page of commitments, those due first on top; the status is derived, so that filter is applied after reading. */
export async function listCommitments(
  audience: Audience,
  today: string,
  filters: {
    tie?: string;
    promisor?: string;
    status?: CommitmentStatus;
    area?: CooperationArea;
    words?: string;
  },
  page: { number: number; size: number },
) {
  const found = await recordFor(audience).commitment.findMany({
    where: {
      ...(filters.tie && { tie: { slug: filters.tie } }),
      ...(filters.promisor && { OR: [{ promisorCode: filters.promisor }, { promisorCode: null }] }),
      ...(filters.area && { area: filters.area }),
      ...(filters.words && { text: { contains: filters.words, mode: 'insensitive' as const } }),
    },
    orderBy: [{ dueUntil: { sort: 'desc', nulls: 'last' } }, { madeFrom: 'desc' }, { id: 'asc' }],
    select: COMMITMENT_ROW,
  });
  const all = found
    .map(({ events, ...row }) => ({ ...row, status: commitmentStatus({ ...row, events }, today) }))
    .filter((row) => !filters.status || row.status === filters.status);
  const start = (page.number - 1) * page.size;
  return { rows: all.slice(start, start + page.size), total: all.length };
}

/** One commitment with what came of it and the evidence; null when it does not exist for the audience. */
export async function findCommitment(audience: Audience, slug: string, today: string) {
  const commitment = await recordFor(audience).commitment.findFirst({
    where: { slug },
    select: {
      ...COMMITMENT_ROW,
      area: true,
      visit: { select: { slug: true, title: true } },
      agreement: { select: { slug: true, title: true } },
      mechanismSession: {
        select: {
          slug: true,
          ordinal: true,
          date: true,
          mechanism: { select: { slug: true, name: true } },
        },
      },
      events: {
        orderBy: [{ dateFrom: 'asc' }, { id: 'asc' }],
        select: {
          id: true,
          kind: true,
          date: true,
          summary: true,
          marking: true,
          citations: { orderBy: BY_SOURCE_DATE, select: CITATION },
        },
      },
      citations: { orderBy: BY_SOURCE_DATE, select: CITATION },
    },
  });
  return commitment && { ...commitment, status: commitmentStatus(commitment, today) };
}
