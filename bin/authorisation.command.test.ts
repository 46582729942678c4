import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../e2e/form-fields';
import type { Launched } from '../e2e/launch';
import { createDemoUser } from '../prisma/accounts';
import { openOwner } from '../prisma/seed';
import {
  ACTIONS,
  actionsOfTheBuild,
  differences,
  ROUTES,
  routesOfTheCode,
  type Action,
  type Whom,
} from './testing/authorisation';
import { startNodes } from './testing/nodes';

const ROLES = ['analyst', 'editor', 'admin'] as const;
const CLEARANCES = ['GREEN', 'AMBER', 'RED'] as const;

type Visitor = { name: string; cookie: string; rank: number };
type Outcome = 'sign in' | 'refused' | 'considered' | `fault ${number}`;

let portal: Awaited<ReturnType<typeof startNodes>>;
let node: Launched;
let database: pg.Client;
const visitors: Visitor[] = [];
const RANK: Record<Whom, number> = { anyone: -1, account: 0, editor: 1, admin: 2 };

beforeAll(async () => {
  portal = await startNodes({});
  node = portal.nodes[0]!;
  database = await portal.connect();
  const owner = openOwner(`${portal.server.url}/postgres`);
  const signedIn = async (role: (typeof ROLES)[number], clearance: (typeof CLEARANCES)[number]) => {
    const { email, password } = await createDemoUser(owner, { role, clearance });
    return { email, cookie: (await signIn(node.url, email, password))! };
  };
  visitors.push({ name: 'signed out', cookie: '', rank: -1 });
  visitors.push({ name: 'a forged cookie', cookie: 'next-auth.session-token=a.b.c', rank: -1 });
  const users = `SELECT "id" FROM "User" WHERE "email" = $1`;
  const expired = await signedIn('admin', 'RED');
  await database.query(
    `UPDATE "Session" SET "expiresAt" = now() - interval '1 s' WHERE "userId" = (${users})`,
    [expired.email],
  );
  visitors.push({ name: 'an expired session', cookie: expired.cookie, rank: -1 });
  // The demo account of a role and a clearance is one; the next sign-in opens a session of its own.
  const disabled = await signedIn('editor', 'RED');
  await database.query(
    `UPDATE "User" SET "email" = 'disabled@x.example', "state" = 'disabled' WHERE "email" = $1`,
    [disabled.email],
  );
  visitors.push({ name: 'a disabled account', cookie: disabled.cookie, rank: -1 });
  for (const [rank, role] of ROLES.entries()) {
    for (const clearance of CLEARANCES) {
      const { cookie } = await signedIn(role, clearance);
      visitors.push({ name: `${role} up to ${clearance}`, cookie, rank });
    }
  }
  await owner.$disconnect();
}, 240_000);
afterAll(async () => {
  await database?.end();
  await portal?.stop();
});

/** Refusals that were noted on the audit trail so far. */
async function refusals(): Promise<number> {
  const { rows } = await database.query<{ count: number }>(
    `SELECT count(*)::int FROM "AuditEvent" WHERE "outcome" = 'refused' AND "action" NOT LIKE ALL ('{session:%,password:%,attempt:%}')`,
  );
  return rows[0]!.count;
}

async function outcomeOf(send: () => Promise<Response>): Promise<Outcome> {
  const before = await refusals();
  const answer = await send();
  const text = await answer.text();
  const leads = answer.headers.get('x-action-redirect') ?? answer.headers.get('location') ?? '';
  if (answer.status >= 500) return `fault ${answer.status}`;
  const isSignedOut = answer.status === 401 || /"lost":"signed-out"|You are signed out/.test(text);
  if (/sign-in/.test(leads) || isSignedOut) return 'sign in';
  return (await refusals()) > before ? 'refused' : 'considered';
}

/** As script sends it, with a form that holds nothing. */
function call({ id, page, takes }: Action, cookie: string, fields = {}): Promise<Response> {
  const body = new FormData();
  body.append('0', JSON.stringify([...[null, {}].slice(3 - takes), '$K1']));
  for (const [name, value] of Object.entries({ of: 'nothing', ...fields }))
    body.append(`1_${name}`, String(value));
  return fetch(node.url + page, {
    method: 'POST',
    headers: { cookie, 'next-action': id, accept: 'text/x-component' },
    body,
    redirect: 'manual',
  });
}

