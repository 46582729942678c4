-- Who sees a row is written on the row: `seenFrom`, the strictest marking of itself and of what it points to, and
-- `deskOnly`, when only those who keep the record see it. The policies that asked up to fourteen other tables for every
-- row become one comparison, which the planner can estimate. Triggers keep both; what a writer puts there is overwritten.

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['Revision', 'Author', 'KeyJudgement', 'Coverage', 'Citation', 'Participation', 'OfficeHolding',
      'ExerciseSeriesParticipant', 'Snapshot', 'Disagreement', 'DisagreementClaim', 'Note', 'NoteVersion'] LOOP
    EXECUTE format('ALTER TABLE %I ADD COLUMN "seenFrom" "Marking" NOT NULL DEFAULT ''RED'', ADD COLUMN "deskOnly" boolean NOT NULL DEFAULT true', name);
  END LOOP;
END $$;

-- ── What follows from other rows is no change of the row

CREATE OR REPLACE FUNCTION record_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  apart text[] := ARRAY['passwordHash', 'lastActiveAt', 'seenFrom', 'deskOnly'];
  before jsonb := CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE to_jsonb(OLD) - apart END;
  after jsonb := CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE to_jsonb(NEW) - apart END;
BEGIN
  IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'User' AND before - 'updatedAt' = after - 'updatedAt'
      AND to_jsonb(OLD) ->> 'passwordHash' IS NOT DISTINCT FROM to_jsonb(NEW) ->> 'passwordHash' THEN
    RETURN NULL; -- only the hour of the last activity moved
  END IF;
  IF TG_OP = 'UPDATE' AND TG_TABLE_NAME <> 'User' AND before = after THEN
    RETURN NULL; -- only who sees it moved, with a row that has a change of its own
  END IF;
  INSERT INTO "Change" ("table", "rowId", "operation", "actorId", "before", "after")
  VALUES (TG_TABLE_NAME, coalesce(after ->> 'id', after ->> 'code', before ->> 'id', before ->> 'code'),
    lower(TG_OP)::"ChangeOperation", actor(), before, after);
  RETURN NULL;
END $$;

-- Whether two versions of a row say the same, whoever sees them.
CREATE FUNCTION says_the_same(one jsonb, other jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT one - ARRAY['seenFrom', 'deskOnly'] = other - ARRAY['seenFrom', 'deskOnly']
$$;

CREATE OR REPLACE FUNCTION published_revision_never_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."publishedAt" IS NOT NULL AND NOT sample_reload()
      AND (TG_OP = 'DELETE' OR NOT says_the_same(to_jsonb(OLD), to_jsonb(NEW))) THEN
    PERFORM refuse('A published revision never changes. Correct it with a new revision.');
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION published_content_never_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF says_the_same(to_jsonb(OLD), to_jsonb(NEW)) THEN RETURN NEW; END IF;
  END IF;
  IF NOT sample_reload() AND EXISTS (
    SELECT 1 FROM "Revision" r
    WHERE r."publishedAt" IS NOT NULL
      AND r."id" IN ((to_jsonb(OLD) ->> 'revisionId')::uuid, (to_jsonb(NEW) ->> 'revisionId')::uuid)
  ) THEN
    PERFORM refuse('A published revision never changes. Correct it with a new revision.');
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;

-- ── The two columns, kept

-- For each table a function of its own, plain and planned once: its own marking and state, then each row it points to.
-- A row that points somewhere for the first time locks it against being marked anew until its transaction ends: whichever
-- of the two comes second sees the other's work. One that pointed there before needs no lock, for marking anew waits for
-- it and then writes it. The pointers are the foreign keys into tables whose rows are not for all; a reply does not depend on
-- the note that it answers, nor a row on its users.
DO $$
DECLARE
  above CONSTANT jsonb := '{
    "Visit": ["marking", "false"], "Engagement": ["marking", "false"], "Mechanism": ["marking", "false"],
    "MechanismSession": ["marking", "false"], "ExerciseSeries": ["marking", "false"], "ExerciseEdition": ["marking", "false"],
    "Agreement": ["marking", "false"], "AgreementEvent": ["marking", "false"], "Commitment": ["marking", "false"],
    "CommitmentEvent": ["marking", "false"], "Person": ["marking", "false"], "Source": ["marking", "false"],
    "Briefing": ["marking", "\"state\" NOT IN (''published'', ''archived'')"],
    "OfficeHolding": ["seenFrom", "\"deskOnly\""], "Revision": ["seenFrom", "\"deskOnly\""],
    "Disagreement": ["seenFrom", "\"deskOnly\""], "Note": ["seenFrom", "\"deskOnly\""]}';
  -- Parents before children, so that each finds its parents filled in.
  below CONSTANT text[] := ARRAY[
    ['Revision', 'NEW."marking"', 'NEW."publishedAt" IS NULL'],
    ['Author', '''CLEAR''', 'false'],
    ['KeyJudgement', '''CLEAR''', 'false'],
    ['Coverage', '''CLEAR''', 'false'],
    ['OfficeHolding', '''CLEAR''', 'false'],
    ['Citation', '''CLEAR''', 'false'],
    ['Participation', '''CLEAR''', 'false'],
    ['ExerciseSeriesParticipant', '''CLEAR''', 'false'],
    ['Snapshot', '''CLEAR''', 'false'],
    ['Disagreement', '''CLEAR''', 'false'],
    ['DisagreementClaim', '''CLEAR''', 'false'],
    ['Note', 'NEW."marking"', 'NEW."withdrawnAt" IS NOT NULL'],
    ['NoteVersion', 'NEW."marking"', 'false']];
  rule text[];
  pointer record;
  body text;
  touched jsonb := '{}';
  parent text;
