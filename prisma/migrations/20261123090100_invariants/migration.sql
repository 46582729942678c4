-- The invariants of the domain, held by the database. Every function that looks at other rows runs as the
-- owner, because row-level security would otherwise hide from a check what it has to see.

CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- ── Calendar facts: EDTF level 0

CREATE FUNCTION edtf_valid(value text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT value ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$' AND value >= '0001'
$$;

-- The first day that an EDTF value can mean.
CREATE FUNCTION edtf_first(value text) RETURNS date LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE length(value)
    WHEN 4 THEN make_date(value::int, 1, 1)
    WHEN 7 THEN make_date(left(value, 4)::int, right(value, 2)::int, 1)
    WHEN 10 THEN make_date(left(value, 4)::int, substr(value, 6, 2)::int, right(value, 2)::int)
  END
$$;

-- The last day that an EDTF value can mean.
CREATE FUNCTION edtf_last(value text) RETURNS date LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE length(value)
    WHEN 4 THEN make_date(value::int, 12, 31)
    WHEN 7 THEN (make_date(left(value, 4)::int, right(value, 2)::int, 1) + interval '1 month' - interval '1 day')::date
    WHEN 10 THEN make_date(left(value, 4)::int, substr(value, 6, 2)::int, right(value, 2)::int)
  END
$$;

ALTER TABLE "OfficeHolding"
  DROP COLUMN "heldFrom", DROP COLUMN "heldUntil",
  ADD CONSTRAINT "OfficeHolding_edtf" CHECK (edtf_valid("start") AND ("end" IS NULL OR edtf_valid("end"))),
  ADD COLUMN "heldFrom" date GENERATED ALWAYS AS (edtf_first("start")) STORED,
  ADD COLUMN "heldUntil" date GENERATED ALWAYS AS (edtf_last("end")) STORED,
  ADD CONSTRAINT "OfficeHolding_order" CHECK ("heldUntil" IS NULL OR "heldUntil" >= "heldFrom"),
  ADD CONSTRAINT "OfficeHolding_once" EXCLUDE USING gist
    ("personId" WITH =, "officeId" WITH =, daterange("heldFrom", "heldUntil", '[]') WITH &&);

ALTER TABLE "Visit"
  DROP COLUMN "dateFrom", DROP COLUMN "dateUntil",
  ADD CONSTRAINT "Visit_edtf" CHECK (edtf_valid("start") AND ("end" IS NULL OR edtf_valid("end"))),
  ADD COLUMN "dateFrom" date GENERATED ALWAYS AS (edtf_first("start")) STORED,
  ADD COLUMN "dateUntil" date GENERATED ALWAYS AS (edtf_last(coalesce("end", "start"))) STORED,
  ADD CONSTRAINT "Visit_order" CHECK (edtf_last(coalesce("end", "start")) >= edtf_first("start")),
  ADD CONSTRAINT "Visit_two_countries" CHECK ("senderCode" <> "hostCode");
CREATE INDEX "Visit_dateFrom_idx" ON "Visit"("dateFrom");

ALTER TABLE "ExerciseEdition"
  DROP COLUMN "dateFrom", DROP COLUMN "dateUntil",
  ADD CONSTRAINT "ExerciseEdition_edtf" CHECK (edtf_valid("start") AND ("end" IS NULL OR edtf_valid("end"))),
  ADD COLUMN "dateFrom" date GENERATED ALWAYS AS (edtf_first("start")) STORED,
  ADD COLUMN "dateUntil" date GENERATED ALWAYS AS (edtf_last(coalesce("end", "start"))) STORED,
  ADD CONSTRAINT "ExerciseEdition_order" CHECK (edtf_last(coalesce("end", "start")) >= edtf_first("start"));
CREATE INDEX "ExerciseEdition_dateFrom_idx" ON "ExerciseEdition"("dateFrom");

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['Partnership', 'MechanismSession', 'Engagement', 'AgreementEvent', 'CommitmentEvent'] LOOP
    EXECUTE format(
      'ALTER TABLE %1$I DROP COLUMN "dateFrom", DROP COLUMN "dateUntil",
         ADD CONSTRAINT %2$I CHECK (edtf_valid("date")),
         ADD COLUMN "dateFrom" date GENERATED ALWAYS AS (edtf_first("date")) STORED,
         ADD COLUMN "dateUntil" date GENERATED ALWAYS AS (edtf_last("date")) STORED',
      name, name || '_edtf');
  END LOOP;
END $$;
CREATE INDEX "MechanismSession_dateFrom_idx" ON "MechanismSession"("dateFrom");

ALTER TABLE "Commitment"
  DROP COLUMN "madeFrom", DROP COLUMN "madeUntil", DROP COLUMN "dueUntil",
  ADD CONSTRAINT "Commitment_edtf" CHECK (edtf_valid("madeOn") AND ("due" IS NULL OR edtf_valid("due"))),
  ADD COLUMN "madeFrom" date GENERATED ALWAYS AS (edtf_first("madeOn")) STORED,
  ADD COLUMN "madeUntil" date GENERATED ALWAYS AS (edtf_last("madeOn")) STORED,
  ADD COLUMN "dueUntil" date GENERATED ALWAYS AS (edtf_last("due")) STORED,
  ADD CONSTRAINT "Commitment_order" CHECK ("due" IS NULL OR edtf_last("due") >= edtf_first("madeOn")),
  ADD CONSTRAINT "Commitment_made_at_one" CHECK (num_nonnulls("visitId", "mechanismSessionId", "agreementId") = 1);

ALTER TABLE "Source"
  DROP COLUMN "publishedFrom", DROP COLUMN "publishedUntil",
  ADD CONSTRAINT "Source_edtf" CHECK (("published" IS NULL OR edtf_valid("published")) AND ("retrieved" IS NULL OR edtf_valid("retrieved"))),
  ADD COLUMN "publishedFrom" date GENERATED ALWAYS AS (edtf_first("published")) STORED,
  ADD COLUMN "publishedUntil" date GENERATED ALWAYS AS (edtf_last("published")) STORED,
  ADD CONSTRAINT "Source_not_its_own_origin" CHECK ("originId" <> "id"),
  ADD CONSTRAINT "Source_web_address" CHECK ("url" ~ '^https?://');

ALTER TABLE "Briefing"
  ADD CONSTRAINT "Briefing_edtf" CHECK (("lastReviewed" IS NULL OR edtf_valid("lastReviewed")) AND ("reviewBy" IS NULL OR edtf_valid("reviewBy")));

-- ── Single rows

ALTER TABLE "Country"
  ADD CONSTRAINT "Country_codes" CHECK ("code" ~ '^[A-Z]{2}$' AND "alpha3" ~ '^[A-Z]{3}$' AND "numeric" ~ '^[0-9]{3}$');
ALTER TABLE "Tie"
  ADD CONSTRAINT "Tie_lower_first" CHECK ("lowCode" COLLATE "C" < "highCode" COLLATE "C"),
  ADD CONSTRAINT "Tie_slug" CHECK ("slug" = lower("lowCode") || '-' || lower("highCode"));
ALTER TABLE "Mechanism" ADD CONSTRAINT "Mechanism_not_its_own_parent" CHECK ("parentId" <> "id");
ALTER TABLE "MechanismSession" ADD CONSTRAINT "MechanismSession_ordinal" CHECK ("ordinal" > 0);
ALTER TABLE "ExerciseEdition" ADD CONSTRAINT "ExerciseEdition_ordinal" CHECK ("ordinal" > 0);
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_not_its_own_parent" CHECK ("parentId" <> "id");
ALTER TABLE "Participation"
  ADD CONSTRAINT "Participation_in_one" CHECK (num_nonnulls("engagementId", "mechanismSessionId", "visitId") = 1);
ALTER TABLE "Snapshot"
  ADD CONSTRAINT "Snapshot_sha256" CHECK ("sha256" = encode(sha256(convert_to("text", 'UTF8')), 'hex'));
ALTER TABLE "Citation"
  ADD CONSTRAINT "Citation_credibility" CHECK ("credibility" BETWEEN 1 AND 6),
  ADD CONSTRAINT "Citation_supports_one" CHECK (num_nonnulls("visitId", "engagementId", "mechanismId", "mechanismSessionId",
    "exerciseSeriesId", "exerciseEditionId", "agreementId", "agreementEventId", "commitmentId", "commitmentEventId",
    "partnershipId", "personId", "officeHoldingId", "revisionId") = 1),
  ADD CONSTRAINT "Citation_number" CHECK (("revisionId" IS NULL) = ("number" IS NULL) AND "number" > 0),
  ADD CONSTRAINT "Citation_quote_start" CHECK ("quoteStart" IS NULL OR ("quoteStart" >= 0 AND "quote" IS NOT NULL));
ALTER TABLE "Coverage"
  ADD CONSTRAINT "Coverage_of_one" CHECK (num_nonnulls("tieId", "visitId", "engagementId", "mechanismSessionId",
    "exerciseEditionId", "agreementId", "commitmentId") = 1);
ALTER TABLE "Disagreement"
  ADD CONSTRAINT "Disagreement_settled_with_reason" CHECK (num_nonnulls("settledAt", "settledById", "reason") IN (0, 3)),
  ADD CONSTRAINT "Disagreement_about_one" CHECK (num_nonnulls("visitId", "mechanismId", "exerciseSeriesId", "exerciseEditionId", "agreementId") = 1);
ALTER TABLE "Note"
  ADD CONSTRAINT "Note_on_one" CHECK (num_nonnulls("visitId", "engagementId", "mechanismSessionId", "exerciseEditionId",
    "agreementId", "commitmentId", "briefingId") = 1),
  ADD CONSTRAINT "Note_body" CHECK (btrim("body") <> '' AND length("body") <= 20000),
  ADD CONSTRAINT "Note_resolved_by" CHECK (("resolvedAt" IS NULL) = ("resolvedById" IS NULL)),
  ADD CONSTRAINT "Note_withdrawn_by" CHECK (("withdrawnAt" IS NULL) = ("withdrawnById" IS NULL)),
  ADD CONSTRAINT "Note_not_its_own_parent" CHECK ("parentId" <> "id");
ALTER TABLE "Revision"
  ADD CONSTRAINT "Revision_number" CHECK ("number" > 0),
  ADD CONSTRAINT "Revision_second_pair_of_eyes" CHECK ("publishedAt" IS NULL OR "approvedById" IS NOT NULL);
CREATE UNIQUE INDEX "Revision_one_working_copy" ON "Revision"("briefingId") WHERE "publishedAt" IS NULL;
ALTER TABLE "User"
  ADD CONSTRAINT "User_email" CHECK ("email" = lower("email") AND "email" ~ '^[^@[:space:]]+@[^@[:space:]]+$' AND length("email") <= 254),
  ADD CONSTRAINT "User_name" CHECK (btrim("name") <> '' AND length("name") <= 200),
  ADD CONSTRAINT "User_clearance" CHECK ("clearance" > 'CLEAR');
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_one_row" CHECK ("id" = 1);
INSERT INTO "Edition" ("id") VALUES (1);

DO $$
DECLARE
  name text;
BEGIN
  FOR name IN SELECT c.table_name FROM information_schema.columns c
    WHERE c.table_schema = current_schema() AND c.column_name = 'slug' LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK ("slug" ~ ''^[a-z0-9]+(-[a-z0-9]+)*$'' AND length("slug") <= 120)', name, name || '_slug_form');
  END LOOP;
END $$;

-- ── Rows among each other

-- What the portal says when a rule is broken; the application maps the SQLSTATE, people read the message.
CREATE FUNCTION refuse(message text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%', message USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE FUNCTION visit_fits_its_tie() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "Tie" t WHERE t."id" = NEW."tieId"
      AND t."lowCode" = least(NEW."senderCode" COLLATE "C", NEW."hostCode" COLLATE "C")
      AND t."highCode" = greatest(NEW."senderCode" COLLATE "C", NEW."hostCode" COLLATE "C")) THEN
    PERFORM refuse('A visit belongs to the tie of its sender and its host.');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER visit_fits_its_tie BEFORE INSERT OR UPDATE OF "tieId", "senderCode", "hostCode" ON "Visit"
  FOR EACH ROW EXECUTE FUNCTION visit_fits_its_tie();

-- An exactly dated engagement lies within the visit's days; one known only to the month or year must be able to.
CREATE FUNCTION engagement_inside_its_visit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM "Engagement" e JOIN "Visit" v ON v."id" = e."visitId"
    WHERE CASE TG_TABLE_NAME WHEN 'Visit' THEN v."id" = NEW."id" ELSE e."id" = NEW."id" END
      AND (e."tieId" <> v."tieId" OR e."dateUntil" < v."dateFrom" OR e."dateFrom" > v."dateUntil")
  ) THEN
    PERFORM refuse('An engagement lies inside the days of its visit, and belongs to the same tie.');
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER engagement_inside_its_visit AFTER INSERT OR UPDATE ON "Engagement"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION engagement_inside_its_visit();
CREATE CONSTRAINT TRIGGER visit_around_its_engagements AFTER UPDATE ON "Visit"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION engagement_inside_its_visit();