const expectedOf = (whom: Whom, { rank }: Visitor): Outcome =>
  rank >= RANK[whom] ? 'considered' : rank < 0 ? 'sign in' : 'refused';

describe('the table of who may do what', () => {
  it('has every action and every route, and none that is no more', () => {
    const keys = actionsOfTheBuild().map(({ key }) => key);
    expect(differences(ACTIONS, keys)).toEqual({ lacking: [], gone: [] });
    expect(differences(ROUTES, routesOfTheCode())).toEqual({ lacking: [], gone: [] });
    expect(differences(ACTIONS, [...keys, 'app/desk/actions.ts#createAnew']).lacking).toEqual([
      'app/desk/actions.ts#createAnew',
    ]);
  });

  it('is what each action answers to each visitor', { timeout: 180_000 }, async () => {
    const wrong: string[] = [];
    for (const action of actionsOfTheBuild()) {
      // Signing in with a browser that is signed in ends that session.
      if (ACTIONS[action.key] === 'anyone') continue;
      for (const visitor of visitors) {
        const outcome = await outcomeOf(() => call(action, visitor.cookie));
        const expected = expectedOf(ACTIONS[action.key]!, visitor);
        if (outcome !== expected)
          wrong.push(`${action.key} to ${visitor.name}: ${outcome}, not ${expected}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('is what each route answers to each visitor', { timeout: 60_000 }, async () => {
    const wrong: string[] = [];
    for (const [route, whom] of Object.entries(ROUTES)) {
      const [method = '', path = ''] = route.split(' ');
      const address = node.url + path.replace('[...nextauth]', 'session');
      for (const visitor of visitors) {
        const outcome = await outcomeOf(() =>
          fetch(address, {
            method,
            headers: { cookie: visitor.cookie },
            redirect: 'manual',
            ...(method === 'POST' && { body: 'Text' }),
          }),
        );
        const expected = expectedOf(whom, visitor);
        if (outcome !== expected)
          wrong.push(`${route} to ${visitor.name}: ${outcome}, not ${expected}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('what is somebody else’s, or above the clearance', () => {
  const cookieOf = (name: string) => visitors.find((one) => one.name === name)!.cookie;
  const named = (name: string) => actionsOfTheBuild().filter(({ key }) => key.endsWith(`#${name}`));

  it('is no note for an editor up to GREEN, and stays as it is', { timeout: 60_000 }, async () => {
    const { rows } = await database.query<{ id: string }>(
      `SELECT "id" FROM "Note" WHERE "marking" = 'AMBER' AND "parentId" IS NULL LIMIT 1`,
    );
    const { id } = rows[0]!;
    const stands = async () =>
      JSON.stringify((await database.query(`SELECT * FROM "Note" ORDER BY "id"`)).rows);
    const before = await stands();
    const nobody = '019b0000-0000-7000-8000-000000000000';
    const typed = { kind: 'context', marking: 'AMBER', body: 'From below.', version: 1 };
    for (const action of actionsOfTheBuild()) {
      if (!action.key.startsWith('app/desk/notes/')) continue;
      const cookie = cookieOf('editor up to GREEN');
      const answers = [];
      for (const of of [id, nobody]) {
        const answer = await call(action, cookie, { ...typed, of });
        const text = (await answer.text()).replaceAll(of, 'ID').replace(/[\w-]{20,}/g, '');
        answers.push([answer.status, text]);
      }
      expect(answers[0], action.key).toEqual(answers[1]);
    }
    expect(await stands()).toBe(before);
  });

  it('is no session of one’s own', async () => {
    const [end] = named('deleteSession');
    const { rows } = await database.query<{ id: string }>(
      `SELECT s."id" FROM "Session" s JOIN "User" u ON u."id" = s."userId"
       WHERE u."role" = 'admin' AND s."endedAt" IS NULL AND s."expiresAt" > now()`,
    );
    for (const { id } of rows) await call(end!, cookieOf('editor up to RED'), { session: id });
    const left = await database.query(
      `SELECT 1 FROM "Session" WHERE "id" = ANY ($1) AND "endedAt" IS NULL`,
      [rows.map(({ id }) => id)],
    );
    expect(left.rows.length).toBe(rows.length);
  });
});