BEGIN
  FOREACH rule SLICE 1 IN ARRAY below LOOP
    body := '';
    FOR pointer IN
      SELECT a.attname AS col, p.relname AS parent FROM pg_constraint f
      JOIN pg_class p ON p.oid = f.confrelid
      JOIN pg_attribute a ON a.attrelid = f.conrelid AND a.attnum = f.conkey[1]
      WHERE f.contype = 'f' AND f.conrelid = format('%I', rule[1])::regclass AND p.relname <> rule[1] AND above ? p.relname
      ORDER BY a.attnum
    LOOP
      body := body || format($piece$
        IF NEW.%1$I IS NOT NULL THEN
          IF TG_OP = 'INSERT' OR NEW.%1$I IS DISTINCT FROM OLD.%1$I THEN
            SELECT x.%3$I, %4$s INTO marking_above, desk_above FROM %2$I x WHERE x."id" = NEW.%1$I FOR SHARE;
          ELSE
            SELECT x.%3$I, %4$s INTO marking_above, desk_above FROM %2$I x WHERE x."id" = NEW.%1$I;
          END IF;
          NEW."seenFrom" := greatest(NEW."seenFrom", marking_above);
          NEW."deskOnly" := NEW."deskOnly" OR coalesce(desk_above, true);
        END IF;$piece$, pointer.col, pointer.parent, above -> pointer.parent ->> 0, above -> pointer.parent ->> 1);
      touched := jsonb_set(touched, ARRAY[pointer.parent],
        coalesce(touched -> pointer.parent, '[]') || jsonb_build_array(jsonb_build_array(rule[1], pointer.col)));
    END LOOP;
    EXECUTE format($function$
      CREATE FUNCTION %1$I() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $trigger$
      DECLARE
        marking_above "Marking";
        desk_above boolean;
      BEGIN
        NEW."seenFrom" := %2$s;
        NEW."deskOnly" := %3$s;%4$s
        RETURN NEW;
      END $trigger$ $function$, 'seen_from_' || lower(rule[1]), rule[2], rule[3], body);
  END LOOP;

  -- When a row above is marked, published, archived or withdrawn, what points to it is written anew. After "raise_…",
  -- in the order of the alphabet: the markings below are right by then.
  FOR parent IN SELECT jsonb_object_keys(touched) LOOP
    SELECT string_agg(format('UPDATE %1$I SET "seenFrom" = "seenFrom" WHERE %2$I = NEW."id";', t ->> 0, t ->> 1), E'\n        ')
    INTO body FROM jsonb_array_elements(touched -> parent) t;
    EXECUTE format($function$
      CREATE FUNCTION %1$I() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $trigger$
      BEGIN
        %2$s
        RETURN NULL;
      END $trigger$ $function$, 'seen_below_' || lower(parent), body);
  END LOOP;

  -- What is there already, parents first, by the very triggers that keep it from now on.
  FOREACH rule SLICE 1 IN ARRAY below LOOP
    EXECUTE format('CREATE TRIGGER seen_from BEFORE INSERT OR UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION %I()',
      rule[1], 'seen_from_' || lower(rule[1]));
    EXECUTE format('ALTER TABLE %I DISABLE TRIGGER USER', rule[1]);
    EXECUTE format('ALTER TABLE %I ENABLE TRIGGER seen_from', rule[1]);
    EXECUTE format('UPDATE %I SET "seenFrom" = "seenFrom"', rule[1]);
    EXECUTE format('ALTER TABLE %I ENABLE TRIGGER USER', rule[1]);
  END LOOP;

  FOR parent IN SELECT jsonb_object_keys(touched) LOOP
    EXECUTE format('CREATE TRIGGER seen_by_what_points_to_it AFTER UPDATE ON %1$I FOR EACH ROW
      WHEN (OLD.%2$I IS DISTINCT FROM NEW.%2$I%3$s) EXECUTE FUNCTION %4$I()', parent, above -> parent ->> 0,
      CASE WHEN parent = 'Briefing' THEN ' OR OLD."state" IS DISTINCT FROM NEW."state"'
        WHEN above -> parent ->> 0 = 'seenFrom' THEN ' OR OLD."deskOnly" IS DISTINCT FROM NEW."deskOnly"' ELSE '' END,
      'seen_below_' || lower(parent));
  END LOOP;

  -- ── The policies

  FOREACH rule SLICE 1 IN ARRAY below LOOP
    EXECUTE format('DROP POLICY audience ON %1$I', rule[1]);
    EXECUTE format('DROP POLICY desk ON %1$I', rule[1]);
    EXECUTE format('CREATE POLICY audience ON %I FOR SELECT TO attache_readers USING ("seenFrom" <= (SELECT audience_clearance())
      AND (NOT "deskOnly" OR (SELECT audience_edits())))', rule[1]);
    EXECUTE format('CREATE POLICY desk ON %I TO attache_editors USING ("seenFrom" <= (SELECT audience_clearance()))
      WITH CHECK ("seenFrom" <= (SELECT audience_clearance()))', rule[1]);
  END LOOP;
  -- Whom a row is for is asked once in a query, not for every row.
  FOREACH parent IN ARRAY ARRAY['Person', 'Organisation', 'Mechanism', 'MechanismSession', 'Visit', 'Engagement', 'ExerciseSeries',
      'ExerciseEdition', 'Agreement', 'AgreementEvent', 'Commitment', 'CommitmentEvent', 'Source'] LOOP
    EXECUTE format('ALTER POLICY audience ON %I USING ("marking" <= (SELECT audience_clearance()))', parent);
    EXECUTE format('ALTER POLICY desk ON %I USING ("marking" <= (SELECT audience_clearance()))
      WITH CHECK ("marking" <= (SELECT audience_clearance()))', parent);
  END LOOP;
  ALTER POLICY audience ON "Briefing" USING ("marking" <= (SELECT audience_clearance())
    AND ("state" IN ('published', 'archived') OR (SELECT audience_edits())));
  ALTER POLICY desk ON "Briefing" USING ("marking" <= (SELECT audience_clearance()))
    WITH CHECK ("marking" <= (SELECT audience_clearance()));
END $$;

-- Who wrote something that the reader can see: each question by an index, down to the first row that is seen.
CREATE INDEX "Note_authorId_seenFrom_idx" ON "Note"("authorId", "seenFrom");
DROP INDEX "Note_authorId_idx";
CREATE INDEX "Note_resolvedById_idx" ON "Note"("resolvedById");
CREATE INDEX "Note_withdrawnById_idx" ON "Note"("withdrawnById");
CREATE INDEX "NoteVersion_editorId_seenFrom_idx" ON "NoteVersion"("editorId", "seenFrom");
CREATE INDEX "Revision_approvedById_seenFrom_idx" ON "Revision"("approvedById", "seenFrom");
ALTER POLICY audience ON "User" USING (
  EXISTS (SELECT 1 FROM "Note" n WHERE n."authorId" = "User"."id")
  OR EXISTS (SELECT 1 FROM "NoteVersion" v WHERE v."editorId" = "User"."id")
  OR EXISTS (SELECT 1 FROM "Author" a WHERE a."userId" = "User"."id")
  OR EXISTS (SELECT 1 FROM "Revision" r WHERE r."approvedById" = "User"."id")
  OR EXISTS (SELECT 1 FROM "Note" n WHERE n."resolvedById" = "User"."id")
  OR EXISTS (SELECT 1 FROM "Note" n WHERE n."withdrawnById" = "User"."id")
  OR EXISTS (SELECT 1 FROM "Disagreement" d WHERE d."settledById" = "User"."id"));
