import { validate as isUuid } from 'uuid';
import { Prisma } from '../generated/prisma/client';
import type { Marking, Role } from '../generated/prisma/enums';
import { audienceOf, type Audience } from '../lib/audience';
import { accounts, askAccounts, timeInRecord } from '../lib/db';
import { asksForSecondFactor, secondStepOf } from './second-factor/required';
import { isRunning } from './session/running';

declare const fresh: unique symbol;

/** Somebody who is signed in, fresh from the database. Only {@link findViewer} makes one. */
export type Viewer = {
  readonly [fresh]: true;
  id: string;
  sessionId: string;
  email: string;
  name: string;
  role: Role;
  clearance: Marking;
  /** what they read as: the public, as long as they lack a second factor */
  audience: Audience;
  /** The portal asks for a second factor of this role, and this person has none. */
  lacksSecondFactor: boolean;
};

const ACTIVITY_MS = 60_000;

type Found = Pick<Viewer, 'id' | 'email' | 'name' | 'role' | 'clearance'> & {
  /** nothing was asked for in the last minute */
  isBack: boolean;
  bothFactors: boolean;
};

/**
 * Null when the session has ended, expired or been idle for too long, or when the account is disabled; also when the
 * portal asks for both factors by now, and the session began with one although its owner has two.
 */
export async function findViewer(sessionId: string): Promise<Viewer | null> {
  if (!isUuid(sessionId)) return null;
  const [found] = await askAccounts<Found>(Prisma.sql`
    SELECT u."id", u."email", u."name", u."role"::text, u."clearance"::text, s."bothFactors",
      s."lastSeenAt" < clock_timestamp() - ${ACTIVITY_MS} * interval '1 millisecond' AS "isBack"
    FROM "Session" s JOIN "User" u ON u."id" = s."userId"
    WHERE s."id" = ${sessionId}::uuid AND u."state" = 'active' AND ${isRunning()}`);
  if (!found) return null;
  const { isBack, bothFactors, ...user } = found;
  const isAsked = asksForSecondFactor(user.role);
  const lacksSecondFactor = isAsked && !(await secondStepOf(user.id));
  if (isAsked && !lacksSecondFactor && !bothFactors) return null;
  if (isBack) {
    const now = await timeInRecord();
    // Each by itself: who changes the account locks it before its sessions.
    await accounts().session.updateMany({ where: { id: sessionId }, data: { lastSeenAt: now } });
    await accounts().user.updateMany({ where: { id: user.id }, data: { lastActiveAt: now } });
  }
  const audience = lacksSecondFactor ? 'public' : audienceOf(user.role, user.clearance);
  return { ...user, sessionId, audience, lacksSecondFactor } as Viewer;
}
