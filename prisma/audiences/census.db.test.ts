import { describe, expect, it } from 'vitest';
import { DEFINERS, flawsOf, RELATIONS, type Definer, type Relation } from './census';
import { accountTables, useAudiences } from './hidden';

const { owner } = useAudiences();

/** What stands open on purpose. */
const KNOWN = [
  // Prisma's own list of migrations; of the roles only that of the accounts reads names and dates from it.
  '_prisma_migrations has no row-level security, forced',
  // It holds the condition of a policy itself: see the migration that makes it, and seeing.db.test.ts.
  'SearchHit runs as its owner',
];
/** Who may call what runs as its owner; everything else of that kind is a trigger, which nobody can call. */
const CALLERS = {
  // Called by triggers alone, which run as the owner too.
  refresh_search_words: [],
  // An editor puts a visit on record between two countries, also when the tie is not to be seen. It answers an id.
  tie_between: ['attache_editors'],
};

const relations = () => owner.rows<Relation>(RELATIONS);

describe('everything that holds rows or shows them', () => {
  it('is under row-level security, or its reader’s own rights, in every schema', async () => {
    const all = await relations();
    expect(all.flatMap(flawsOf).sort()).toEqual([...KNOWN].sort());
    const count = (kinds: string) => all.filter(({ kind }) => kinds.includes(kind)).length;
    console.log(
      `▸ row-level security: ${count('rp')} tables, forced on all but Prisma’s own; ${count('v')} views, ${count('mf')} materialised or foreign`,
    );
  });

  it('is either nothing that an audience may touch, or a table of the record', async () => {
    const closed = (await relations()).filter(({ audience }) => !audience).map(({ name }) => name);
    const others = ['SearchWords', '_prisma_migrations'];
    expect(closed.sort()).toEqual([...accountTables, ...others].sort());
  });

  it.each([
    [
      'a table',
      'Planted has no row-level security, forced',
      ['CREATE TABLE "Planted" ("id" uuid)'],
    ],
    [
      'a table whose owner passes',
      'Planted has no row-level security, forced',
      ['CREATE TABLE "Planted" ("id" uuid)', 'ALTER TABLE "Planted" ENABLE ROW LEVEL SECURITY'],
    ],
    [
      'a table that is open to every audience',
      'Planted lets attache_readers see: true',
      [
        'CREATE TABLE "Planted" ("id" uuid)',
        'ALTER TABLE "Planted" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY',
        'CREATE POLICY audience ON "Planted" FOR SELECT TO attache_readers USING (true)',
        'GRANT SELECT ON "Planted" TO attache_readers',
      ],
    ],
    [
      'a second policy on a table of the record',
      'Visit lets public see: true',
      ['CREATE POLICY more ON "Visit" FOR SELECT USING (true)'],
    ],
    [
      'a partitioned table',
      'Planted has no row-level security, forced',
      ['CREATE TABLE "Planted" ("id" uuid) PARTITION BY LIST ("id")'],
    ],
    ['a view', 'Planted runs as its owner', ['CREATE VIEW "Planted" AS TABLE "Visit"']],
    [
      'a materialised view',
      'Planted can have no row-level security',
      ['CREATE MATERIALIZED VIEW "Planted" AS TABLE "Visit"'],
    ],
    [
      'a table of another schema',
      'planted.Visit has no row-level security, forced',
      ['CREATE SCHEMA planted', 'CREATE TABLE planted."Visit" AS TABLE "Visit"'],
    ],
    [
      'a right of PUBLIC',
      'Visit is open to PUBLIC',
      ['GRANT SELECT ("title") ON "Visit" TO PUBLIC'],
    ],
  ])('would be found out: %s', async (_what, flaw, statements) => {
    const { refused, rows } = await owner.attempt(...statements, RELATIONS);
    expect(refused).toBeNull();
    expect((rows as Relation[]).flatMap(flawsOf)).toContain(flaw);
  });

  it('would be found out: a foreign table', async () => {
    const { refused, rows } = await owner.attempt(
      'CREATE FOREIGN DATA WRAPPER planted',
      'CREATE SERVER planted FOREIGN DATA WRAPPER planted',
      'CREATE FOREIGN TABLE "Planted" ("id" uuid) SERVER planted',
      RELATIONS,
    );
    // On a server of one's own the owner of a database may be too small for that.
    if (refused) return expect(refused.code).toBe('42501');
    expect((rows as Relation[]).flatMap(flawsOf)).toContain(
      'Planted can have no row-level security',
    );
  });
});

describe('what runs as its owner', () => {
  const asTable = (found: Definer[]) =>
    Object.fromEntries(found.map(({ name, callers }) => [name, callers]));

  it('is called by those on the list, and PUBLIC is not among them', async () => {
    const found = await owner.rows<Definer>(DEFINERS);
    expect(asTable(found)).toEqual(CALLERS);
    const [{ n }] = (await owner.rows(
      `SELECT count(*)::int AS n FROM pg_proc WHERE prosecdef AND pronamespace = 'public'::regnamespace`,
    )) as [{ n: number }];
    console.log(
      `▸ of ${n} functions that run as their owner ${found.length} can be called by name, by PUBLIC none`,
    );
  });

  it('finds its tables where they are, whoever calls it', async () => {
    const astray = await owner.rows(`
      SELECT proname FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace
      WHERE prosecdef AND nspname !~ '^pg_|^information_schema$'
        AND coalesce(proconfig::text, '') NOT LIKE '%search_path=%'`);
    expect(astray).toEqual([]);
  });

  it('would be found out: a function that answers everybody', async () => {
    const { rows } = await owner.attempt(
      `CREATE FUNCTION planted() RETURNS SETOF "Visit" LANGUAGE sql SECURITY DEFINER AS 'TABLE "Visit"'`,
      DEFINERS,
    );
    expect(asTable(rows as Definer[])).toEqual({ ...CALLERS, planted: ['PUBLIC'] });
  });
});
