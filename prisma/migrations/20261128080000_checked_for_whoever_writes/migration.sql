-- What is checked at the commit is checked for whoever writes, on every version of PostgreSQL. Since 18 a check that a function of
-- the owner's set off looks with the owner's eyes, and would tell an editor below of what only others see.

-- Up to which marking the role sees that the connection took, also inside a function of the owner's; null for the owner, who
-- sees all.
CREATE FUNCTION connection_clearance() RETURNS "Marking" LANGUAGE sql STABLE SET search_path FROM CURRENT AS $$
  SELECT CASE WHEN starts_with(current_setting('role'), 'attache_') THEN
    CASE split_part(current_setting('role'), '_', 3)
      WHEN 'red' THEN 'RED'::"Marking" WHEN 'amber' THEN 'AMBER'::"Marking" WHEN 'green' THEN 'GREEN'::"Marking" ELSE 'CLEAR'::"Marking"
    END
  END
$$;

-- Those engagements that the editor sees have to fit; the others are for an editor who sees them to mend.
CREATE OR REPLACE FUNCTION engagement_inside_its_visit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  cleared CONSTANT "Marking" := connection_clearance();
BEGIN
  IF EXISTS (
    SELECT 1 FROM "Engagement" e JOIN "Visit" v ON v."id" = e."visitId"
    WHERE CASE TG_TABLE_NAME WHEN 'Visit' THEN v."id" = NEW."id" ELSE e."id" = NEW."id" END
      AND (cleared IS NULL OR greatest(e."marking", v."marking") <= cleared)
      AND (e."tieId" <> v."tieId" OR e."dateUntil" < v."dateFrom" OR e."dateFrom" > v."dateUntil")
  ) THEN
    PERFORM refuse('An engagement lies inside the days of its visit, and belongs to the same tie.');
  END IF;
  RETURN NULL;
END $$;

-- As before for whoever writes; and of two who each take something from under one fulfilment, a citation, the date of its
-- source or that of the promise, the second finds what the first has left.
CREATE OR REPLACE FUNCTION fulfilment_is_cited() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  cleared CONSTANT "Marking" := connection_clearance();
  was CONSTANT jsonb := to_jsonb(OLD);
  is_now CONSTANT jsonb := to_jsonb(NEW);
BEGIN
  IF TG_TABLE_NAME = 'Citation' AND (is_now -> 'commitmentEventId', is_now -> 'sourceId') IS DISTINCT FROM (was -> 'commitmentEventId', was -> 'sourceId') THEN
    PERFORM 1 FROM "CommitmentEvent" WHERE "id" = (was ->> 'commitmentEventId')::uuid FOR NO KEY UPDATE;
  ELSIF TG_TABLE_NAME = 'Commitment' AND is_now -> 'madeFrom' IS DISTINCT FROM was -> 'madeFrom' THEN
    PERFORM 1 FROM "CommitmentEvent" WHERE "commitmentId" = (is_now ->> 'id')::uuid ORDER BY "id" FOR NO KEY UPDATE;
  ELSIF TG_TABLE_NAME = 'Source' AND is_now -> 'publishedUntil' IS DISTINCT FROM was -> 'publishedUntil' THEN
    PERFORM 1 FROM "CommitmentEvent" WHERE "id" IN (SELECT "commitmentEventId" FROM "Citation" WHERE "sourceId" = (is_now ->> 'id')::uuid)
      ORDER BY "id" FOR NO KEY UPDATE;
  END IF;
  IF EXISTS (
    SELECT 1 FROM "CommitmentEvent" e JOIN "Commitment" c ON c."id" = e."commitmentId"
    WHERE e."kind" IN ('fulfilled', 'partly_fulfilled')
      AND (cleared IS NULL OR greatest(e."marking", c."marking") <= cleared)
      AND CASE TG_TABLE_NAME
        WHEN 'CommitmentEvent' THEN e."id" = (is_now ->> 'id')::uuid
        WHEN 'Citation' THEN e."id" = (was ->> 'commitmentEventId')::uuid
        WHEN 'Commitment' THEN c."id" = (is_now ->> 'id')::uuid
        ELSE EXISTS (SELECT 1 FROM "Citation" x WHERE x."commitmentEventId" = e."id" AND x."sourceId" = (is_now ->> 'id')::uuid
          AND (cleared IS NULL OR x."seenFrom" <= cleared))
      END
      AND NOT EXISTS (
        SELECT 1 FROM "Citation" x JOIN "Source" s ON s."id" = x."sourceId"
        WHERE x."commitmentEventId" = e."id" AND s."publishedUntil" >= c."madeFrom" AND (cleared IS NULL OR x."seenFrom" <= cleared))
  ) THEN
    PERFORM refuse('Fulfilment of a commitment needs a citation dated on or after the promise.');
  END IF;
  RETURN NULL;
END $$;

-- A version of a briefing is seen anew also by those who were kept from it by a citation that was taken out.
CREATE TRIGGER seen_when_it_is_taken_out AFTER DELETE OR UPDATE OF "revisionId", "sourceId" ON "Citation"
  FOR EACH ROW WHEN (OLD."revisionId" IS NOT NULL) EXECUTE FUNCTION seen_by_whoever_tells_of_it('Revision', 'revisionId');

-- What nobody at the desk writes anew: who wrote a version, the copy of a source that was read, where a note stands, and how
-- often it was saved.
REVOKE UPDATE ("revisionId", "userId") ON "Author" FROM attache_editors;
REVOKE UPDATE ("sourceId", "sha256", "text", "takenAt") ON "Snapshot" FROM attache_editors;
DO $$
BEGIN
  EXECUTE (
    SELECT format('REVOKE UPDATE (%s) ON "Note" FROM attache_editors', string_agg(quote_ident(a.attname), ', '))
    FROM pg_attribute a WHERE a.attrelid = '"Note"'::regclass AND (a.attname IN ('version', 'anchor') OR a.attname LIKE '%Id' AND a.attname NOT LIKE '%ById')
      AND a.attnum > 0 AND NOT a.attisdropped
  );
END $$;
