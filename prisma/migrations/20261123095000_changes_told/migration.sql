-- Each committed change is told to every web server that listens on this database: `Visit <id> <id> …`, the table, the
-- row, and the rows that it points to. A change of who may see something can show or hide any other row: `*`.
DROP TRIGGER count_edition ON "Change";
DROP FUNCTION count_edition();
DROP TABLE "Edition";

CREATE FUNCTION tell_change() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  before jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
  after jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
  pointers text;
BEGIN
  IF TG_NARGS = 0 OR (TG_OP = 'UPDATE' AND (
      before ->> 'marking' IS DISTINCT FROM after ->> 'marking'
      OR (TG_TABLE_NAME IN ('Briefing', 'Revision') AND (before ->> 'state', before ->> 'publishedAt')
        IS DISTINCT FROM (after ->> 'state', after ->> 'publishedAt')))) THEN
    PERFORM pg_notify('attache_changes', '*');
    RETURN NULL;
  END IF;
  SELECT string_agg(DISTINCT ' ' || id, '') INTO pointers
  FROM unnest(TG_ARGV[1:]) AS col, LATERAL (VALUES (before ->> col), (after ->> col)) AS pointed(id) WHERE id IS NOT NULL;
  PERFORM pg_notify('attache_changes',
    concat(TG_TABLE_NAME, ' ', coalesce(after, before) ->> TG_ARGV[0], pointers));
  -- A tie is seen by those who see something in it.
  IF 'tieId' = ANY (TG_ARGV[1:]) AND before ->> 'tieId' IS DISTINCT FROM after ->> 'tieId' THEN
    PERFORM pg_notify('attache_changes', 'Tie');
  END IF;
  RETURN NULL;
END $$;

-- The arguments are the columns that name rows: its own id, and what it points to. Who wrote a row is not among them:
-- no page lists what somebody wrote. A table whose rows have no id of their own changes rarely, and tells `*`.
DO $$
DECLARE
  target regclass;
  columns text;
BEGIN
  FOR target IN SELECT c.oid FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'
      AND c.relname NOT IN ('Change', 'AuditEvent', 'Session', 'User', 'Invitation', 'ApiToken', 'Watch', 'SavedSearch',
        'ReadMark', '_prisma_migrations') LOOP
    SELECT string_agg(quote_literal(a.attname), ', ' ORDER BY a.attname <> 'id', a.attnum) INTO columns
    FROM pg_attribute a
    WHERE a.attrelid = target AND a.attnum > 0 AND NOT a.attisdropped AND a.atttypid = 'uuid'::regtype
      AND EXISTS (SELECT 1 FROM pg_attribute i WHERE i.attrelid = target AND i.attname = 'id')
      AND NOT EXISTS (SELECT 1 FROM pg_constraint f WHERE f.conrelid = target AND f.contype = 'f'
        AND f.conkey = ARRAY[a.attnum] AND f.confrelid = '"User"'::regclass);
    EXECUTE format('CREATE TRIGGER tell_change AFTER INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION tell_change(%s)',
      target, columns);
  END LOOP;
END $$;

-- Who is signed in, as what: not the hour at which somebody was last seen.
CREATE TRIGGER tell_change AFTER UPDATE OF "endedAt", "expiresAt" OR DELETE ON "Session"
  FOR EACH ROW EXECUTE FUNCTION tell_change('id', 'userId');
CREATE TRIGGER tell_change AFTER UPDATE OF "name", "email", "role", "clearance", "state" OR DELETE ON "User"
  FOR EACH ROW EXECUTE FUNCTION tell_change('id');
