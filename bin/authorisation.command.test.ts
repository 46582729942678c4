import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../e2e/form-fields';
import { openOwner } from '../prisma/seed';
import {
  ACTIONS,
  actionsOfTheBuild,
  call,
  differences,
  handlersOfTheBuild,
  ROUTES,
  routesOf,
  type Action,
  type Whom,
} from './testing/authorisation';
import { startNodes } from './testing/nodes';
import { hideObjects, NOTHING, OBJECTS, OWN_PASSWORD, standing } from './testing/objects';
import { outcomesFor, type Outcome, type Send } from './testing/outcomes';
import { everybody, type Visitor } from './testing/visitors';

const RANK: Record<Whom, number> = { anyone: -1, 'half way': 99, account: 0, editor: 1, admin: 2 };
const SIGN_OUT = 'app/sign-out/page.tsx#$$RSC_SERVER_ACTION_0';

let portal: Awaited<ReturnType<typeof startNodes>>;
let url: string;
/** The same portal, where nobody gets to the desk and to administration without a second factor. */
let strict: string;
let database: pg.Client;
let visitors: Visitor[];
/** Of the build that is served, which may have been made anew just now. */
let actions: Action[];

beforeAll(async () => {
  portal = await startNodes({}, { ATTACHE_REQUIRE_SECOND_FACTOR: 'desk' });
  actions = actionsOfTheBuild();
  [url = '', strict = ''] = portal.nodes.map((node) => node.url);
  database = await portal.connect();
  const owner = openOwner(portal.ownerUrl);
  visitors = await everybody(url, owner);
  await owner.$disconnect();
}, 240_000);
afterAll(async () => {
  await database?.end();
  await portal?.stop();
});

function expectedOf(whom: Whom, { rank, isHalfWay = false }: Visitor): Outcome {
  if (whom === 'half way') return isHalfWay ? 'considered' : 'sign in';
  return rank >= RANK[whom] ? 'considered' : rank < 0 ? 'sign in' : 'refused';
}

/** Where the answers differ from a row of the table. */
async function wrongIn(row: string, whom: Whom, send: Send): Promise<string[]> {
  return (await outcomesFor(database, visitors, send)).flatMap(([visitor, outcome]) => {
    const expected = expectedOf(whom, visitor);
    return outcome === expected ? [] : [`${row} to ${visitor.name}: ${outcome}, not ${expected}`];
  });
}

describe('the table of who may do what', () => {
  it('has every action and every route, and none that is no more', () => {
    const keys = actions.map(({ key }) => key);
    const handlers = handlersOfTheBuild();
    expect(differences(ACTIONS, keys)).toEqual({ lacking: [], gone: [] });
    expect(differences(OBJECTS, keys)).toEqual({ lacking: [], gone: [] });
    expect(differences(ROUTES, routesOf(handlers))).toEqual({ lacking: [], gone: [] });
    const anew = 'app/desk/actions.ts#createAnew';
    expect(differences(ACTIONS, [...keys, anew]).lacking).toEqual([anew]);
    const more = { ...handlers, '/sitemap.xml/route': '/sitemap.xml' };
    expect(differences(ROUTES, routesOf(more)).lacking).toEqual(['GET /sitemap.xml']);
  });

  it('is what each action answers to each visitor', { timeout: 240_000 }, async () => {
    const wrong: string[] = [];
    for (const action of actions) {
      if (action.key === SIGN_OUT) continue; // it comes last
      const fields = { of: 'nothing' };
      wrong.push(
        ...(await wrongIn(action.key, ACTIONS[action.key]!, ({ cookie }) =>
          call(url, action, { cookie, fields }),
        )),
      );
    }
    expect(wrong).toEqual([]);
    console.log(
      `▸ ${actions.length} actions and ${Object.keys(ROUTES).length} routes × ${visitors.length} visitors: 9 audiences, each active, expired and disabled, and nobody`,
    );
  });

  it('is what each route answers to each visitor', { timeout: 60_000 }, async () => {
    const wrong: string[] = [];
    for (const [route, whom] of Object.entries(ROUTES)) {
      const [method = '', path = ''] = route.split(' ');
      const body = method === 'POST' ? 'Text' : undefined;
      for (const own of path.includes('[') ? ['session', 'csrf', 'providers', '_log'] : ['']) {
        const address = url + path.replace('[...nextauth]', own);
        wrong.push(
          ...(await wrongIn(`${route} ${own}`, whom, ({ cookie }) =>
            fetch(address, { method, headers: { cookie }, redirect: 'manual', body }),
          )),
        );
      }
    }
    expect(wrong).toEqual([]);
  });

  it('opens the desk to nobody who lacks a second factor that is asked for', async () => {
    const lacking = visitors.filter(({ rank, cleared }) => rank > 0 && cleared === 2);
    const open: string[] = [];
    for (const action of actions) {
      const whom = ACTIONS[action.key]!;
      if (whom !== 'editor' && whom !== 'admin') continue;
      const send: Send = ({ cookie }) => call(strict, action, { cookie });
      for (const [{ name }, outcome] of await outcomesFor(database, lacking, send)) {
        if (outcome !== 'refused' && outcome !== 'second factor')
          open.push(`${action.key} to ${name}: ${outcome}`);
      }
    }
    expect(open).toEqual([]);
  });
});

