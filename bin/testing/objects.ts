// What each action is told to act on, and things of somebody else's, or above a clearance, to tell it of.
import { createHash, randomUUID } from 'node:crypto';
import type pg from 'pg';

type Kind = 'invitation' | 'note' | 'passkey' | 'record' | 'session' | 'user' | 'visit';
type Named = {
  kind: Kind;
  /** The field that names it; null when it is what the action takes first. */
  field: string | null;
  /** The rest of the form, in order, so that nothing but the object is left to refuse. */
  fields: Record<string, string>;
};

const note = { kind: 'context', marking: 'CLEAR', body: 'From below.', version: '1' };
const visit = {
  ...{ title: 'A visit', sender: 'IN', host: 'MY', type: 'official', level: 'minister' },
  ...{ start: '2025-03-03', end: '2025-03-04', marking: 'CLEAR', version: '1' },
};
const rights = { role: 'analyst', clearance: 'GREEN', state: 'disabled' };
/** Stands for the password of whoever asks. */
export const OWN_PASSWORD = 'whatever it is';
const password = 'four quiet words of no use';

/** Null: it acts on whoever asks, and on nothing else that could be named. */
export const OBJECTS: Record<string, Named | null> = {
  'app/account/actions.ts#deleteSession': { kind: 'session', field: 'session', fields: {} },
  'app/account/actions.ts#updateName': null,
  'app/account/actions.ts#updatePassword': null,
  'app/account/passkeys/actions.ts#createOffer': null,
  'app/account/passkeys/actions.ts#createPasskey': null,
  'app/account/passkeys/actions.ts#deletePasskey': {
    ...{ kind: 'passkey', field: 'id', fields: { password: OWN_PASSWORD } },
  },
  'app/account/passkeys/actions.ts#updatePasskey': {
    ...{ kind: 'passkey', field: 'id', fields: { name: 'Taken over' } },
  },
  'app/account/second-factor/actions.ts#createCodes': null,
  'app/account/second-factor/actions.ts#createSecondFactor': null,
  'app/account/second-factor/actions.ts#createSecret': null,
  'app/account/second-factor/actions.ts#deleteSecret': null,
  'app/account/second-factor/actions.ts#deleteSecondFactor': null,
  'app/admin/users/actions.ts#createAccount': null,
  'app/admin/users/actions.ts#createLink': { kind: 'user', field: 'id', fields: {} },
  'app/admin/users/actions.ts#deleteSecondFactor': { kind: 'user', field: 'id', fields: {} },
  'app/admin/users/actions.ts#deleteSessions': { kind: 'user', field: 'id', fields: {} },
  'app/admin/users/actions.ts#updateRights': { kind: 'user', field: 'id', fields: rights },
  'app/admin/users/actions.ts#updateState': { kind: 'user', field: 'id', fields: rights },
  'app/desk/notes/actions.ts#createNote': { kind: 'record', field: 'of', fields: note },
  'app/desk/notes/actions.ts#createReply': { kind: 'note', field: 'of', fields: note },
  'app/desk/notes/actions.ts#createResolution': { kind: 'note', field: 'of', fields: {} },
  'app/desk/notes/actions.ts#createWithdrawal': { kind: 'note', field: 'of', fields: {} },
  'app/desk/notes/actions.ts#deleteResolution': { kind: 'note', field: 'of', fields: {} },
  'app/desk/notes/actions.ts#deleteWithdrawal': { kind: 'note', field: 'of', fields: {} },
  'app/desk/notes/actions.ts#updateNote': { kind: 'note', field: 'of', fields: note },
  'app/desk/visits/actions.ts#keepVisit': { kind: 'visit', field: null, fields: visit },
  'app/invitations/[token]/actions.ts#createPassword': {
    ...{ kind: 'invitation', field: 'token', fields: { password, repeated: password } },
  },
  // Whose account it is shows in nothing but the right password, key or code: models/user/authentication.db.test.ts.
  'app/sign-in/actions.ts#createChallenge': null,
  'app/sign-in/actions.ts#createSession': null,
  'app/sign-in/actions.ts#createSessionByPasskey': null,
  'app/sign-in/second-step/actions.ts#createSession': null,
  'app/sign-out/page.tsx#$$RSC_SERVER_ACTION_0': null,
};

/** Something that is not for those whose `rank` or clearance is below; above everybody's when it is another's. */
export type Hidden = { kind: Kind; name: string; rank: number; cleared: number };

/** By kind, what names nothing at all. */
export const NOTHING: Record<Kind, string> = {
  invitation: 'not-a-link-of-anybody',
  note: '019b0000-0000-7000-8000-000000000000',
  passkey: '019b0000-0000-7000-8000-000000000000',
  record: 'visit:nobody-went-anywhere',
  session: '019b0000-0000-7000-8000-000000000000',
  user: '019b0000-0000-7000-8000-000000000000',
  visit: 'nobody-went-anywhere',
};

