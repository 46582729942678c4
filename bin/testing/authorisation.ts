// Who may do what: every server action and every route handler, each with whom it lets pass its first line.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { takenBy } from '../../proxy/put-well';
import { checkout } from '../data-folder.mjs';

/**
 * `anyone`, signed in or not; whoever has taken the first of two steps of signing in; whoever is signed in; or those who
 * keep the record, or admins alone.
 */
export type Whom = 'anyone' | 'half way' | 'account' | 'editor' | 'admin';

export const ACTIONS: Record<string, Whom> = {
  'app/account/actions.ts#deleteSession': 'account',
  'app/account/actions.ts#updateName': 'account',
  'app/account/actions.ts#updatePassword': 'account',
  'app/account/passkeys/actions.ts#createOffer': 'account',
  'app/account/passkeys/actions.ts#createPasskey': 'account',
  'app/account/passkeys/actions.ts#deletePasskey': 'account',
  'app/account/passkeys/actions.ts#updatePasskey': 'account',
  'app/account/second-factor/actions.ts#createCodes': 'account',
  'app/account/second-factor/actions.ts#createSecondFactor': 'account',
  'app/account/second-factor/actions.ts#createSecret': 'account',
  'app/account/second-factor/actions.ts#deleteSecret': 'account',
  'app/account/second-factor/actions.ts#deleteSecondFactor': 'account',
  'app/admin/users/actions.ts#createAccount': 'admin',
  'app/admin/users/actions.ts#createLink': 'admin',
  'app/admin/users/actions.ts#deleteSecondFactor': 'admin',
  'app/admin/users/actions.ts#deleteSessions': 'admin',
  'app/admin/users/actions.ts#updateRights': 'admin',
  'app/admin/users/actions.ts#updateState': 'admin',
  'app/desk/notes/actions.ts#createNote': 'editor',
  'app/desk/notes/actions.ts#createReply': 'editor',
  'app/desk/notes/actions.ts#createResolution': 'editor',
  'app/desk/notes/actions.ts#createWithdrawal': 'editor',
  'app/desk/notes/actions.ts#deleteResolution': 'editor',
  'app/desk/notes/actions.ts#deleteWithdrawal': 'editor',
  'app/desk/notes/actions.ts#updateNote': 'editor',
  'app/desk/visits/actions.ts#keepVisit': 'editor',
  'app/invitations/[token]/actions.ts#createPassword': 'anyone',
  'app/sign-in/actions.ts#createChallenge': 'anyone',
  'app/sign-in/actions.ts#createSession': 'anyone',
  'app/sign-in/actions.ts#createSessionByPasskey': 'anyone',
  'app/sign-in/second-step/actions.ts#createSession': 'half way',
  'app/sign-out/page.tsx#$$RSC_SERVER_ACTION_0': 'anyone',
};

export const ROUTES: Record<string, Whom> = {
  'GET /api/auth/[...nextauth]': 'anyone',
  'POST /api/auth/[...nextauth]': 'anyone',
  'GET /api/health': 'anyone',
  'GET /api/ready': 'anyone',
  'GET /api/viewer': 'anyone',
  'GET /desk/notes/preview': 'editor',
  'GET /icon.svg': 'anyone',
  'POST /desk/notes/preview': 'editor',
};

export type Action = { key: string; id: string; page: string };

/** Every action of the build, as the manifest lists them, and a page that they can be sent to. */
export function actionsOfTheBuild(): Action[] {
  const file = join(checkout, '.next', 'server', 'server-reference-manifest.json');
  const { node } = JSON.parse(readFileSync(file, 'utf8')) as {
    node: Record<
      string,
      { workers: Record<string, unknown>; filename: string; exportedName: string }
    >;
  };
  return Object.entries(node).map(([id, { workers, filename, exportedName }]) => ({
    key: `${filename}#${exportedName}`,
    id,
    page: addressOf(Object.keys(workers)[0]!),
  }));
}

/** Every route handler of the build, also those that Next makes of an icon, a sitemap or a picture for previews. */
export function handlersOfTheBuild(): Record<string, string> {
  const file = join(checkout, '.next', 'app-path-routes-manifest.json');
  const pages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return Object.fromEntries(Object.entries(pages).filter(([key]) => key.endsWith('/route')));
}

/** Every method of each handler: those that its file exports, and GET alone where Next wrote the file itself. */
export function routesOf(handlers: Record<string, string>): string[] {
  const app = join(checkout, 'app');
  const files = readdirSync(app, { recursive: true, encoding: 'utf8' });
  return Object.entries(handlers).flatMap(([key, path]) => {
    const file = files.find((name) => `/${name}`.replace(/\.[jt]sx?$/, '') === key);
    if (!file) return [`GET ${path}`];
    const code = readFileSync(join(app, file), 'utf8');
    return ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
      .filter((method) => new RegExp(`export[^;{]*\\b${method}\\b|as ${method}\\b`).test(code))
      .map((method) => `${method} ${path}`);
  });
}

/** What the tables lack, and what they name that is no more. */
export function differences(table: Record<string, unknown>, found: string[]) {
  return {
    lacking: found.filter((key) => !(key in table)),
    gone: Object.keys(table).filter((key) => !found.includes(key)),
  };
}

/** As script sends it; what the action takes before the form is null, and an empty draft. */
export function call(
  url: string,
  { id, page }: Action,
  { cookie, fields = {}, first = null }: Call,
): Promise<Response> {
  const headers = { cookie, 'next-action': id, accept: 'text/x-component' };
  const sent = { method: 'POST', redirect: 'manual' } as const;
  const given = argumentsOf(id, first);
  if (given === '[]') {
    const type = 'text/plain;charset=UTF-8';
    return fetch(url + page, {
      ...sent,
      headers: { ...headers, 'content-type': type },
      body: given,
    });
  }
  const body = new FormData();
  body.append('0', given);
  for (const [name, value] of Object.entries(fields)) body.append(`_1_${name}`, value);
  return fetch(url + page, { ...sent, headers, body });
}

/** As many as the action reads, the form last; none is `[]`, and comes without a form. */
export function argumentsOf(id: string, first: string | null = null): string {
  const taken = takenBy(id);
  return JSON.stringify(taken === 0 ? [] : [...[first, {}].slice(3 - taken), '$K1']);
}

type Call = { cookie: string; fields?: Record<string, string>; first?: string | null };

/** `app/desk/notes/[note]/page` -> `/desk/notes/nothing` */
function addressOf(worker: string): string {
  const path = worker
    .replace(/^app/, '')
    .replace(/\/page$/, '')
    .replace('/[audience]', '')
    .replace(/\[[^\]]*\]/g, 'nothing');
  return path || '/';
}