describe('what is somebody else’s, or above the clearance', () => {
  it('is answered like what is not there, and stays as it is', { timeout: 120_000 }, async () => {
    const hidden = await hideObjects(database);
    const before = await standing(database);
    const wrong: string[] = [];
    let asked = 0;
    for (const action of actions) {
      const object = OBJECTS[action.key];
      if (!object) continue;
      const { kind, field, fields } = object;
      const told = async (name: string, who: Visitor) => {
        const answer = await call(url, action, {
          ...{ cookie: who.cookie, first: field === null ? name : null },
          fields: {
            ...fields,
            ...(fields.password === OWN_PASSWORD && { password: who.password }),
            ...(field !== null && { [field]: name }),
          },
        });
        expect(answer.headers.has('x-nextjs-action-not-found'), action.key).toBe(false);
        const cookies = answer.headers.getSetCookie();
        const fresh = cookies.find((cookie) => cookie.includes('session-token='));
        if (fresh) who.cookie = fresh.split(';')[0]!;
        const leads = answer.headers.get('x-action-redirect') ?? '';
        const said = `${answer.status} ${leads} ${await answer.text()}`;
        return said.replaceAll(name, 'IT').replace(/[\w-]{20,}/g, '');
      };
      const ofNothing: Record<string, string> = {};
      for (const { name, rank, cleared } of hidden.filter((one) => one.kind === kind)) {
        const strangers = visitors.filter(
          (one) => (one.rank >= 0 || !one.cookie) && (one.rank < rank || one.cleared < cleared),
        );
        expect(strangers.length, name).toBeGreaterThan(3);
        for (const who of strangers) {
          asked++;
          ofNothing[who.name] ??= await told(NOTHING[kind], who);
          if ((await told(name, who)) !== ofNothing[who.name])
            wrong.push(`${action.key} tells ${who.name} of ${name}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(await standing(database)).toBe(before);
    console.log(
      `▸ ${asked} times an action was told of what is not for whoever asks: as of nothing`,
    );
  });

  it('is not opened by a link to an account without a password, nor by guessing one', async () => {
    await database.query(
      `INSERT INTO "User" ("id", "email", "name") VALUES (uuid_v7(), 'invited@x.example', 'Invited')`,
    );
    for (const password of ['', 'null', 'a password of no account'])
      expect(await signIn(url, 'invited@x.example', password)).toBeUndefined();
  });
});

it('signing out is for anyone, and ends the session that asks', { timeout: 60_000 }, async () => {
  const action = actions.find(({ key }) => key === SIGN_OUT)!;
  expect(await wrongIn(SIGN_OUT, 'anyone', ({ cookie }) => call(url, action, { cookie }))).toEqual(
    [],
  );
  const rename = actions.find(({ key }) => key.endsWith('#updateName'))!;
  const after = await outcomesFor(database, visitors, ({ cookie }) =>
    call(url, rename, { cookie }),
  );
  expect(after.filter(([, outcome]) => outcome !== 'sign in')).toEqual([]);
});
