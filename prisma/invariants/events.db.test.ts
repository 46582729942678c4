import { beforeAll, describe, expect, it } from 'vitest';
import { ownerConnection } from '../../bin/testing/attempt';
import { useSample } from '../../bin/testing/sample';

const { rows, attempt, refusal } = ownerConnection();

beforeAll(useSample);

const visit = `"slug" = 'rajnath-singh-malaysia-july-2023'`;
const talks = `"slug" = 'talks-rajnath-singh-mohamad-hasan-july-2023'`;
const promise = `"slug" = 'in-my-midcom-in-india-2023'`;
const fulfilment = `(SELECT e."id" FROM "CommitmentEvent" e JOIN "Commitment" c ON c."id" = e."commitmentId"
  WHERE c.${promise} AND e."kind" = 'fulfilled')`;
const otherTie = `INSERT INTO "Tie" ("id", "slug", "lowCode", "highCode") VALUES (gen_random_uuid(), 'ad-ae', 'AD', 'AE')`;
const otherTieId = `(SELECT "id" FROM "Tie" WHERE "slug" = 'ad-ae')`;

describe('a visit', () => {
  it('belongs to the tie of its sender and its host, whichever way round', async () => {
    for (const change of [`"senderCode" = 'AE'`, `"hostCode" = 'AE'`, `"tieId" = ${otherTieId}`]) {
      const { code, message } = await refusal(
        otherTie,
        `UPDATE "Visit" SET ${change} WHERE ${visit}`,
      );
      expect([code, message]).toEqual([
        '23000',
        'A visit belongs to the tie of its sender and its host.',
      ]);
    }
    const back = `UPDATE "Visit" SET "senderCode" = "hostCode", "hostCode" = "senderCode" WHERE ${visit}`;
    expect((await attempt(back)).refused).toBeNull();
  });

  it('has days around all of its engagements', async () => {
    for (const days of [`"end" = '2023-07-09'`, `"start" = '2023-07-11'`]) {
      const { message } = await refusal(`UPDATE "Visit" SET ${days} WHERE ${visit}`);
      expect(message).toMatch(/An engagement lies inside the days of its visit/);
    }
    expect(
      (await attempt(`UPDATE "Visit" SET "end" = '2023-07-12' WHERE ${visit}`)).refused,
    ).toBeNull();
  });

  it('counts its versions itself', async () => {
    const [before] = await rows<{ version: number }>(
      `SELECT "version" FROM "Visit" WHERE ${visit}`,
    );
    const { rows: after } = await attempt(
      `UPDATE "Visit" SET "purpose" = 'Other', "version" = 700 WHERE ${visit} RETURNING "version"`,
    );
    expect(after).toEqual([{ version: before!.version + 1 }]);
  });
});

describe('an engagement', () => {
  const dated = (date: string) => `UPDATE "Engagement" SET "date" = '${date}' WHERE ${talks}`;

  it.each(['2023-07-08', '2023-07-12', '2023-08', '2022'])(
    'of a visit from 9 to 11 July 2023 is not dated %s',
    async (date) => {
      expect((await refusal(dated(date))).message).toMatch(/inside the days of its visit/);
    },
  );

  it.each(['2023-07-09', '2023-07-11', '2023-07', '2023'])('may be dated %s', async (date) => {
    expect((await attempt(dated(date))).refused).toBeNull();
  });

  it('belongs to the tie of its visit', async () => {
    await refusal(otherTie, `UPDATE "Engagement" SET "tieId" = ${otherTieId} WHERE ${talks}`);
  });
});

