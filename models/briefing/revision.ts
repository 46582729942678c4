import type { Prisma } from '../../generated/prisma/client';
import type { Audience } from '../../lib/audience';
import { recordFor } from '../../lib/db';
import { CITATION } from '../citation';
import { cardOf, COVERED } from './coverage';

const NEWEST_PUBLISHED_FIRST = [
  { publishedAt: { sort: 'desc', nulls: 'last' } },
  { number: 'desc' },
] satisfies Prisma.RevisionOrderByWithRelationInput[];

const REVISION = {
  id: true,
  number: true,
  title: true,
  bluf: true,
  body: true,
  areas: true,
  marking: true,
  publishedAt: true,
  updatedAt: true,
  approvedBy: { select: { name: true } },
  authors: { orderBy: { id: 'asc' }, select: { user: { select: { name: true } } } },
  keyJudgements: {
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, statement: true, likelihood: true, confidence: true, basis: true },
  },
  citations: { orderBy: { number: 'asc' }, select: { ...CITATION, number: true } },
  coverage: { orderBy: [{ position: 'asc' }, { id: 'asc' }], select: COVERED },
} satisfies Prisma.RevisionSelect;

/**
 * One briefing in the version that stands, or in a numbered one; with the list of its versions, newest first. Null
 * when it does not exist for the audience.
 */
export async function findBriefing(audience: Audience, slug: string, number?: number) {
  const briefing = await recordFor(audience).briefing.findFirst({
    where: { slug },
    select: {
      slug: true,
      state: true,
      marking: true,
      lastReviewed: true,
      reviewBy: true,
      revisions: {
        ...(number !== undefined && { where: { number } }),
        orderBy: NEWEST_PUBLISHED_FIRST,
        take: 1,
        select: REVISION,
      },
    },
  });
  const revision = briefing?.revisions[0];
  if (!briefing || !revision) return null;
  const db = recordFor(audience);
  const [versions, ties] = await Promise.all([
    db.revision.findMany({
      where: { briefing: { slug } },
      orderBy: { number: 'desc' },
      select: { number: true, title: true, publishedAt: true },
    }),
    db.$queryRaw<{ slug: string; name: string }[]>`
      SELECT t."slug", low."name" || '–' || high."name" AS "name"
      FROM "RevisionTie" x JOIN "Tie" t ON t."id" = x."tieId"
      JOIN "Country" low ON low."code" = t."lowCode" JOIN "Country" high ON high."code" = t."highCode"
      WHERE x."revisionId" = ${revision.id}::uuid ORDER BY t."slug"`,
  ]);
  const { authors, approvedBy, coverage, ...rest } = revision;
  const { revisions: _, ...frame } = briefing;
  return {
    ...frame,
    ties,
    versions,
    revision: {
      ...rest,
      authors: authors.map(({ user }) => user.name),
      approvedBy: approvedBy?.name ?? null,
      covers: coverage.flatMap((row) => cardOf(row) ?? []),
    },
  };
}

export type BriefingPage = NonNullable<Awaited<ReturnType<typeof findBriefing>>>;
