import { Prisma } from '../../generated/prisma/client';
import { recordFor } from '../../lib/db';
import { MOST_COUNTED } from '../count';
import type { Viewer } from '../user';
import type { NoteFilters } from './filters';

const ORDERS = {
  changed: Prisma.sql`n."updatedAt" DESC, n."id" DESC`,
  new: Prisma.sql`n."createdAt" DESC, n."id" DESC`,
  old: Prisma.sql`n."createdAt" ASC, n."id" ASC`,
  kind: Prisma.sql`n."kind" DESC, n."updatedAt" DESC, n."id" DESC`,
} satisfies Record<NonNullable<NoteFilters['sort']>, Prisma.Sql>;

const STATES = {
  open: Prisma.sql`n."parentId" IS NULL AND n."resolvedAt" IS NULL AND n."withdrawnAt" IS NULL`,
  resolved: Prisma.sql`n."parentId" IS NULL AND n."resolvedAt" IS NOT NULL AND n."withdrawnAt" IS NULL`,
  withdrawn: Prisma.sql`n."withdrawnAt" IS NOT NULL`,
} satisfies Record<NonNullable<NoteFilters['state']>, Prisma.Sql>;

/**
 * A page of the notes on one tie, in their order, and how many there are, up to {@link MOST_COUNTED}. Which tie a note is
 * on is asked note by note along the order: most notes are on few ties, and to find all of one tie first reads them through.
 *
 * @param holding the notes, and whose notes, that hold the words looked for, if any are
 */
export async function readNotesOnTie(
  viewer: Viewer,
  { tie = '', kind, state, marking, mine, sort = 'changed' }: NoteFilters,
  holding: { notes: string[]; authors: string[] } | undefined,
  page: { number: number; size: number },
): Promise<{ ids: string[]; total: number }> {
  const conditions = [
    Prisma.sql`(SELECT ${isOnTie(tie)})`,
    kind && Prisma.sql`n."kind" = ${kind}::"NoteKind"`,
    state && STATES[state],
    marking && Prisma.sql`n."marking" = ${marking}::"Marking"`,
    mine && Prisma.sql`n."authorId" = ${viewer.id}::uuid`,
    holding &&
      Prisma.sql`(n."id" = ANY (${holding.notes}::uuid[]) OR n."authorId" = ANY (${holding.authors}::uuid[]))`,
  ].filter((condition) => typeof condition === 'object');
  const found = Prisma.sql`SELECT n."id" FROM "Note" n
    WHERE ${Prisma.join(conditions, ' AND ')} ORDER BY ${ORDERS[sort]}`;
  const db = recordFor(viewer.audience);
  const [rows, [{ total }]] = await Promise.all([
    db.$queryRaw<{ id: string }[]>`
      ${found} LIMIT ${page.size} OFFSET ${(page.number - 1) * page.size}`,
    db.$queryRaw<[{ total: number }]>`
      SELECT count(*)::int AS "total" FROM (${found} LIMIT ${MOST_COUNTED}) f`,
  ]);
  return { ids: rows.map(({ id }) => id), total };
}

/** A note is on a tie when its record is; an exercise by its participants, a briefing by what it covers. */
const isOnTie = (slug: string) => Prisma.sql`CASE
  WHEN n."briefingId" IS NOT NULL THEN EXISTS (
    SELECT 1 FROM "Revision" r JOIN "CoverageTie" x ON x."revisionId" = r."id" JOIN "Tie" t ON t."id" = x."tieId"
    WHERE r."briefingId" = n."briefingId" AND t."slug" = ${slug})
  WHEN n."exerciseEditionId" IS NOT NULL THEN 2 = (
    SELECT count(*) FROM "ExerciseEdition" e JOIN "ExerciseSeriesParticipant" p ON p."seriesId" = e."seriesId"
    WHERE e."id" = n."exerciseEditionId" AND p."countryCode" = ANY (${slug.toUpperCase().split('-')}))
  ELSE ${slug} = (SELECT t."slug" FROM "Tie" t WHERE t."id" = coalesce(
    (SELECT v."tieId" FROM "Visit" v WHERE v."id" = n."visitId"),
    (SELECT e."tieId" FROM "Engagement" e WHERE e."id" = n."engagementId"),
    (SELECT a."tieId" FROM "Agreement" a WHERE a."id" = n."agreementId"),
    (SELECT c."tieId" FROM "Commitment" c WHERE c."id" = n."commitmentId"),
    (SELECT m."tieId" FROM "MechanismSession" s JOIN "Mechanism" m ON m."id" = s."mechanismId" WHERE s."id" = n."mechanismSessionId")))
  END`;
