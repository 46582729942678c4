-- CreateTable
CREATE TABLE "SignInLimit" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "openAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SignInLimit_pkey" PRIMARY KEY ("key")
);

ALTER TABLE "SignInLimit" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DO $$
BEGIN
  EXECUTE format('CREATE POLICY owner ON "SignInLimit" TO %I USING (true) WITH CHECK (true)', current_user);
END $$;
CREATE POLICY accounts ON "SignInLimit" TO attache_accounts USING (true) WITH CHECK (true);
-- What was forgotten, or followed by a success, is taken out; so the history does not tell of this table.
GRANT SELECT, INSERT, UPDATE, DELETE ON "SignInLimit" TO attache_accounts;
