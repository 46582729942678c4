import { beforeAll, describe, expect, it } from 'vitest';
import { ownerConnection } from '../../bin/testing/attempt';
import { useSample } from '../../bin/testing/sample';

const { rows, attempt, refusal } = ownerConnection();

beforeAll(useSample);

const actor = '00000000-0000-7000-8000-000000000001';
const act = `SELECT set_config('attache.actor', '${actor}', true)`;
// Published revisions would refuse the change; the history of one is told all the same.
const reload = `SET LOCAL "attache.sample_reload" = 'on'`;
const last = `SELECT "table", "operation", "actorId", "before", "after", now() - "at" < interval '1 minute' AS "recent"
  FROM "Change" ORDER BY "id" DESC LIMIT 1`;

/** What is no part of the record, follows from it, or is its history itself. */
const apart = [
  ...[
    'ApiToken',
    'CoverageTie',
    'AuditEvent',
    'Authenticator',
    'RecoveryCode',
    'Passkey',
    'PasskeyChallenge',
    'Change',
    'Invitation',
    'ReadMark',
    'SavedSearch',
    'SearchWords',
  ],
  ...['Session', 'SignInLimit', 'Watch', '_prisma_migrations'],
];

describe('the history', () => {
  it('tells of every table, with who changed what, from what and into what', async () => {
    await rows(`INSERT INTO "Snapshot" ("id", "sourceId", "sha256", "text")
      SELECT gen_random_uuid(), "id", encode(sha256('Said'), 'hex'), 'Said' FROM "Source" LIMIT 1`);
    const tables = await rows<{ name: string }>(
      `
      SELECT relname AS name FROM pg_class
      WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> ALL ($1) ORDER BY 1`,
      [apart],
    );
    expect(tables.length).toBeGreaterThan(25);
    for (const { name } of tables) {
      const field = name === 'User' ? `"name" = 'Other'` : `"createdAt" = '2001-02-03'`;
      const one = `(SELECT ctid FROM "${name}" LIMIT 1)`;
      const { refused, rows: told } = await attempt(
        ...[reload, act, `UPDATE "${name}" SET ${field} WHERE ctid = ${one}`, last],
      );
      expect([refused, told], name).toEqual([
        null,
        [
          expect.objectContaining({
            table: name,
            operation: 'update',
            actorId: actor,
            recent: true,
          }),
        ],
      ]);
      expect(told[0].before, name).not.toEqual(told[0].after);
    }
  });

  it('tells of what is new and of what is taken out', async () => {
    const added = `INSERT INTO "Organisation" ("id", "slug", "name", "kind") VALUES (gen_random_uuid(), 'new', 'New', 'command')`;
    const { rows: told } = await attempt(act, added, last);
    expect(told).toMatchObject([{ operation: 'insert', before: null, after: { name: 'New' } }]);
    const removed = `DELETE FROM "Organisation" WHERE "slug" = 'new'`;
    const { rows: then } = await attempt(act, added, removed, last);
    expect(then).toMatchObject([{ operation: 'delete', before: { name: 'New' }, after: null }]);
  });

  it('never holds a password, and not every click of a user', async () => {
    const user = `WHERE "id" = (SELECT "id" FROM "User" LIMIT 1)`;
    const { rows: told } = await attempt(
      `UPDATE "User" SET "passwordHash" = '$argon2id$secret' ${user}`,
      last,
    );
    expect(told).toMatchObject([{ table: 'User', operation: 'update', actorId: null }]);
    expect(JSON.stringify(told)).not.toContain('argon2id');
    const { rows: count } = await attempt(
      'CREATE TEMPORARY TABLE "told" ON COMMIT DROP AS SELECT count(*) AS n FROM "Change"',
      `UPDATE "User" SET "lastActiveAt" = now() ${user}`,
      'SELECT (SELECT count(*) FROM "Change") - (SELECT n FROM "told") AS "more"',
    );
    expect(count).toEqual([{ more: '0' }]);
  });

  it('is never rewritten', async () => {
    for (const change of [`UPDATE "Change" SET "actorId" = NULL`, `DELETE FROM "Change"`]) {
      expect((await refusal(change)).message).toBe('Rows of Change are never rewritten.');
    }
  });
});

describe('an id that the database makes', () => {
  it('is a UUID of version 7, later ones after earlier ones', async () => {
    const made: string[] = [];
    for (let turn = 0; turn < 5; turn++) {
      const [row] = await rows<{ id: string }>('SELECT uuid_v7() AS "id", pg_sleep(0.002)');
      made.push(row!.id);
    }
    for (const id of made)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-/);
    expect([...made].sort()).toEqual(made);
  });
});

describe('what is saved as it was', () => {
  it.each(['Visit', 'Engagement', 'Participation'])('is not written: a %s', async (table) => {
    const updated = `UPDATE "${table}" SET "updatedAt" = now() WHERE "id" = (SELECT "id" FROM "${table}" LIMIT 1) RETURNING 1`;
    expect(await rows(updated)).toEqual([]);
  });
});

describe('the triggers', () => {
  // Each is tried in the tests beside this one; a new one is entered here together with its test.
  const tried = [
    ...['approver_is_no_author', 'author_is_no_approver', 'briefing_marking_covers_all'],
    ...['briefing_not_below_its_revision', 'chain_audit_event', 'commitment_fits_its_tie'],
    ...['count_note_versions'],
    ...['engagement_inside_its_visit', 'follow_the_visit', 'fulfilment_after_the_promise'],
    ...['fulfilment_by_a_later_source', 'fulfilment_is_cited', 'fulfilment_stays_cited'],
    ...['keep_coverage_ties', 'keep_note_version', 'keep_search_words'],
    ...['keep_standing_revision', 'keep_what_is_unseen', 'keep_words_of_others'],
    ...['marking_not_below_the_parents', 'move_coverage_ties', 'never_emptied', 'never_rewritten'],
    ...['one_active_admin_stays', 'published_authors_never_change'],
    ...['published_briefing_has_a_revision', 'published_citations_never_change'],
    ...['published_coverage_never_changes', 'published_key_judgements_never_change'],
    ...['published_revision_never_changes', 'published_stays_published', 'raise_what_hangs_on_it'],
    ...['record_change'],
    ...['reply_stays_in_its_thread', 'revision_marks_its_briefing'],
    ...['seen_by_those_who_tell', 'seen_by_what_points_to_it', 'seen_by_whoever_tells_of_it'],
    ...['seen_from', 'seen_from_what_it_tells', 'seen_when_it_is_taken_out', 'standing_follows'],
    ...['tell_change'],
    ...['unwritten_as_it_was', 'version_of_visit'],
    ...['visit_around_its_engagements', 'visit_fits_its_tie'],
  ];

  it('are all tried', async () => {
    const found = await rows<{ name: string }>(
      'SELECT DISTINCT tgname AS name FROM pg_trigger WHERE NOT tgisinternal',
    );
    expect(found.map(({ name }) => name).sort()).toEqual(tried);
  });
});
