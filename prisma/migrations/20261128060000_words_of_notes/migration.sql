-- As before, but for notes, of which there are most: they are found by their own words alone, and so the one table is asked
-- instead of the view of all kinds, which took a third of the database's time for a new note.
CREATE OR REPLACE FUNCTION refresh_search_words(of_kind text, ids uuid[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path FROM CURRENT SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  IF of_kind = 'note' THEN
    WITH entry AS MATERIALIZED (
      SELECT n."id", (n."createdAt" AT TIME ZONE 'UTC')::date AS "day", search_vector('note', '', n."body") AS "words", n."seenFrom", n."deskOnly"
      FROM "Note" n
      WHERE n."id" = ANY (ids) AND n."withdrawnAt" IS NULL
        AND (n."parentId" IS NULL OR EXISTS (SELECT 1 FROM "Note" p WHERE p."id" = n."parentId" AND p."withdrawnAt" IS NULL))
    ), gone AS (
      DELETE FROM "SearchWords" WHERE "id" = ANY (ids) AND "id" NOT IN (SELECT "id" FROM entry)
    )
    INSERT INTO "SearchWords" AS w ("id", "kind", "recency", "words", "seenFrom", "deskOnly")
    SELECT e."id", 'note', e."day", e."words", e."seenFrom", e."deskOnly" FROM entry e
    ON CONFLICT ("id") DO UPDATE SET "recency" = EXCLUDED."recency", "words" = EXCLUDED."words",
      "seenFrom" = EXCLUDED."seenFrom", "deskOnly" = EXCLUDED."deskOnly"
      WHERE (w."recency", w."words", w."seenFrom", w."deskOnly")
        IS DISTINCT FROM (EXCLUDED."recency", EXCLUDED."words", EXCLUDED."seenFrom", EXCLUDED."deskOnly");
    RETURN;
  END IF;
  WITH entry AS MATERIALIZED (
    SELECT e.* FROM "SearchEntry" e WHERE e."kind" = of_kind AND e."rowId" = ANY (ids)
  ), gone AS (
    DELETE FROM "SearchWords" WHERE "id" = ANY (ids) AND "id" NOT IN (SELECT "rowId" FROM entry)
  )
  INSERT INTO "SearchWords" AS w ("id", "kind", "recency", "words", "seenFrom", "deskOnly")
  SELECT e."rowId", e."kind", coalesce(e."day", 'infinity'), search_vector(e."kind", e."title", e."text"), e."seenFrom", e."deskOnly"
  FROM entry e
  ON CONFLICT ("id") DO UPDATE SET "recency" = EXCLUDED."recency", "words" = EXCLUDED."words",
    "seenFrom" = EXCLUDED."seenFrom", "deskOnly" = EXCLUDED."deskOnly"
    WHERE (w."recency", w."words", w."seenFrom", w."deskOnly")
      IS DISTINCT FROM (EXCLUDED."recency", EXCLUDED."words", EXCLUDED."seenFrom", EXCLUDED."deskOnly");
END $$;
