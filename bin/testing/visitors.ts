// Everybody who could ask the portal for something: each role and clearance, signed in, no more, and disabled.
import { cookiesOfSignIn, signIn } from '../../e2e/form-fields';
import { createDemoUser } from '../../prisma/accounts';
import type { openOwner } from '../../prisma/seed';

const ROLES = ['analyst', 'editor', 'admin'] as const;
const CLEARANCES = ['GREEN', 'AMBER', 'RED'] as const;

export type Visitor = {
  name: string;
  cookie: string;
  password: string;
  /** The role as a number; -1 for whoever is not signed in, or not any more. */
  rank: number;
  /** The clearance as a number, from GREEN on. */
  cleared: number;
  /** Whoever has taken the first of two steps of signing in. */
  isHalfWay?: boolean;
};

/** Signs them in at a portal. */
export async function everybody(
  url: string,
  owner: ReturnType<typeof openOwner>,
): Promise<Visitor[]> {
  const nobody = { password: '', rank: -1, cleared: -1 };
  const ranks = ROLES.flatMap((role, rank) =>
    CLEARANCES.map((clearance, cleared) => ({ role, clearance, rank, cleared })),
  );
  // First: whoever comes next has an account of their own.
  const halfWay = await firstStep(url, owner);
  const each = await Promise.all(
    ranks.map(async ({ role, clearance, rank, cleared }) => {
      const who = `${role} up to ${clearance}`;
      const enter = async () => {
        const { email, password } = await createDemoUser(owner, { role, clearance });
        return { email, password, cookie: (await signIn(url, email, password))! };
      };
      // The demo account of a role and a clearance is one: whoever comes next has one of their own.
      const disabled = await enter();
      await owner.user.update({
        where: { email: disabled.email },
        data: { email: `disabled-${disabled.email}`, state: 'disabled' },
      });
      const expired = await enter();
      await owner.session.updateMany({
        where: { user: { email: expired.email } },
        data: { expiresAt: new Date(Date.now() - 1000) },
      });
      const active = await enter();
      return [
        { name: who, cookie: active.cookie, password: active.password, rank, cleared },
        { name: `${who}, whose session has expired`, cookie: expired.cookie, ...nobody },
        { name: `${who}, whose account is disabled`, cookie: disabled.cookie, ...nobody },
      ];
    }),
  );
  return [
    { name: 'signed out', cookie: '', ...nobody },
    { name: 'a forged cookie', cookie: 'next-auth.session-token=a.b.c', ...nobody },
    { name: 'half way', cookie: halfWay, ...nobody, isHalfWay: true },
    ...each.flat(),
  ];
}

/** The cookie of an admin with a second factor whose password was right. */
async function firstStep(url: string, owner: ReturnType<typeof openOwner>): Promise<string> {
  const { email, password } = await createDemoUser(owner, { role: 'admin', clearance: 'RED' });
  const half = await owner.user.update({ where: { email }, data: { email: `half-${email}` } });
  const data = { userId: half.id, sealedSecret: 'of no app', confirmedAt: new Date() };
  await owner.authenticator.create({ data });
  const cookies = await cookiesOfSignIn(url, half.email, password);
  const step = cookies.find((one) => one.startsWith('attache.second-step='));
  if (!step || cookies.some((one) => one.includes('session-token=')))
    throw new Error('Somebody with a second factor signs in by two steps.');
  return step.split(';')[0]!;
}
