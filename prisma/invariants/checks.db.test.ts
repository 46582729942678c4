import { beforeAll, describe, expect, it } from 'vitest';
import { ownerConnection } from '../../bin/testing/attempt';
import { useSample } from '../../bin/testing/sample';

const { rows, refusal } = ownerConnection();

beforeAll(useSample);

/** Sets fields of one row, of those that `among` names. */
const change = (table: string, fields: string, among = 'true') =>
  `UPDATE "${table}" SET ${fields} WHERE ctid = (SELECT ctid FROM "${table}" WHERE ${among} LIMIT 1)`;

/** Nothing in a row of which exactly one of these may be set, and then two at once. */
const noneAndTwo = (table: string, ...fields: string[]) => [
  change(table, fields.map((field) => `"${field}" = NULL`).join(', ')),
  change(table, `"${fields[0]}" = gen_random_uuid(), "${fields[1]}" = gen_random_uuid()`),
];

const citationTargets = [
  ...['visitId', 'engagementId', 'mechanismId', 'mechanismSessionId', 'exerciseSeriesId'],
  ...['exerciseEditionId', 'agreementId', 'agreementEventId', 'commitmentId', 'commitmentEventId'],
  ...['partnershipId', 'personId', 'officeHoldingId', 'revisionId'],
];
const coverageTargets = [
  ...['tieId', 'visitId', 'engagementId', 'mechanismSessionId', 'exerciseEditionId'],
  ...['agreementId', 'commitmentId'],
];
const noteTargets = [
  ...['visitId', 'engagementId', 'mechanismSessionId', 'exerciseEditionId', 'agreementId'],
  ...['commitmentId', 'briefingId'],
];

