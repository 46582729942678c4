import type { Prisma } from '../generated/prisma/client';

/** A question on which sources differ, with what each says. */
export const DISAGREEMENT = {
  id: true,
  question: true,
  settledAt: true,
  reason: true,
  settledBy: { select: { name: true } },
  claims: {
    orderBy: { id: 'asc' },
    select: {
      id: true,
      statement: true,
      source: { select: { slug: true, title: true, publisher: true, published: true } },
    },
  },
} satisfies Prisma.DisagreementSelect;

export type DisagreementRow = Prisma.DisagreementGetPayload<{ select: typeof DISAGREEMENT }>;
