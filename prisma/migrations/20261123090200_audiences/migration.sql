-- One Postgres role per audience, and row-level security that decides what exists for it. A query that forgets to
-- filter still leaks nothing. The roles belong to the whole server and carry no rights outside of a portal's tables.

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['attache_readers', 'attache_editors', 'attache_accounts', 'attache_public',
    'attache_analyst_green', 'attache_analyst_amber', 'attache_analyst_red',
    'attache_editor_green', 'attache_editor_amber', 'attache_editor_red',
    'attache_admin_green', 'attache_admin_amber', 'attache_admin_red'] LOOP
    BEGIN
      EXECUTE format('CREATE ROLE %I NOLOGIN INHERIT', name);
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
      NULL; -- another portal of this server made it
    END;
  END LOOP;
  FOR name IN SELECT rolname FROM pg_roles WHERE rolname ~ '^attache_(public|(analyst|editor|admin)_(green|amber|red))$' LOOP
    IF NOT pg_has_role(name, 'attache_readers', 'USAGE') THEN
      EXECUTE format('GRANT attache_readers TO %I', name);
    END IF;
    IF name ~ '^attache_(editor|admin)_' AND NOT pg_has_role(name, 'attache_editors', 'USAGE') THEN
      EXECUTE format('GRANT attache_editors TO %I', name);
    END IF;
  END LOOP;
END $$;

-- What the asking role may see up to. Whoever is no audience sees what is marked CLEAR, and has no grants anyway.
CREATE FUNCTION audience_clearance() RETURNS "Marking" LANGUAGE sql STABLE AS $$
  SELECT CASE split_part(current_user, '_', 3)
    WHEN 'red' THEN 'RED'::"Marking"
    WHEN 'amber' THEN 'AMBER'::"Marking"
    WHEN 'green' THEN 'GREEN'::"Marking"
    ELSE 'CLEAR'::"Marking"
  END
$$;

-- Whether the asking role keeps the record (editors and admins).
CREATE FUNCTION audience_edits() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT split_part(current_user, '_', 2) IN ('editor', 'admin')
$$;

DO $$
BEGIN
  EXECUTE format('GRANT USAGE ON SCHEMA %I TO attache_readers, attache_accounts', current_schema());
END $$;

-- Every table: row-level security on and forced; the owner (migrations, checks, the sample record) sees all.
DO $$
DECLARE
  name text;
BEGIN
  FOR name IN SELECT table_name FROM information_schema.tables
      WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' AND table_name <> '_prisma_migrations' LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY owner ON %I TO %I USING (true) WITH CHECK (true)', name, current_user);
  END LOOP;
END $$;

-- The tables of the record, each with what makes a row exist for an audience. Policies look at other tables under the
-- same audience's eyes, so "EXISTS" means "exists for this reader". Markings never fall below those of the parents
-- (see the invariants), so a row's own marking is enough where it has one.
DO $$
DECLARE
  rule text[];
  target text;
  targets text;
