-- What the desk saves as it was is not written: nobody is told of a change, and no version counted, where there is none.
-- Who adds somebody marked RED to a visit so changes nothing that is seen below.
CREATE FUNCTION unwritten_as_it_was() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  -- The last two are generated, and not yet known here.
  besides CONSTANT text[] := ARRAY['updatedAt', 'dateFrom', 'dateUntil'];
BEGIN
  IF to_jsonb(OLD) - besides = to_jsonb(NEW) - besides THEN
    RETURN NULL;
  END IF;
  RETURN NEW;
END $$;

-- In the order of the alphabet: after "seen_from", which may change a row that is written without a change, and before
-- versions are counted.
CREATE TRIGGER unwritten_as_it_was BEFORE UPDATE ON "Visit" FOR EACH ROW EXECUTE FUNCTION unwritten_as_it_was();
CREATE TRIGGER unwritten_as_it_was BEFORE UPDATE ON "Engagement" FOR EACH ROW EXECUTE FUNCTION unwritten_as_it_was();
CREATE TRIGGER unwritten_as_it_was BEFORE UPDATE ON "Participation" FOR EACH ROW EXECUTE FUNCTION unwritten_as_it_was();
ALTER TRIGGER count_visit_versions ON "Visit" RENAME TO version_of_visit;
