-- Four doors that no page used, and one that two editors at the same moment could.

-- A tie is seen by those who see something in it, which its words do not know. A function of a view runs with the rights of
-- whoever asks, so that the view need not be asked with a condition.
CREATE FUNCTION tie_is_seen(tie uuid) RETURNS boolean LANGUAGE plpgsql STABLE SET search_path FROM CURRENT AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM "Tie" t WHERE t."id" = tie);
END $$;
CREATE OR REPLACE VIEW "SearchHit" AS
SELECT "id" AS "rowId", "kind", "recency", "words" FROM "SearchWords"
WHERE "seenFrom" <= (SELECT audience_clearance()) AND (NOT "deskOnly" OR (SELECT audience_edits()))
  AND CASE WHEN "kind" = 'tie' THEN tie_is_seen("id") ELSE true END;

-- Which version of a briefing stands follows from its versions, and is for nobody to write.
CREATE FUNCTION standing_follows() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF current_user <> (SELECT pg_get_userbyid("relowner") FROM pg_class WHERE "oid" = TG_RELID) THEN
    NEW."stands" := CASE TG_OP WHEN 'UPDATE' THEN to_jsonb(OLD) ->> 'stands' = 'true' ELSE false END;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER standing_follows BEFORE INSERT OR UPDATE ON "Revision" FOR EACH ROW EXECUTE FUNCTION standing_follows();

-- What an editor cannot see does not refuse what they change, as with engagements.
ALTER FUNCTION fulfilment_is_cited() SECURITY INVOKER;

-- A reply locks the note that it answers against being marked anew until both are written.
CREATE OR REPLACE FUNCTION marking_not_below_the_parents() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  floor "Marking" := marking_above(to_jsonb(NEW));
  answered "Marking";
BEGIN
  IF TG_TABLE_NAME = 'Note' THEN
    -- By way of JSON, for the other tables have no such column.
    SELECT n."marking" INTO answered FROM "Note" n WHERE n."id" = (to_jsonb(NEW) ->> 'parentId')::uuid FOR SHARE;
    floor := greatest(floor, answered);
  END IF;
  IF NEW."marking" < floor THEN
    PERFORM refuse(format('The marking is below that of the record it belongs to (%s).', floor));
  END IF;
  RETURN NEW;
END $$;