const TARGETS = {
  ...{ visit: 'Visit', engagement: 'Engagement', session: 'MechanismSession' },
  ...{ exercise: 'ExerciseEdition', agreement: 'Agreement', commitment: 'Commitment' },
  briefing: 'Briefing',
};
const ALL = 99;
const LEVELS = ['GREEN', 'AMBER', 'RED'];

/** Marks records and notes AMBER and RED, and gives somebody else a session, a passkey and links. */
export async function hideObjects(database: pg.Client): Promise<Hidden[]> {
  const one = async (sql: string, values: unknown[] = []) =>
    (await database.query<{ name: string }>(sql, values)).rows[0]!.name;
  const hidden: Hidden[] = [];
  for (const [of, table] of Object.entries(TARGETS)) {
    for (const [cleared, marking] of [...LEVELS.entries()].slice(1)) {
      const slug = await one(
        `UPDATE "${table}" SET "marking" = $1 WHERE "slug" = (SELECT ${cleared > 1 ? 'max' : 'min'}("slug") FROM "${table}")
         RETURNING "slug" AS name`,
        [marking],
      );
      hidden.push({ kind: 'record', name: `${of}:${slug}`, rank: 0, cleared });
      if (of === 'visit') hidden.push({ kind: 'visit', name: slug, rank: 0, cleared });
    }
  }
  for (const [cleared, marking] of [...LEVELS.entries()].slice(1)) {
    const name = await one(
      `INSERT INTO "Note" SELECT (jsonb_populate_record(n, jsonb_build_object('id', uuid_v7(), 'marking', $1::text))).*
       FROM "Note" n WHERE n."visitId" = (SELECT "id" FROM "Visit" WHERE "marking" = 'CLEAR' AND "slug" LIKE 'rajnath%' LIMIT 1)
       AND n."parentId" IS NULL LIMIT 1 RETURNING "id" AS name`,
      [marking],
    );
    hidden.push({ kind: 'note', name, rank: 0, cleared });
  }
  const user = await one(`INSERT INTO "User" ("id", "email", "name", "clearance")
    VALUES (uuid_v7(), 'somebody.else@x.example', 'Somebody else', 'RED') RETURNING "id" AS name`);
  hidden.push({ kind: 'user', name: user, rank: 2, cleared: 0 });
  const other = { rank: ALL, cleared: ALL };
  const session = await one(
    `INSERT INTO "Session" ("id", "userId", "expiresAt") VALUES (uuid_v7(), $1, now() + interval '1 day') RETURNING "id" AS name`,
    [user],
  );
  hidden.push({ kind: 'session', name: session, ...other });
  const passkey = await one(
    `INSERT INTO "Passkey" ("id", "userId", "name", "credentialId", "publicKey")
     VALUES (uuid_v7(), $1, 'Somebody else’s', $2, '') RETURNING "id" AS name`,
    [user, randomUUID()],
  );
  hidden.push({ kind: 'passkey', name: passkey, ...other });
  const admin = await one(`SELECT "id" AS name FROM "User" WHERE "role" = 'admin' LIMIT 1`);
  for (const [token, maker, rest] of [
    ['a-link-that-was-used', admin, `now() + interval '1 day', now()`],
    ['a-link-that-has-expired', admin, `now() - interval '1 s', NULL`],
    ['a-link-of-whoever-may-make-none', user, `now() + interval '1 day', NULL`],
  ] as const) {
    await database.query(
      `INSERT INTO "Invitation" ("id", "userId", "createdById", "tokenHash", "expiresAt", "usedAt")
       VALUES (uuid_v7(), $1, $2, $3, ${rest})`,
      [user, maker, createHash('sha256').update(token).digest('hex')],
    );
    hidden.push({ kind: 'invitation', name: token, ...other });
  }
  return hidden;
}

/** What must be as it was when nothing hidden was touched. */
export async function standing(database: pg.Client): Promise<string> {
  const { rows } = await database.query(`SELECT json_build_array(
    (SELECT md5(string_agg(n::text, '' ORDER BY "id")) FROM "Note" n),
    (SELECT md5(string_agg(v::text, '' ORDER BY "id")) FROM "Visit" v),
    (SELECT md5(string_agg(concat("role", "clearance", "state", "passwordHash"), '' ORDER BY "id")) FROM "User"),
    (SELECT "endedAt" FROM "Session" s JOIN "User" u ON u."id" = s."userId" WHERE u."email" = 'somebody.else@x.example'),
    (SELECT string_agg("name", ',' ORDER BY "id") FROM "Passkey"),
    (SELECT count(*) FROM "Invitation")) AS all`);
  return JSON.stringify(rows);
}
