// What the tests of the audiences share: the tables, something hidden in each, and the connections.
import { beforeAll, expect } from 'vitest';
import { ownerConnection, webConnection } from '../../bin/testing/attempt';
import { useSample } from '../../bin/testing/sample';
import type { Audience } from '../../lib/audience';

export const role = (audience: Audience) => `attache_${audience.replace('-', '_')}`;
export const as = (audience: Audience) => `SET LOCAL ROLE ${role(audience)}`;
export const denied = '42501';

/** Tables of the record whose rows carry a marking that alone decides; briefings and notes come below. */
export const marked = [
  ...['Person', 'Organisation', 'Mechanism', 'MechanismSession', 'Visit', 'Engagement'],
  ...['ExerciseSeries', 'ExerciseEdition', 'Agreement', 'AgreementEvent', 'Commitment'],
  ...['CommitmentEvent', 'Source'],
];
/** Rows without a marking exist for whoever may see the row that they hang on. */
export const hanging = {
  Author: ['revisionId', 'Revision'],
  KeyJudgement: ['revisionId', 'Revision'],
  Coverage: ['revisionId', 'Revision'],
  CoverageTie: ['coverageId', 'Coverage'],
  Snapshot: ['sourceId', 'Source'],
  Citation: ['sourceId', 'Source'],
  DisagreementClaim: ['sourceId', 'Source'],
  OfficeHolding: ['personId', 'Person'],
  Participation: ['personId', 'Person'],
  ExerciseSeriesParticipant: ['seriesId', 'ExerciseSeries'],
  NoteVersion: ['noteId', 'Note'],
} as const;
export const accountTables = [
  ...[
    'Session',
    'SignInLimit',
    'Authenticator',
    'RecoveryCode',
    'Passkey',
    'PasskeyChallenge',
    'Invitation',
    'ApiToken',
    'Watch',
    'SavedSearch',
    'ReadMark',
    'AuditEvent',
    'Change',
  ],
];

/** Statements that put something marked RED into every table of the record, under a slug of its own. */
export function hiding(named: string): string[] {
  const hiddenIn = (table: string) => `md5('${named} ${table}')::uuid`;
  const slug = `'${named}'`;
  const name = `'Hidden talks on defence, ${named}'`;
  const tieId = `(SELECT "id" FROM "Tie" WHERE "slug" = 'in-my')`;
  const hidden: Record<string, Record<string, string>> = {
    Person: { slug, name },
    Organisation: { slug, name, kind: `'command'` },
    Mechanism: { slug, tieId, name, level: `'staff'` },
    MechanismSession: { slug, mechanismId: hiddenIn('Mechanism'), date: `'2020'` },
    Visit: {
      ...{ slug, tieId, title: name, senderCode: `'IN'`, hostCode: `'MY'` },
      ...{ type: `'working'`, level: `'staff'`, start: `'2020'` },
    },
    Engagement: { slug, tieId, title: name, kind: `'talks'`, date: `'2020'` },
    ExerciseSeries: { slug, name, domain: `'land'` },
    ExerciseEdition: {
      ...{ slug, seriesId: hiddenIn('ExerciseSeries'), title: name, start: `'2020'` },
    },
    Agreement: { slug, tieId, title: name, type: `'arrangement'` },
    AgreementEvent: { agreementId: hiddenIn('Agreement'), kind: `'signed'`, date: `'2020'` },
    Commitment: { slug, tieId, text: name, madeOn: `'2020'`, visitId: hiddenIn('Visit') },
    CommitmentEvent: { commitmentId: hiddenIn('Commitment'), kind: `'made'`, date: `'2020'` },
    Source: { slug, title: name, publisher: name, reliability: `'A'` },
  };
  return Object.entries(hidden).map(([table, fields]) => {
    const all: Record<string, string> = { id: hiddenIn(table), marking: `'RED'`, ...fields };
    const names = Object.keys(all).map((column) => `"${column}"`);
    return `INSERT INTO "${table}" (${names}) VALUES (${Object.values(all)})`;
  });
}

/** The sample record with something to hide in every table; call it once in a test file. */
export function useAudiences() {
  const owner = ownerConnection();
  const web = webConnection();

  beforeAll(async () => {
    await useSample();
    // In every table something to hide, a note withdrawn, and a snapshot of a source that is not for all.
    for (const statement of hiding('hidden')) await owner.rows(statement);
    await owner.rows(`UPDATE "Note" SET "withdrawnAt" = now(), "withdrawnById" = "authorId"
      WHERE "id" = (SELECT "id" FROM "Note" WHERE "marking" = 'CLEAR' AND "visitId" IS NOT NULL ORDER BY "id" LIMIT 1)`);
    await owner.rows(`INSERT INTO "Snapshot" ("id", "sourceId", "sha256", "text")
      SELECT gen_random_uuid(), "id", encode(sha256('Said'), 'hex'), 'Said' FROM "Source" WHERE "marking" = 'AMBER' LIMIT 1`);
  }, 60_000);

  /** The rows of a query as an audience sees them. */
  async function seen(audience: Audience, sql: string) {
    const { refused, rows } = await web.attempt(as(audience), sql);
    expect(refused, `${audience}: ${sql}`).toBeNull();
    return rows;
  }

  return { owner, web, seen };
}
