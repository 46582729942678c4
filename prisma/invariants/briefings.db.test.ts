import { beforeAll, describe, expect, it } from 'vitest';
import { ownerConnection } from '../../bin/testing/attempt';
import { useSample } from '../../bin/testing/sample';

const { attempt, refusal } = ownerConnection();

beforeAll(useSample);

const published = `(SELECT "id" FROM "Revision" WHERE "publishedAt" IS NOT NULL ORDER BY "id" LIMIT 1)`;
const draft = `(SELECT r."id" FROM "Revision" r JOIN "Briefing" b ON b."id" = r."briefingId"
  WHERE r."publishedAt" IS NULL AND b."state" = 'draft' AND r."marking" = 'CLEAR' ORDER BY r."id" LIMIT 1)`;
const draftBriefing = `(SELECT "briefingId" FROM "Revision" WHERE "id" = ${draft})`;
const author = `(SELECT "userId" FROM "Author" WHERE "revisionId" = ${draft} LIMIT 1)`;
const stranger = `(SELECT "id" FROM "User" WHERE "email" = 'approver@example.org')`;
const newStranger = `INSERT INTO "User" ("id", "email", "name") VALUES (gen_random_uuid(), 'approver@example.org', 'Approver')`;
const amberEngagement = `(SELECT "id" FROM "Engagement" WHERE "marking" = 'AMBER' LIMIT 1)`;

const cover = (revision: string, engagement = amberEngagement) =>
  `INSERT INTO "Coverage" ("id", "revisionId", "position", "engagementId")
    VALUES (gen_random_uuid(), ${revision}, 90, ${engagement})`;
const quote = (revision: string, source: string) =>
  `INSERT INTO "Citation" ("id", "sourceId", "credibility", "revisionId", "number")
    VALUES (gen_random_uuid(), (SELECT "id" FROM "Source" WHERE ${source} LIMIT 1), 2, ${revision}, 90)`;

describe('a published revision', () => {
  const unchanging = 'A published revision never changes. Correct it with a new revision.';
  const open = `(SELECT "id" FROM "Engagement" WHERE "marking" = 'CLEAR' LIMIT 1)`;
  const judge = (revision: string) =>
    `INSERT INTO "KeyJudgement" ("id", "revisionId", "position", "statement")
      VALUES (gen_random_uuid(), ${revision}, 90, 'It rains.')`;
  const sign = (revision: string) =>
    `INSERT INTO "Author" ("id", "revisionId", "userId") VALUES (gen_random_uuid(), ${revision}, ${stranger})`;

  it('never changes, nor is it taken back', async () => {
    for (const statement of [
      `UPDATE "Revision" SET "title" = 'Other' WHERE "id" = ${published}`,
      `UPDATE "Revision" SET "publishedAt" = NULL WHERE "id" = ${published}`,
      `DELETE FROM "Revision" WHERE "id" = ${published}`,
    ]) {
      expect((await refusal(statement)).message, statement).toBe(unchanging);
    }
  });

  it.each([
    ['Author', sign, '"createdAt" = now()'],
    ['KeyJudgement', judge, `"statement" = 'It shines.'`],
    ['Citation', (revision: string) => quote(revision, `"marking" = 'CLEAR'`), `"gist" = 'Other'`],
    ['Coverage', (revision: string) => cover(revision, open), '"position" = 91'],
  ] as const)('keeps each %s it has, and gets no other', async (table, insert, change) => {
    for (const statement of [
      insert(published),
      `UPDATE "${table}" SET ${change} WHERE "revisionId" = ${published}`,
      `UPDATE "${table}" SET "revisionId" = ${draft} WHERE "revisionId" = ${published}`,
      `UPDATE "${table}" SET "revisionId" = ${published} WHERE "revisionId" = ${draft}`,
      `DELETE FROM "${table}" WHERE "revisionId" = ${published}`,
    ]) {
      expect((await refusal(newStranger, statement)).message, statement).toBe(unchanging);
    }
    const { refused } = await attempt(newStranger, insert(draft));
    expect(refused).toBeNull();
  });

  it('is not opened by the desk with the key of the sample’s reload', async () => {
    const key = `SET LOCAL "attache.sample_reload" = 'on'`;
    const change = `UPDATE "Revision" SET "title" = 'Other' WHERE "id" = ${published}`;
    const roles = ['attache_editor_red', 'attache_admin_red'];
    for (const role of roles) {
      expect((await refusal(key, `SET LOCAL ROLE ${role}`, change)).message).toBe(unchanging);
    }
    expect((await attempt(key, change)).refused).toBeNull();
  });
});

