import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { accountOf, addKey, putKey, turnOn, type Person } from '../../bin/testing/accounts';
import { openOwner } from '../../prisma/seed';
import { removePasskey } from '../passkey';
import { endAllSessions } from '../session';
import { changeUser, rightsOf, setUserState } from '../user/administration';
import { changeOwnPassword } from '../user/own-account';

let owner: ReturnType<typeof openOwner>;
beforeAll(() => {
  owner = openOwner(process.env.DATABASE_URL!);
});
afterAll(() => owner.$disconnect());

const rights = { role: 'analyst', clearance: 'RED' } as const;

describe('an event', () => {
  const DEEDS: Record<string, (editor: Person, admin: Person) => Promise<unknown>> = {
    'of another password': ({ viewer, password }) =>
      changeOwnPassword(viewer, password, 'three words and more'),
    'of an app that is turned on': turnOn,
    'of a passkey that is added': addKey,
    'of a passkey that is removed': async ({ viewer, id, password }) =>
      removePasskey(viewer, await putKey(owner, id), password),
    'of other rights': (one, { viewer }) =>
      changeUser(viewer, one.id, rights, rightsOf(one.viewer)),
    'of a disabled account': ({ id }, { viewer }) => setUserState(viewer, id, 'disabled'),
    'of an end to all sessions': ({ id }, { viewer }) => endAllSessions(viewer, id),
  };

  it.each(Object.entries(DEEDS))(
    '%s is noted last, so that whoever waits for a row keeps nobody from the trail',
    async (_, deed) => {
      const [editor, admin] = [await accountOf(owner, 'editor'), await accountOf(owner, 'admin')];
      let done: Promise<unknown> | undefined;
      await owner.$transaction(async (db) => {
        await db.$queryRaw`SELECT 1 FROM "Session" WHERE "userId" = ${editor.id}::uuid FOR UPDATE`;
        done = deed(editor, admin);
        await vi.waitFor(async () => {
          const waiting = await db.$queryRaw`
            SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
          expect(waiting, 'it waits for the session').toHaveLength(1);
        }, 4000);
        const [trail] = await db.$queryRaw<[{ isFree: boolean }]>`
          SELECT pg_try_advisory_xact_lock(hashtext('attache.audit_chain')) AS "isFree"`;
        expect(trail.isFree).toBe(true);
      });
      await done;
    },
  );
});
