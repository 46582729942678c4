import type { Prisma } from '../generated/prisma/client';
import type { Reliability } from '../generated/prisma/enums';
import type { Audience } from '../lib/audience';
import { recordFor } from '../lib/db';
import { supportOf, SUPPORT } from './source/support';

/** A page of sources, the latest first, each with how many facts it supports. */
export async function listSources(
  audience: Audience,
  filters: { words?: string; reliability?: Reliability },
  page: { number: number; size: number },
) {
  const contains = filters.words && { contains: filters.words, mode: 'insensitive' as const };
  const where: Prisma.SourceWhereInput = {
    ...(filters.reliability && { reliability: filters.reliability }),
    ...(contains && { OR: [{ title: contains }, { publisher: contains }] }),
  };
  const db = recordFor(audience);
  const [found, total] = await Promise.all([
    db.source.findMany({
      where,
      orderBy: [
        { publishedFrom: { sort: 'desc', nulls: 'last' } },
        { title: 'asc' },
        { slug: 'asc' },
      ],
      skip: (page.number - 1) * page.size,
      take: page.size,
      select: {
        id: true,
        slug: true,
        title: true,
        publisher: true,
        published: true,
        reliability: true,
        archivedAt: true,
        marking: true,
      },
    }),
    db.source.count({ where }),
  ]);
  // Prisma's own count would count for all sources first.
  const counts = await db.citation.groupBy({
    by: 'sourceId',
    where: { sourceId: { in: found.map(({ id }) => id) } },
    _count: true,
  });
  const facts = new Map(counts.map(({ sourceId, _count }) => [sourceId, _count]));
  return { rows: found.map(({ id, ...row }) => ({ ...row, facts: facts.get(id) ?? 0 })), total };
}

/** One source and every fact that it supports, as far as the audience may see them; null when it does not exist for it. */
export async function findSource(audience: Audience, slug: string) {
  const source = await recordFor(audience).source.findFirst({
    where: { slug },
    select: {
      slug: true,
      title: true,
      publisher: true,
      url: true,
      published: true,
      retrieved: true,
      language: true,
      reliability: true,
      archivedAt: true,
      marking: true,
      origin: { select: { slug: true, title: true, publisher: true } },
      reprints: {
        orderBy: [{ publishedFrom: 'asc' }, { id: 'asc' }],
        select: { slug: true, title: true, publisher: true },
      },
      snapshots: {
        orderBy: [{ takenAt: 'asc' }, { id: 'asc' }],
        select: { id: true, sha256: true, takenAt: true },
      },
      citations: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], select: SUPPORT },
    },
  });
  if (!source) return null;
  const { citations, ...rest } = source;
  return { ...rest, supports: citations.flatMap((citation) => supportOf(citation) ?? []) };
}