CREATE FUNCTION commitment_fits_its_tie() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW."tieId" NOT IN (
    SELECT "tieId" FROM "Visit" WHERE "id" = NEW."visitId"
    UNION ALL SELECT "tieId" FROM "Agreement" WHERE "id" = NEW."agreementId"
    UNION ALL SELECT m."tieId" FROM "MechanismSession" s JOIN "Mechanism" m ON m."id" = s."mechanismId" WHERE s."id" = NEW."mechanismSessionId"
  ) THEN
    PERFORM refuse('A commitment belongs to the tie of the visit, session or agreement at which it was made.');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER commitment_fits_its_tie BEFORE INSERT OR UPDATE OF "tieId", "visitId", "mechanismSessionId", "agreementId" ON "Commitment"
  FOR EACH ROW EXECUTE FUNCTION commitment_fits_its_tie();

-- Fulfilment needs a citation dated on or after the promise. Checked at commit, whichever row moved.
CREATE FUNCTION fulfilment_is_cited() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM "CommitmentEvent" e JOIN "Commitment" c ON c."id" = e."commitmentId"
    WHERE e."kind" IN ('fulfilled', 'partly_fulfilled')
      AND CASE TG_TABLE_NAME
        WHEN 'CommitmentEvent' THEN e."id" = (to_jsonb(NEW) ->> 'id')::uuid
        WHEN 'Citation' THEN e."id" = (to_jsonb(OLD) ->> 'commitmentEventId')::uuid
        WHEN 'Commitment' THEN c."id" = (to_jsonb(NEW) ->> 'id')::uuid
        ELSE EXISTS (SELECT 1 FROM "Citation" x WHERE x."commitmentEventId" = e."id" AND x."sourceId" = (to_jsonb(NEW) ->> 'id')::uuid)
      END
      AND NOT EXISTS (
        SELECT 1 FROM "Citation" x JOIN "Source" s ON s."id" = x."sourceId"
        WHERE x."commitmentEventId" = e."id" AND s."publishedUntil" >= c."madeFrom")
  ) THEN
    PERFORM refuse('Fulfilment of a commitment needs a citation dated on or after the promise.');
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER fulfilment_is_cited AFTER INSERT OR UPDATE ON "CommitmentEvent"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION fulfilment_is_cited();
CREATE CONSTRAINT TRIGGER fulfilment_stays_cited AFTER UPDATE OR DELETE ON "Citation"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION fulfilment_is_cited();
CREATE CONSTRAINT TRIGGER fulfilment_after_the_promise AFTER UPDATE ON "Commitment"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION fulfilment_is_cited();
CREATE CONSTRAINT TRIGGER fulfilment_by_a_later_source AFTER UPDATE ON "Source"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION fulfilment_is_cited();

