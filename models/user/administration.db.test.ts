import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signedIn } from '../../bin/testing/desk';
import { onAnotherNode } from '../../bin/testing/another-node';
import { useSample } from '../../bin/testing/sample';
import { provedNow } from '../../bin/testing/proved';
import { openOwner } from '../../prisma/seed';
import { acceptInvitation, createInvitation, findInvitation } from '../invitation';
import { resetSecondFactor } from '../second-factor';
import { findViewer, type Viewer } from '../user';
import { endAllSessions, startSession } from '../session';
import { changeUser, createUser, rightsOf, setUserState } from './administration';
import { NewPassword, OWN_ADDRESS, problemsOf } from './new-user';

let owner: ReturnType<typeof openOwner>;
let admin: Viewer;
let other: Viewer;

beforeAll(async () => {
  await useSample();
  owner = openOwner(process.env.DATABASE_URL!);
  admin = await signedIn(owner, 'admin', 'RED');
  other = await signedIn(owner, 'admin', 'AMBER');
});
afterAll(() => owner.$disconnect());

const PERSON = { name: 'Ines Faber', role: 'analyst', clearance: 'GREEN' } as const;
const agent = { agent: null, address: null };
let number = 0;

async function created() {
  const outcome = await createUser(admin, { ...PERSON, email: `ines${++number}@example.org` });
  if (outcome.refusal !== undefined) throw new Error(outcome.refusal);
  return outcome;
}

describe('an account', () => {
  it('is made once for an e-mail address, in either case', async () => {
    await created();
    const again = await createUser(admin, { ...PERSON, email: `INES${number}@example.org` });
    expect(again).toEqual({ refusal: 'There is an account with this e-mail address already.' });
  });

  it('gets its password by the link, which works once', async () => {
    const { id, token } = await created();
    const own = (await owner.user.findUniqueOrThrow({ where: { id } })).email.toUpperCase();
    expect(await acceptInvitation(token, own)).toEqual({ problem: OWN_ADDRESS });
    expect(await acceptInvitation(token, 'four words and a number 9')).toMatchObject({
      userId: id,
    });
    expect(await acceptInvitation(token, 'another four words 9')).toBeNull();
  });

  it.each(['            ', '\u200b'.repeat(12), 'aaaaaaaaaaaaa', 'ababababababab'])(
    'has no password of a few characters said again and again: %s',
    (typed) => {
      expect(problemsOf(NewPassword.safeParse(typed).error!).form).toContain(
        'different characters',
      );
    },
  );

  it('keeps the rights that another admin gave it meanwhile, until they are seen', async () => {
    const { id } = await created();
    await changeUser(other, id, { role: 'editor', clearance: 'GREEN' }, rightsOf(PERSON));
    const wanted = { role: 'analyst', clearance: 'AMBER' } as const;
    const kept = await changeUser(admin, id, wanted, rightsOf(PERSON));
    expect(kept).toMatchObject({
      refusal: expect.stringContaining('Somebody else'),
      before: 'editor GREEN',
    });
    expect(await owner.user.findUniqueOrThrow({ where: { id } })).toMatchObject({ role: 'editor' });
    expect(await changeUser(admin, id, wanted, 'editor GREEN')).toEqual({});
  });

  it('is given no more than the admin who gives it may read', async () => {
    const { id } = await created();
    const red = { role: 'analyst', clearance: 'RED' } as const;
    const refusal = expect.stringContaining('cleared for AMBER');
    expect(await changeUser(other, id, red, rightsOf(PERSON))).toEqual({ refusal });
    expect(await changeUser(other, other.id, { ...red, role: 'admin' }, rightsOf(other))).toEqual({
      refusal,
    });
    const account = { ...PERSON, ...red, email: 'above@example.org' };
    expect(await createUser(other, account)).toEqual({ refusal });
    await changeUser(admin, id, red, rightsOf(PERSON));
    expect(await createInvitation(other, id)).toBeNull();
    expect(await resetSecondFactor(other, id)).toBe(false);
  });

  it('that is one’s own is not opened anew without its password', async () => {
    expect(await createInvitation(admin, admin.id)).toBeNull();
    expect(await resetSecondFactor(admin, admin.id)).toBe(false);
    expect(await findViewer(admin.sessionId)).not.toBeNull();
  });

  it('is not made, changed or disabled by anybody but an admin', async () => {
    const editor = await signedIn(owner, 'editor', 'RED');
    const { id } = await created();
    const rights = { role: 'admin', clearance: 'RED' } as const;
    await expect(createUser(editor, { ...PERSON, email: 'x@example.org' })).rejects.toThrow();
    await expect(changeUser(editor, id, rights, rightsOf(PERSON))).rejects.toThrow();
    await expect(setUserState(editor, id, 'disabled')).rejects.toThrow();
  });

  it('that is on record nowhere is refused in words', async () => {
    const nowhere = '00000000-0000-7000-8000-000000000000';
    const refusal = { refusal: 'There is no such account.' };
    expect(await changeUser(admin, nowhere, { role: 'editor', clearance: 'RED' }, '')).toEqual(
      refusal,
    );
    expect(await setUserState(admin, nowhere, 'disabled')).toEqual(refusal);
  });
});

