-- In which session an authenticator app was begun: another one begins anew, so that nobody confirms a key that somebody
-- else has seen.
ALTER TABLE "Authenticator" ADD COLUMN "begunIn" UUID;

-- Each challenge that is given clears those away that are too old.
CREATE INDEX "PasskeyChallenge_expiresAt_idx" ON "PasskeyChallenge"("expiresAt");

-- There is always one active admin, and it is one who can sign in: an account whose link was never used is none yet.
CREATE OR REPLACE FUNCTION one_active_admin_stays() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF OLD."role" = 'admin' AND OLD."state" = 'active'
      AND (TG_OP = 'DELETE' OR to_jsonb(NEW) ->> 'role' <> 'admin' OR to_jsonb(NEW) ->> 'state' <> 'active') THEN
    IF current_setting('transaction_isolation') <> 'read committed' THEN
      PERFORM refuse('Admins are changed under read committed isolation only.');
    END IF;
    PERFORM pg_advisory_xact_lock(hashtext('attache.one_active_admin'));
    IF NOT EXISTS (
      SELECT 1 FROM "User" u
      WHERE u."id" <> OLD."id" AND u."role" = 'admin' AND u."state" = 'active' AND u."passwordHash" IS NOT NULL
    ) THEN
      PERFORM refuse('There is always one active admin who has set a password.');
    END IF;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