-- ── Published revisions never change

-- The owner may lift this for the reload of the sample record, for one transaction; no audience's role can.
CREATE FUNCTION sample_reload() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT current_setting('attache.sample_reload', true) = 'on'
    AND pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = '"Revision"'::regclass), 'MEMBER')
$$;

CREATE FUNCTION published_revision_never_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."publishedAt" IS NOT NULL AND NOT sample_reload() THEN
    PERFORM refuse('A published revision never changes. Correct it with a new revision.');
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER published_revision_never_changes BEFORE UPDATE OR DELETE ON "Revision"
  FOR EACH ROW EXECUTE FUNCTION published_revision_never_changes();

CREATE FUNCTION published_content_never_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT sample_reload() AND EXISTS (
    SELECT 1 FROM "Revision" r
    WHERE r."publishedAt" IS NOT NULL
      AND r."id" IN ((to_jsonb(OLD) ->> 'revisionId')::uuid, (to_jsonb(NEW) ->> 'revisionId')::uuid)
  ) THEN
    PERFORM refuse('A published revision never changes. Correct it with a new revision.');
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER published_authors_never_change BEFORE INSERT OR UPDATE OR DELETE ON "Author"
  FOR EACH ROW EXECUTE FUNCTION published_content_never_changes();
CREATE TRIGGER published_key_judgements_never_change BEFORE INSERT OR UPDATE OR DELETE ON "KeyJudgement"
  FOR EACH ROW EXECUTE FUNCTION published_content_never_changes();
