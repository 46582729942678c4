-- What an editor cannot see neither refuses a correction of theirs, nor is lost by it.

-- Those that the editor sees have to fit; the others are for an editor who sees them to mend.
ALTER FUNCTION engagement_inside_its_visit() SECURITY INVOKER;

-- What lies inside a visit, or was promised at it, is of its tie, whoever sees it.
CREATE FUNCTION follow_the_visit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  UPDATE "Engagement" SET "tieId" = NEW."tieId" WHERE "visitId" = NEW."id" AND "tieId" <> NEW."tieId";
  UPDATE "Commitment" SET "tieId" = NEW."tieId" WHERE "visitId" = NEW."id" AND "tieId" <> NEW."tieId";
  RETURN NULL;
END $$;
CREATE TRIGGER follow_the_visit AFTER UPDATE OF "tieId" ON "Visit" FOR EACH ROW
  WHEN (OLD."tieId" <> NEW."tieId") EXECUTE FUNCTION follow_the_visit();

-- What an engagement holds above the clearance of whoever takes it out keeps it on record, marked as the least of that is:
-- for them it is gone, and nothing else rises with it. Only a working copy that they do not see, of a briefing that they
-- do, covers it no longer. What they see on it and may not be lost still refuses, as its foreign keys do.
CREATE FUNCTION keep_what_is_unseen() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  -- The role that the connection took, not that of this function.
  cleared CONSTANT "Marking" := CASE split_part(current_setting('role'), '_', 3)
    WHEN 'red' THEN 'RED' WHEN 'amber' THEN 'AMBER' WHEN 'green' THEN 'GREEN' END;
  unseen "Marking";
BEGIN
  IF cleared IS NULL OR EXISTS (
    SELECT 1 FROM "Note" WHERE "engagementId" = OLD."id" AND "seenFrom" <= cleared
    UNION ALL SELECT 1 FROM "Coverage" WHERE "engagementId" = OLD."id" AND "seenFrom" <= cleared
  ) THEN
    RETURN OLD;
  END IF;
  DELETE FROM "Coverage" c USING "Revision" r, "Briefing" b
  WHERE c."engagementId" = OLD."id" AND r."id" = c."revisionId" AND r."publishedAt" IS NULL AND b."id" = r."briefingId" AND b."marking" <= cleared;
  SELECT min(held.marking) INTO unseen FROM (
    SELECT "seenFrom" FROM "Note" WHERE "engagementId" = OLD."id"
    UNION ALL SELECT "seenFrom" FROM "Citation" WHERE "engagementId" = OLD."id"
    UNION ALL SELECT "seenFrom" FROM "Participation" WHERE "engagementId" = OLD."id"
    UNION ALL SELECT greatest(b."marking", r."marking") FROM "Coverage" c JOIN "Revision" r ON r."id" = c."revisionId" JOIN "Briefing" b ON b."id" = r."briefingId"
      WHERE c."engagementId" = OLD."id"
  ) held(marking) WHERE held.marking > cleared;
  IF unseen IS NULL THEN RETURN OLD; END IF;
  UPDATE "Engagement" SET "marking" = unseen WHERE "id" = OLD."id";
  RETURN NULL;
END $$;
CREATE TRIGGER keep_what_is_unseen BEFORE DELETE ON "Engagement" FOR EACH ROW EXECUTE FUNCTION keep_what_is_unseen();

-- As before, but for one thing: a version of a briefing that is marked as high already does not take the briefing along.
CREATE OR REPLACE FUNCTION raise_what_hangs_on_it() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  child text;
  key text := TG_ARGV[0];
BEGIN
  FOREACH child IN ARRAY TG_ARGV[1:] LOOP
    EXECUTE format('UPDATE %I SET "marking" = $1, "updatedAt" = now() WHERE %I = $2 AND "marking" < $1', child, key)
      USING NEW."marking", NEW."id";
  END LOOP;
  IF TG_TABLE_NAME = 'ExerciseEdition' OR TG_TABLE_NAME = 'MechanismSession' OR TG_TABLE_NAME = 'Visit' OR TG_TABLE_NAME = 'Engagement'
      OR TG_TABLE_NAME = 'Agreement' OR TG_TABLE_NAME = 'Commitment' THEN
    EXECUTE format('UPDATE "Briefing" SET "marking" = $1, "updatedAt" = now() WHERE "marking" < $1 AND "id" IN (
      SELECT r."briefingId" FROM "Coverage" c JOIN "Revision" r ON r."id" = c."revisionId" WHERE c.%I = $2 AND r."marking" < $1)', key)
      USING NEW."marking", NEW."id";
    EXECUTE format('UPDATE "Revision" SET "marking" = $1, "updatedAt" = now() WHERE "publishedAt" IS NULL AND "marking" < $1 AND "id" IN (
      SELECT c."revisionId" FROM "Coverage" c WHERE c.%I = $2)', key)
      USING NEW."marking", NEW."id";
  END IF;
  IF TG_TABLE_NAME = 'Source' THEN
    UPDATE "Briefing" SET "marking" = NEW."marking", "updatedAt" = now() WHERE "marking" < NEW."marking" AND "id" IN (
      SELECT r."briefingId" FROM "Citation" c JOIN "Revision" r ON r."id" = c."revisionId" WHERE c."sourceId" = NEW."id");
    UPDATE "Revision" SET "marking" = NEW."marking", "updatedAt" = now() WHERE "publishedAt" IS NULL AND "marking" < NEW."marking" AND "id" IN (
      SELECT c."revisionId" FROM "Citation" c WHERE c."sourceId" = NEW."id");
  END IF;
  RETURN NULL;
END $$;
