// Puts text that would run into every column that holds text, as the database lets it.
import { createHash } from 'node:crypto';
import type pg from 'pg';
import { VECTORS } from './xss-vectors';

type Column = { table: string; column: string; list: boolean };

/** What the database itself takes in one form only, so that nothing which runs comes to stand there; it is tried. */
export const REFUSED =
  /\.(slug|date|start|end|due|madeOn|published|retrieved|lastReviewed|reviewBy)$|\.(\w+Code|sha256)$|^Country\.(code|alpha3|numeric)$|^Snapshot\.text$/;

/** What no person writes and no page shows, each with what it is. */
export const APART: Record<string, string> = {
  'ApiToken.tokenHash': 'a hash',
  'AuditEvent.hash': 'a hash, made by the database',
  'AuditEvent.previousHash': 'a hash, made by the database',
  'Authenticator.sealedSecret': 'sealed bytes',
  'Change.rowId': 'the id of a row, written by a trigger',
  'Change.table': 'the name of a table, written by a trigger',
  'Invitation.tokenHash': 'a hash',
  'Passkey.credentialId': 'a name that the device makes of random bytes',
  'PasskeyChallenge.challenge': 'random bytes, for one use',
  'RecoveryCode.codeHash': 'a hash',
  'SearchWords.kind': 'one of the kinds of what can be found, written by a trigger',
  'SignInLimit.key': 'a hash of an account or an address',
  'User.passwordHash': 'a hash',
};

/** What {@link plantRows} fills. */
export const IN_ROWS_OF_THEIR_OWN = [
  ...['ApiToken.name', 'AuditEvent.action', 'AuditEvent.address', 'AuditEvent.object'],
  ...['AuditEvent.outcome', 'Note.body', 'Passkey.name', 'Passkey.transports', 'SavedSearch.name'],
  ...['SavedSearch.path', 'Session.address', 'Session.agent'],
];

/** What the database wants around a text, or how much of it. */
const SHAPES: Record<string, (vector: string, row: number) => string> = {
  'Source.url': (vector) => `https://x.example/${vector}`,
  'User.email': (vector, row) =>
    `${vector.replace(/[\s@]/g, '').toLowerCase().slice(0, 200)}${row}@x.example`,
  'User.name': (vector) => vector.trim().slice(0, 200),
};
/** Rows come to stand beside one another on pages; with so many vectors in each, the first few rows hold them all. */
const PER_CELL = 24;

/** Every column of every table that holds words. */
export async function textColumns(database: pg.Client): Promise<Column[]> {
  const { rows } = await database.query<Column>(`
    SELECT c.relname AS table, a.attname AS column, a.atttypid = 'text[]'::regtype AS list
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace AND c.relname <> '_prisma_migrations'
      AND a.atttypid IN ('text'::regtype, 'text[]'::regtype, 'varchar'::regtype) AND a.attnum > 0
      AND NOT a.attisdropped AND a.attgenerated = '' ORDER BY 1, 2`);
  return rows;
}

export const nameOf = ({ table, column }: Column) => `${table}.${column}`;

/** Puts the vectors into a column, the next ones in each row; says how many, or what the database says to it. */
export async function plant(database: pg.Client, one: Column, at: number) {
  const { table, column, list } = one;
  const { rows } = await database.query<{ ctid: string }>(
    `SELECT ctid::text FROM "${table}"
     WHERE "${column}" IS NOT NULL OR NOT EXISTS (SELECT 1 FROM "${table}" WHERE "${column}" IS NOT NULL)`,
  );
  const shape = SHAPES[nameOf(one)];
  const vectorAt = (index: number) => VECTORS[index % VECTORS.length]!.replaceAll('\0', '');
  const cells = rows.map((_, row) => {
    if (shape) return shape(vectorAt(at + row), row);
    const from = at + row * PER_CELL;
    return Array.from({ length: PER_CELL }, (_, index) => vectorAt(from + index)).join('\n');
  });
  await database.query('BEGIN');
  try {
    await database.query(`SET LOCAL "attache.sample_reload" = 'on'`);
    await database.query(
      `UPDATE "${table}" t SET "${column}" = ${list ? 'ARRAY[v.text, v.text]' : 'v.text'}
       FROM unnest($1::tid[], $2::text[]) AS v(at, text) WHERE t.ctid = v.at`,
      [rows.map(({ ctid }) => ctid), cells],
    );
    await database.query('COMMIT');
    return { cells: cells.length, refused: null };
  } catch (error) {
    await database.query('ROLLBACK');
    return { cells: 0, refused: (error as Error).message };
  }
}

/** Rows of an admin's that together hold every vector, and a note for each; what the sample has none of is made. */
export async function plantRows(database: pg.Client, email: string) {
  const each = `unnest($1::text[]) WITH ORDINALITY AS v(text, at), "User" u WHERE u."email" = $2`;
  for (const statement of [
    `INSERT INTO "Passkey" ("id", "userId", "name", "credentialId", "publicKey", "transports")
     SELECT uuid_v7(), u."id", string_agg(v.text, E'\\n'), 'key ' || v.at % 24, '', array_agg(v.text)
     FROM ${each} GROUP BY u."id", v.at % 24`,
    `INSERT INTO "Session" ("id", "userId", "agent", "address", "expiresAt")
     SELECT uuid_v7(), u."id", string_agg(v.text, ' '), string_agg(v.text, ' '), now() + interval '1 day'
     FROM ${each} GROUP BY u."id", v.at % 24`,
    `INSERT INTO "AuditEvent" ("actorId", "action", "object", "outcome", "address")
     SELECT u."id", string_agg(v.text, E'\\n'), string_agg(v.text, ' '), string_agg(v.text, ' '), string_agg(v.text, ' ')
     FROM ${each} GROUP BY u."id", v.at % 20`,
    `INSERT INTO "SavedSearch" ("id", "userId", "name", "path") SELECT uuid_v7(), u."id", v.text, v.text FROM ${each}`,
    `INSERT INTO "ApiToken" ("id", "userId", "name", "tokenHash") SELECT uuid_v7(), u."id", v.text, 'token ' || v.at FROM ${each}`,
    `INSERT INTO "Note" SELECT (jsonb_populate_record(n, jsonb_build_object('id', uuid_v7(), 'body', v.text))).*
     FROM "Note" n, ${each} AND n."id" = (SELECT "id" FROM "Note"
       WHERE "visitId" IS NOT NULL AND "parentId" IS NULL AND "withdrawnAt" IS NULL ORDER BY "id" LIMIT 1)`,
  ]) {
    await database.query(statement, [VECTORS.map((vector) => vector.replaceAll('\0', '')), email]);
  }
  await database.query(
    `UPDATE "Disagreement" SET "settledAt" = now(), "reason" = 'Settled',
    "settledById" = (SELECT "id" FROM "User" WHERE "email" = $1) WHERE "id" = (SELECT min("id"::text)::uuid FROM "Disagreement")`,
    [email],
  );
}

/** Somebody who has a link to set a password. */
export async function invite(database: pg.Client, token: string) {
  await database.query(
    `WITH guest AS (
       INSERT INTO "User" ("id", "email", "name") VALUES (uuid_v7(), 'invited@x.example', 'Invited') RETURNING "id"
     )
     INSERT INTO "Invitation" ("id", "userId", "createdById", "tokenHash", "expiresAt")
     SELECT uuid_v7(), guest."id", "User"."id", $1, now() + interval '1 day' FROM guest, "User"
     WHERE "User"."role" = 'admin' LIMIT 1`,
    [createHash('sha256').update(token).digest('hex')],
  );
}
