import { validate as isUuid } from 'uuid';
import type { Marking, Role, UserState } from '../../generated/prisma/enums';
import { accounts } from '../../lib/db';
import { authorize } from '../policy';
import { running } from '../session/running';
import type { Viewer } from '../user';

export const USER_SORTS = ['name', 'active', 'created'] as const;
export type UserSort = (typeof USER_SORTS)[number];

const ORDERS = {
  name: [{ name: 'asc' }, { email: 'asc' }],
  active: [{ lastActiveAt: { sort: 'desc', nulls: 'last' } }, { email: 'asc' }],
  created: [{ createdAt: 'desc' }, { email: 'asc' }],
} as const;

/** A page of all users, for admins. Words look at name and e-mail. */
export async function listUsers(
  viewer: Viewer,
  filters: { words?: string; role?: Role; clearance?: Marking; state?: UserState; sort?: UserSort },
  page: { number: number; size: number },
) {
  authorize(viewer, 'user:read');
  const contains = filters.words && { contains: filters.words, mode: 'insensitive' as const };
  const where = {
    ...(contains && { OR: [{ name: contains }, { email: contains }] }),
    ...(filters.role && { role: filters.role }),
    ...(filters.clearance && { clearance: filters.clearance }),
    ...(filters.state && { state: filters.state }),
  };
  const [rows, total] = await Promise.all([
    accounts().user.findMany({
      where,
      orderBy: [...ORDERS[filters.sort ?? 'name']],
      skip: (page.number - 1) * page.size,
      take: page.size,
      select: {
        id: true,
        name: true,
        email: true,
        role: true,
        clearance: true,
        state: true,
        lastActiveAt: true,
        createdAt: true,
      },
    }),
    accounts().user.count({ where }),
  ]);
  return { rows, total };
}

/** One user with the sessions that are not over, for admins. Null when the id names nobody. */
export async function findUser(viewer: Viewer, id: string) {
  authorize(viewer, 'user:read');
  if (!isUuid(id)) return null;
  const user = await accounts().user.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      clearance: true,
      state: true,
      passwordHash: true,
      lastActiveAt: true,
      createdAt: true,
      updatedAt: true,
      authenticator: { select: { confirmedAt: true } },
      _count: { select: { passkeys: true } },
      sessions: {
        where: await running(),
        orderBy: [{ lastSeenAt: 'desc' }, { id: 'desc' }],
        select: { id: true, agent: true, address: true, lastSeenAt: true, createdAt: true },
      },
    },
  });
  if (!user) return null;
  const { passwordHash, authenticator, _count, ...rest } = user;
  return {
    ...rest,
    hasPassword: passwordHash !== null,
    hasAuthenticator: Boolean(authenticator?.confirmedAt),
    passkeys: _count.passkeys,
  };
}

/** Tables that hold nothing of the record, so that what was done there has no marking. */
const OF_ACCOUNTS = ['User', 'Session', 'Invitation', 'Authenticator', 'RecoveryCode', 'Passkey'];

/**
 * What somebody did, newest first: rows changed and things done that are no row change. Never what the rows said. How much
 * was written and read of the record, at whatever marking, is for those who are cleared for all of it: so no row has its
 * number, from which that could be counted.
 */
export async function listDeeds(
  viewer: Viewer,
  userId: string,
  page: { number: number; size: number },
) {
  authorize(viewer, 'user:read');
  const take = page.number * page.size;
  const actorId = userId;
  const isCleared = viewer.clearance === 'RED';
  const written = { actorId, ...(!isCleared && { table: { in: OF_ACCOUNTS } }) };
  const done = { actorId, ...(!isCleared && { NOT: { action: { startsWith: 'read:' } } }) };
  const [changes, events, changed, happened] = await Promise.all([
    accounts().change.findMany({
      where: written,
      orderBy: { id: 'desc' },
      take,
      select: { at: true, table: true, operation: true },
    }),
    accounts().auditEvent.findMany({
      where: done,
      orderBy: { id: 'desc' },
      take,
      select: { at: true, action: true, outcome: true, address: true },
    }),
    accounts().change.count({ where: written }),
    accounts().auditEvent.count({ where: done }),
  ]);
  const deeds = [
    ...changes.map(({ at, table, operation }) => ({
      at,
      what: `${operation} ${table}`,
      outcome: 'allowed',
      address: null as string | null,
    })),
    ...events.map(({ at, action, outcome, address }) => ({
      at,
      what: action,
      outcome,
      address,
    })),
  ];
  deeds.sort((a, b) => b.at.getTime() - a.at.getTime());
  return { rows: deeds.slice(take - page.size, take), total: changed + happened };
}
