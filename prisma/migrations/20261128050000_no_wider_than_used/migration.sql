-- What nobody at a desk has to change, no role of the desk can: who and what a row is, when it came, and what the database
-- itself works out. And what a table does not need is not kept.

DO $$
DECLARE
  name text;
  fixed CONSTANT text[] := ARRAY['id', 'slug', 'createdAt', 'seenFrom', 'deskOnly', 'stands', 'number', 'authorId', 'parentId', 'briefingId'];
  columns text;
BEGIN
  FOR name IN SELECT DISTINCT table_name FROM information_schema.role_table_grants
    WHERE table_schema = current_schema() AND grantee = 'attache_editors' AND privilege_type = 'UPDATE' LOOP
    SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) INTO columns FROM pg_attribute a
    WHERE a.attrelid = format('%I', name)::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND a.attname <> ALL (fixed);
    EXECUTE format('REVOKE UPDATE ON %I FROM attache_editors', name);
    EXECUTE format('GRANT UPDATE (%s) ON %I TO attache_editors', columns, name);
  END LOOP;
END $$;
-- Which countries a tie is of. Its words are the desk's.
REVOKE UPDATE ("lowCode", "highCode") ON "Tie" FROM attache_editors;
-- A source that disagrees with another is on record; its claim is corrected, not taken out.
REVOKE DELETE ON "DisagreementClaim" FROM attache_editors;

-- What was published is archived, and never a draft again.
CREATE FUNCTION published_stays_published() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT sample_reload() THEN
    PERFORM refuse('A briefing that was published is archived, and never a draft again.');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER published_stays_published BEFORE UPDATE OF "state" ON "Briefing" FOR EACH ROW
  WHEN (OLD."state" IN ('published', 'archived') AND NEW."state" IN ('draft', 'in_review')) EXECUTE FUNCTION published_stays_published();

-- Two times that no hash covered: an event has one time, which is in its hash.
ALTER TABLE "AuditEvent" DROP COLUMN "createdAt", DROP COLUMN "updatedAt";

-- A challenge says by itself whether it was given, to whom and until when; the table keeps those that were used, until then.
DELETE FROM "PasskeyChallenge";
ALTER TABLE "PasskeyChallenge" DROP COLUMN "userId";
