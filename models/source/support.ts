import type { Prisma } from '../../generated/prisma/client';
import { formatOrdinal } from '../../lib/format';
import { AGREEMENT_EVENT_KINDS, COMMITMENT_EVENT_KINDS } from '../../lib/vocabulary';

const SESSION = {
  slug: true,
  ordinal: true,
  date: true,
  mechanism: { select: { slug: true, name: true } },
} as const;

/** Every row that a citation may support, as far as naming and linking it needs. */
export const SUPPORT = {
  id: true,
  quote: true,
  gist: true,
  credibility: true,
  field: true,
  number: true,
  visit: { select: { slug: true, title: true } },
  engagement: { select: { slug: true, title: true } },
  mechanism: { select: { slug: true, name: true } },
  mechanismSession: { select: SESSION },
  exerciseSeries: { select: { slug: true, name: true } },
  exerciseEdition: { select: { slug: true, title: true, series: { select: { slug: true } } } },
  agreement: { select: { slug: true, title: true } },
  agreementEvent: {
    select: { kind: true, agreement: { select: { slug: true, title: true } } },
  },
  commitment: { select: { slug: true, text: true } },
  commitmentEvent: { select: { kind: true, commitment: { select: { slug: true, text: true } } } },
  partnership: { select: { title: true, tie: { select: { slug: true } } } },
  person: { select: { slug: true, name: true } },
  officeHolding: {
    select: { person: { select: { slug: true, name: true } }, office: { select: { title: true } } },
  },
  revision: { select: { number: true, title: true, briefing: { select: { slug: true } } } },
} satisfies Prisma.CitationSelect;

type Row = Prisma.CitationGetPayload<{ select: typeof SUPPORT }>;

export type Support = Pick<Row, 'id' | 'quote' | 'gist' | 'credibility' | 'field'> & {
  kind: string;
  title: string;
  href: string;
};

/** The fact that a citation supports: what kind of row, its title, and where it stands. */
export function supportOf(row: Row): Support | null {
  const target = targetOf(row);
  if (!target) return null;
  const { id, quote, gist, credibility, field } = row;
  return { id, quote, gist, credibility, field, ...target };
}

function targetOf(row: Row): { kind: string; title: string; href: string } | null {
  const { mechanismSession: session, exerciseEdition: edition } = row;
  if (row.visit)
    return { kind: 'Visit', title: row.visit.title, href: `/visits/${row.visit.slug}` };
  if (row.engagement) {
    const { slug, title } = row.engagement;
    return { kind: 'Engagement', title, href: `/engagements/${slug}` };
  }
  if (row.mechanism) {
    return {
      kind: 'Mechanism',
      title: row.mechanism.name,
      href: `/mechanisms/${row.mechanism.slug}`,
    };
  }
  if (session) {
    const which = session.ordinal ? formatOrdinal(session.ordinal) : session.date;
    const title = `${session.mechanism.name}, ${which} session`;
    return {
      kind: 'Session',
      title,
      href: `/mechanisms/${session.mechanism.slug}#${session.slug}`,
    };
  }
  if (row.exerciseSeries) {
    const { slug, name } = row.exerciseSeries;
    return { kind: 'Exercise', title: name, href: `/exercises/${slug}` };
  }
  if (edition) {
    return {
      kind: 'Exercise',
      title: edition.title,
      href: `/exercises/${edition.series.slug}#${edition.slug}`,
    };
  }
  const agreement = row.agreement ?? row.agreementEvent?.agreement;
  if (agreement) {
    const kind = row.agreementEvent ? AGREEMENT_EVENT_KINDS[row.agreementEvent.kind] : 'Agreement';
    return { kind, title: agreement.title, href: `/agreements/${agreement.slug}` };
  }
  const commitment = row.commitment ?? row.commitmentEvent?.commitment;
  if (commitment) {
    const kind = row.commitmentEvent
      ? COMMITMENT_EVENT_KINDS[row.commitmentEvent.kind]
      : 'Commitment';
    return { kind, title: commitment.text, href: `/commitments/${commitment.slug}` };
  }
  if (row.partnership) {
    return {
      kind: 'Partnership',
      title: row.partnership.title,
      href: `/ties/${row.partnership.tie.slug}`,
    };
  }
  const person = row.person ?? row.officeHolding?.person;
  if (person) {
    const office = row.officeHolding?.office.title;
    return {
      kind: office ? 'Office' : 'Person',
      title: office ? `${person.name}, ${office}` : person.name,
      href: `/people/${person.slug}`,
    };
  }
  if (row.revision) {
    const { number, title, briefing } = row.revision;
    return {
      kind: `Briefing, version ${number}`,
      title,
      href: `/briefings/${briefing.slug}/revisions/${number}#citation-${row.number}`,
    };
  }
  return null;
}
