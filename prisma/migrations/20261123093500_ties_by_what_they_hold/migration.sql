-- A tie has no marking of its own. It exists for an audience when something in it does: a tie that was put on record by
-- a visit marked RED would otherwise tell everybody that there is one.
DO $$
DECLARE
  condition text := $condition$
    EXISTS (SELECT 1 FROM "Partnership" x WHERE x."tieId" = "Tie"."id")
    OR EXISTS (SELECT 1 FROM "Visit" x WHERE x."tieId" = "Tie"."id")
    OR EXISTS (SELECT 1 FROM "Engagement" x WHERE x."tieId" = "Tie"."id")
    OR EXISTS (SELECT 1 FROM "Mechanism" x WHERE x."tieId" = "Tie"."id")
    OR EXISTS (SELECT 1 FROM "Agreement" x WHERE x."tieId" = "Tie"."id")
    OR EXISTS (SELECT 1 FROM "Commitment" x WHERE x."tieId" = "Tie"."id")
    OR EXISTS (SELECT 1 FROM "Coverage" x WHERE x."tieId" = "Tie"."id")
    OR EXISTS (SELECT 1 FROM "ExerciseSeriesParticipant" x JOIN "ExerciseSeriesParticipant" y USING ("seriesId")
               WHERE x."countryCode" = "Tie"."lowCode" AND y."countryCode" = "Tie"."highCode")
  $condition$;
BEGIN
  DROP POLICY audience ON "Tie";
  DROP POLICY desk ON "Tie";
  EXECUTE format('CREATE POLICY audience ON "Tie" FOR SELECT TO attache_readers USING (%s)', condition);
  EXECUTE format('CREATE POLICY desk ON "Tie" FOR UPDATE TO attache_editors USING (%1$s) WITH CHECK (%1$s)', condition);
END $$;
REVOKE INSERT ON "Tie" FROM attache_editors;

-- The tie of two countries, put on record when there is none yet; also for an editor who cannot see that there is one.
CREATE FUNCTION tie_between(low text, high text) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO "Tie" ("id", "slug", "lowCode", "highCode") VALUES (uuid_v7(), lower(low || '-' || high), low, high)
  ON CONFLICT DO NOTHING;
  RETURN (SELECT "id" FROM "Tie" WHERE "lowCode" = low AND "highCode" = high);
END $$;
REVOKE EXECUTE ON FUNCTION tie_between FROM PUBLIC;
GRANT EXECUTE ON FUNCTION tie_between TO attache_editors;
