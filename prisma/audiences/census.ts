// What a database holds that somebody could read the record through, and what is wrong with each. Read from the
// database itself, so that whatever a migration adds is looked at before anybody has thought of it.

/** Every table, partitioned or foreign table, view and materialised view, of every schema but PostgreSQL's own. */
export const RELATIONS = `
  SELECT CASE n.nspname WHEN 'public' THEN '' ELSE n.nspname || '.' END || c.relname AS name, c.relkind AS kind,
    c.relrowsecurity AND c.relforcerowsecurity AS forced,
    EXISTS (SELECT 1 FROM pg_options_to_table(c.reloptions) o
      WHERE o.option_name = 'security_invoker' AND o.option_value::boolean) AS invoker,
    EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'seenFrom') AS derived,
    has_any_column_privilege('public', c.oid, 'SELECT, INSERT, UPDATE') AS public,
    has_any_column_privilege('attache_editors', c.oid, 'SELECT, INSERT, UPDATE')
      OR has_any_column_privilege('attache_readers', c.oid, 'SELECT, INSERT, UPDATE') AS audience,
    coalesce((SELECT json_agg(json_build_object('to', p.roles, 'using', p.qual, 'check', p.with_check) ORDER BY p.policyname)
      FROM pg_policies p WHERE p.schemaname = n.nspname AND p.tablename = c.relname
        AND p.roles <> ARRAY[current_user]::name[]), '[]') AS policies
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p', 'm', 'f', 'v') AND n.nspname !~ '^pg_|^information_schema$' ORDER BY 1`;

/** Every function that runs as its owner and can be called by name, with who may call it. */
export const DEFINERS = `
  SELECT p.oid::regproc::text AS name, coalesce(p.proconfig::text LIKE '%search_path=%', false) AS path,
    coalesce((SELECT array_agg(CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE a.grantee::regrole::text END ORDER BY 1)
      FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
      WHERE a.grantee <> p.proowner AND a.privilege_type = 'EXECUTE'), '{}') AS callers
  FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
  WHERE p.prosecdef AND n.nspname !~ '^pg_|^information_schema$'
    AND p.prorettype NOT IN ('trigger'::regtype, 'event_trigger'::regtype) ORDER BY 1`;

type Policy = { to: string[]; using: string | null; check: string | null };
export type Relation = {
  name: string;
  kind: 'r' | 'p' | 'm' | 'f' | 'v';
  forced: boolean;
  invoker: boolean;
  derived: boolean;
  public: boolean;
  audience: boolean;
  policies: Policy[];
};
export type Definer = { name: string; path: boolean; callers: string[] };

const MARKED = 'marking <= SELECT audience_clearance';
const DERIVED = '"seenFrom" <= SELECT audience_clearance';

/** Tables of the record that are the same for all, each with why nothing in it is marked. */
const OPEN = {
  Country: 'the states of the world, as ISO lists them',
  Office: 'the name of a post; who held it hangs on the person',
  Partnership: 'a level of a tie, which two governments announce',
};
/** Rules of their own, each with the test that holds what it says. */
const RULED = {
  Briefing: 'its marking and its state: seeing.db.test.ts',
  Tie: 'what happens in it: models/tie.db.test.ts',
  User: 'what somebody wrote: seeing.db.test.ts',
};

/** A condition without what PostgreSQL puts into it when it prints it. */
const plain = (text: string | null) =>
  (text ?? '')
    .replace(/ AS audience_\w+|[()]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What lets a row through that should have been asked for its marking. */
function looseIn({ name, derived, policies }: Relation): string[] {
  if (Object.hasOwn(RULED, name)) return [];
  const marking = derived ? DERIVED : MARKED;
  const reading = derived ? `${DERIVED} AND NOT "deskOnly" OR SELECT audience_edits` : MARKED;
  return policies.flatMap(({ to, using, check }) => {
    const isReading = String(to) === 'attache_readers';
    const expected = Object.hasOwn(OPEN, name) ? 'true' : isReading ? reading : marking;
    const isKept = plain(using) === expected && (isReading || plain(check) === expected);
    return isKept ? [] : [`lets ${String(to)} see: ${plain(using)}`];
  });
}

/** Why somebody could read through a relation what the database should keep from them. */
export function flawsOf(relation: Relation): string[] {
  const { name, kind, forced, invoker } = relation;
  return [
    ...(kind === 'm' || kind === 'f' ? ['can have no row-level security'] : []),
    ...((kind === 'r' || kind === 'p') && !forced ? ['has no row-level security, forced'] : []),
    ...(kind === 'v' && !invoker ? ['runs as its owner'] : []),
    ...(relation.public ? ['is open to PUBLIC'] : []),
    ...(relation.audience && kind !== 'v' ? looseIn(relation) : []),
  ].map((flaw) => `${name} ${flaw}`);
}