CREATE TRIGGER published_citations_never_change BEFORE INSERT OR UPDATE OR DELETE ON "Citation"
  FOR EACH ROW EXECUTE FUNCTION published_content_never_changes();
CREATE TRIGGER published_coverage_never_changes BEFORE INSERT OR UPDATE OR DELETE ON "Coverage"
  FOR EACH ROW EXECUTE FUNCTION published_content_never_changes();

CREATE FUNCTION approver_is_no_author() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  revision uuid := CASE TG_TABLE_NAME WHEN 'Revision' THEN (to_jsonb(NEW) ->> 'id')::uuid ELSE (to_jsonb(NEW) ->> 'revisionId')::uuid END;
BEGIN
  IF EXISTS (SELECT 1 FROM "Revision" r JOIN "Author" a ON a."revisionId" = r."id"
      WHERE r."id" = revision AND a."userId" = r."approvedById") THEN
    PERFORM refuse('The person who approves a briefing is not one of its authors.');
  END IF;
  IF EXISTS (SELECT 1 FROM "Revision" r WHERE r."id" = revision AND r."publishedAt" IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM "Author" a WHERE a."revisionId" = r."id")) THEN
    PERFORM refuse('A published revision names its authors.');
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER approver_is_no_author AFTER INSERT OR UPDATE ON "Revision"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION approver_is_no_author();
CREATE CONSTRAINT TRIGGER author_is_no_approver AFTER INSERT OR UPDATE ON "Author"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION approver_is_no_author();