/** For each constraint, statements that break it and, as far as that can be, nothing else. */
const broken: Record<string, string[]> = {
  OfficeHolding_edtf: [
    change('OfficeHolding', `"start" = 'long ago'`),
    change('OfficeHolding', `"end" = 'recently'`),
  ],
  OfficeHolding_order: [change('OfficeHolding', `"start" = '2020', "end" = '2019-12'`)],
  OfficeHolding_once: [
    `INSERT INTO "OfficeHolding" ("id", "personId", "officeId", "start", "end")
      SELECT gen_random_uuid(), "personId", "officeId", "start", "end" FROM "OfficeHolding" LIMIT 1`,
  ],
  Visit_edtf: [
    change('Visit', `"start" = 'in summer'`),
    change('Visit', `"end" = '2023-07-0911'`),
    change('Visit', `"start" = '20230709'`),
    change('Visit', `"start" = ''`),
  ],
  Visit_order: [change('Visit', `"start" = '2023-07-10', "end" = '2023-07-09'`)],
  Visit_two_countries: [change('Visit', `"hostCode" = "senderCode"`)],
  ExerciseEdition_edtf: [change('ExerciseEdition', `"start" = 'in autumn'`)],
  ExerciseEdition_order: [change('ExerciseEdition', `"start" = '2024', "end" = '2023'`)],
  ExerciseEdition_ordinal: [change('ExerciseEdition', `"ordinal" = 0`)],
  Partnership_edtf: [change('Partnership', `"date" = 'long ago'`)],
  MechanismSession_edtf: [change('MechanismSession', `"date" = 'long ago'`)],
  MechanismSession_ordinal: [change('MechanismSession', `"ordinal" = -1`)],
  Engagement_edtf: [change('Engagement', `"date" = 'at night'`)],
  AgreementEvent_edtf: [change('AgreementEvent', `"date" = 'long ago'`)],
  CommitmentEvent_edtf: [change('CommitmentEvent', `"date" = 'long ago'`)],
  Commitment_edtf: [
    change('Commitment', `"madeOn" = 'long ago'`),
    change('Commitment', `"due" = 'next year'`),
  ],
  Commitment_order: [change('Commitment', `"madeOn" = '2023-07', "due" = '2023-06'`)],
  Commitment_made_at_one: noneAndTwo('Commitment', 'visitId', 'mechanismSessionId', 'agreementId'),
  Source_edtf: [
    change('Source', `"published" = 'yesterday'`),
    change('Source', `"retrieved" = 'yesterday'`),
  ],
  Source_not_its_own_origin: [change('Source', `"originId" = "id"`)],
  Source_web_address: [
    change('Source', `"url" = 'javascript:alert(1)'`),
    change('Source', `"url" = '//evil.example'`),
  ],
  Briefing_edtf: [
    change('Briefing', `"reviewBy" = 'next May'`),
    change('Briefing', `"lastReviewed" = 'long ago'`),
  ],
  Country_codes: [
    change('Country', `"code" = 'in'`),
    change('Country', `"alpha3" = 'IN1'`),
    change('Country', `"numeric" = '36'`),
  ],
  Tie_lower_first: [
    change(
      'Tie',
      `"lowCode" = "highCode", "highCode" = "lowCode", "slug" = lower("highCode" || '-' || "lowCode")`,
    ),
  ],
  Tie_slug: [change('Tie', `"slug" = 'my-in'`)],
  Tie_slug_form: [
    change('Tie', `"lowCode" = 'A_', "slug" = 'a_-' || lower("highCode")`), // a slug that fits its codes
  ],
  Mechanism_not_its_own_parent: [change('Mechanism', `"parentId" = "id"`)],
  Agreement_not_its_own_parent: [change('Agreement', `"parentId" = "id"`)],
  Participation_in_one: noneAndTwo(
    'Participation',
    'engagementId',
    'mechanismSessionId',
    'visitId',
  ),
  Snapshot_sha256: [
    `INSERT INTO "Snapshot" ("id", "sourceId", "sha256", "text")
      SELECT gen_random_uuid(), "id", encode(sha256('Said'), 'hex'), 'Not said' FROM "Source" LIMIT 1`,
  ],
  Citation_credibility: [
    change('Citation', '"credibility" = 0'),
    change('Citation', '"credibility" = 7'),
  ],
  Citation_supports_one: [
    change(
      'Citation',
      citationTargets.map((field) => `"${field}" = NULL`).join(', '),
      '"number" IS NULL',
    ),
    change('Citation', `"engagementId" = gen_random_uuid()`, '"visitId" IS NOT NULL'),
  ],
  Citation_number: [
    change('Citation', '"number" = NULL', '"revisionId" IS NOT NULL'),
    change('Citation', '"number" = 0', '"revisionId" IS NOT NULL'),
    change('Citation', '"number" = 1', '"visitId" IS NOT NULL'),
  ],
  Citation_quote_start: [
    change('Citation', `"quote" = 'Said', "quoteStart" = -1`),
    change('Citation', `"quote" = NULL, "quoteStart" = 3`),
  ],
  Coverage_of_one: noneAndTwo('Coverage', ...coverageTargets),
  Disagreement_settled_with_reason: [
    change('Disagreement', `"settledAt" = now(), "settledById" = NULL, "reason" = NULL`),
    change(
      'Disagreement',
      `"settledAt" = now(), "settledById" = gen_random_uuid(), "reason" = NULL`,
    ),
  ],
  Disagreement_about_one: noneAndTwo(
    ...(['Disagreement', 'visitId', 'mechanismId', 'exerciseSeriesId'] as const),
    ...(['exerciseEditionId', 'agreementId'] as const),
  ),
  Note_on_one: noneAndTwo('Note', ...noteTargets),
  Note_body: [change('Note', `"body" = ' '`), change('Note', `"body" = repeat('a', 20001)`)],
  Note_resolved_by: [
    change('Note', '"resolvedAt" = now(), "resolvedById" = NULL'),
    change('Note', '"resolvedAt" = NULL, "resolvedById" = gen_random_uuid()'),
  ],
  Note_withdrawn_by: [
    change('Note', '"withdrawnAt" = now(), "withdrawnById" = NULL'),
    change('Note', '"withdrawnAt" = NULL, "withdrawnById" = gen_random_uuid()'),
  ],
  Note_not_its_own_parent: [change('Note', '"parentId" = "id"')],
  Revision_number: [change('Revision', '"number" = 0')],
  Revision_second_pair_of_eyes: [
    change('Revision', '"publishedAt" = now(), "approvedById" = NULL'),
  ],
  Revision_one_working_copy: [
    `INSERT INTO "Revision" ("id", "briefingId", "number", "title", "bluf", "body")
      SELECT gen_random_uuid(), "briefingId", 99, 'Two', 'Two', 'Two' FROM "Revision" WHERE "publishedAt" IS NULL LIMIT 1`,
  ],
  Revision_one_stands: [
    `UPDATE "Revision" SET "stands" = true WHERE "briefingId" = (
      SELECT "briefingId" FROM "Revision" GROUP BY 1 HAVING count(*) > 1 LIMIT 1)`,
  ],
  User_email: [
    change('User', `"email" = 'Upper@example.org'`),
    change('User', `"email" = 'nobody'`),
    change('User', `"email" = 'two words@example.org'`),
    change('User', `"email" = repeat('a', 250) || '@b.org'`),
  ],
  User_name: [change('User', `"name" = ' '`), change('User', `"name" = repeat('a', 201)`)],
  User_clearance: [change('User', `"clearance" = 'CLEAR'`)],
};

for (const table of [
  ...['Person', 'Office', 'Organisation', 'Mechanism', 'MechanismSession', 'Visit', 'Engagement'],
  ...['ExerciseSeries', 'ExerciseEdition', 'Agreement', 'Commitment', 'Source', 'Briefing'],
]) {
  broken[`${table}_slug_form`] = ['Upper', 'two words', '-a', 'a--b', 'a-', 'é', ''].map((slug) =>
    change(table, `"slug" = '${slug}'`),
  );
  broken[`${table}_slug_form`]?.push(change(table, `"slug" = repeat('a', 121)`));
}

// So that a check is met alone: triggers and foreign keys of the session rest.
const alone = `SET LOCAL session_replication_role = 'replica'`;

describe('a row of the record', () => {
  it.each(Object.entries(broken))('cannot break %s', async (constraint, statements) => {
    for (const statement of statements) {
      expect((await refusal(alone, statement)).constraint, statement).toBe(constraint);
    }
  });

  it('has no check, exclusion or partial unique index that is not tried here', async () => {
    const found = await rows<{ name: string }>(`
      SELECT conname AS name FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace AND contype IN ('c', 'x')
      UNION ALL SELECT indexrelid::regclass::text FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
        WHERE c.relnamespace = 'public'::regnamespace AND i.indisunique AND i.indpred IS NOT NULL`);
    const names = found.map(({ name }) => name.replaceAll('"', ''));
    expect(names.sort()).toEqual(Object.keys(broken).sort());
  });
});
