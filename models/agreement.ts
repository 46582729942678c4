import type { Prisma } from '../generated/prisma/client';
import type { AgreementEventKind, AgreementType, CooperationArea } from '../generated/prisma/enums';
import type { Audience } from '../lib/audience';
import { recordFor } from '../lib/db';
import { agreementStatus } from './agreement-status';
import { BY_SOURCE_DATE, CITATION } from './citation';
import { COMMITMENT_EVENTS } from './commitment-status';
import { DISAGREEMENT } from './disagreement';

const COUNTRY = { select: { code: true, name: true } } as const;
const TIE = { select: { slug: true, low: COUNTRY, high: COUNTRY } } as const;
const EVENT_ORDER = [
  { dateFrom: 'asc' },
  { id: 'asc' },
] satisfies Prisma.AgreementEventOrderByWithRelationInput[];

const ROW = {
  slug: true,
  title: true,
  type: true,
  marking: true,
  tie: TIE,
  events: { orderBy: EVENT_ORDER, select: { kind: true, date: true } },
} satisfies Prisma.AgreementSelect;

export type AgreementRow = {
  slug: string;
  title: string;
  type: AgreementType;
  marking: Prisma.AgreementGetPayload<{ select: typeof ROW }>['marking'];
  tie: Prisma.AgreementGetPayload<{ select: typeof ROW }>['tie'];
  status: AgreementEventKind | null;
  /** EDTF: the first and the last thing known of it. */
  first: string | null;
  last: string | null;
};

/**
 * A page of agreements, the latest event first. The standing is derived from events, so a filter by it is applied
 * after reading; a desk has hundreds of instruments, not millions.
 */
export async function listAgreements(
  audience: Audience,
  filters: {
    tie?: string;
    type?: AgreementType;
    status?: AgreementEventKind;
    area?: CooperationArea;
    words?: string;
  },
  page: { number: number; size: number },
): Promise<{ rows: AgreementRow[]; total: number }> {
  const contains = filters.words && { contains: filters.words, mode: 'insensitive' as const };
  const found = await recordFor(audience).agreement.findMany({
    where: {
      ...(filters.tie && { tie: { slug: filters.tie } }),
      ...(filters.type && { type: filters.type }),
      ...(filters.area && { areas: { has: filters.area } }),
      ...(contains && { OR: [{ title: contains }, { summary: contains }] }),
    },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
    select: ROW,
  });
  const all = found
    .map(({ events, ...row }) => ({
      ...row,
      status: agreementStatus(events),
      first: events[0]?.date ?? null,
      last: events.at(-1)?.date ?? null,
    }))
    .filter((row) => !filters.status || row.status === filters.status)
    .sort((a, b) => (b.last ?? '').localeCompare(a.last ?? ''));
  const start = (page.number - 1) * page.size;
  return { rows: all.slice(start, start + page.size), total: all.length };
}

/** One agreement with its events, its amendments and what was promised in it; null when it does not exist for the audience. */
export async function findAgreement(audience: Audience, slug: string) {
  const agreement = await recordFor(audience).agreement.findFirst({
    where: { slug },
    select: {
      slug: true,
      title: true,
      type: true,
      binding: true,
      summary: true,
      areas: true,
      marking: true,
      tie: TIE,
      parent: { select: { slug: true, title: true } },
      children: {
        orderBy: [{ title: 'asc' }, { id: 'asc' }],
        select: { slug: true, title: true, type: true },
      },
      events: {
        orderBy: EVENT_ORDER,
        select: {
          id: true,
          kind: true,
          date: true,
          place: true,
          summary: true,
          marking: true,
          visit: { select: { slug: true, title: true } },
          citations: { orderBy: BY_SOURCE_DATE, select: CITATION },
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
  return agreement && { ...agreement, status: agreementStatus(agreement.events) };
}
