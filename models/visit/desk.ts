import type { Audience } from '../../lib/audience';
import { recordFor } from '../../lib/db';
import { BY_SOURCE_DATE } from '../citation';

const MEMBER = {
  role: true,
  countryCode: true,
  titleAsStated: true,
  person: { select: { name: true, countryCode: true } },
} as const;

/** One visit as it is kept: every field as typed, its people by name, its citations; null when the editor has none such. */
export async function findVisitForDesk(audience: Audience, slug: string) {
  return recordFor(audience).visit.findFirst({
    where: { slug },
    select: {
      slug: true,
      title: true,
      senderCode: true,
      hostCode: true,
      type: true,
      level: true,
      start: true,
      end: true,
      cities: true,
      purpose: true,
      outcomes: true,
      areas: true,
      marking: true,
      version: true,
      updatedAt: true,
      headId: true,
      head: { select: { name: true, countryCode: true } },
      participations: {
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        select: { ...MEMBER, personId: true },
      },
      engagements: {
        // By the last day that it can mean: what is known by its month alone comes after its days.
        orderBy: [{ dateUntil: 'asc' }, { position: 'asc' }, { id: 'asc' }],
        select: {
          slug: true,
          kind: true,
          title: true,
          date: true,
          city: true,
          place: true,
          summary: true,
          participations: { orderBy: [{ position: 'asc' }, { id: 'asc' }], select: MEMBER },
        },
      },
      citations: {
        orderBy: BY_SOURCE_DATE,
        select: { id: true, source: { select: { title: true, publisher: true } } },
      },
    },
  });
}

export type VisitForDesk = NonNullable<Awaited<ReturnType<typeof findVisitForDesk>>>;

/** What the form suggests: countries, names of people, sources. */
export async function listSuggestions(audience: Audience) {
  const db = recordFor(audience);
  const [countries, people, sources] = await Promise.all([
    db.country.findMany({
      orderBy: [{ name: 'asc' }, { code: 'asc' }],
      select: { code: true, name: true },
    }),
    db.person.findMany({
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      select: { slug: true, name: true },
    }),
    db.source.findMany({
      where: { archivedAt: null },
      orderBy: [{ publishedFrom: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
      take: 500,
      select: { slug: true, title: true, publisher: true },
    }),
  ]);
  return { countries, people, sources };
}

export type Suggestions = Awaited<ReturnType<typeof listSuggestions>>;