-- A published or archived briefing has something to read.
CREATE FUNCTION published_briefing_has_a_revision() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Briefing" b WHERE b."id" = NEW."id" AND b."state" IN ('published', 'archived'))
    AND NOT EXISTS (SELECT 1 FROM "Revision" r WHERE r."briefingId" = NEW."id" AND r."publishedAt" IS NOT NULL) THEN
    PERFORM refuse('A published briefing has a published revision.');
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER published_briefing_has_a_revision AFTER INSERT OR UPDATE ON "Briefing"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION published_briefing_has_a_revision();

-- ── Markings

-- The marking of the one row that `holder` (any row with foreign keys, as JSON) hangs on; the strictest when several.
CREATE FUNCTION marking_above(holder jsonb) RETURNS "Marking" LANGUAGE sql STABLE AS $$
  SELECT max(m) FROM (
    SELECT "marking" AS m FROM "Visit" WHERE "id" = (holder ->> 'visitId')::uuid
    UNION ALL SELECT "marking" FROM "Engagement" WHERE "id" = (holder ->> 'engagementId')::uuid
    UNION ALL SELECT "marking" FROM "Mechanism" WHERE "id" = (holder ->> 'mechanismId')::uuid
    UNION ALL SELECT "marking" FROM "MechanismSession" WHERE "id" = (holder ->> 'mechanismSessionId')::uuid
    UNION ALL SELECT "marking" FROM "ExerciseSeries" WHERE "id" = coalesce(holder ->> 'seriesId', holder ->> 'exerciseSeriesId')::uuid
    UNION ALL SELECT "marking" FROM "ExerciseEdition" WHERE "id" = (holder ->> 'exerciseEditionId')::uuid
    UNION ALL SELECT "marking" FROM "Agreement" WHERE "id" = (holder ->> 'agreementId')::uuid
    UNION ALL SELECT "marking" FROM "Commitment" WHERE "id" = (holder ->> 'commitmentId')::uuid
    UNION ALL SELECT "marking" FROM "Briefing" WHERE "id" = (holder ->> 'briefingId')::uuid
    UNION ALL SELECT "marking" FROM "Source" WHERE "id" = (holder ->> 'sourceId')::uuid
  ) above
$$;

CREATE FUNCTION marking_not_below_the_parents() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  floor "Marking" := marking_above(to_jsonb(NEW));
BEGIN
  IF TG_TABLE_NAME = 'Note' THEN
    -- By way of JSON, for the other tables have no such column.
    floor := greatest(floor, (
      SELECT n."marking" FROM "Note" n WHERE n."id" = (to_jsonb(NEW) ->> 'parentId')::uuid
    ));
  END IF;
  IF NEW."marking" < floor THEN
    PERFORM refuse(format('The marking is below that of the record it belongs to (%s).', floor));
  END IF;
  RETURN NEW;
