import { AsyncLocalStorage } from 'node:async_hooks';
import { validate as isUuid } from 'uuid';

/**
 * What a page was made from, so that it is known when it is no longer true. Kinds of keys: `<id>`, a row that was read;
 * `Note <id>`, the rows of a table that point to a row; `Note`, any row of a table; `*`, anything.
 */
export type Footprint = Set<string>;

export type Query = {
  sql: string;
  args: readonly unknown[];
  rows: readonly (readonly unknown[])[];
};

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const TABLE = /"([A-Z][A-Za-z]+)"/g;
/** What no list of rows "whose column is one of these" has: new rows may belong to it that point to none of them. */
const MORE_THAN_POINTING = /\b(OR|NOT|EXISTS|UNION|JOIN)\b|<>|!=/i;
const BY_SLUG = /"slug" = \$\d/;
/** The rows that nothing points to, as Prisma asks for them. */
const POINTING_AT_NOTHING = /" IN \(NULL\)/;
/** Joined for the order alone: those rows are read by a query of their own, and stand in the footprint by it. */
const JOINED_TO_SORT = /LEFT JOIN \S+ AS "orderby_\d+" ON \(\S+\) = \(\S+\)/g;
/** A function that reads tables which the query does not name. */
const OUT_OF_FUNCTION = /\b(FROM|JOIN)\s+(?!lateral\b|unnest|generate_series|jsonb?_)[a-z_]+\s*\(/i;

/** The tables that each view reads, of the database that the portal follows: see {@link nameParts}. */
const shared = globalThis as { attacheViews?: Map<string, string[]> };

/**
 * Adds what a query read. Every doubt makes the footprint larger, never smaller: what is not plainly "the rows that
 * point to these" or "the row of this name" depends on each table that it mentions.
 */
export function addQuery(footprint: Footprint, { sql: sent, args, rows }: Query): void {
  const views = shared.attacheViews;
  const sql = sent.replace(JOINED_TO_SORT, '').replace(/"orderby_\d+"\S*/g, '');
  for (const row of rows) for (const id of idsIn(row)) footprint.add(id);
  const tables = [...new Set(Array.from(sql.matchAll(TABLE), ([, name]) => name!))];
  if (tables.length === 0 || OUT_OF_FUNCTION.test(sql)) footprint.add('*');
  const [table] = tables;
  if (tables.length === 1 && !views?.has(table!) && !MORE_THAN_POINTING.test(sql)) {
    // An id within a text that is looked for points to nothing.
    const pointed = args.flat(2).filter((one) => typeof one === 'string' && isUuid(one));
    for (const id of pointed) footprint.add(`${table} ${id}`);
    if (pointed.length > 0 || (BY_SLUG.test(sql) && rows.length > 0)) return;
    if (POINTING_AT_NOTHING.test(sql) || isListOfNothing(sql, args)) return;
  }
  for (const name of tables) for (const part of views?.get(name) ?? [name]) footprint.add(part);
}

/** `IN ($1,$2)`, all of them null. */
function isListOfNothing(sql: string, args: readonly unknown[]): boolean {
  const list = /" IN \((\$\d+(?:,\$\d+)*)\)/.exec(sql)?.[1]?.split(',') ?? [];
  return list.length > 0 && list.every((name) => args[Number(name.slice(1)) - 1] === null);
}

function* idsIn(values: readonly unknown[]): Iterable<string> {
  for (const value of values) {
    if (typeof value === 'string') for (const [id] of value.matchAll(UUID)) yield id;
    else if (Array.isArray(value)) yield* idsIn(value);
    else if (value && typeof value === 'object') yield* idsIn([JSON.stringify(value)]);
  }
}

/** @param parts for each view, the tables that it reads, through other views too */
export function nameParts(parts: Map<string, string[]>): void {
  shared.attacheViews = parts;
}

const current = ((
  globalThis as { attacheFootprint?: AsyncLocalStorage<Footprint> }
).attacheFootprint ??= new AsyncLocalStorage<Footprint>());

/** Runs work; what it reads of the record is added to the footprint. */
export function tracing<T>(footprint: Footprint, work: () => T): T {
  return current.run(footprint, work);
}

/** The footprint that is being made, if any. */
export function tracedBy(): Footprint | undefined {
  return current.getStore();
}
