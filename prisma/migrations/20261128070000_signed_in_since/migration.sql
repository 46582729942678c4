-- Whoever began to sign in before everything was ended, by a new password, other rights or a key taken away, begins anew.
ALTER TABLE "User" ADD COLUMN "epoch" INTEGER NOT NULL DEFAULT 0;
