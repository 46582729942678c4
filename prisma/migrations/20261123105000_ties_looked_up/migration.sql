-- The policy of ties again, with the same meaning. An EXISTS may be planned as a hash of the whole table, for every query
-- that names a tie; a value out of one row is always looked up, tie by tie.
DO $$
DECLARE
  condition text;
BEGIN
  SELECT string_agg(format('coalesce((SELECT true FROM %1$I x WHERE x."tieId" = "Tie"."id" LIMIT 1), false)', name), ' OR ' ORDER BY nth)
    || $exercise$ OR coalesce((SELECT true FROM "ExerciseSeriesParticipant" x JOIN "ExerciseSeriesParticipant" y USING ("seriesId")
      WHERE x."countryCode" = "Tie"."lowCode" AND y."countryCode" = "Tie"."highCode" LIMIT 1), false)$exercise$
  INTO condition
  FROM unnest(ARRAY['Partnership', 'Visit', 'Engagement', 'Mechanism', 'Agreement', 'Commitment', 'Coverage']) WITH ORDINALITY t(name, nth);
  EXECUTE format('ALTER POLICY audience ON "Tie" USING (%s)', condition);
  EXECUTE format('ALTER POLICY desk ON "Tie" USING (%1$s) WITH CHECK (%1$s)', condition);
END $$;
