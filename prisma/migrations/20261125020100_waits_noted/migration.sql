-- AlterTable
ALTER TABLE "SignInLimit" ADD COLUMN     "isNoted" BOOLEAN NOT NULL DEFAULT false;
