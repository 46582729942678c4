import { createHash } from 'node:crypto';
import type { Prisma } from '../../generated/prisma/client';
import type { Marking } from '../../generated/prisma/enums';
import type { Audience } from '../../lib/audience';
import { recordFor, type Db } from '../../lib/db';
import { stricter } from '../../lib/marking';
import { BY_SOURCE_DATE } from '../citation';

const MEMBER = {
  role: true,
  countryCode: true,
  titleAsStated: true,
  person: { select: { name: true, countryCode: true, marking: true } },
} as const;

const DESK_VISIT = {
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
      marking: true,
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
    select: { id: true, source: { select: { title: true, publisher: true, marking: true } } },
  },
} satisfies Prisma.VisitSelect;

type Row = Prisma.VisitGetPayload<{ select: typeof DESK_VISIT }>;

/** One visit as it is kept: every field as typed, its people by name, its citations; null when the editor has none such. */
export async function findVisitForDesk(audience: Audience, slug: string) {
  return readVisitForDesk(recordFor(audience), slug);
}

/** For the functions of models/visit that have authorised already: inside their transaction. */
export async function readVisitForDesk(db: Db, slug: string) {
  const visit = await db.visit.findFirst({ where: { slug }, select: DESK_VISIT });
  if (!visit) return null;
  const { updatedAt: _when, headId: _whom, ...fields } = visit;
  return { ...visit, version: digestOf({ ...fields, ...seenOf(visit, 'RED') }) };
}

/** Tells apart what an editor was shown, and nothing else: whatever changes above them leaves it as it is. */
const digestOf = (shown: object) =>
  createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 22);

type Parts = Pick<Row, 'participations' | 'engagements' | 'citations'>;

/** What hangs on a visit, of what this editor sees that which is marked up to `marking`. */
function seenOf({ participations, engagements, citations }: Parts, marking: Marking): Parts {
  // Null is what is not for this editor, of which Prisma's types do not know.
  const isSeen = (part: { marking: Marking } | null) =>
    part !== null && stricter(part.marking, marking) === marking;
  const ofSeen = <T extends { person: { marking: Marking } }>(all: T[]) =>
    all.filter(({ person }) => isSeen(person));
  return {
    participations: ofSeen(participations),
    engagements: engagements
      .filter(isSeen)
      .map((one) => ({ ...one, participations: ofSeen(one.participations) })),
    citations: citations.filter(({ source }) => isSeen(source)),
  };
}

/** Tells apart what hangs on a visit, as far as whoever sees the visit sees it too. */
export const partsBeside = (visit: VisitForDesk) => digestOf(seenOf(visit, visit.marking));

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