describe('a commitment', () => {
  it('belongs to the tie of the visit, session or agreement at which it was made', async () => {
    const { message } = await refusal(
      otherTie,
      `UPDATE "Commitment" SET "tieId" = ${otherTieId} WHERE ${promise}`,
    );
    expect(message).toMatch(/belongs to the tie of the visit, session or agreement/);
  });

  const uncited = 'Fulfilment of a commitment needs a citation dated on or after the promise.';

  it('is not fulfilled, wholly or in part, without a citation', async () => {
    for (const kind of ['fulfilled', 'partly_fulfilled']) {
      const { message } = await refusal(
        `INSERT INTO "CommitmentEvent" ("id", "commitmentId", "kind", "date")
          SELECT gen_random_uuid(), "id", '${kind}', '2024' FROM "Commitment" WHERE ${promise}`,
      );
      expect(message).toBe(uncited);
    }
    const { refused } = await attempt(
      `INSERT INTO "CommitmentEvent" ("id", "commitmentId", "kind", "date")
        SELECT gen_random_uuid(), "id", 'progressed', '2024' FROM "Commitment" WHERE ${promise}`,
    );
    expect(refused).toBeNull();
  });

  it('that was fulfilled keeps its citation', async () => {
    for (const loss of [
      `DELETE FROM "Citation" WHERE "commitmentEventId" = ${fulfilment}`,
      `UPDATE "Citation" SET "commitmentId" = (SELECT "id" FROM "Commitment" WHERE ${promise}), "commitmentEventId" = NULL
        WHERE "commitmentEventId" = ${fulfilment}`,
    ]) {
      expect((await refusal(loss)).message).toBe(uncited);
    }
  });

  it('was made before the source that tells of its fulfilment', async () => {
    const later = `UPDATE "Commitment" SET "madeOn" = '2026-11', "due" = NULL WHERE ${promise}`;
    expect((await refusal(later)).message).toBe(uncited);
    for (const published of [`'1999'`, 'NULL']) {
      const earlier = `UPDATE "Source" SET "published" = ${published} WHERE "id" IN
        (SELECT "sourceId" FROM "Citation" WHERE "commitmentEventId" = ${fulfilment})`;
      expect((await refusal(earlier)).message).toBe(uncited);
    }
  });
});

describe('a marking', () => {
  const hung = [
    ['Visit', 'visitId', ['Engagement', 'AgreementEvent', 'Commitment', 'Note']],
    ['Engagement', 'engagementId', ['Note']],
    ['Mechanism', 'mechanismId', ['MechanismSession']],
    ['MechanismSession', 'mechanismSessionId', ['Commitment', 'Note']],
    ['ExerciseSeries', 'seriesId', ['ExerciseEdition']],
    ['ExerciseEdition', 'exerciseEditionId', ['Note']],
    ['Agreement', 'agreementId', ['AgreementEvent', 'Commitment', 'Note']],
    ['Commitment', 'commitmentId', ['CommitmentEvent', 'Note']],
    ['Briefing', 'briefingId', ['Note']],
    ['Note', 'parentId', ['Note']],
  ] as const;

  it.each(hung)(
    'of a %s that rises takes what hangs on it along',
    async (parent, key, children) => {
      for (const child of children) {
        const { refused, rows: left } = await attempt(
          `UPDATE "${parent}" SET "marking" = 'RED'`,
          `SELECT count(*)::int AS "below" FROM "${child}" WHERE "${key}" IS NOT NULL AND "marking" < 'RED'`,
        );
        expect([refused, left], child).toEqual([null, [{ below: 0 }]]);
      }
    },
  );

  it.each(hung)(
    'of what hangs on a %s does not fall below its own',
    async (parent, key, children) => {
      for (const child of children) {
        const { rows: hanging } = await attempt(
          `SELECT 1 FROM "${child}" WHERE "${key}" IS NOT NULL LIMIT 1`,
        );
        if (hanging.length === 0) continue; // the sample has none of this kind
        const { message } = await refusal(
          `UPDATE "${parent}" SET "marking" = 'RED'`,
          `UPDATE "${child}" SET "marking" = 'AMBER' WHERE "${key}" IS NOT NULL`,
        );
        expect(message, child).toBe('The marking is below that of the record it belongs to (RED).');
      }
    },
  );

  it.each([
    ['Visit', 'visitId'],
    ['MechanismSession', 'mechanismSessionId'],
    ['ExerciseEdition', 'exerciseEditionId'],
    ['Agreement', 'agreementId'],
    ['Commitment', 'commitmentId'],
  ])('of a %s that rises takes the briefings along that cover it', async (table, key) => {
    const { refused, rows: left } = await attempt(
      `UPDATE "${table}" SET "marking" = 'RED'`,
      `SELECT count(*)::int AS "below" FROM "Coverage" c JOIN "Revision" r ON r."id" = c."revisionId"
        JOIN "Briefing" b ON b."id" = r."briefingId" WHERE c."${key}" IS NOT NULL AND b."marking" < 'RED'`,
    );
    expect([refused, left]).toEqual([null, [{ below: 0 }]]);
  });

  it('of a source that rises takes the briefings along that cite it', async () => {
    const { refused, rows: left } = await attempt(
      `UPDATE "Source" SET "marking" = 'AMBER' WHERE "marking" < 'AMBER'`,
      `SELECT count(*)::int AS "below" FROM "Citation" c JOIN "Revision" r ON r."id" = c."revisionId"
        JOIN "Briefing" b ON b."id" = r."briefingId" WHERE b."marking" < 'AMBER'`,
    );
    expect([refused, left]).toEqual([null, [{ below: 0 }]]);
  });
});
