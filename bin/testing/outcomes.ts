// What an action or a route makes of somebody: the way to the door, a refusal, or a hearing.
import type pg from 'pg';
import type { Visitor } from './visitors';

export type Outcome = 'sign in' | 'second factor' | 'refused' | 'considered' | `fault ${number}`;

/** Refusals of somebody by name, for what they may do, that were noted on the audit trail so far; of a stranger who cannot sign in there is none. */
async function refusals(database: pg.Client): Promise<number> {
  const { rows } = await database.query<{ count: number }>(
    `SELECT count(*)::int FROM "AuditEvent" WHERE "outcome" = 'refused' AND "actorId" IS NOT NULL
      AND "action" NOT LIKE ALL ('{session:%,second-step:%,password:%,attempt:%}')`,
  );
  return rows[0]!.count;
}

async function outcomeOf(answer: Response, isRefused: () => Promise<boolean>): Promise<Outcome> {
  const text = await answer.text();
  const leads = answer.headers.get('x-action-redirect') ?? answer.headers.get('location') ?? '';
  if (answer.status >= 500 || answer.headers.has('x-nextjs-action-not-found'))
    return `fault ${answer.status}`;
  const isSignedOut = answer.status === 401 || /"lost":"signed-out"|You are signed out/.test(text);
  if (/sign-in/.test(leads) || isSignedOut) return 'sign in';
  if (/second-factor/.test(leads)) return 'second factor';
  return (await isRefused()) ? 'refused' : 'considered';
}

export type Send = (visitor: Visitor) => Promise<Response>;

/** What each is answered. Of those who are not signed in nobody is refused by name, so they may ask at once. */
export async function outcomesFor(
  database: pg.Client,
  asking: Visitor[],
  send: Send,
): Promise<[Visitor, Outcome][]> {
  let before = await refusals(database);
  const isRefused = async () => before < (before = await refusals(database));
  const lost = asking.filter(({ rank }) => rank < 0);
  const outcomes = await Promise.all(
    lost.map(async (one): Promise<[Visitor, Outcome]> => [
      one,
      await outcomeOf(await send(one), () => Promise.resolve(false)),
    ]),
  );
  if (await isRefused()) outcomes.push([lost[0]!, 'refused']);
  for (const one of asking) {
    if (one.rank >= 0) outcomes.push([one, await outcomeOf(await send(one), isRefused)]);
  }
  return outcomes;
}