END $$;

-- Raising a record raises what hangs on it, in the same transaction.
CREATE FUNCTION raise_what_hangs_on_it() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
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
      SELECT r."briefingId" FROM "Coverage" c JOIN "Revision" r ON r."id" = c."revisionId" WHERE c.%I = $2)', key)
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

DO $$
DECLARE
  pair text[];
BEGIN
  FOREACH pair SLICE 1 IN ARRAY ARRAY[
    ['Visit', '''visitId'', ''Engagement'', ''AgreementEvent'', ''Commitment'', ''Note'''],
    ['Engagement', '''engagementId'', ''Note'''],
    ['Mechanism', '''mechanismId'', ''MechanismSession'''],
    ['MechanismSession', '''mechanismSessionId'', ''Commitment'', ''Note'''],
    ['ExerciseSeries', '''seriesId'', ''ExerciseEdition'''],
    ['ExerciseEdition', '''exerciseEditionId'', ''Note'''],
    ['Agreement', '''agreementId'', ''AgreementEvent'', ''Commitment'', ''Note'''],
    ['Commitment', '''commitmentId'', ''CommitmentEvent'', ''Note'''],
    ['Briefing', '''briefingId'', ''Note'''],
    ['Note', '''parentId'', ''Note'''],
    ['Source', '''sourceId''']
  ] LOOP
    EXECUTE format('CREATE TRIGGER raise_what_hangs_on_it AFTER UPDATE OF "marking" ON %I FOR EACH ROW
      WHEN (NEW."marking" > OLD."marking") EXECUTE FUNCTION raise_what_hangs_on_it(%s)', pair[1], pair[2]);
  END LOOP;
END $$;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['Engagement', 'MechanismSession', 'ExerciseEdition', 'AgreementEvent', 'Commitment', 'CommitmentEvent', 'Note'] LOOP
    EXECUTE format('CREATE TRIGGER marking_not_below_the_parents BEFORE INSERT OR UPDATE ON %I
      FOR EACH ROW EXECUTE FUNCTION marking_not_below_the_parents()', name);
  END LOOP;
END $$;

-- A briefing's marking is at least that of everything its revision cites and covers, and that of the revision.
CREATE FUNCTION briefing_marking_covers_all() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  revision uuid := CASE TG_TABLE_NAME WHEN 'Revision' THEN (to_jsonb(NEW) ->> 'id')::uuid ELSE (to_jsonb(NEW) ->> 'revisionId')::uuid END;
  strictest "Marking";
BEGIN
  SELECT greatest(
    (SELECT max(marking_above(to_jsonb(c))) FROM "Coverage" c WHERE c."revisionId" = revision),
    (SELECT max(s."marking") FROM "Citation" c JOIN "Source" s ON s."id" = c."sourceId" WHERE c."revisionId" = revision)
  ) INTO strictest;
  IF EXISTS (SELECT 1 FROM "Revision" r JOIN "Briefing" b ON b."id" = r."briefingId"
      WHERE r."id" = revision AND greatest(r."marking", b."marking") < strictest) THEN
    PERFORM refuse(format('A briefing is marked at least as strictly as everything it cites and covers (%s).', strictest));
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER briefing_marking_covers_all AFTER INSERT OR UPDATE ON "Revision"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION briefing_marking_covers_all();
CREATE CONSTRAINT TRIGGER briefing_marking_covers_all AFTER INSERT OR UPDATE ON "Coverage"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION briefing_marking_covers_all();
CREATE CONSTRAINT TRIGGER briefing_marking_covers_all AFTER INSERT OR UPDATE ON "Citation"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."revisionId" IS NOT NULL) EXECUTE FUNCTION briefing_marking_covers_all();

-- Nobody lowers a briefing below what its current revision says and shows.
CREATE FUNCTION briefing_not_below_its_revision() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  strictest "Marking";
BEGIN
  SELECT greatest(r."marking",
    (SELECT max(marking_above(to_jsonb(c))) FROM "Coverage" c WHERE c."revisionId" = r."id"),
    (SELECT max(s."marking") FROM "Citation" c JOIN "Source" s ON s."id" = c."sourceId" WHERE c."revisionId" = r."id"))
  INTO strictest
  FROM "Revision" r WHERE r."briefingId" = NEW."id" AND (r."publishedAt" IS NOT NULL OR NEW."state" IN ('draft', 'in_review'))
  ORDER BY r."number" DESC LIMIT 1;
  IF NEW."marking" < strictest THEN
    PERFORM refuse(format('A briefing is marked at least as strictly as its current revision and all that it covers (%s).', strictest));
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER briefing_not_below_its_revision AFTER INSERT OR UPDATE ON "Briefing"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION briefing_not_below_its_revision();

-- A revision that is published gives the briefing its marking; a working copy of a briefing never published too.
CREATE FUNCTION revision_marks_its_briefing() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  UPDATE "Briefing" b SET "marking" = NEW."marking", "updatedAt" = now()
  WHERE b."id" = NEW."briefingId" AND b."marking" <> NEW."marking"
    AND (NEW."publishedAt" IS NOT NULL OR b."state" IN ('draft', 'in_review'))
    AND NOT EXISTS (SELECT 1 FROM "Revision" r WHERE r."briefingId" = b."id" AND r."number" > NEW."number");
  RETURN NULL;
END $$;
CREATE TRIGGER revision_marks_its_briefing AFTER INSERT OR UPDATE OF "marking", "publishedAt" ON "Revision"
  FOR EACH ROW EXECUTE FUNCTION revision_marks_its_briefing();

-- ── Notes

-- UUIDv7 for rows that the database itself writes (PostgreSQL has its own only from 18 on).
CREATE FUNCTION uuid_v7() RETURNS uuid LANGUAGE sql VOLATILE AS $$
  SELECT encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    PLACING substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3) FROM 1 FOR 6), 52, 1), 53, 1), 'hex')::uuid
