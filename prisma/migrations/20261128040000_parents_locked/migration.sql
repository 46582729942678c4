-- What hangs on a record locks it against being marked anew until both are written, and is looked up by plans that are kept.

-- Two functions that ask only for what a row points to:
-- * lock_above: until the end of the transaction nobody marks anew what `holder` hangs on;
-- * marking_above: the strictest marking of what it hangs on. It is asked after the lock, in a statement of its own, for a
--   statement sees what was committed when it began, not what it waited for. As before it takes any row with foreign keys as
--   JSON; it was planned anew whenever it was asked, which took most of the time of writing what a briefing covers.
DO $do$
DECLARE
  pointer text[];
  locks text := '';
  markings text := '';
BEGIN
  FOREACH pointer SLICE 1 IN ARRAY ARRAY[
    ['visitId', 'Visit'], ['engagementId', 'Engagement'], ['mechanismId', 'Mechanism'], ['mechanismSessionId', 'MechanismSession'],
    ['seriesId', 'ExerciseSeries'], ['exerciseSeriesId', 'ExerciseSeries'], ['exerciseEditionId', 'ExerciseEdition'],
    ['agreementId', 'Agreement'], ['commitmentId', 'Commitment'], ['briefingId', 'Briefing'], ['sourceId', 'Source'],
    ['parentId', 'Note']
  ] LOOP
    locks := locks || format($piece$
      IF holder ->> %1$L IS NOT NULL THEN
        PERFORM 1 FROM %2$I WHERE "id" = (holder ->> %1$L)::uuid FOR SHARE;
      END IF;$piece$, pointer[1], pointer[2]);
    markings := markings || format($piece$
      IF holder ->> %1$L IS NOT NULL THEN
        strictest := greatest(strictest, (SELECT "marking" FROM %2$I WHERE "id" = (holder ->> %1$L)::uuid));
      END IF;$piece$, pointer[1], pointer[2]);
  END LOOP;
  EXECUTE format($function$
    CREATE FUNCTION lock_above(holder jsonb) RETURNS void LANGUAGE plpgsql AS $body$
    BEGIN%s
    END $body$ $function$, locks);
  EXECUTE format($function$
    CREATE OR REPLACE FUNCTION marking_above(holder jsonb) RETURNS "Marking" LANGUAGE plpgsql STABLE AS $body$
    DECLARE
      strictest "Marking";
    BEGIN%s
      RETURN strictest;
    END $body$ $function$, markings);
END $do$;

CREATE OR REPLACE FUNCTION marking_not_below_the_parents() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  parents CONSTANT text[] := ARRAY['visitId', 'engagementId', 'mechanismId', 'mechanismSessionId', 'seriesId', 'exerciseEditionId',
    'agreementId', 'commitmentId', 'briefingId', 'parentId'];
  now_hung CONSTANT jsonb := to_jsonb(NEW);
  floor "Marking";
BEGIN
  -- A row that keeps its place and does not fall is raised by whoever raises what it hangs on, and need not hold that up.
  IF TG_OP = 'INSERT' OR NEW."marking" < OLD."marking"
      OR EXISTS (SELECT 1 FROM unnest(parents) parent WHERE now_hung ->> parent IS DISTINCT FROM to_jsonb(OLD) ->> parent) THEN
    PERFORM lock_above(now_hung);
  END IF;
  floor := marking_above(now_hung);
  IF NEW."marking" < floor THEN
    PERFORM refuse(format('The marking is below that of the record it belongs to (%s).', floor));
  END IF;
  RETURN NEW;
END $$;

-- As before, but that of two who each take one of two citations away the second finds none left.
CREATE OR REPLACE FUNCTION fulfilment_is_cited() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF TG_TABLE_NAME = 'Citation'
      AND (to_jsonb(NEW) -> 'commitmentEventId', to_jsonb(NEW) -> 'sourceId') IS DISTINCT FROM (to_jsonb(OLD) -> 'commitmentEventId', to_jsonb(OLD) -> 'sourceId') THEN
    PERFORM 1 FROM "CommitmentEvent" WHERE "id" = (to_jsonb(OLD) ->> 'commitmentEventId')::uuid FOR NO KEY UPDATE;
  END IF;
  IF EXISTS (
    SELECT 1 FROM "CommitmentEvent" e JOIN "Commitment" c ON c."id" = e."commitmentId"
    WHERE e."kind" IN ('fulfilled', 'partly_fulfilled')
      AND CASE TG_TABLE_NAME
        WHEN 'CommitmentEvent' THEN e."id" = (to_jsonb(NEW) ->> 'id')::uuid
        WHEN 'Citation' THEN e."id" = (to_jsonb(OLD) ->> 'commitmentEventId')::uuid
        WHEN 'Commitment' THEN c."id" = (to_jsonb(NEW) ->> 'id')::uuid
        ELSE EXISTS (SELECT 1 FROM "Citation" x WHERE x."commitmentEventId" = e."id" AND x."sourceId" = (to_jsonb(NEW) ->> 'id')::uuid)
      END
      AND NOT EXISTS (
        SELECT 1 FROM "Citation" x JOIN "Source" s ON s."id" = x."sourceId"
        WHERE x."commitmentEventId" = e."id" AND s."publishedUntil" >= c."madeFrom")
  ) THEN
    PERFORM refuse('Fulfilment of a commitment needs a citation dated on or after the promise.');
  END IF;
  RETURN NULL;
END $$;