BEGIN
  -- a row with foreign keys exists when each row that it points to does
  FOREACH rule SLICE 1 IN ARRAY ARRAY[
    ['Country', 'true'],
    ['Tie', 'true'],
    ['Office', 'true'],
    ['Partnership', 'true'],
    ['Person', '"marking" <= audience_clearance()'],
    ['Organisation', '"marking" <= audience_clearance()'],
    ['Mechanism', '"marking" <= audience_clearance()'],
    ['MechanismSession', '"marking" <= audience_clearance()'],
    ['Visit', '"marking" <= audience_clearance()'],
    ['Engagement', '"marking" <= audience_clearance()'],
    ['ExerciseSeries', '"marking" <= audience_clearance()'],
    ['ExerciseEdition', '"marking" <= audience_clearance()'],
    ['Agreement', '"marking" <= audience_clearance()'],
    ['AgreementEvent', '"marking" <= audience_clearance()'],
    ['Commitment', '"marking" <= audience_clearance()'],
    ['CommitmentEvent', '"marking" <= audience_clearance()'],
    ['Source', '"marking" <= audience_clearance()'],
    ['Briefing', '"marking" <= audience_clearance() AND ("state" IN (''published'', ''archived'') OR audience_edits())'],
    ['Revision', '"marking" <= audience_clearance() AND ("publishedAt" IS NOT NULL OR audience_edits())
        AND EXISTS (SELECT 1 FROM "Briefing" x WHERE x."id" = "briefingId")'],
    ['Author', 'EXISTS (SELECT 1 FROM "Revision" x WHERE x."id" = "revisionId")'],
    ['KeyJudgement', 'EXISTS (SELECT 1 FROM "Revision" x WHERE x."id" = "revisionId")'],
    ['ExerciseSeriesParticipant', 'EXISTS (SELECT 1 FROM "ExerciseSeries" x WHERE x."id" = "seriesId")'],
    ['OfficeHolding', 'EXISTS (SELECT 1 FROM "Person" x WHERE x."id" = "personId")'],
    ['Snapshot', 'EXISTS (SELECT 1 FROM "Source" x WHERE x."id" = "sourceId")'],
    ['Participation', 'EXISTS (SELECT 1 FROM "Person" x WHERE x."id" = "personId")'],
    ['Citation', 'EXISTS (SELECT 1 FROM "Source" x WHERE x."id" = "sourceId")'],
    ['Coverage', 'EXISTS (SELECT 1 FROM "Revision" x WHERE x."id" = "revisionId")'],
    ['Disagreement', 'true'],
    ['DisagreementClaim', 'EXISTS (SELECT 1 FROM "Disagreement" x WHERE x."id" = "disagreementId")
        AND EXISTS (SELECT 1 FROM "Source" x WHERE x."id" = "sourceId")'],
    ['Note', '"marking" <= audience_clearance() AND ("withdrawnAt" IS NULL OR audience_edits())'],
    ['NoteVersion', '"marking" <= audience_clearance() AND EXISTS (SELECT 1 FROM "Note" x WHERE x."id" = "noteId")']
  ] LOOP
    -- the optional targets of a row: none, or one that exists
    targets := '';
    IF rule[1] IN ('Participation', 'Citation', 'Coverage', 'Disagreement', 'Note') THEN
      FOREACH target SLICE 0 IN ARRAY ARRAY['Visit', 'Engagement', 'Mechanism', 'MechanismSession', 'ExerciseSeries', 'ExerciseEdition',
          'Agreement', 'AgreementEvent', 'Commitment', 'CommitmentEvent', 'Person', 'OfficeHolding', 'Revision', 'Briefing'] LOOP
        CONTINUE WHEN NOT EXISTS (SELECT 1 FROM information_schema.columns c WHERE c.table_schema = current_schema()
          AND c.table_name = rule[1] AND c.column_name = lower(left(target, 1)) || substr(target, 2) || 'Id');
        targets := targets || format(' AND (%1$I IS NULL OR EXISTS (SELECT 1 FROM %2$I x WHERE x."id" = %1$I))',
          lower(left(target, 1)) || substr(target, 2) || 'Id', target);
      END LOOP;
    END IF;
    EXECUTE format('CREATE POLICY audience ON %I FOR SELECT TO attache_readers USING (%s)', rule[1], rule[2] || targets);
    EXECUTE format('CREATE POLICY desk ON %I TO attache_editors USING (%s) WITH CHECK (%s)', rule[1], rule[2] || targets, rule[2] || targets);
    EXECUTE format('GRANT SELECT ON %I TO attache_readers', rule[1]);
    IF rule[1] NOT IN ('Country', 'NoteVersion') THEN
      EXECUTE format('GRANT INSERT, UPDATE ON %I TO attache_editors', rule[1]);
    END IF;
  END LOOP;
END $$;

-- The desk takes out what it put in by mistake inside a record; records themselves are withdrawn or archived.
GRANT DELETE ON "Participation", "Engagement", "Citation", "Coverage", "KeyJudgement", "Author", "DisagreementClaim" TO attache_editors;

-- A reader sees the name, and nothing else, of those who wrote something that the reader can see.
CREATE POLICY audience ON "User" FOR SELECT TO attache_readers USING (
  EXISTS (SELECT 1 FROM "Note" n WHERE n."authorId" = "User"."id" OR n."resolvedById" = "User"."id" OR n."withdrawnById" = "User"."id")
  OR EXISTS (SELECT 1 FROM "NoteVersion" v WHERE v."editorId" = "User"."id")
  OR EXISTS (SELECT 1 FROM "Author" a WHERE a."userId" = "User"."id")
  OR EXISTS (SELECT 1 FROM "Revision" r WHERE r."approvedById" = "User"."id")
  OR EXISTS (SELECT 1 FROM "Disagreement" d WHERE d."settledById" = "User"."id"));
GRANT SELECT ("id", "name") ON "User" TO attache_readers;

CREATE POLICY audience ON "Edition" FOR SELECT TO attache_readers USING (true);
GRANT SELECT ON "Edition" TO attache_readers;

-- Accounts are kept under a role of their own, which sees nothing of the record.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['User', 'Session', 'Invitation', 'ApiToken', 'Watch', 'SavedSearch', 'ReadMark', 'AuditEvent'] LOOP
    EXECUTE format('CREATE POLICY accounts ON %I TO attache_accounts USING (true) WITH CHECK (true)', name);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO attache_accounts', name);
    IF name <> 'AuditEvent' THEN
      EXECUTE format('GRANT UPDATE ON %I TO attache_accounts', name);
    END IF;
    IF name IN ('Watch', 'SavedSearch', 'ReadMark') THEN
      EXECUTE format('GRANT DELETE ON %I TO attache_accounts', name);
    END IF;
  END LOOP;
END $$;
CREATE POLICY accounts ON "Change" FOR SELECT TO attache_accounts USING (true);
GRANT SELECT ("id", "table", "rowId", "operation", "actorId", "at", "createdAt", "updatedAt") ON "Change" TO attache_accounts;
CREATE POLICY accounts ON "Edition" FOR SELECT TO attache_accounts USING (true);
GRANT SELECT ON "Edition" TO attache_accounts;
GRANT USAGE ON SEQUENCE "AuditEvent_id_seq" TO attache_accounts;
