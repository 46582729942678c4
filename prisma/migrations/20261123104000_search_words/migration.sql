-- The words of everything that can be found are kept as they are written, so that search and the lists that look for
-- words use an index.

-- Kept by the database: what a thing is found by.
CREATE TABLE "SearchWords" (
  "id" UUID NOT NULL,
  "kind" TEXT NOT NULL,
  "recency" DATE NOT NULL,
  "words" tsvector NOT NULL,
  "seenFrom" "Marking" NOT NULL DEFAULT 'RED',
  "deskOnly" BOOLEAN NOT NULL DEFAULT true,
  CONSTRAINT "SearchWords_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "SearchWords_words_idx" ON "SearchWords" USING GIN ("words");
CREATE INDEX "SearchWords_kind_recency_id_idx" ON "SearchWords"("kind", "recency" DESC, "id");

DO $$
BEGIN
  EXECUTE format('CREATE POLICY owner ON "SearchWords" TO %I USING (true) WITH CHECK (true)', current_user);
END $$;
ALTER TABLE "SearchWords" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE TRIGGER tell_change AFTER INSERT OR UPDATE OR DELETE ON "SearchWords" FOR EACH ROW EXECUTE FUNCTION tell_change('id');

-- Row-level security lets no index serve `@@` (it is not leakproof), so nobody reads the table itself. This view is its
-- only door: it runs as its owner and holds the condition that a policy would hold. It gives out words and ids alone;
-- what they are called is read from the record, by the reader's own rights.
CREATE VIEW "SearchHit" AS
SELECT "id" AS "rowId", "kind", "recency", "words" FROM "SearchWords"
WHERE "seenFrom" <= (SELECT audience_clearance()) AND (NOT "deskOnly" OR (SELECT audience_edits()));
GRANT SELECT ON "SearchHit" TO attache_readers;

-- The newest hits of a kind, at most so many, newest first. Common words are met along the days, in the newest rows; for
-- others the index of words is asked, whose hits have to be sorted (hence the sum, which no index serves). A tie is seen by
-- those who see something in it, which its words do not know: the reader's own rights are asked.
CREATE FUNCTION search_newest(of_kind text, query tsquery, most integer) RETURNS SETOF "SearchHit" LANGUAGE plpgsql STABLE
SET search_path FROM CURRENT AS $$
DECLARE
  newest CONSTANT integer := 4000;
  met integer;
BEGIN
  RETURN QUERY SELECT n.* FROM (
    SELECT h.* FROM "SearchHit" h WHERE h."kind" = of_kind ORDER BY h."recency" DESC, h."rowId" LIMIT newest
  ) n WHERE n."words" @@ query AND (of_kind <> 'tie' OR EXISTS (SELECT 1 FROM "Tie" t WHERE t."id" = n."rowId")) ORDER BY n."recency" DESC, n."rowId" LIMIT most;
  GET DIAGNOSTICS met = ROW_COUNT;
  IF met < most AND EXISTS (
    SELECT 1 FROM "SearchHit" h WHERE h."kind" = of_kind ORDER BY h."recency" DESC, h."rowId" OFFSET newest
  ) THEN
    RETURN QUERY SELECT h.* FROM "SearchHit" h WHERE h."kind" = of_kind AND h."words" @@ query
      AND (of_kind <> 'tie' OR EXISTS (SELECT 1 FROM "Tie" t WHERE t."id" = h."rowId"))
      ORDER BY h."recency" + 0 DESC, h."rowId" OFFSET met LIMIT most - met;
  END IF;
END $$;

-- One row for each thing that can be found: where it stands, what it is called, and its words. The name of who heads a
-- visit is among them when it is marked no more strictly than the visit.
DROP VIEW "SearchEntry";
CREATE VIEW "SearchEntry" WITH (security_invoker = true) AS
SELECT 'briefing' AS "kind", b."id" AS "rowId", b."slug", NULL::text AS "anchor", r."title", concat_ws(' ', r."bluf", r."body") AS "text",
  coalesce(to_char(r."publishedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD'), '') AS "date",
  (r."publishedAt" AT TIME ZONE 'UTC')::date AS "day", b."marking", r."seenFrom", r."deskOnly"
FROM "Briefing" b JOIN "CurrentRevision" r ON r."briefingId" = b."id"
UNION ALL
SELECT 'tie', t."id", t."slug", NULL, low."name" || '–' || high."name", concat_ws(' ', t."summary"), '', NULL, 'CLEAR'::"Marking", 'CLEAR'::"Marking", false
FROM "Tie" t JOIN "Country" low ON low."code" = t."lowCode" JOIN "Country" high ON high."code" = t."highCode"
UNION ALL
SELECT 'visit', v."id", v."slug", NULL, v."title",
  concat_ws(' ', v."purpose", array_to_string(v."outcomes", ' '), array_to_string(v."cities", ' '), s."name", h."name",
    CASE WHEN p."marking" <= v."marking" THEN p."name" END),
  v."start", v."dateFrom", v."marking", v."marking", false
FROM "Visit" v JOIN "Country" s ON s."code" = v."senderCode" JOIN "Country" h ON h."code" = v."hostCode"
LEFT JOIN "Person" p ON p."id" = v."headId"
UNION ALL
SELECT 'engagement', e."id", e."slug", NULL, e."title", concat_ws(' ', e."summary", e."place", e."city"), e."date", e."dateFrom", e."marking", e."marking", false
FROM "Engagement" e
UNION ALL
SELECT 'agreement', a."id", a."slug", NULL, a."title", concat_ws(' ', a."summary"), '', NULL, a."marking", a."marking", false FROM "Agreement" a
UNION ALL
SELECT 'exercise', x."id", x."slug", NULL, x."name", concat_ws(' ', array_to_string(x."otherNames", ' '), x."mission", x."summary"), '', NULL,
  x."marking", x."marking", false
FROM "ExerciseSeries" x
UNION ALL
SELECT 'exercise', e."id", x."slug", e."slug", e."title", concat_ws(' ', e."place", e."strength", e."summary"), e."start", e."dateFrom",
  e."marking", e."marking", false
FROM "ExerciseEdition" e JOIN "ExerciseSeries" x ON x."id" = e."seriesId"
UNION ALL
SELECT 'mechanism', m."id", m."slug", NULL, concat_ws(' ', m."name", '(' || m."shortName" || ')'), concat_ws(' ', m."summary"), '', NULL,
  m."marking", m."marking", false
FROM "Mechanism" m
UNION ALL
SELECT 'mechanism', s."id", m."slug", s."slug", concat_ws(' ', coalesce(m."shortName", m."name"), 'session', s."ordinal"),
  concat_ws(' ', s."summary", s."city"), s."date", s."dateFrom", s."marking", s."marking", false
FROM "MechanismSession" s JOIN "Mechanism" m ON m."id" = s."mechanismId"
UNION ALL
SELECT 'commitment', c."id", c."slug", NULL, c."text", '', c."madeOn", NULL, c."marking", c."marking", false FROM "Commitment" c
UNION ALL
SELECT 'person', p."id", p."slug", NULL, p."name",
  concat_ws(' ', array_to_string(p."otherNames", ' '), c."name",
    (SELECT string_agg(o."title", '; ' ORDER BY h."heldFrom" DESC) FROM "OfficeHolding" h JOIN "Office" o ON o."id" = h."officeId" WHERE h."personId" = p."id")),
  '', NULL, p."marking", p."marking", false
FROM "Person" p LEFT JOIN "Country" c ON c."code" = p."countryCode"
UNION ALL
-- A country has no id: one is made of its code.
SELECT 'country', md5('country ' || c."code")::uuid, lower(c."code"), NULL, c."name",
  concat_ws(' ', c."officialName", array_to_string(c."otherNames", ' '), array_to_string(c."demonyms", ' ')), '', NULL,
  'CLEAR'::"Marking", 'CLEAR'::"Marking", false
FROM "Country" c
UNION ALL
SELECT 'source', s."id", s."slug", NULL, s."title", s."publisher", coalesce(s."published", ''), NULL, s."marking", s."marking", false FROM "Source" s
UNION ALL
SELECT 'note', n."id", coalesce('visits/' || v."slug", 'engagements/' || e."slug", 'mechanisms/' || m."slug", 'exercises/' || xs."slug",
    'agreements/' || a."slug", 'commitments/' || c."slug", 'briefings/' || b."slug"),
  'note-' || n."id",
  coalesce(v."title", e."title", coalesce(m."shortName", m."name"), xe."title", a."title", c."text", r."title"),
  n."body", to_char(n."createdAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD'), (n."createdAt" AT TIME ZONE 'UTC')::date, n."marking", n."seenFrom", n."deskOnly"
FROM "Note" n
LEFT JOIN "Visit" v ON v."id" = n."visitId"
LEFT JOIN "Engagement" e ON e."id" = n."engagementId"
LEFT JOIN "MechanismSession" s ON s."id" = n."mechanismSessionId"
LEFT JOIN "Mechanism" m ON m."id" = s."mechanismId"
LEFT JOIN "ExerciseEdition" xe ON xe."id" = n."exerciseEditionId"
LEFT JOIN "ExerciseSeries" xs ON xs."id" = xe."seriesId"
LEFT JOIN "Agreement" a ON a."id" = n."agreementId"
LEFT JOIN "Commitment" c ON c."id" = n."commitmentId"
LEFT JOIN "Briefing" b ON b."id" = n."briefingId"
LEFT JOIN "CurrentRevision" r ON r."briefingId" = b."id"
WHERE n."withdrawnAt" IS NULL
  AND (n."parentId" IS NULL OR EXISTS (SELECT 1 FROM "Note" p WHERE p."id" = n."parentId" AND p."withdrawnAt" IS NULL));
GRANT SELECT ON "SearchEntry" TO attache_readers;

-- A note is found by its own words, not by the title of what it is on: that is found itself. What has no day is the
-- newest, so that it is never left out for what has one. Planned once: to plan all kinds anew takes longer than to write.
CREATE FUNCTION refresh_search_words(of_kind text, ids uuid[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path FROM CURRENT SET plan_cache_mode = force_generic_plan AS $$
BEGIN
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
REVOKE EXECUTE ON FUNCTION refresh_search_words FROM PUBLIC;

CREATE FUNCTION search_vector(kind text, title text, body text) RETURNS tsvector LANGUAGE sql STABLE PARALLEL SAFE SET search_path FROM CURRENT AS $$
  SELECT CASE WHEN kind = 'note' THEN '' ELSE setweight(to_tsvector('english', search_words(title)), 'A') END
    || setweight(to_tsvector('english', search_words(body)), 'C')
$$;

-- The arguments: the kind, and the column that holds the id of what is found.
CREATE FUNCTION keep_search_words() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  ids uuid[] := '{}';
BEGIN
  IF TG_OP <> 'INSERT' THEN ids := ids || (to_jsonb(OLD) ->> TG_ARGV[1])::uuid; END IF;
  IF TG_OP <> 'DELETE' THEN ids := ids || (to_jsonb(NEW) ->> TG_ARGV[1])::uuid; END IF;
  PERFORM refresh_search_words(TG_ARGV[0], ids);
  RETURN NULL;
END $$;

-- What is found by a name that stands in another row.
CREATE FUNCTION keep_words_of_others() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  CASE TG_TABLE_NAME
    WHEN 'Person' THEN
      PERFORM refresh_search_words('visit', ARRAY(SELECT "id" FROM "Visit" WHERE "headId" = NEW."id"));
    WHEN 'Office' THEN
      PERFORM refresh_search_words('person', ARRAY(SELECT "personId" FROM "OfficeHolding" WHERE "officeId" = NEW."id"));
    WHEN 'Mechanism' THEN
      PERFORM refresh_search_words('mechanism', ARRAY(SELECT "id" FROM "MechanismSession" WHERE "mechanismId" = NEW."id"));
    WHEN 'Note' THEN
      PERFORM refresh_search_words('note', ARRAY(SELECT "id" FROM "Note" WHERE "parentId" = NEW."id"));
    WHEN 'Country' THEN
      PERFORM refresh_search_words('country', ARRAY[md5('country ' || NEW."code")::uuid]);
      PERFORM refresh_search_words('tie', ARRAY(SELECT "id" FROM "Tie" WHERE NEW."code" IN ("lowCode", "highCode")));
      PERFORM refresh_search_words('visit', ARRAY(SELECT "id" FROM "Visit" WHERE NEW."code" IN ("senderCode", "hostCode")));
      PERFORM refresh_search_words('person', ARRAY(SELECT "id" FROM "Person" WHERE "countryCode" = NEW."code"));
  END CASE;
  RETURN NULL;
END $$;

DO $$
DECLARE
  found text[];
BEGIN
  FOREACH found SLICE 1 IN ARRAY ARRAY[
    ['Briefing', 'briefing', 'id'], ['Revision', 'briefing', 'briefingId'], ['Tie', 'tie', 'id'], ['Visit', 'visit', 'id'],
    ['Engagement', 'engagement', 'id'], ['Agreement', 'agreement', 'id'], ['ExerciseSeries', 'exercise', 'id'],
    ['ExerciseEdition', 'exercise', 'id'], ['Mechanism', 'mechanism', 'id'], ['MechanismSession', 'mechanism', 'id'],
    ['Commitment', 'commitment', 'id'], ['Person', 'person', 'id'], ['OfficeHolding', 'person', 'personId'],
    ['Source', 'source', 'id'], ['Note', 'note', 'id']] LOOP
    EXECUTE format('CREATE TRIGGER keep_search_words AFTER INSERT OR UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION keep_search_words(%L, %L)', found[1], found[2], found[3]);
  END LOOP;
END $$;
CREATE TRIGGER keep_words_of_others AFTER UPDATE ON "Person" FOR EACH ROW
  WHEN (OLD."name" <> NEW."name" OR OLD."marking" <> NEW."marking") EXECUTE FUNCTION keep_words_of_others();
CREATE TRIGGER keep_words_of_others AFTER UPDATE ON "Office" FOR EACH ROW
  WHEN (OLD."title" <> NEW."title") EXECUTE FUNCTION keep_words_of_others();
CREATE TRIGGER keep_words_of_others AFTER UPDATE ON "Mechanism" FOR EACH ROW
  WHEN (OLD."name" <> NEW."name" OR OLD."shortName" IS DISTINCT FROM NEW."shortName") EXECUTE FUNCTION keep_words_of_others();
CREATE TRIGGER keep_words_of_others AFTER UPDATE ON "Note" FOR EACH ROW
  WHEN (OLD."withdrawnAt" IS DISTINCT FROM NEW."withdrawnAt") EXECUTE FUNCTION keep_words_of_others();
CREATE TRIGGER keep_words_of_others AFTER INSERT OR UPDATE ON "Country" FOR EACH ROW EXECUTE FUNCTION keep_words_of_others();

-- What is there already.
INSERT INTO "SearchWords" ("id", "kind", "recency", "words", "seenFrom", "deskOnly")
SELECT e."rowId", e."kind", coalesce(e."day", 'infinity'), search_vector(e."kind", e."title", e."text"), e."seenFrom", e."deskOnly"
FROM "SearchEntry" e;
