-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "bothFactors" BOOLEAN NOT NULL DEFAULT false;

-- Whoever has an app was asked for its code: setting it up ended all sessions. Of passkeys nobody can tell any more.
UPDATE "Session" s SET "bothFactors" = true
FROM "Authenticator" a WHERE a."userId" = s."userId" AND a."confirmedAt" IS NOT NULL AND s."endedAt" IS NULL;
