-- What every list of briefings asks is kept instead of found anew: which version of a briefing stands, and which ties a
-- row of coverage stands for. Triggers keep both; nobody else writes them.

ALTER TABLE "Revision" ADD COLUMN "stands" boolean NOT NULL DEFAULT false;
CREATE UNIQUE INDEX "Revision_one_stands" ON "Revision" ("briefingId") WHERE "stands";
CREATE INDEX "Revision_standing_by_day_idx" ON "Revision" ("publishedAt" DESC NULLS FIRST, "id" DESC)
  INCLUDE ("seenFrom", "deskOnly", "briefingId", "areas") WHERE "stands";

CREATE TABLE "CoverageTie" (
  "id" UUID NOT NULL,
  "coverageId" UUID NOT NULL,
  "revisionId" UUID NOT NULL,
  "tieId" UUID NOT NULL,
  "seenFrom" "Marking" NOT NULL DEFAULT 'RED',
  "deskOnly" BOOLEAN NOT NULL DEFAULT true,
  CONSTRAINT "CoverageTie_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "CoverageTie_coverageId_fkey" FOREIGN KEY ("coverageId") REFERENCES "Coverage"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "CoverageTie_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "CoverageTie_tieId_fkey" FOREIGN KEY ("tieId") REFERENCES "Tie"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "CoverageTie_coverageId_tieId_key" ON "CoverageTie"("coverageId", "tieId");
CREATE INDEX "CoverageTie_revisionId_idx" ON "CoverageTie"("revisionId");
CREATE INDEX "CoverageTie_tieId_revisionId_idx" ON "CoverageTie"("tieId", "revisionId");

DO $$
BEGIN
  EXECUTE format('CREATE POLICY owner ON "CoverageTie" TO %I USING (true) WITH CHECK (true)', current_user);
END $$;
ALTER TABLE "CoverageTie" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY audience ON "CoverageTie" FOR SELECT TO attache_readers
  USING ("seenFrom" <= (SELECT audience_clearance()) AND (NOT "deskOnly" OR (SELECT audience_edits())));
GRANT SELECT ON "CoverageTie" TO attache_readers;
CREATE TRIGGER tell_change AFTER INSERT OR UPDATE OR DELETE ON "CoverageTie"
  FOR EACH ROW EXECUTE FUNCTION tell_change('id', 'coverageId', 'revisionId', 'tieId');

-- ── What follows from other rows is no change of the row

CREATE FUNCTION what_follows() RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT ARRAY['seenFrom', 'deskOnly', 'stands']
$$;

CREATE OR REPLACE FUNCTION says_the_same(one jsonb, other jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE SET search_path FROM CURRENT AS $$
  SELECT one - what_follows() = other - what_follows()
$$;

CREATE OR REPLACE FUNCTION record_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  apart text[] := ARRAY['passwordHash', 'lastActiveAt'] || what_follows();
  before jsonb := CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE to_jsonb(OLD) - apart END;
  after jsonb := CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE to_jsonb(NEW) - apart END;
BEGIN
  IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'User' AND before - 'updatedAt' = after - 'updatedAt'
      AND to_jsonb(OLD) ->> 'passwordHash' IS NOT DISTINCT FROM to_jsonb(NEW) ->> 'passwordHash' THEN
    RETURN NULL; -- only the hour of the last activity moved
  END IF;
  IF TG_OP = 'UPDATE' AND TG_TABLE_NAME <> 'User' AND before = after THEN
    RETURN NULL; -- only what follows from other rows moved, with a row that has a change of its own
  END IF;
  INSERT INTO "Change" ("table", "rowId", "operation", "actorId", "before", "after")
  VALUES (TG_TABLE_NAME, coalesce(after ->> 'id', after ->> 'code', before ->> 'id', before ->> 'code'),
    lower(TG_OP)::"ChangeOperation", actor(), before, after);
  RETURN NULL;
END $$;

-- ── The version that stands: the one published last, else the working copy

CREATE FUNCTION keep_standing_revision() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  briefing uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD."briefingId" ELSE NEW."briefingId" END;
  standing uuid := (SELECT r."id" FROM "Revision" r WHERE r."briefingId" = briefing
    ORDER BY r."publishedAt" DESC NULLS LAST, r."number" DESC LIMIT 1);
BEGIN
  UPDATE "Revision" SET "stands" = false WHERE "briefingId" = briefing AND "stands" AND "id" <> standing;
  UPDATE "Revision" SET "stands" = true WHERE "id" = standing AND NOT "stands";
  RETURN NULL;
END $$;
CREATE TRIGGER keep_standing_revision AFTER INSERT OR UPDATE OF "briefingId", "number", "publishedAt" OR DELETE ON "Revision"
  FOR EACH ROW EXECUTE FUNCTION keep_standing_revision();

CREATE OR REPLACE VIEW "CurrentRevision" WITH (security_invoker = true) AS
SELECT r.* FROM "Revision" r WHERE r."stands";

-- ── The ties of a row of coverage: its own, that of what it points to, or those of the countries of an exercise

CREATE FUNCTION ties_of(covers "Coverage") RETURNS SETOF uuid LANGUAGE sql STABLE SET search_path FROM CURRENT AS $$
  SELECT covers."tieId" WHERE covers."tieId" IS NOT NULL
  UNION SELECT "tieId" FROM "Visit" WHERE "id" = covers."visitId"
  UNION SELECT "tieId" FROM "Engagement" WHERE "id" = covers."engagementId"
  UNION SELECT m."tieId" FROM "MechanismSession" s JOIN "Mechanism" m ON m."id" = s."mechanismId" WHERE s."id" = covers."mechanismSessionId"
  UNION SELECT "tieId" FROM "Agreement" WHERE "id" = covers."agreementId"
  UNION SELECT "tieId" FROM "Commitment" WHERE "id" = covers."commitmentId"
  UNION SELECT t."id" FROM "ExerciseEdition" e
    JOIN "ExerciseSeriesParticipant" low ON low."seriesId" = e."seriesId"
    JOIN "ExerciseSeriesParticipant" high ON high."seriesId" = e."seriesId"
    JOIN "Tie" t ON t."lowCode" = low."countryCode" AND t."highCode" = high."countryCode"
    WHERE e."id" = covers."exerciseEditionId"
$$;

CREATE FUNCTION keep_coverage_ties() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  DELETE FROM "CoverageTie" WHERE "coverageId" = NEW."id" AND "tieId" NOT IN (SELECT ties_of(NEW));
  INSERT INTO "CoverageTie" AS x ("id", "coverageId", "revisionId", "tieId", "seenFrom", "deskOnly")
  SELECT uuid_v7(), NEW."id", NEW."revisionId", tie, NEW."seenFrom", NEW."deskOnly" FROM ties_of(NEW) tie
  ON CONFLICT ("coverageId", "tieId") DO UPDATE
    SET "revisionId" = EXCLUDED."revisionId", "seenFrom" = EXCLUDED."seenFrom", "deskOnly" = EXCLUDED."deskOnly"
    WHERE (x."revisionId", x."seenFrom", x."deskOnly")
      IS DISTINCT FROM (EXCLUDED."revisionId", EXCLUDED."seenFrom", EXCLUDED."deskOnly");
  RETURN NULL;
END $$;
CREATE TRIGGER keep_coverage_ties AFTER INSERT OR UPDATE ON "Coverage" FOR EACH ROW EXECUTE FUNCTION keep_coverage_ties();

-- Coverage is written anew, as it is, when what it points to comes to another tie.
CREATE FUNCTION move_coverage_ties() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  moved jsonb := CASE WHEN TG_OP = 'DELETE' THEN to_jsonb(OLD) ELSE to_jsonb(NEW) END;
  moved_id uuid := (moved ->> 'id')::uuid;
BEGIN
  CASE TG_TABLE_NAME
    WHEN 'Visit' THEN UPDATE "Coverage" SET "position" = "position" WHERE "visitId" = moved_id;
    WHEN 'Engagement' THEN UPDATE "Coverage" SET "position" = "position" WHERE "engagementId" = moved_id;
    WHEN 'Agreement' THEN UPDATE "Coverage" SET "position" = "position" WHERE "agreementId" = moved_id;
    WHEN 'Commitment' THEN UPDATE "Coverage" SET "position" = "position" WHERE "commitmentId" = moved_id;
    WHEN 'Mechanism' THEN UPDATE "Coverage" SET "position" = "position" WHERE "mechanismSessionId" IN (
      SELECT "id" FROM "MechanismSession" WHERE "mechanismId" = moved_id);
    WHEN 'MechanismSession' THEN UPDATE "Coverage" SET "position" = "position" WHERE "mechanismSessionId" = moved_id;
    WHEN 'ExerciseEdition' THEN UPDATE "Coverage" SET "position" = "position" WHERE "exerciseEditionId" = moved_id;
    WHEN 'ExerciseSeriesParticipant' THEN UPDATE "Coverage" SET "position" = "position" WHERE "exerciseEditionId" IN (
      SELECT "id" FROM "ExerciseEdition" WHERE "seriesId" = (moved ->> 'seriesId')::uuid);
    WHEN 'Tie' THEN UPDATE "Coverage" SET "position" = "position" WHERE "exerciseEditionId" IN (
      SELECT e."id" FROM "ExerciseEdition" e
      JOIN "ExerciseSeriesParticipant" low ON low."seriesId" = e."seriesId" AND low."countryCode" = moved ->> 'lowCode'
      JOIN "ExerciseSeriesParticipant" high ON high."seriesId" = e."seriesId" AND high."countryCode" = moved ->> 'highCode');
  END CASE;
  RETURN NULL;
END $$;
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['Visit', 'Engagement', 'Mechanism', 'Agreement', 'Commitment'] LOOP
    EXECUTE format('CREATE TRIGGER move_coverage_ties AFTER UPDATE ON %I FOR EACH ROW
      WHEN (OLD."tieId" IS DISTINCT FROM NEW."tieId") EXECUTE FUNCTION move_coverage_ties()', name);
  END LOOP;
END $$;
CREATE TRIGGER move_coverage_ties AFTER UPDATE ON "MechanismSession" FOR EACH ROW
  WHEN (OLD."mechanismId" <> NEW."mechanismId") EXECUTE FUNCTION move_coverage_ties();
CREATE TRIGGER move_coverage_ties AFTER UPDATE ON "ExerciseEdition" FOR EACH ROW
  WHEN (OLD."seriesId" <> NEW."seriesId") EXECUTE FUNCTION move_coverage_ties();
CREATE TRIGGER move_coverage_ties AFTER INSERT OR UPDATE OR DELETE ON "ExerciseSeriesParticipant"
  FOR EACH ROW EXECUTE FUNCTION move_coverage_ties();
CREATE TRIGGER move_coverage_ties AFTER INSERT ON "Tie" FOR EACH ROW EXECUTE FUNCTION move_coverage_ties();

CREATE OR REPLACE VIEW "RevisionTie" WITH (security_invoker = true) AS
SELECT DISTINCT "revisionId", "tieId" FROM "CoverageTie";

-- What is there already.
ALTER TABLE "Revision" DISABLE TRIGGER USER;
UPDATE "Revision" r SET "stands" = true WHERE r."id" IN (
  SELECT DISTINCT ON ("briefingId") "id" FROM "Revision" ORDER BY "briefingId", "publishedAt" DESC NULLS LAST, "number" DESC);
ALTER TABLE "Revision" ENABLE TRIGGER USER;
INSERT INTO "CoverageTie" ("id", "coverageId", "revisionId", "tieId", "seenFrom", "deskOnly")
SELECT uuid_v7(), c."id", c."revisionId", tie, c."seenFrom", c."deskOnly" FROM "Coverage" c, ties_of(c) tie;
