import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { withClient } from '../bin/database.mjs';
import { schemaDiff } from '../bin/diff.mjs';
import { applyMigrations } from '../bin/migrate.mjs';
import { dropDatabase, urlOf } from '../bin/testing/template';

const migrated = process.env.DATABASE_URL!;
const paper = `${new URL(migrated).pathname.slice(1)}_paper`;
const serverUrl = inject('serverUrl');

beforeAll(async () => {
  await withClient(serverUrl, (client) => client.query(`CREATE DATABASE ${paper}`));
  const script = await schemaDiff();
  await withClient(urlOf(serverUrl, paper), (client) => client.query(script));
});
afterAll(() => dropDatabase(serverUrl, paper));

describe('the migrations and schema.prisma', () => {
  it('describe the same database', async () => {
    const [asMigrated, asDescribed] = await Promise.all([
      withClient(migrated, describeDatabase),
      withClient(urlOf(serverUrl, paper), describeDatabase),
    ]);
    expect(asMigrated.tables).toContain('Visit');
    for (const part of Object.keys(asDescribed) as (keyof typeof asDescribed)[]) {
      expect(asMigrated[part], part).toEqual(asDescribed[part]);
    }
  });

  it.each([
    ['a table', 'CREATE TABLE "Strange" ("id" uuid)'],
    ['a column', 'ALTER TABLE "Visit" ADD COLUMN "strange" text'],
    ['a type', 'ALTER TABLE "Session" ALTER COLUMN "agent" TYPE varchar(200)'],
    ['a nullability', 'ALTER TABLE "Visit" ALTER COLUMN "title" DROP NOT NULL'],
    ['a default', `ALTER TABLE "Visit" ALTER COLUMN "version" SET DEFAULT 2`],
    ['a value of an enum', `ALTER TYPE "Level" ADD VALUE 'strange'`],
    ['an index', 'DROP INDEX "Visit_headId_idx"'],
    ['a foreign key', 'ALTER TABLE "Visit" DROP CONSTRAINT "Visit_tieId_fkey"'],
  ])('are seen to differ by %s', async (_what, change) => {
    const differ = await withClient(migrated, async (client) => {
      const before = await describeDatabase(client);
      await client.query('BEGIN');
      await client.query(change);
      const after = await describeDatabase(client);
      await client.query('ROLLBACK');
      return JSON.stringify(before) !== JSON.stringify(after);
    });
    expect(differ).toBe(true);
  });

  it('run on PostgreSQL 15 or newer, and only once', async () => {
    const version = await withClient(migrated, async (client) => {
      const { rows } = await client.query(`SELECT current_setting('server_version_num')::int AS n`);
      return rows[0].n as number;
    });
    expect(version).toBeGreaterThanOrEqual(150_000);
    expect(await applyMigrations(migrated)).toEqual([]);
  });
});

/**
 * What schema.prisma can say of a database. What it cannot say is left out by kind: checks, exclusions and partial
 * indexes, whether NULLs are equal to an index, triggers, functions, policies, views, and what a generated column is
 * computed from.
 */
async function describeDatabase(client: pg.Client) {
  const list = async (sql: string) =>
    (await client.query<{ line: string }>(sql)).rows.map(({ line }) => line).sort();
  const ours = `c.relnamespace = 'public'::regnamespace AND c.relname <> '_prisma_migrations'`;
  return {
    tables: await list(
      `SELECT c.relname AS line FROM pg_class c WHERE ${ours} AND c.relkind = 'r'`,
    ),
    columns: await list(`
      SELECT concat_ws(' ', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
        CASE WHEN a.attnotnull THEN 'NOT NULL' END,
        CASE WHEN a.attgenerated = '' THEN pg_get_expr(d.adbin, d.adrelid) END) AS line
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
      LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
      WHERE ${ours} AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped`),
    enums: await list(`
      SELECT t.typname || ' ' || string_agg(e.enumlabel, ' ' ORDER BY e.enumsortorder) AS line
      FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid
      WHERE t.typnamespace = 'public'::regnamespace GROUP BY t.typname`),
    indexes: await list(`
      SELECT replace(pg_get_indexdef(i.indexrelid), ' NULLS NOT DISTINCT', '') AS line
      FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
      WHERE ${ours} AND i.indpred IS NULL AND NOT i.indisexclusion`),
    keys: await list(`
      SELECT c.relname || ' ' || k.conname || ' ' || pg_get_constraintdef(k.oid) AS line
      FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
      WHERE ${ours} AND k.contype IN ('p', 'u', 'f')`),
  };
}
