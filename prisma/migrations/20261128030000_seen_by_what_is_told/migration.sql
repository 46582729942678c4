-- A version of a briefing is seen by those who see all that it covers and cites, also when another version stands in its
-- place by now: what was raised after it was published raises it for good. And that sources disagree is seen by those who
-- see every source that does: the question, and why it was settled, tell of them all.

CREATE FUNCTION seen_by_what_it_tells_of() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF TG_TABLE_NAME = 'Revision' THEN
    NEW."seenFrom" := greatest(NEW."seenFrom",
      (SELECT max(marking_above(to_jsonb(c))) FROM "Coverage" c WHERE c."revisionId" = NEW."id"),
      (SELECT max(s."marking") FROM "Citation" c JOIN "Source" s ON s."id" = c."sourceId" WHERE c."revisionId" = NEW."id"));
  ELSE
    NEW."seenFrom" := greatest(NEW."seenFrom",
      (SELECT max(s."marking") FROM "DisagreementClaim" c JOIN "Source" s ON s."id" = c."sourceId" WHERE c."disagreementId" = NEW."id"));
  END IF;
  RETURN NEW;
END $$;
-- In the order of the alphabet: after "seen_from", which begins with what the row itself points to.
CREATE TRIGGER seen_from_what_it_tells BEFORE INSERT OR UPDATE ON "Revision" FOR EACH ROW EXECUTE FUNCTION seen_by_what_it_tells_of();
CREATE TRIGGER seen_from_what_it_tells BEFORE INSERT OR UPDATE ON "Disagreement" FOR EACH ROW EXECUTE FUNCTION seen_by_what_it_tells_of();

-- What is covered, cited or claimed by another row than before.
CREATE FUNCTION seen_by_whoever_tells_of_it() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  teller CONSTANT text := TG_ARGV[0];
  key CONSTANT text := TG_ARGV[1];
BEGIN
  EXECUTE format('UPDATE %I SET "seenFrom" = "seenFrom" WHERE "id" IN ($1, $2)', teller)
    USING (to_jsonb(OLD) ->> key)::uuid, (to_jsonb(NEW) ->> key)::uuid;
  RETURN NULL;
END $$;
CREATE TRIGGER seen_by_whoever_tells_of_it AFTER INSERT OR DELETE OR UPDATE OF "disagreementId", "sourceId" ON "DisagreementClaim"
  FOR EACH ROW EXECUTE FUNCTION seen_by_whoever_tells_of_it('Disagreement', 'disagreementId');
CREATE TRIGGER seen_by_whoever_tells_of_it AFTER INSERT OR DELETE
  OR UPDATE OF "revisionId", "visitId", "engagementId", "mechanismSessionId", "exerciseEditionId", "agreementId", "commitmentId" ON "Coverage"
  FOR EACH ROW EXECUTE FUNCTION seen_by_whoever_tells_of_it('Revision', 'revisionId');
CREATE TRIGGER seen_by_whoever_tells_of_it AFTER INSERT OR UPDATE OF "revisionId", "sourceId" ON "Citation"
  FOR EACH ROW WHEN (NEW."revisionId" IS NOT NULL) EXECUTE FUNCTION seen_by_whoever_tells_of_it('Revision', 'revisionId');

-- What is told of is marked anew. After "raise_…", in the order of the alphabet.
CREATE FUNCTION seen_by_those_who_tell() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF TG_TABLE_NAME = 'Source' THEN
    UPDATE "Revision" SET "seenFrom" = "seenFrom" WHERE "id" IN (SELECT "revisionId" FROM "Citation" WHERE "sourceId" = NEW."id");
    UPDATE "Disagreement" SET "seenFrom" = "seenFrom" WHERE "id" IN (SELECT "disagreementId" FROM "DisagreementClaim" WHERE "sourceId" = NEW."id");
  ELSE
    EXECUTE format('UPDATE "Revision" SET "seenFrom" = "seenFrom" WHERE "id" IN (SELECT "revisionId" FROM "Coverage" WHERE %I = $1)', TG_ARGV[0])
      USING NEW."id";
  END IF;
  RETURN NULL;
END $$;
DO $$
DECLARE
  told text;
BEGIN
  FOREACH told IN ARRAY ARRAY['Visit', 'Engagement', 'MechanismSession', 'ExerciseEdition', 'Agreement', 'Commitment', 'Source'] LOOP
    EXECUTE format('CREATE TRIGGER seen_by_those_who_tell AFTER UPDATE ON %I FOR EACH ROW
      WHEN (OLD."marking" IS DISTINCT FROM NEW."marking") EXECUTE FUNCTION seen_by_those_who_tell(%L)',
      told, lower(left(told, 1)) || substr(told, 2) || 'Id');
  END LOOP;
END $$;

UPDATE "Revision" SET "seenFrom" = "seenFrom";
UPDATE "Disagreement" SET "seenFrom" = "seenFrom";

-- As before, but for a version that another has taken the place of: it is seen by those who see what it tells of, and so
-- keeps no later version from being for more readers.
CREATE OR REPLACE FUNCTION briefing_marking_covers_all() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  revision uuid := CASE TG_TABLE_NAME WHEN 'Revision' THEN (to_jsonb(NEW) ->> 'id')::uuid ELSE (to_jsonb(NEW) ->> 'revisionId')::uuid END;
  strictest "Marking";
BEGIN
  SELECT greatest(
    (SELECT max(marking_above(to_jsonb(c))) FROM "Coverage" c WHERE c."revisionId" = revision),
    (SELECT max(s."marking") FROM "Citation" c JOIN "Source" s ON s."id" = c."sourceId" WHERE c."revisionId" = revision)
  ) INTO strictest;
  IF EXISTS (SELECT 1 FROM "Revision" r JOIN "Briefing" b ON b."id" = r."briefingId"
      WHERE r."id" = revision AND (r."stands" OR r."publishedAt" IS NULL) AND greatest(r."marking", b."marking") < strictest) THEN
    PERFORM refuse(format('A briefing is marked at least as strictly as everything it cites and covers (%s).', strictest));
  END IF;
  RETURN NULL;
END $$;
