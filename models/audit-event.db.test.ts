import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkout } from '../bin/data-folder.mjs';
import { accountOf, addKey, putKey, turnOn, type Person } from '../bin/testing/accounts';
import { provedNow } from '../bin/testing/proved';
import type { Role } from '../generated/prisma/enums';
import { openOwner } from '../prisma/seed';
import { recordElsewhere, recordReadings, recordRefusal } from './audit-event';
import { acceptInvitation, createInvitation, findInvitation } from './invitation';
import { removePasskey, renamePasskey } from './passkey';
import { authenticateByPasskey } from './passkey/signing-in';
import * as factor from './second-factor';
import { takeSecondStep } from './second-factor/second-step';
import { endAllSessions, endSession, startSession } from './session';
import { changeUser, createUser, rightsOf, setUserState } from './user/administration';
import { authenticate } from './user/authentication';
import { changeOwnName, changeOwnPassword, endOwnSessions } from './user/own-account';

let owner: ReturnType<typeof openOwner>;
beforeAll(() => {
  owner = openOwner(process.env.DATABASE_URL!);
});
afterAll(() => owner.$disconnect());

const nowhere = { address: null, counted: null, known: {} };
const browser = { agent: null, address: null };
const person = (role: Role) => accountOf(owner, role);

async function fail({ email }: Person, times: number) {
  for (let time = 0; time < times; time++) await authenticate(email, 'not this', nowhere);
}

const rights = { role: 'analyst', clearance: 'RED' } as const;
const typed = { ...rights, email: 'new@desk.example', name: 'New' };

/** What is done, and the event it leaves behind. */
const DEEDS: [what: string, event: string, deed: (editor: Person, admin: Person) => unknown][] = [
  [
    'signs in',
    'session:create allowed',
    async ({ id }) => startSession(await provedNow(id), browser),
  ],
  ['types a wrong password', 'session:create refused', (one) => fail(one, 1)],
  ['types it ten times', 'session:limit refused', (one) => fail(one, 10)],
  ['is held up, however often', 'attempt:wait refused', (one) => fail(one, 15)],
  ['signs out', 'session:end allowed', ({ viewer }) => endSession(viewer.sessionId)],
  [
    'signs another browser out',
    'session:end allowed',
    async ({ id, viewer }) =>
      endOwnSessions(viewer, await startSession(await provedNow(id), browser)),
  ],
  ['signs somebody out', 'session:end allowed', ({ id }, { viewer }) => endAllSessions(viewer, id)],
  ['changes their name', 'account:update allowed', ({ viewer }) => changeOwnName(viewer, 'New')],
  [
    'changes their password',
    'password:set allowed',
    ({ viewer, password }) => changeOwnPassword(viewer, password, 'three words and more'),
  ],
  [
    'does not know their own password',
    'password:check refused',
    ({ viewer }) => changeOwnPassword(viewer, 'not this', 'three words and more'),
  ],
  ['turns an app on', 'second-factor:create allowed', turnOn],
  [
    'turns it off',
    'second-factor:delete allowed',
    async (one) => factor.endSecondFactor((await turnOn(one)).viewer, one.password),
  ],
  [
    'makes new recovery codes',
    'recovery-codes:create allowed',
    ({ viewer, password }) => factor.renewRecoveryCodes(viewer, password),
  ],
  [
    'uses a recovery code',
    'recovery-code:use allowed',
    async (one) => {
      const [text = ''] = (await turnOn(one)).codes;
      await takeSecondStep(await provedNow(one.id), { kind: 'recovery', text }, nowhere);
    },
  ],
  [
    'types a wrong code',
    'second-step:create refused',
    async ({ id }) =>
      takeSecondStep(await provedNow(id), { kind: 'code', text: 'nothing' }, nowhere),
  ],
  [
    'takes the second factor of somebody away',
    'second-factor:reset allowed',
    ({ id }, { viewer }) => factor.resetSecondFactor(viewer, id),
  ],
  ['adds a passkey', 'passkey:create allowed', addKey],
  [
    'removes a passkey',
    'passkey:delete allowed',
    async ({ viewer, id, password }) => removePasskey(viewer, await putKey(owner, id), password),
  ],
  [
    'renames a passkey',
    'passkey:update allowed',
    async ({ viewer, id }) => renamePasskey(viewer, await putKey(owner, id), 'Another name'),
  ],
  [
    'shows a passkey of nobody',
    'passkey:use refused',
    () => authenticateByPasskey('{}', { ...nowhere, counted: '198.51.100.9' }),
  ],
  [
    'makes a link',
    'invitation:create allowed',
    ({ id }, { viewer }) => createInvitation(viewer, id),
  ],
  [
    'opens a link that was used',
    'invitation:use refused',
    async ({ id }, { viewer }) => {
      const token = (await createInvitation(viewer, id))!;
      await acceptInvitation(token, 'three words and more');
      await findInvitation(token, '203.0.113.1');
    },
  ],
  ['adds an account', 'user:create allowed', (_, { viewer }) => createUser(viewer, typed)],
  ['adds it twice', 'user:create refused', (_, { viewer }) => createUser(viewer, typed)],
  [
    'gives somebody other rights',
    'user:update allowed',
    (one, { viewer }) => changeUser(viewer, one.id, rights, rightsOf(one.viewer)),
  ],
  [
    'disables the last admin',
    'user:update refused',
    (_, { id, viewer }) => setUserState(viewer, id, 'disabled'),
  ],
  [
    'asks for what is not theirs',
    'user:read refused',
    (one) => recordRefusal(one.viewer, 'user:read'),
  ],
  [
    'sends a form from another site, however often',
    'form:elsewhere refused',
    () => Promise.all([recordElsewhere('/desk', null), recordElsewhere('/desk', null)]),
  ],
  [
    'reads what is marked RED',
    'read:RED allowed',
    ({ id }) => recordReadings([{ actorId: id, marking: 'RED', path: '/', address: null }]),
  ],
];

/** What these do more than once, to come to it. */
const REPEATED = ['session:create', 'session:limit'];

describe('the audit trail', () => {
  it.each(DEEDS)('has, once, that somebody %s', async (_, event, deed) => {
    const [editor, admin] = [await person('editor'), await person('admin')];
    const last = await owner.auditEvent.aggregate({ _max: { id: true } });
    await deed(editor, admin);
    const since = await owner.auditEvent.findMany({ where: { id: { gt: last._max.id ?? 0 } } });
    const found = since.map(({ action, outcome }) => `${action} ${outcome}`);
    expect(found).toContain(event);
    const isOnce = !REPEATED.includes(event.split(' ')[0]!);
    if (isOnce) expect(found.filter((one) => one === event)).toEqual([event]);
  });

  it('has no event that is not tried here', () => {
    const files = ['models', 'proxy', 'app'].flatMap((folder) =>
      readdirSync(join(checkout, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /(?<!test)\.tsx?$/.test(file))
        .map((file) => join(checkout, folder, file)),
    );
    const named = [...files, join(checkout, 'auth.ts')].flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => /\b(action:|audit\(|done\(|refused\()/.test(line))
        .flatMap((line) => [...line.matchAll(/'([a-z-]+:[a-z-]+)'/g)].map(([, action]) => action)),
    );
    expect(named.length).toBeGreaterThan(20);
    const tried = new Set(DEEDS.map(([, event]) => event.split(' ')[0]));
    expect(named.filter((action) => !tried.has(action))).toEqual([]);
  });
});
