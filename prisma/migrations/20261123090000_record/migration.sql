-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Marking" AS ENUM ('CLEAR', 'GREEN', 'AMBER', 'RED');

-- CreateEnum
CREATE TYPE "VisitType" AS ENUM ('state', 'official', 'working', 'private', 'transit');

-- CreateEnum
CREATE TYPE "Level" AS ENUM ('head_of_state', 'head_of_government', 'minister', 'deputy_minister', 'permanent_secretary', 'chief_of_defence', 'service_chief', 'staff');

-- CreateEnum
CREATE TYPE "EngagementKind" AS ENUM ('talks', 'call_on', 'ceremonial_welcome', 'signing', 'site_visit', 'industry_meeting', 'multilateral_margin');

-- CreateEnum
CREATE TYPE "ParticipationRole" AS ENUM ('head_of_delegation', 'counterpart', 'co_chair', 'member', 'signatory', 'witness', 'observer');

-- CreateEnum
CREATE TYPE "CooperationArea" AS ENUM ('strategic_dialogue', 'joint_exercises', 'capacity_building_training', 'information_sharing', 'defence_industry', 'technology_rnd', 'arms_sales', 'logistics', 'maritime_security', 'freedom_of_navigation', 'counter_terrorism', 'counter_piracy', 'peacekeeping', 'hadr', 'cyber', 'space');

-- CreateEnum
CREATE TYPE "OrganisationKind" AS ENUM ('ministry', 'service', 'command', 'company', 'research_body', 'international');

-- CreateEnum
CREATE TYPE "AgreementType" AS ENUM ('treaty', 'agreement', 'protocol', 'memorandum_of_understanding', 'exchange_of_letters', 'arrangement', 'agreed_minute', 'joint_declaration', 'terms_of_reference');

-- CreateEnum
CREATE TYPE "Binding" AS ENUM ('yes', 'no', 'unknown');

-- CreateEnum
CREATE TYPE "AgreementEventKind" AS ENUM ('proposed', 'initialled', 'signed', 'ratified', 'in_force', 'amended', 'suspended', 'terminated', 'expired', 'superseded');

-- CreateEnum
CREATE TYPE "ExerciseDomain" AS ENUM ('land', 'maritime', 'air', 'joint', 'cyber', 'space');

-- CreateEnum
CREATE TYPE "ExerciseFormat" AS ENUM ('field', 'command_post', 'table_top', 'passage');

-- CreateEnum
CREATE TYPE "CommitmentEventKind" AS ENUM ('made', 'progressed', 'fulfilled', 'partly_fulfilled', 'lapsed', 'withdrawn');

-- CreateEnum
CREATE TYPE "Reliability" AS ENUM ('A', 'B', 'C', 'D', 'E', 'F');

-- CreateEnum
CREATE TYPE "Likelihood" AS ENUM ('almost_no_chance', 'very_unlikely', 'unlikely', 'roughly_even_chance', 'likely', 'very_likely', 'almost_certain');

-- CreateEnum
CREATE TYPE "Confidence" AS ENUM ('low', 'moderate', 'high');

-- CreateEnum
CREATE TYPE "NoteKind" AS ENUM ('context', 'assessment', 'correction', 'follow_up', 'question');

-- CreateEnum
CREATE TYPE "BriefingState" AS ENUM ('draft', 'in_review', 'published', 'archived');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('analyst', 'editor', 'admin');

-- CreateEnum
CREATE TYPE "UserState" AS ENUM ('active', 'disabled');

-- CreateEnum
CREATE TYPE "ChangeOperation" AS ENUM ('insert', 'update', 'delete');

