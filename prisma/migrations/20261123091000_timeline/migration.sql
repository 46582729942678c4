-- Everything dated on a tie, one row an event, under the eyes of whoever asks. One owner of the rule which tie an
-- exercise or a briefing belongs to; timelines, counts and sparklines read it.

-- The version of each briefing that stands: the one published last, or the working copy of one never published.
CREATE VIEW "CurrentRevision" WITH (security_invoker = true) AS
SELECT DISTINCT ON (r."briefingId") r.*
FROM "Revision" r
ORDER BY r."briefingId", r."publishedAt" DESC NULLS LAST, r."number" DESC;

-- The ties that a version of a briefing covers, directly or by a row that it covers.
CREATE VIEW "RevisionTie" WITH (security_invoker = true) AS
SELECT DISTINCT c."revisionId", coalesce(c."tieId", v."tieId", e."tieId", m."tieId", a."tieId", p."tieId", t."id") AS "tieId"
FROM "Coverage" c
LEFT JOIN "Visit" v ON v."id" = c."visitId"
LEFT JOIN "Engagement" e ON e."id" = c."engagementId"
LEFT JOIN "MechanismSession" s ON s."id" = c."mechanismSessionId"
LEFT JOIN "Mechanism" m ON m."id" = s."mechanismId"
LEFT JOIN "Agreement" a ON a."id" = c."agreementId"
LEFT JOIN "Commitment" p ON p."id" = c."commitmentId"
LEFT JOIN "ExerciseEdition" x ON x."id" = c."exerciseEditionId"
LEFT JOIN "ExerciseSeriesParticipant" low ON low."seriesId" = x."seriesId"
LEFT JOIN "ExerciseSeriesParticipant" high ON high."seriesId" = x."seriesId" AND high."countryCode" > low."countryCode"
LEFT JOIN "Tie" t ON t."lowCode" = low."countryCode" AND t."highCode" = high."countryCode"
WHERE coalesce(c."tieId", v."tieId", e."tieId", m."tieId", a."tieId", p."tieId", t."id") IS NOT NULL;

CREATE VIEW "TieEvent" WITH (security_invoker = true) AS
SELECT "tieId", 'visit' AS "lane", "type"::text AS "kind", "slug", NULL::text AS "anchor", "title",
  "start" AS "date", "end", "dateFrom", "dateUntil", "marking"
FROM "Visit"
UNION ALL
SELECT "tieId", 'engagement', "kind"::text, "slug", NULL, "title", "date", NULL, "dateFrom", "dateUntil", "marking"
FROM "Engagement" WHERE "visitId" IS NULL
UNION ALL
SELECT m."tieId", 'session', s."ordinal"::text, m."slug", s."slug", coalesce(m."shortName", m."name"),
  s."date", NULL, s."dateFrom", s."dateUntil", s."marking"
FROM "MechanismSession" s JOIN "Mechanism" m ON m."id" = s."mechanismId"
UNION ALL
SELECT a."tieId", 'agreement', e."kind"::text, a."slug", NULL, a."title", e."date", NULL, e."dateFrom", e."dateUntil", e."marking"
FROM "AgreementEvent" e JOIN "Agreement" a ON a."id" = e."agreementId"
UNION ALL
SELECT t."id", 'exercise', e."format"::text, s."slug", e."slug", e."title", e."start", e."end", e."dateFrom", e."dateUntil", e."marking"
FROM "ExerciseEdition" e
JOIN "ExerciseSeries" s ON s."id" = e."seriesId"
JOIN "ExerciseSeriesParticipant" low ON low."seriesId" = s."id"
JOIN "ExerciseSeriesParticipant" high ON high."seriesId" = s."id"
JOIN "Tie" t ON t."lowCode" = low."countryCode" AND t."highCode" = high."countryCode"
UNION ALL
SELECT c."tieId", 'commitment', e."kind"::text, c."slug", NULL, c."text", e."date", NULL, e."dateFrom", e."dateUntil", e."marking"
FROM "CommitmentEvent" e JOIN "Commitment" c ON c."id" = e."commitmentId"
UNION ALL
SELECT "tieId", 'partnership', NULL, NULL, NULL, "title", "date", NULL, "dateFrom", "dateUntil", 'CLEAR'::"Marking"
FROM "Partnership"
UNION ALL
SELECT x."tieId", 'briefing', r."number"::text, b."slug", NULL, r."title", (r."publishedAt" AT TIME ZONE 'UTC')::date::text, NULL,
  (r."publishedAt" AT TIME ZONE 'UTC')::date, (r."publishedAt" AT TIME ZONE 'UTC')::date, r."marking"
FROM "RevisionTie" x JOIN "Revision" r ON r."id" = x."revisionId" JOIN "Briefing" b ON b."id" = r."briefingId"
WHERE r."publishedAt" IS NOT NULL;

GRANT SELECT ON "CurrentRevision", "RevisionTie", "TieEvent" TO attache_readers;
