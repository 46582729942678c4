-- What the desk, the calendar and the counts of ties ask of a large record is read along an index.

-- The lists of the desk, in each of their orders. What is resolved, withdrawn or
-- about a passage is little beside all others, so it has an index of its own.
CREATE INDEX "Note_updatedAt_id_idx" ON "Note"("updatedAt", "id");
CREATE INDEX "Note_createdAt_id_idx" ON "Note"("createdAt", "id");
CREATE INDEX "Note_kind_updatedAt_id_idx" ON "Note"("kind", "updatedAt", "id");
CREATE INDEX "Note_open_idx" ON "Note"("kind", "seenFrom")
  WHERE "parentId" IS NULL AND "resolvedAt" IS NULL AND "withdrawnAt" IS NULL;
CREATE INDEX "Note_resolved_idx" ON "Note"("updatedAt", "id") WHERE "resolvedAt" IS NOT NULL;
CREATE INDEX "Note_withdrawn_idx" ON "Note"("updatedAt", "id") WHERE "withdrawnAt" IS NOT NULL;
CREATE INDEX "Note_anchored_idx" ON "Note"("updatedAt", "id") WHERE "anchor" IS NOT NULL;
CREATE INDEX "Visit_updatedAt_id_idx" ON "Visit"("updatedAt", "id");

-- The visits that touch a month.
CREATE INDEX "Visit_dateUntil_dateFrom_idx" ON "Visit"("dateUntil", "dateFrom");

-- What happened on a tie, and how much of it an audience sees: out of the index alone.
CREATE INDEX "Visit_tieId_dateFrom_marking_idx" ON "Visit"("tieId", "dateFrom", "marking");
DROP INDEX "Visit_tieId_idx";
CREATE INDEX "CoverageTie_tieId_revisionId_seenFrom_deskOnly_idx" ON "CoverageTie"("tieId", "revisionId", "seenFrom", "deskOnly");
DROP INDEX "CoverageTie_tieId_revisionId_idx";
CREATE INDEX "Revision_published_day_idx" ON "Revision"((("publishedAt" AT TIME ZONE 'UTC')::date) DESC) WHERE "publishedAt" IS NOT NULL;

-- The policy of names again, with the same meaning: one row of somebody's is looked up, and never all rows for everybody.
-- The order is that of an index, so that no other way is taken for shorter, which for who wrote nothing it is not.
CREATE INDEX "Author_userId_seenFrom_idx" ON "Author"("userId", "seenFrom");
DROP INDEX "Author_userId_idx";
DO $$
DECLARE
  condition text;
BEGIN
  SELECT string_agg(format('coalesce((SELECT true FROM %I x WHERE x.%I = "User"."id" %s LIMIT 1), false)', name, col,
    CASE WHEN of_many THEN 'ORDER BY x."seenFrom"' END), ' OR ' ORDER BY nth)
  INTO condition
  FROM (VALUES (1, 'Note', 'authorId', true), (2, 'NoteVersion', 'editorId', true), (3, 'Author', 'userId', true),
    (4, 'Revision', 'approvedById', true), (5, 'Note', 'resolvedById', false), (6, 'Note', 'withdrawnById', false),
    (7, 'Disagreement', 'settledById', false)) pointer(nth, name, col, of_many);
  EXECUTE format('ALTER POLICY audience ON "User" USING (%s)', condition);
END $$;