describe('a change', () => {
  it('of role or clearance ends every session, and holds in the next; none is ended by none', async () => {
    const { id } = await created();
    const session = await startSession(await provedNow(id), agent);
    await changeUser(admin, id, { role: 'analyst', clearance: 'GREEN' }, rightsOf(PERSON));
    expect((await findViewer(session))?.audience).toBe('analyst-green');
    await changeUser(admin, id, { role: 'analyst', clearance: 'AMBER' }, 'analyst GREEN');
    expect(await findViewer(session)).toBeNull();
    expect((await findViewer(await startSession(await provedNow(id), agent)))?.audience).toBe(
      'analyst-amber',
    );
  });

  it('holds at the next request at another web server', async () => {
    const other = await onAnotherNode(() => import('../user'));
    expect(other.findViewer).not.toBe(findViewer);
    for (const change of [
      (id: string) =>
        changeUser(admin, id, { role: 'analyst', clearance: 'RED' }, rightsOf(PERSON)),
      (id: string) => setUserState(admin, id, 'disabled'),
      (id: string) => endAllSessions(admin, id),
    ]) {
      const { id } = await created();
      const session = await startSession(await provedNow(id), agent);
      expect((await other.findViewer(session))?.id).toBe(id);
      await change(id);
      expect(await other.findViewer(session)).toBeNull();
    }
  });

  it('to disabled ends every session, and the link that was not yet used', async () => {
    const { id, token } = await created();
    const session = await startSession(await provedNow(id), agent);
    await setUserState(admin, id, 'disabled');
    expect(await findViewer(session)).toBeNull();
    await setUserState(admin, id, 'active');
    expect(await findViewer(session)).toBeNull();
    expect(await acceptInvitation(token, 'four words and a number 9')).toBeNull();
  });

  it('ends the links of whoever may not make them now', async () => {
    const amber = await signedIn(owner, 'admin', 'AMBER');
    const { id } = await created();
    const token = (await createInvitation(amber, id))!;
    expect(await findInvitation(token, null)).toMatchObject({ email: expect.any(String) });
    const risen = { role: PERSON.role, clearance: 'RED' } as const;
    await changeUser(admin, id, risen, rightsOf(PERSON));
    expect(await findInvitation(token, null)).toBeNull();
    expect(await acceptInvitation(token, 'four words and a number 9')).toBeNull();
    await changeUser(admin, id, PERSON, rightsOf(risen));
    expect(await findInvitation(token, null)).not.toBeNull();
    await setUserState(admin, amber.id, 'disabled');
    expect(await acceptInvitation(token, 'four words and a number 9')).toBeNull();
  });

  it('that leaves no active admin is refused, also when two admins do it to each other at once', async () => {
    await owner.user.updateMany({
      where: { role: 'admin', id: { notIn: [admin.id, other.id] } },
      data: { state: 'disabled' },
    });
    const down = { role: 'editor', clearance: 'RED' } as const;
    const both = await Promise.all([
      changeUser(admin, other.id, down, rightsOf(other)),
      changeUser(other, admin.id, down, rightsOf(admin)),
    ]);
    expect(both).toContainEqual({
      refusal: 'There is always one active admin who has set a password.',
    });
    expect(both).toContainEqual({});
    expect(await owner.user.count({ where: { role: 'admin', state: 'active' } })).toBe(1);
  });
});