$$;

CREATE FUNCTION actor() RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT nullif(current_setting('attache.actor', true), '')::uuid
$$;

CREATE FUNCTION reply_stays_in_its_thread() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW."parentId" IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM "Note" p WHERE p."id" = NEW."parentId" AND p."parentId" IS NULL
      AND (p."visitId", p."engagementId", p."mechanismSessionId", p."exerciseEditionId", p."agreementId", p."commitmentId", p."briefingId")
        IS NOT DISTINCT FROM
        (NEW."visitId", NEW."engagementId", NEW."mechanismSessionId", NEW."exerciseEditionId", NEW."agreementId", NEW."commitmentId", NEW."briefingId")
  ) THEN
    PERFORM refuse('A reply belongs to the same record as the note it answers, and a thread has one level.');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER reply_stays_in_its_thread BEFORE INSERT OR UPDATE ON "Note"
  FOR EACH ROW EXECUTE FUNCTION reply_stays_in_its_thread();

CREATE FUNCTION note_text_changed(old "Note", new "Note") RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT (old."kind", old."body", old."marking") IS DISTINCT FROM (new."kind", new."body", new."marking")
$$;

CREATE FUNCTION count_note_versions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."version" := OLD."version" + CASE WHEN note_text_changed(OLD, NEW) THEN 1 ELSE 0 END;
  RETURN NEW;
END $$;
CREATE TRIGGER count_note_versions BEFORE UPDATE ON "Note" FOR EACH ROW EXECUTE FUNCTION count_note_versions();

CREATE FUNCTION keep_note_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF TG_OP = 'INSERT' OR note_text_changed(OLD, NEW) THEN
    INSERT INTO "NoteVersion" ("id", "noteId", "version", "kind", "body", "marking", "editorId")
    VALUES (uuid_v7(), NEW."id", NEW."version", NEW."kind", NEW."body", NEW."marking",
      CASE TG_OP WHEN 'INSERT' THEN NEW."authorId" ELSE actor() END);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_note_version AFTER INSERT OR UPDATE ON "Note" FOR EACH ROW EXECUTE FUNCTION keep_note_version();

CREATE FUNCTION count_visit_versions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."version" := OLD."version" + 1;
  RETURN NEW;
END $$;
CREATE TRIGGER count_visit_versions BEFORE UPDATE ON "Visit" FOR EACH ROW EXECUTE FUNCTION count_visit_versions();

-- ── Accounts

