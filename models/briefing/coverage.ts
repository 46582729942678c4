import type { Prisma } from '../../generated/prisma/client';
import { formatOrdinal } from '../../lib/format';
import { AGREEMENT_TYPES, ENGAGEMENT_KINDS, VISIT_TYPES } from '../../lib/vocabulary';

/** What a briefing covers, as far as a card needs it. */
export const COVERED = {
  id: true,
  visit: { select: { slug: true, title: true, type: true, start: true, end: true } },
  engagement: { select: { slug: true, title: true, kind: true, date: true } },
  mechanismSession: {
    select: {
      slug: true,
      ordinal: true,
      date: true,
      mechanism: { select: { slug: true, name: true, shortName: true } },
    },
  },
  exerciseEdition: {
    select: { slug: true, title: true, start: true, end: true, series: { select: { slug: true } } },
  },
  agreement: { select: { slug: true, title: true, type: true } },
  commitment: { select: { slug: true, text: true, madeOn: true } },
} satisfies Prisma.CoverageSelect;

type Row = Prisma.CoverageGetPayload<{ select: typeof COVERED }>;

export type Card = {
  id: string;
  kind: string;
  title: string;
  href: string;
  /** EDTF; empty for what has no day of its own. */
  start: string | null;
  end: string | null;
};

/** An event that a briefing covers, as a card; null for a tie, which stands in the briefing's head. */
export function cardOf(row: Row): Card | null {
  const { visit, engagement, mechanismSession: session, exerciseEdition: edition } = row;
  const { agreement, commitment, id } = row;
  if (visit) {
    const { title, start, end } = visit;
    return { id, kind: VISIT_TYPES[visit.type], title, start, end, href: `/visits/${visit.slug}` };
  }
  if (engagement) {
    const { title, date: start, slug } = engagement;
    const kind = ENGAGEMENT_KINDS[engagement.kind];
    return { id, kind, title, start, end: null, href: `/engagements/${slug}` };
  }
  if (session) {
    const { slug, name, shortName } = session.mechanism;
    const which = session.ordinal === null ? '' : `${formatOrdinal(session.ordinal)} `;
    const title = `${which}${shortName ?? name}`;
    const href = `/mechanisms/${slug}#${session.slug}`;
    return { id, kind: 'Session', title, start: session.date, end: null, href };
  }
  if (edition) {
    const { title, start, end } = edition;
    const href = `/exercises/${edition.series.slug}#${edition.slug}`;
    return { id, kind: 'Exercise', title, start, end, href };
  }
  if (agreement) {
    const { title, slug } = agreement;
    const kind = AGREEMENT_TYPES[agreement.type];
    return { id, kind, title, start: null, end: null, href: `/agreements/${slug}` };
  }
  if (commitment) {
    const { text: title, madeOn: start, slug } = commitment;
    return { id, kind: 'Commitment', title, start, end: null, href: `/commitments/${slug}` };
  }
  return null;
}
