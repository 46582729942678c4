-- Words over everything, under the eyes of whoever asks. "Defense" is "defence", and accents do not count.
CREATE EXTENSION IF NOT EXISTS unaccent;

CREATE FUNCTION search_words(text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT regexp_replace(unaccent($1), '\mdefens', 'defenc', 'gi')
$$;

-- One row for each thing that can be found: where it stands, what it is called, and its words.
CREATE VIEW "SearchEntry" WITH (security_invoker = true) AS
SELECT 'briefing' AS "kind", b."slug", NULL::text AS "anchor", r."title", concat_ws(' ', r."bluf", r."body") AS "text",
  coalesce(to_char(r."publishedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD'), '') AS "date", b."marking"
FROM "Briefing" b JOIN "CurrentRevision" r ON r."briefingId" = b."id"
UNION ALL
SELECT 'tie', t."slug", NULL, low."name" || '–' || high."name", concat_ws(' ', t."summary"), '', 'CLEAR'::"Marking"
FROM "Tie" t JOIN "Country" low ON low."code" = t."lowCode" JOIN "Country" high ON high."code" = t."highCode"
UNION ALL
SELECT 'visit', v."slug", NULL, v."title",
  concat_ws(' ', v."purpose", array_to_string(v."outcomes", ' '), array_to_string(v."cities", ' '), s."name", h."name", p."name"),
  v."start", v."marking"
FROM "Visit" v JOIN "Country" s ON s."code" = v."senderCode" JOIN "Country" h ON h."code" = v."hostCode"
LEFT JOIN "Person" p ON p."id" = v."headId"
UNION ALL
SELECT 'engagement', e."slug", NULL, e."title", concat_ws(' ', e."summary", e."place", e."city"), e."date", e."marking" FROM "Engagement" e
UNION ALL
SELECT 'agreement', a."slug", NULL, a."title", concat_ws(' ', a."summary"), '', a."marking" FROM "Agreement" a
UNION ALL
SELECT 'exercise', x."slug", NULL, x."name", concat_ws(' ', array_to_string(x."otherNames", ' '), x."mission", x."summary"), '', x."marking"
FROM "ExerciseSeries" x
UNION ALL
SELECT 'exercise', x."slug", e."slug", e."title", concat_ws(' ', e."place", e."strength", e."summary"), e."start", e."marking"
FROM "ExerciseEdition" e JOIN "ExerciseSeries" x ON x."id" = e."seriesId"
UNION ALL
SELECT 'mechanism', m."slug", NULL, concat_ws(' ', m."name", '(' || m."shortName" || ')'), concat_ws(' ', m."summary"), '', m."marking" FROM "Mechanism" m
UNION ALL
SELECT 'mechanism', m."slug", s."slug", concat_ws(' ', coalesce(m."shortName", m."name"), 'session', s."ordinal"),
  concat_ws(' ', s."summary", s."city"), s."date", s."marking"
FROM "MechanismSession" s JOIN "Mechanism" m ON m."id" = s."mechanismId"
UNION ALL
SELECT 'commitment', c."slug", NULL, c."text", '', c."madeOn", c."marking" FROM "Commitment" c
UNION ALL
SELECT 'person', p."slug", NULL, p."name",
  concat_ws(' ', array_to_string(p."otherNames", ' '), c."name",
    (SELECT string_agg(o."title", '; ' ORDER BY h."heldFrom" DESC) FROM "OfficeHolding" h JOIN "Office" o ON o."id" = h."officeId" WHERE h."personId" = p."id")),
  '', p."marking"
FROM "Person" p LEFT JOIN "Country" c ON c."code" = p."countryCode"
UNION ALL
SELECT 'country', lower(c."code"), NULL, c."name", concat_ws(' ', c."officialName", array_to_string(c."otherNames", ' '), array_to_string(c."demonyms", ' ')), '', 'CLEAR'::"Marking"
FROM "Country" c
UNION ALL
SELECT 'source', s."slug", NULL, s."title", s."publisher", coalesce(s."published", ''), s."marking" FROM "Source" s
UNION ALL
SELECT 'note', coalesce('visits/' || v."slug", 'engagements/' || e."slug", 'mechanisms/' || m."slug", 'exercises/' || xs."slug",
    'agreements/' || a."slug", 'commitments/' || c."slug", 'briefings/' || b."slug"),
  'note-' || n."id",
  coalesce(v."title", e."title", coalesce(m."shortName", m."name"), xe."title", a."title", c."text", r."title"),
  n."body", to_char(n."createdAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD'), n."marking"
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
