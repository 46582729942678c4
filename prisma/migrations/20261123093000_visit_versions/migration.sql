-- A visit is one version further when it was saved, however many statements that took: a row that this very
-- transaction has written already is not counted again.
CREATE OR REPLACE FUNCTION count_visit_versions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.xmin IS DISTINCT FROM pg_current_xact_id()::xid THEN
    NEW."version" := OLD."version" + 1;
  ELSE
    NEW."version" := OLD."version";
  END IF;
  RETURN NEW;
END $$;