describe('the second pair of eyes', () => {
  const publish = (approver: string) =>
    `UPDATE "Revision" SET "publishedAt" = now(), "approvedById" = ${approver} WHERE "id" = ${draft}`;

  it('is not one of the authors', async () => {
    const { message } = await refusal(publish(author));
    expect(message).toBe('The person who approves a briefing is not one of its authors.');
    expect((await attempt(newStranger, publish(stranger))).refused).toBeNull();
  });

  it('does not become an author afterwards', async () => {
    const { message } = await refusal(
      newStranger,
      `UPDATE "Revision" SET "approvedById" = ${stranger} WHERE "id" = ${draft}`,
      `INSERT INTO "Author" ("id", "revisionId", "userId") VALUES (gen_random_uuid(), ${draft}, ${stranger})`,
    );
    expect(message).toBe('The person who approves a briefing is not one of its authors.');
  });

  it('publishes nothing without a name under it', async () => {
    const { message } = await refusal(
      newStranger,
      `CREATE TEMPORARY TABLE "chosen" ON COMMIT DROP AS SELECT ${draft} AS "id"`,
      `DELETE FROM "Author" WHERE "revisionId" = (SELECT "id" FROM "chosen")`,
      publish(stranger),
    );
    expect(message).toBe('A published revision names its authors.');
  });
});

describe('a briefing', () => {
  it('is not published or archived without a published revision', async () => {
    for (const state of ['published', 'archived']) {
      const { message } = await refusal(
        `UPDATE "Briefing" SET "state" = '${state}' WHERE "id" = ${draftBriefing}`,
      );
      expect(message).toBe('A published briefing has a published revision.');
    }
  });

  it('is marked at least as strictly as what it covers', async () => {
    expect((await refusal(cover(draft))).message).toMatch(
      /everything it cites and covers \(AMBER\)/,
    );
  });

  it('is marked at least as strictly as what it cites', async () => {
    const { message } = await refusal(quote(draft, `"marking" = 'AMBER'`));
    expect(message).toMatch(/everything it cites and covers \(AMBER\)/);
  });

  const raise = `UPDATE "Revision" SET "marking" = 'AMBER' WHERE "id" = (SELECT "id" FROM "chosen")`;
  const choose = `CREATE TEMPORARY TABLE "chosen" ON COMMIT DROP AS SELECT ${draft} AS "id"`;
  const chosen = '(SELECT "id" FROM "chosen")';

  it('takes the marking of its working copy', async () => {
    const { rows } = await attempt(
      choose,
      raise,
      `SELECT "marking" FROM "Briefing" WHERE "id" = (SELECT "briefingId" FROM "Revision" WHERE "id" = ${chosen})`,
    );
    expect(rows).toEqual([{ marking: 'AMBER' }]);
  });

  it('does not fall below what its working copy covers', async () => {
    expect((await attempt(choose, raise, cover(chosen))).refused).toBeNull();
    const { message } = await refusal(
      ...[choose, raise, cover(chosen)],
      `UPDATE "Revision" SET "marking" = 'CLEAR' WHERE "id" = ${chosen}`,
    );
    expect(message).toMatch(/at least as strictly/);
  });

  it('does not fall below the revision that stands', async () => {
    for (const marking of ['GREEN', 'AMBER', 'RED']) {
      const { message } = await refusal(
        `UPDATE "Briefing" SET "marking" = 'CLEAR' WHERE "state" = 'published' AND "marking" = '${marking}'`,
      );
      expect(message).toMatch(/at least as strictly as its current revision/);
    }
  });
});
