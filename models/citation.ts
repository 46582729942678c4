import type { Prisma } from '../generated/prisma/client';

/** What a list of citations shows: the source, what it says, and how far it can be trusted on two scales. */
export const CITATION = {
  id: true,
  quote: true,
  gist: true,
  credibility: true,
  field: true,
  source: {
    select: {
      slug: true,
      title: true,
      publisher: true,
      url: true,
      published: true,
      reliability: true,
    },
  },
} satisfies Prisma.CitationSelect;

export type CitationRow = Prisma.CitationGetPayload<{ select: typeof CITATION }>;

/** Oldest source first. */
export const BY_SOURCE_DATE = [
  { source: { publishedFrom: 'asc' } },
  { id: 'asc' },
] satisfies Prisma.CitationOrderByWithRelationInput[];