-- CreateTable
CREATE TABLE "Country" (
    "code" TEXT NOT NULL,
    "alpha3" TEXT NOT NULL,
    "numeric" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "officialName" TEXT NOT NULL,
    "otherNames" TEXT[],
    "demonyms" TEXT[],
    "region" TEXT NOT NULL,
    "subregion" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Country_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "otherNames" TEXT[],
    "countryCode" TEXT,
    "marking" "Marking" NOT NULL DEFAULT 'CLEAR',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Office" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "level" "Level" NOT NULL,
    "countryCode" TEXT,
    "organisationId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Office_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OfficeHolding" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "start" TEXT NOT NULL,
    "end" TEXT,
    "heldFrom" DATE,
    "heldUntil" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OfficeHolding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT,
    "otherNames" TEXT[],
    "kind" "OrganisationKind" NOT NULL,
    "countryCode" TEXT,
    "marking" "Marking" NOT NULL DEFAULT 'CLEAR',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Tie" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "lowCode" TEXT NOT NULL,
    "highCode" TEXT NOT NULL,
    "summary" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Tie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Partnership" (
    "id" UUID NOT NULL,
    "tieId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "dateFrom" DATE,
    "dateUntil" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Partnership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mechanism" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "tieId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT,
    "level" "Level" NOT NULL,
    "cadence" TEXT,
    "summary" TEXT,
    "parentId" UUID,
    "marking" "Marking" NOT NULL DEFAULT 'CLEAR',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Mechanism_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MechanismSession" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "mechanismId" UUID NOT NULL,
    "ordinal" INTEGER,
    "date" TEXT NOT NULL,
    "dateFrom" DATE,
    "dateUntil" DATE,
    "city" TEXT,
    "countryCode" TEXT,
    "summary" TEXT,
    "marking" "Marking" NOT NULL DEFAULT 'CLEAR',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MechanismSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Visit" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "tieId" UUID NOT NULL,
    "senderCode" TEXT NOT NULL,
    "hostCode" TEXT NOT NULL,
    "type" "VisitType" NOT NULL,
    "level" "Level" NOT NULL,
    "start" TEXT NOT NULL,
    "end" TEXT,
    "dateFrom" DATE,
    "dateUntil" DATE,
    "cities" TEXT[],
    "headId" UUID,
    "purpose" TEXT,
    "outcomes" TEXT[],
    "areas" "CooperationArea"[],
    "marking" "Marking" NOT NULL DEFAULT 'CLEAR',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Visit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Engagement" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "tieId" UUID NOT NULL,
    "visitId" UUID,
    "kind" "EngagementKind" NOT NULL,
    "title" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "dateFrom" DATE,
    "dateUntil" DATE,
    "city" TEXT,
    "place" TEXT,
    "summary" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "marking" "Marking" NOT NULL DEFAULT 'CLEAR',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Engagement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Participation" (
    "id" UUID NOT NULL,
    "engagementId" UUID,
    "mechanismSessionId" UUID,
    "visitId" UUID,
    "personId" UUID NOT NULL,
    "role" "ParticipationRole" NOT NULL,
    "countryCode" TEXT,
    "titleAsStated" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Participation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExerciseSeries" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "otherNames" TEXT[],
    "domain" "ExerciseDomain" NOT NULL,
    "mission" TEXT,
    "summary" TEXT,
    "areas" "CooperationArea"[],
    "marking" "Marking" NOT NULL DEFAULT 'CLEAR',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ExerciseSeries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExerciseSeriesParticipant" (
    "id" UUID NOT NULL,
    "seriesId" UUID NOT NULL,
    "countryCode" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ExerciseSeriesParticipant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExerciseEdition" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "seriesId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "ordinal" INTEGER,
    "format" "ExerciseFormat",
    "start" TEXT NOT NULL,
    "end" TEXT,
    "dateFrom" DATE,
    "dateUntil" DATE,
    "place" TEXT,
    "hostCode" TEXT,
    "strength" TEXT,
    "summary" TEXT,
    "marking" "Marking" NOT NULL DEFAULT 'CLEAR',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ExerciseEdition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Agreement" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "tieId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "type" "AgreementType" NOT NULL,
    "binding" "Binding" NOT NULL DEFAULT 'unknown',
    "parentId" UUID,
    "summary" TEXT,
    "areas" "CooperationArea"[],
    "marking" "Marking" NOT NULL DEFAULT 'CLEAR',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgreementEvent" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "kind" "AgreementEventKind" NOT NULL,
    "date" TEXT NOT NULL,
    "dateFrom" DATE,
    "dateUntil" DATE,
    "place" TEXT,
    "summary" TEXT,
    "visitId" UUID,
    "marking" "Marking" NOT NULL DEFAULT 'CLEAR',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AgreementEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Commitment" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "tieId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "promisorCode" TEXT,
    "madeOn" TEXT NOT NULL,
    "madeFrom" DATE,
    "madeUntil" DATE,
    "due" TEXT,
    "dueUntil" DATE,
    "area" "CooperationArea",
    "visitId" UUID,
    "mechanismSessionId" UUID,
    "agreementId" UUID,
    "marking" "Marking" NOT NULL DEFAULT 'CLEAR',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Commitment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommitmentEvent" (
    "id" UUID NOT NULL,
    "commitmentId" UUID NOT NULL,
    "kind" "CommitmentEventKind" NOT NULL,
    "date" TEXT NOT NULL,
    "dateFrom" DATE,
    "dateUntil" DATE,
    "summary" TEXT,
    "marking" "Marking" NOT NULL DEFAULT 'CLEAR',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CommitmentEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "url" TEXT,
    "published" TEXT,
    "publishedFrom" DATE,
    "publishedUntil" DATE,
    "retrieved" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "reliability" "Reliability" NOT NULL,
    "originId" UUID,
    "archivedAt" TIMESTAMPTZ(3),
    "marking" "Marking" NOT NULL DEFAULT 'CLEAR',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Snapshot" (
    "id" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "takenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Snapshot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Citation" (
    "id" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "quote" TEXT,
    "quoteStart" INTEGER,
    "gist" TEXT,
    "credibility" INTEGER NOT NULL,
    "field" TEXT,
    "visitId" UUID,
    "engagementId" UUID,
    "mechanismId" UUID,
    "mechanismSessionId" UUID,
    "exerciseSeriesId" UUID,
    "exerciseEditionId" UUID,
    "agreementId" UUID,
    "agreementEventId" UUID,
    "commitmentId" UUID,
    "commitmentEventId" UUID,
    "partnershipId" UUID,
    "personId" UUID,
    "officeHoldingId" UUID,
    "revisionId" UUID,
    "number" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Citation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Disagreement" (
    "id" UUID NOT NULL,
    "tieId" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "visitId" UUID,
    "mechanismId" UUID,
    "exerciseSeriesId" UUID,
    "exerciseEditionId" UUID,
    "agreementId" UUID,
    "settledAt" TIMESTAMPTZ(3),
    "settledById" UUID,
    "reason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Disagreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DisagreementClaim" (
    "id" UUID NOT NULL,
    "disagreementId" UUID NOT NULL,
    "statement" TEXT NOT NULL,
    "sourceId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DisagreementClaim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Briefing" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "state" "BriefingState" NOT NULL DEFAULT 'draft',
    "marking" "Marking" NOT NULL DEFAULT 'CLEAR',
    "lastReviewed" TEXT,
    "reviewBy" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Briefing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" UUID NOT NULL,
    "briefingId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "bluf" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "areas" "CooperationArea"[],
    "marking" "Marking" NOT NULL DEFAULT 'CLEAR',
    "publishedAt" TIMESTAMPTZ(3),
    "approvedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Author" (
    "id" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Author_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "KeyJudgement" (
    "id" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "statement" TEXT NOT NULL,
    "likelihood" "Likelihood",
    "confidence" "Confidence",
    "basis" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "KeyJudgement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Coverage" (
    "id" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "tieId" UUID,
    "visitId" UUID,
    "engagementId" UUID,
    "mechanismSessionId" UUID,
    "exerciseEditionId" UUID,
    "agreementId" UUID,
    "commitmentId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Coverage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Note" (
    "id" UUID NOT NULL,
    "kind" "NoteKind" NOT NULL,
    "body" TEXT NOT NULL,
    "marking" "Marking" NOT NULL DEFAULT 'CLEAR',
    "anchor" TEXT,
    "visitId" UUID,
    "engagementId" UUID,
    "mechanismSessionId" UUID,
    "exerciseEditionId" UUID,
    "agreementId" UUID,
    "commitmentId" UUID,
    "briefingId" UUID,
    "parentId" UUID,
    "authorId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "resolvedAt" TIMESTAMPTZ(3),
    "resolvedById" UUID,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NoteVersion" (
    "id" UUID NOT NULL,
    "noteId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "kind" "NoteKind" NOT NULL,
    "body" TEXT NOT NULL,
    "marking" "Marking" NOT NULL,
    "editorId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "NoteVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "Role" NOT NULL DEFAULT 'analyst',
    "clearance" "Marking" NOT NULL DEFAULT 'GREEN',
    "state" "UserState" NOT NULL DEFAULT 'active',
    "passwordHash" TEXT,
    "lastActiveAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "createdById" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "agent" TEXT,
    "address" TEXT,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApiToken" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),
    "lastUsedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ApiToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Watch" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "tieId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Watch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SavedSearch" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SavedSearch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReadMark" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "briefingId" UUID NOT NULL,
    "readAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReadMark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Change" (
    "id" BIGSERIAL NOT NULL,
    "table" TEXT NOT NULL,
    "rowId" TEXT NOT NULL,
    "operation" "ChangeOperation" NOT NULL,
    "actorId" UUID,
    "before" JSONB,
    "after" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "actorId" UUID,
    "action" TEXT NOT NULL,
    "object" TEXT,
    "outcome" TEXT NOT NULL,
    "address" TEXT,
    "previousHash" TEXT,
    "hash" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Edition" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "number" BIGINT NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Edition_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Country_alpha3_key" ON "Country"("alpha3");

-- CreateIndex
CREATE UNIQUE INDEX "Country_numeric_key" ON "Country"("numeric");

-- CreateIndex
CREATE UNIQUE INDEX "Person_slug_key" ON "Person"("slug");

-- CreateIndex
CREATE INDEX "Person_countryCode_idx" ON "Person"("countryCode");

-- CreateIndex
CREATE UNIQUE INDEX "Office_slug_key" ON "Office"("slug");

-- CreateIndex
CREATE INDEX "Office_countryCode_idx" ON "Office"("countryCode");

-- CreateIndex
CREATE INDEX "Office_organisationId_idx" ON "Office"("organisationId");

-- CreateIndex
CREATE INDEX "OfficeHolding_personId_idx" ON "OfficeHolding"("personId");

-- CreateIndex
CREATE INDEX "OfficeHolding_officeId_idx" ON "OfficeHolding"("officeId");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_slug_key" ON "Organisation"("slug");

-- CreateIndex
CREATE INDEX "Organisation_countryCode_idx" ON "Organisation"("countryCode");

-- CreateIndex
CREATE UNIQUE INDEX "Tie_slug_key" ON "Tie"("slug");

-- CreateIndex
CREATE INDEX "Tie_highCode_idx" ON "Tie"("highCode");

-- CreateIndex
CREATE UNIQUE INDEX "Tie_lowCode_highCode_key" ON "Tie"("lowCode", "highCode");

-- CreateIndex
CREATE INDEX "Partnership_tieId_idx" ON "Partnership"("tieId");

-- CreateIndex
CREATE UNIQUE INDEX "Mechanism_slug_key" ON "Mechanism"("slug");

-- CreateIndex
CREATE INDEX "Mechanism_tieId_idx" ON "Mechanism"("tieId");

-- CreateIndex
CREATE INDEX "Mechanism_parentId_idx" ON "Mechanism"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "MechanismSession_slug_key" ON "MechanismSession"("slug");

-- CreateIndex
CREATE INDEX "MechanismSession_dateFrom_idx" ON "MechanismSession"("dateFrom");

-- CreateIndex
CREATE UNIQUE INDEX "MechanismSession_mechanismId_ordinal_key" ON "MechanismSession"("mechanismId", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "Visit_slug_key" ON "Visit"("slug");

-- CreateIndex
CREATE INDEX "Visit_tieId_idx" ON "Visit"("tieId");

-- CreateIndex
CREATE INDEX "Visit_senderCode_idx" ON "Visit"("senderCode");

-- CreateIndex
CREATE INDEX "Visit_hostCode_idx" ON "Visit"("hostCode");

-- CreateIndex
CREATE INDEX "Visit_headId_idx" ON "Visit"("headId");

-- CreateIndex
CREATE INDEX "Visit_dateFrom_idx" ON "Visit"("dateFrom");

-- CreateIndex
CREATE UNIQUE INDEX "Engagement_slug_key" ON "Engagement"("slug");

-- CreateIndex
CREATE INDEX "Engagement_tieId_idx" ON "Engagement"("tieId");

-- CreateIndex
CREATE INDEX "Engagement_visitId_idx" ON "Engagement"("visitId");

-- CreateIndex
CREATE INDEX "Participation_personId_idx" ON "Participation"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Participation_engagementId_personId_key" ON "Participation"("engagementId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Participation_mechanismSessionId_personId_key" ON "Participation"("mechanismSessionId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Participation_visitId_personId_key" ON "Participation"("visitId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "ExerciseSeries_slug_key" ON "ExerciseSeries"("slug");

-- CreateIndex
CREATE INDEX "ExerciseSeriesParticipant_countryCode_idx" ON "ExerciseSeriesParticipant"("countryCode");

-- CreateIndex
CREATE UNIQUE INDEX "ExerciseSeriesParticipant_seriesId_countryCode_key" ON "ExerciseSeriesParticipant"("seriesId", "countryCode");

-- CreateIndex
CREATE UNIQUE INDEX "ExerciseEdition_slug_key" ON "ExerciseEdition"("slug");

-- CreateIndex
CREATE INDEX "ExerciseEdition_seriesId_idx" ON "ExerciseEdition"("seriesId");

-- CreateIndex
CREATE INDEX "ExerciseEdition_dateFrom_idx" ON "ExerciseEdition"("dateFrom");

-- CreateIndex
CREATE UNIQUE INDEX "Agreement_slug_key" ON "Agreement"("slug");

-- CreateIndex
CREATE INDEX "Agreement_tieId_idx" ON "Agreement"("tieId");

-- CreateIndex
CREATE INDEX "Agreement_parentId_idx" ON "Agreement"("parentId");

-- CreateIndex
CREATE INDEX "AgreementEvent_agreementId_idx" ON "AgreementEvent"("agreementId");

-- CreateIndex
CREATE INDEX "AgreementEvent_visitId_idx" ON "AgreementEvent"("visitId");

-- CreateIndex
CREATE UNIQUE INDEX "Commitment_slug_key" ON "Commitment"("slug");

-- CreateIndex
CREATE INDEX "Commitment_tieId_idx" ON "Commitment"("tieId");

-- CreateIndex
CREATE INDEX "Commitment_promisorCode_idx" ON "Commitment"("promisorCode");

-- CreateIndex
CREATE INDEX "Commitment_visitId_idx" ON "Commitment"("visitId");

-- CreateIndex
CREATE INDEX "Commitment_mechanismSessionId_idx" ON "Commitment"("mechanismSessionId");

-- CreateIndex
CREATE INDEX "Commitment_agreementId_idx" ON "Commitment"("agreementId");

-- CreateIndex
CREATE INDEX "CommitmentEvent_commitmentId_idx" ON "CommitmentEvent"("commitmentId");

-- CreateIndex
CREATE UNIQUE INDEX "Source_slug_key" ON "Source"("slug");

-- CreateIndex
CREATE INDEX "Source_originId_idx" ON "Source"("originId");

-- CreateIndex
CREATE UNIQUE INDEX "Snapshot_sourceId_sha256_key" ON "Snapshot"("sourceId", "sha256");

-- CreateIndex
CREATE INDEX "Citation_sourceId_idx" ON "Citation"("sourceId");

-- CreateIndex
CREATE INDEX "Citation_visitId_idx" ON "Citation"("visitId");

-- CreateIndex
CREATE INDEX "Citation_engagementId_idx" ON "Citation"("engagementId");

-- CreateIndex
CREATE INDEX "Citation_mechanismId_idx" ON "Citation"("mechanismId");

-- CreateIndex
CREATE INDEX "Citation_mechanismSessionId_idx" ON "Citation"("mechanismSessionId");

-- CreateIndex
CREATE INDEX "Citation_exerciseSeriesId_idx" ON "Citation"("exerciseSeriesId");

-- CreateIndex
CREATE INDEX "Citation_exerciseEditionId_idx" ON "Citation"("exerciseEditionId");

-- CreateIndex
CREATE INDEX "Citation_agreementId_idx" ON "Citation"("agreementId");

-- CreateIndex
CREATE INDEX "Citation_agreementEventId_idx" ON "Citation"("agreementEventId");

-- CreateIndex
CREATE INDEX "Citation_commitmentId_idx" ON "Citation"("commitmentId");

-- CreateIndex
CREATE INDEX "Citation_commitmentEventId_idx" ON "Citation"("commitmentEventId");

-- CreateIndex
CREATE INDEX "Citation_partnershipId_idx" ON "Citation"("partnershipId");

-- CreateIndex
CREATE INDEX "Citation_personId_idx" ON "Citation"("personId");

-- CreateIndex
CREATE INDEX "Citation_officeHoldingId_idx" ON "Citation"("officeHoldingId");

-- CreateIndex
CREATE UNIQUE INDEX "Citation_revisionId_number_key" ON "Citation"("revisionId", "number");

-- CreateIndex
CREATE INDEX "Disagreement_tieId_idx" ON "Disagreement"("tieId");

-- CreateIndex
CREATE INDEX "Disagreement_visitId_idx" ON "Disagreement"("visitId");

-- CreateIndex
CREATE INDEX "Disagreement_mechanismId_idx" ON "Disagreement"("mechanismId");

-- CreateIndex
CREATE INDEX "Disagreement_exerciseSeriesId_idx" ON "Disagreement"("exerciseSeriesId");

-- CreateIndex
CREATE INDEX "Disagreement_exerciseEditionId_idx" ON "Disagreement"("exerciseEditionId");

-- CreateIndex
CREATE INDEX "Disagreement_agreementId_idx" ON "Disagreement"("agreementId");

-- CreateIndex
CREATE INDEX "DisagreementClaim_disagreementId_idx" ON "DisagreementClaim"("disagreementId");

-- CreateIndex
CREATE INDEX "DisagreementClaim_sourceId_idx" ON "DisagreementClaim"("sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "Briefing_slug_key" ON "Briefing"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_briefingId_number_key" ON "Revision"("briefingId", "number");

-- CreateIndex
CREATE INDEX "Author_userId_idx" ON "Author"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Author_revisionId_userId_key" ON "Author"("revisionId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "KeyJudgement_revisionId_position_key" ON "KeyJudgement"("revisionId", "position");

-- CreateIndex
CREATE INDEX "Coverage_revisionId_idx" ON "Coverage"("revisionId");

-- CreateIndex
CREATE INDEX "Coverage_tieId_idx" ON "Coverage"("tieId");

-- CreateIndex
CREATE INDEX "Coverage_visitId_idx" ON "Coverage"("visitId");

-- CreateIndex
CREATE INDEX "Coverage_engagementId_idx" ON "Coverage"("engagementId");

-- CreateIndex
CREATE INDEX "Coverage_mechanismSessionId_idx" ON "Coverage"("mechanismSessionId");

-- CreateIndex
CREATE INDEX "Coverage_exerciseEditionId_idx" ON "Coverage"("exerciseEditionId");

-- CreateIndex
CREATE INDEX "Coverage_agreementId_idx" ON "Coverage"("agreementId");

-- CreateIndex
CREATE INDEX "Coverage_commitmentId_idx" ON "Coverage"("commitmentId");

-- CreateIndex
CREATE INDEX "Note_visitId_idx" ON "Note"("visitId");

-- CreateIndex
CREATE INDEX "Note_engagementId_idx" ON "Note"("engagementId");

-- CreateIndex
CREATE INDEX "Note_mechanismSessionId_idx" ON "Note"("mechanismSessionId");

-- CreateIndex
CREATE INDEX "Note_exerciseEditionId_idx" ON "Note"("exerciseEditionId");

-- CreateIndex
CREATE INDEX "Note_agreementId_idx" ON "Note"("agreementId");

-- CreateIndex
CREATE INDEX "Note_commitmentId_idx" ON "Note"("commitmentId");

-- CreateIndex
CREATE INDEX "Note_briefingId_idx" ON "Note"("briefingId");

-- CreateIndex
CREATE INDEX "Note_parentId_idx" ON "Note"("parentId");

-- CreateIndex
CREATE INDEX "Note_authorId_idx" ON "Note"("authorId");

-- CreateIndex
CREATE UNIQUE INDEX "NoteVersion_noteId_version_key" ON "NoteVersion"("noteId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_userId_idx" ON "Invitation"("userId");

-- CreateIndex
CREATE INDEX "Invitation_createdById_idx" ON "Invitation"("createdById");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "ApiToken_tokenHash_key" ON "ApiToken"("tokenHash");

-- CreateIndex
CREATE INDEX "ApiToken_userId_idx" ON "ApiToken"("userId");

-- CreateIndex
CREATE INDEX "Watch_tieId_idx" ON "Watch"("tieId");

-- CreateIndex
CREATE UNIQUE INDEX "Watch_userId_tieId_key" ON "Watch"("userId", "tieId");

-- CreateIndex
CREATE INDEX "SavedSearch_userId_idx" ON "SavedSearch"("userId");

-- CreateIndex
CREATE INDEX "ReadMark_briefingId_idx" ON "ReadMark"("briefingId");

-- CreateIndex
CREATE UNIQUE INDEX "ReadMark_userId_briefingId_key" ON "ReadMark"("userId", "briefingId");

-- CreateIndex
CREATE INDEX "Change_table_rowId_idx" ON "Change"("table", "rowId");

-- CreateIndex
CREATE INDEX "Change_actorId_idx" ON "Change"("actorId");

-- CreateIndex
CREATE INDEX "AuditEvent_actorId_idx" ON "AuditEvent"("actorId");

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Office" ADD CONSTRAINT "Office_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Office" ADD CONSTRAINT "Office_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfficeHolding" ADD CONSTRAINT "OfficeHolding_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfficeHolding" ADD CONSTRAINT "OfficeHolding_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Tie" ADD CONSTRAINT "Tie_lowCode_fkey" FOREIGN KEY ("lowCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Tie" ADD CONSTRAINT "Tie_highCode_fkey" FOREIGN KEY ("highCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Partnership" ADD CONSTRAINT "Partnership_tieId_fkey" FOREIGN KEY ("tieId") REFERENCES "Tie"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mechanism" ADD CONSTRAINT "Mechanism_tieId_fkey" FOREIGN KEY ("tieId") REFERENCES "Tie"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mechanism" ADD CONSTRAINT "Mechanism_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Mechanism"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MechanismSession" ADD CONSTRAINT "MechanismSession_mechanismId_fkey" FOREIGN KEY ("mechanismId") REFERENCES "Mechanism"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MechanismSession" ADD CONSTRAINT "MechanismSession_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_tieId_fkey" FOREIGN KEY ("tieId") REFERENCES "Tie"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_senderCode_fkey" FOREIGN KEY ("senderCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_hostCode_fkey" FOREIGN KEY ("hostCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_headId_fkey" FOREIGN KEY ("headId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Engagement" ADD CONSTRAINT "Engagement_tieId_fkey" FOREIGN KEY ("tieId") REFERENCES "Tie"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Engagement" ADD CONSTRAINT "Engagement_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "Visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_engagementId_fkey" FOREIGN KEY ("engagementId") REFERENCES "Engagement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_mechanismSessionId_fkey" FOREIGN KEY ("mechanismSessionId") REFERENCES "MechanismSession"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "Visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExerciseSeriesParticipant" ADD CONSTRAINT "ExerciseSeriesParticipant_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "ExerciseSeries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExerciseSeriesParticipant" ADD CONSTRAINT "ExerciseSeriesParticipant_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExerciseEdition" ADD CONSTRAINT "ExerciseEdition_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "ExerciseSeries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExerciseEdition" ADD CONSTRAINT "ExerciseEdition_hostCode_fkey" FOREIGN KEY ("hostCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_tieId_fkey" FOREIGN KEY ("tieId") REFERENCES "Tie"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementEvent" ADD CONSTRAINT "AgreementEvent_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementEvent" ADD CONSTRAINT "AgreementEvent_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "Visit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_tieId_fkey" FOREIGN KEY ("tieId") REFERENCES "Tie"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_promisorCode_fkey" FOREIGN KEY ("promisorCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "Visit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_mechanismSessionId_fkey" FOREIGN KEY ("mechanismSessionId") REFERENCES "MechanismSession"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommitmentEvent" ADD CONSTRAINT "CommitmentEvent_commitmentId_fkey" FOREIGN KEY ("commitmentId") REFERENCES "Commitment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_originId_fkey" FOREIGN KEY ("originId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Snapshot" ADD CONSTRAINT "Snapshot_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "Visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_engagementId_fkey" FOREIGN KEY ("engagementId") REFERENCES "Engagement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_mechanismId_fkey" FOREIGN KEY ("mechanismId") REFERENCES "Mechanism"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_mechanismSessionId_fkey" FOREIGN KEY ("mechanismSessionId") REFERENCES "MechanismSession"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_exerciseSeriesId_fkey" FOREIGN KEY ("exerciseSeriesId") REFERENCES "ExerciseSeries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_exerciseEditionId_fkey" FOREIGN KEY ("exerciseEditionId") REFERENCES "ExerciseEdition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_agreementEventId_fkey" FOREIGN KEY ("agreementEventId") REFERENCES "AgreementEvent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_commitmentId_fkey" FOREIGN KEY ("commitmentId") REFERENCES "Commitment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_commitmentEventId_fkey" FOREIGN KEY ("commitmentEventId") REFERENCES "CommitmentEvent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_officeHoldingId_fkey" FOREIGN KEY ("officeHoldingId") REFERENCES "OfficeHolding"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Disagreement" ADD CONSTRAINT "Disagreement_tieId_fkey" FOREIGN KEY ("tieId") REFERENCES "Tie"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Disagreement" ADD CONSTRAINT "Disagreement_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "Visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Disagreement" ADD CONSTRAINT "Disagreement_mechanismId_fkey" FOREIGN KEY ("mechanismId") REFERENCES "Mechanism"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Disagreement" ADD CONSTRAINT "Disagreement_exerciseSeriesId_fkey" FOREIGN KEY ("exerciseSeriesId") REFERENCES "ExerciseSeries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Disagreement" ADD CONSTRAINT "Disagreement_exerciseEditionId_fkey" FOREIGN KEY ("exerciseEditionId") REFERENCES "ExerciseEdition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Disagreement" ADD CONSTRAINT "Disagreement_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Disagreement" ADD CONSTRAINT "Disagreement_settledById_fkey" FOREIGN KEY ("settledById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DisagreementClaim" ADD CONSTRAINT "DisagreementClaim_disagreementId_fkey" FOREIGN KEY ("disagreementId") REFERENCES "Disagreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DisagreementClaim" ADD CONSTRAINT "DisagreementClaim_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_briefingId_fkey" FOREIGN KEY ("briefingId") REFERENCES "Briefing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_approvedById_fkey" FOREIGN KEY ("approvedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Author" ADD CONSTRAINT "Author_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Author" ADD CONSTRAINT "Author_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KeyJudgement" ADD CONSTRAINT "KeyJudgement_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Coverage" ADD CONSTRAINT "Coverage_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Coverage" ADD CONSTRAINT "Coverage_tieId_fkey" FOREIGN KEY ("tieId") REFERENCES "Tie"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Coverage" ADD CONSTRAINT "Coverage_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "Visit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Coverage" ADD CONSTRAINT "Coverage_engagementId_fkey" FOREIGN KEY ("engagementId") REFERENCES "Engagement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Coverage" ADD CONSTRAINT "Coverage_mechanismSessionId_fkey" FOREIGN KEY ("mechanismSessionId") REFERENCES "MechanismSession"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Coverage" ADD CONSTRAINT "Coverage_exerciseEditionId_fkey" FOREIGN KEY ("exerciseEditionId") REFERENCES "ExerciseEdition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Coverage" ADD CONSTRAINT "Coverage_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Coverage" ADD CONSTRAINT "Coverage_commitmentId_fkey" FOREIGN KEY ("commitmentId") REFERENCES "Commitment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "Visit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_engagementId_fkey" FOREIGN KEY ("engagementId") REFERENCES "Engagement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_mechanismSessionId_fkey" FOREIGN KEY ("mechanismSessionId") REFERENCES "MechanismSession"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_exerciseEditionId_fkey" FOREIGN KEY ("exerciseEditionId") REFERENCES "ExerciseEdition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_commitmentId_fkey" FOREIGN KEY ("commitmentId") REFERENCES "Commitment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_briefingId_fkey" FOREIGN KEY ("briefingId") REFERENCES "Briefing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Note"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_resolvedById_fkey" FOREIGN KEY ("resolvedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_withdrawnById_fkey" FOREIGN KEY ("withdrawnById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoteVersion" ADD CONSTRAINT "NoteVersion_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoteVersion" ADD CONSTRAINT "NoteVersion_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiToken" ADD CONSTRAINT "ApiToken_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Watch" ADD CONSTRAINT "Watch_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Watch" ADD CONSTRAINT "Watch_tieId_fkey" FOREIGN KEY ("tieId") REFERENCES "Tie"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedSearch" ADD CONSTRAINT "SavedSearch_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReadMark" ADD CONSTRAINT "ReadMark_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReadMark" ADD CONSTRAINT "ReadMark_briefingId_fkey" FOREIGN KEY ("briefingId") REFERENCES "Briefing"("id") ON DELETE CASCADE ON UPDATE CASCADE;
