-- The web server tells whether the database is as it needs it, and looks at nothing of the history but the names.
DO $$
BEGIN
  IF to_regclass('_prisma_migrations') IS NOT NULL THEN
    GRANT SELECT ("migration_name", "finished_at", "rolled_back_at") ON "_prisma_migrations" TO attache_accounts;
  END IF;
END $$;
