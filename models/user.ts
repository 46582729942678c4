import { validate as isUuid } from 'uuid';
import type { Marking, Role } from '../generated/prisma/enums';
import { audienceOf, type Audience } from '../lib/audience';
import { accounts, timeInRecord } from '../lib/db';
import { asksForSecondFactor, secondStepOf } from './second-factor/required';
import { running } from './session/running';

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
  audience: Audience;
  /** The portal asks for a second factor of this role, and this person has none. */
  lacksSecondFactor: boolean;
};

const ACTIVITY_MS = 60_000;

/** Null when the session has ended, expired or been idle for too long, or when the account is disabled. */
export async function findViewer(sessionId: string): Promise<Viewer | null> {
  if (!isUuid(sessionId)) return null;
  const now = await timeInRecord();
  const session = await accounts().session.findFirst({
    where: { id: sessionId, ...(await running(now)), user: { state: 'active' } },
    select: {
      lastSeenAt: true,
      user: { select: { id: true, email: true, name: true, role: true, clearance: true } },
    },
  });
  if (!session) return null;
  const { user } = session;
  if (now.getTime() - session.lastSeenAt.getTime() > ACTIVITY_MS) {
    await accounts().session.update({
      where: { id: sessionId },
      data: { lastSeenAt: now, user: { update: { lastActiveAt: now } } },
    });
  }
  const lacksSecondFactor = asksForSecondFactor(user.role) && !(await secondStepOf(user.id));
  const audience = audienceOf(user.role, user.clearance);
  return { ...user, sessionId, audience, lacksSecondFactor } as Viewer;
}
