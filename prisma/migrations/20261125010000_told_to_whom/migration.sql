-- A change is told with who could see the row, before or after: by how often and when pages are made anew, nobody may
-- learn that something above their marking is written. `AMBER Visit <id> …`; `GREEN+desk …`, when only those who keep the
-- record see it; `CLEAR! …`, when somebody may see it no longer.
CREATE OR REPLACE FUNCTION tell_change() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  before jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
  after jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
  marking_before "Marking" := CASE WHEN before IS NOT NULL THEN coalesce(before ->> 'seenFrom', before ->> 'marking', 'CLEAR') END;
  marking_after "Marking" := CASE WHEN after IS NOT NULL THEN coalesce(after ->> 'seenFrom', after ->> 'marking', 'CLEAR') END;
  desk_before boolean := coalesce((before ->> 'deskOnly')::boolean,
    TG_TABLE_NAME = 'Briefing' AND before ->> 'state' NOT IN ('published', 'archived'));
  desk_after boolean := coalesce((after ->> 'deskOnly')::boolean,
    TG_TABLE_NAME = 'Briefing' AND after ->> 'state' NOT IN ('published', 'archived'));
  seen_by text := concat(least(marking_before, marking_after),
    CASE WHEN (before IS NULL OR desk_before) AND (after IS NULL OR desk_after) THEN '+desk' END,
    CASE WHEN after IS NULL OR marking_after > marking_before OR (desk_after AND NOT desk_before) THEN '!' END);
  pointers text;
BEGIN
  -- A tie that is new holds nothing yet, so nobody sees it.
  IF TG_OP = 'INSERT' AND (TG_TABLE_NAME = 'Tie' OR (TG_TABLE_NAME = 'SearchWords' AND after ->> 'kind' = 'tie')) THEN
    RETURN NULL;
  END IF;
  IF TG_NARGS = 0 OR (TG_OP = 'UPDATE' AND (
      before ->> 'marking' IS DISTINCT FROM after ->> 'marking'
      OR (TG_TABLE_NAME IN ('Briefing', 'Revision') AND (before ->> 'state', before ->> 'publishedAt')
        IS DISTINCT FROM (after ->> 'state', after ->> 'publishedAt')))) THEN
    PERFORM pg_notify('attache_changes', concat(seen_by, ' *'));
    RETURN NULL;
  END IF;
  SELECT string_agg(DISTINCT ' ' || id, '') INTO pointers
  FROM unnest(TG_ARGV[1:]) AS col, LATERAL (VALUES (before ->> col), (after ->> col)) AS pointed(id) WHERE id IS NOT NULL;
  PERFORM pg_notify('attache_changes',
    concat(seen_by, ' ', TG_TABLE_NAME, ' ', coalesce(after, before) ->> TG_ARGV[0], pointers));
  -- A tie is seen by those who see something in it.
  IF 'tieId' = ANY (TG_ARGV[1:]) AND before ->> 'tieId' IS DISTINCT FROM after ->> 'tieId' THEN
    PERFORM pg_notify('attache_changes', concat(seen_by, ' Tie'));
  END IF;
  RETURN NULL;
END $$;
