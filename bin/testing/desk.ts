// For database tests of the desk: people who are signed in.
import { startSession } from '../../models/session';
import { findViewer, type Viewer } from '../../models/user';
import type { Marking, Role } from '../../generated/prisma/enums';
import { createDemoUser } from '../../prisma/accounts';
import type { openOwner } from '../../prisma/seed';
import { provedNow } from './proved';

/** Somebody of a role and a clearance, signed in. */
export async function signedIn(
  owner: ReturnType<typeof openOwner>,
  role: Role,
  clearance: Marking,
): Promise<Viewer> {
  const { email } = await createDemoUser(owner, { role, clearance });
  const { id } = await owner.user.findUniqueOrThrow({ where: { email }, select: { id: true } });
  const viewer = await findViewer(
    await startSession(await provedNow(id), { agent: null, address: null }),
  );
  if (!viewer) throw new Error('Somebody who has just signed in is a viewer.');
  return viewer;
}
