import { PrismaPg } from '@prisma/adapter-pg';
import { Prisma, PrismaClient } from '../generated/prisma/client';
import { isoCountries } from './countries';
import { sampleRecord } from './sample/record';
import { SAMPLE_PREFIX } from './sample/id';
import { rowsOf, type SampleRows } from './sample/rows';

type Transaction = Prisma.TransactionClient;
type Row = { id: string } & Record<string, unknown>;

/** What every table of the record can do, whichever its columns: the reload goes through all of them alike. */
type Table = {
  findMany(query: object): Promise<Row[]>;
  createMany(query: { data: Row[]; skipDuplicates: boolean }): Promise<unknown>;
  update(query: { where: { id: string }; data: object }): Promise<unknown>;
};

/** A client that runs as the owner of the database: for the operator's commands, never for a page. */
export function openOwner(databaseUrl: string): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl }) });
}

/** All countries of ISO 3166-1. Safe to call again: only what differs is written. */
export async function loadReference(db: PrismaClient): Promise<void> {
  const known = new Map((await db.country.findMany()).map((country) => [country.code, country]));
  const countries = isoCountries();
  await db.country.createMany({
    data: countries.filter(({ code }) => !known.has(code)),
    skipDuplicates: true,
  });
  for (const country of countries) {
    const row = known.get(country.code);
    if (row && differs(row, country)) {
      await db.country.update({ where: { code: country.code }, data: country });
    }
  }
}

/**
 * Brings the sample record to the state that prisma/sample describes, in one transaction. Running it twice gives the
 * same rows. Rows that users made stay as they are, also those that hang on the sample (a note on a sample visit), and
 * so does a sample briefing that users have revised or published.
 */
export async function loadSample(db: PrismaClient): Promise<void> {
  await db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT set_config('attache.sample_reload', 'on', true)`;
      const described = rowsOf(sampleRecord);
      const rows = await leaveUsersBriefings(tx, await yieldSlugs(tx, described));
      for (const table of tablesOf(rows)) await bring(tableOf(tx, table), rows[table] as Row[]);
      await dateFirstVersions(tx);
      await removeStale(tx, described);
    },
    { timeout: 300_000, maxWait: 30_000 },
  );
}

function tablesOf(rows: SampleRows): (keyof SampleRows)[] {
  return Object.keys(rows) as (keyof SampleRows)[];
}

function tableOf(tx: Transaction, name: keyof SampleRows): Table {
  return tx[name] as unknown as Table;
}

async function bring(table: Table, rows: Row[]): Promise<void> {
  const known = new Map(
    (await table.findMany({ where: { id: { in: rows.map(({ id }) => id) } } })).map((row) => [
      row.id,
      row,
    ]),
  );
  const missing = rows.filter(({ id }) => !known.has(id));
  if (missing.length > 0) await table.createMany({ data: missing, skipDuplicates: true });
  for (const row of rows) {
    const old = known.get(row.id);
    if (old && differs(old, row)) await table.update({ where: { id: row.id }, data: row });
  }
}

function differs(old: Record<string, unknown>, row: Record<string, unknown>): boolean {
  return Object.entries(row).some(
    ([field, value]) => JSON.stringify(old[field]) !== JSON.stringify(value),
  );
}

/** Where a user has made a row with the slug of a sample row, the user's row stands and takes what hangs on it. */
async function yieldSlugs(tx: Transaction, rows: SampleRows): Promise<SampleRows> {
  const standIns = new Map<string, string>();
  for (const table of tablesOf(rows)) {
    const idBySlug = new Map<string, string>();
    for (const row of rows[table] as Row[]) {
      if (typeof row.slug === 'string') idBySlug.set(row.slug, row.id);
    }
    if (idBySlug.size === 0) continue;
    const taken = await tableOf(tx, table).findMany({
      where: { slug: { in: [...idBySlug.keys()] }, id: { notIn: [...idBySlug.values()] } },
    });
    for (const { id, slug } of taken) standIns.set(idBySlug.get(slug as string) as string, id);
  }
  if (standIns.size === 0) return rows;
  return eachTable(rows, (list) =>
    list
      .filter(({ id }) => !standIns.has(id))
      .map(
        (row) =>
          Object.fromEntries(
            Object.entries(row).map(([field, value]) => [
              field,
              field.endsWith('Id') ? (standIns.get(value as string) ?? value) : value,
            ]),
          ) as Row,
      ),
  );
}

async function leaveUsersBriefings(tx: Transaction, rows: SampleRows): Promise<SampleRows> {
  const published = new Map(rows.revision.map(({ id, publishedAt }) => [id, publishedAt !== null]));
  const kept = await tx.revision.findMany({
    where: { briefingId: { in: rows.briefing.map(({ id }) => id as string) } },
    select: { id: true, briefingId: true, publishedAt: true },
  });
  const theirs = new Set(
    kept
      .filter(({ id, publishedAt }) => published.get(id) !== (publishedAt !== null))
      .map(({ briefingId }) => briefingId),
  );
  if (theirs.size === 0) return rows;
  const left = new Set(
    rows.revision.filter(({ briefingId }) => theirs.has(briefingId)).map(({ id }) => id),
  );
  return eachTable(rows, (list, table) =>
    list.filter(
      (row) =>
        !(table === 'briefing' && theirs.has(row.id)) &&
        !left.has(row.id) &&
        !left.has(row.revisionId as string),
    ),
  );
}

function eachTable(
  rows: SampleRows,
  change: (list: Row[], table: keyof SampleRows) => Row[],
): SampleRows {
  return Object.fromEntries(
    tablesOf(rows).map((table) => [table, change(rows[table] as Row[], table)]),
  ) as unknown as SampleRows;
}

/** The database dates the first version of a note when the row arrives; the sample's are as old as their notes. */
async function dateFirstVersions(tx: Transaction): Promise<void> {
  await tx.$executeRaw`
    UPDATE "NoteVersion" v SET "createdAt" = n."createdAt" FROM "Note" n
    WHERE n."id" = v."noteId" AND v."version" = 1 AND v."createdAt" <> n."createdAt"
      AND n."id" BETWEEN ${lowestSampleId}::uuid AND ${highestSampleId}::uuid`;
}

const lowestSampleId = `${SAMPLE_PREFIX}-0000-0000-000000000000`;
const highestSampleId = `${SAMPLE_PREFIX}-ffff-ffff-ffffffffffff`;

/** Takes out what an older sample had and this one has not, save what a user's row still needs. */
async function removeStale(tx: Transaction, rows: SampleRows): Promise<void> {
  for (const table of tablesOf(rows).reverse()) {
    if (table === 'user') continue;
    const current = new Set((rows[table] as Row[]).map(({ id }) => id));
    const kept = await tableOf(tx, table).findMany({
      where: { id: { gte: lowestSampleId, lte: highestSampleId } },
    });
    for (const { id } of kept) {
      if (current.has(id)) continue;
      const name = table[0]?.toUpperCase() + table.slice(1);
      await tx.$executeRaw(
        Prisma.raw(`DO $$ BEGIN DELETE FROM "${name}" WHERE "id" = '${id}';
          EXCEPTION WHEN foreign_key_violation OR restrict_violation THEN NULL; END $$`),
      );
    }
  }
}