-- There is always one active admin, also when two admins demote each other at the same time: the lock makes the
-- second wait, and under read committed it then sees what the first has done.
CREATE FUNCTION one_active_admin_stays() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF OLD."role" = 'admin' AND OLD."state" = 'active'
      AND (TG_OP = 'DELETE' OR to_jsonb(NEW) ->> 'role' <> 'admin' OR to_jsonb(NEW) ->> 'state' <> 'active') THEN
    IF current_setting('transaction_isolation') <> 'read committed' THEN
      PERFORM refuse('Admins are changed under read committed isolation only.');
    END IF;
    PERFORM pg_advisory_xact_lock(hashtext('attache.one_active_admin'));
    IF NOT EXISTS (SELECT 1 FROM "User" u WHERE u."id" <> OLD."id" AND u."role" = 'admin' AND u."state" = 'active') THEN
      PERFORM refuse('There is always one active admin.');
    END IF;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER one_active_admin_stays BEFORE UPDATE OR DELETE ON "User" FOR EACH ROW EXECUTE FUNCTION one_active_admin_stays();

-- ── What the database writes by itself

CREATE FUNCTION record_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  before jsonb := CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE to_jsonb(OLD) - 'passwordHash' - 'lastActiveAt' END;
  after jsonb := CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE to_jsonb(NEW) - 'passwordHash' - 'lastActiveAt' END;
BEGIN
  IF TG_OP = 'UPDATE' AND before - 'updatedAt' = after - 'updatedAt' AND TG_TABLE_NAME = 'User'
      AND to_jsonb(OLD) ->> 'passwordHash' IS NOT DISTINCT FROM to_jsonb(NEW) ->> 'passwordHash' THEN
    RETURN NULL; -- only the hour of the last activity moved
  END IF;
  INSERT INTO "Change" ("table", "rowId", "operation", "actorId", "before", "after")
  VALUES (TG_TABLE_NAME, coalesce(after ->> 'id', after ->> 'code', before ->> 'id', before ->> 'code'),
    lower(TG_OP)::"ChangeOperation", actor(), before, after);
  RETURN NULL;
END $$;

DO $$
DECLARE
  name text;
BEGIN
  FOR name IN SELECT t.table_name FROM information_schema.tables t WHERE t.table_schema = current_schema() AND t.table_type = 'BASE TABLE'
      AND t.table_name NOT IN ('Change', 'AuditEvent', 'Edition', 'Session', 'Invitation', 'ApiToken', 'Watch', 'SavedSearch', 'ReadMark', '_prisma_migrations') LOOP
    EXECUTE format('CREATE TRIGGER record_change AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION record_change()', name);
  END LOOP;
END $$;

-- Once per transaction, at its very end, so that the one row is locked for a moment only.
CREATE FUNCTION count_edition() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF coalesce(current_setting('attache.edition_counted', true), '') <> pg_current_xact_id()::text THEN
    PERFORM set_config('attache.edition_counted', pg_current_xact_id()::text, true);
    UPDATE "Edition" SET "number" = "number" + 1, "updatedAt" = now();
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER count_edition AFTER INSERT ON "Change"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_edition();

CREATE FUNCTION never_rewritten() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse(format('Rows of %s are never rewritten.', TG_TABLE_NAME));
  RETURN NULL;
END $$;
CREATE TRIGGER never_rewritten BEFORE UPDATE OR DELETE ON "Change" FOR EACH ROW EXECUTE FUNCTION never_rewritten();
CREATE TRIGGER never_rewritten BEFORE UPDATE OR DELETE ON "AuditEvent" FOR EACH ROW EXECUTE FUNCTION never_rewritten();

CREATE FUNCTION chain_audit_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('attache.audit_chain'));
  NEW."id" := nextval(pg_get_serial_sequence('"AuditEvent"', 'id'));
  NEW."at" := clock_timestamp();
  NEW."previousHash" := (SELECT e."hash" FROM "AuditEvent" e ORDER BY e."id" DESC LIMIT 1);
  NEW."hash" := encode(sha256(convert_to(jsonb_build_array(NEW."id", extract(epoch FROM NEW."at"), NEW."actorId", NEW."action",
    NEW."object", NEW."outcome", NEW."address", NEW."previousHash")::text, 'UTF8')), 'hex');
  RETURN NEW;
END $$;
CREATE TRIGGER chain_audit_event BEFORE INSERT ON "AuditEvent" FOR EACH ROW EXECUTE FUNCTION chain_audit_event();
