import { createHash } from 'node:crypto';
import { Prisma } from '../generated/prisma/client';
import { accounts, type Db } from '../lib/db';
import { recordAudit } from './audit-event';

/** After `free` attempts without success the next waits `first` seconds, then twice as long each time, at most `most`. */
type Rule = { free: number; first: number; most: number };

/** In the order in which rows are locked, so that two attempts at once never wait for each other. */
const RULES = {
  /** a browser in which its owner signed in before: nothing that happens elsewhere holds it up */
  browser: { free: 10, first: 30, most: 900 },
  /** one account from one address */
  pair: { free: 10, first: 30, most: 900 },
  /** one account from anywhere else than its known browsers */
  account: { free: 100, first: 30, most: 300 },
  /** one address at many accounts; a whole office may stand behind it */
  address: { free: 50, first: 30, most: 900 },
  /** the second step of one account, whose first was right */
  code: { free: 5, first: 30, most: 900 },
} satisfies Record<string, Rule>;

export type Counted = Partial<Record<keyof typeof RULES, string>>;

/** An attempt that may go on. It counts as failed from the start, so that many at once do not slip through. */
export type Admitted = {
  wait?: undefined;
  /** Whether the next attempt has to wait unless this one succeeds. */
  last: boolean;
  /** Takes the count back: whoever succeeds was no attacker. An address keeps what others tried from it. */
  succeed: () => Promise<void>;
};

const KINDS = Object.keys(RULES) as (keyof typeof RULES)[];

class Closed extends Error {
  constructor(
    readonly key: string,
    readonly wait: number,
  ) {
    super('Closed');
  }
}

/**
 * Counts an attempt for each thing named, or for none of them and says how many seconds to wait. The counts stand in
 * the database and hold for every node; they are halved every six hours, and a day without an attempt forgets them.
 */
export async function admitAttempt(
  counted: Counted,
  who: { actorId: string | null; address?: string | null },
): Promise<Admitted | { wait: number }> {
  const counts = KINDS.flatMap((kind) => {
    const what = counted[kind];
    return what === undefined ? [] : [{ kind, key: keyOf(kind, what), rule: RULES[kind] }];
  });
  let charged: { key: string; kind: keyof typeof RULES; failures: number; last: boolean }[];
  try {
    charged = await accounts().$transaction(async (db) => {
      const done = [];
      for (const { kind, key, rule } of counts) {
        const failures = await charge(db, key, rule);
        done.push({ kind, key, failures, last: failures >= rule.free });
      }
      return done;
    });
  } catch (error) {
    if (!(error instanceof Closed)) throw error;
    await noteHeldUp(error.key, who);
    return { wait: error.wait };
  }
  return {
    last: charged.some(({ last }) => last),
    succeed: async () => {
      // A statement each: whoever locks two rows at once may wait for an attempt that waits for them.
      for (const { kind, key, failures } of charged) {
        if (kind === 'address') await refund(key, failures);
        else await accounts().signInLimit.deleteMany({ where: { key } });
      }
    },
  };
}

/**
 * One statement, so that the row's lock decides between attempts at the same moment. What is open is so since a second
 * ago: a column rounded to milliseconds may otherwise lie ahead of an attempt within the same one.
 */
async function charge(db: Db, key: string, { free, first, most }: Rule): Promise<number> {
  const [row] = await db.$queryRaw<{ failures: number }[]>`
    INSERT INTO "SignInLimit" AS held ("key", "failures", "openAt") VALUES (${key}, 1, now() - interval '1 second')
    ON CONFLICT ("key") DO UPDATE SET ("failures", "openAt", "isNoted", "updatedAt") = (
      SELECT failures, clock_timestamp() + make_interval(secs => CASE WHEN failures < ${free}::int THEN -1
        ELSE least(${most}::float8, ${first}::float8 * 2 ^ least(failures - ${free}::int, 20)) END), false, clock_timestamp()
      FROM (SELECT CASE WHEN held."updatedAt" < now() - interval '1 day' THEN 1
        ELSE (held."failures" >> greatest(0, ${quarter('clock_timestamp()')} - ${quarter('held."updatedAt"')})) + 1
        END AS failures) counted)
    WHERE held."openAt" <= clock_timestamp()
    RETURNING held."failures"`;
  if (row) return row.failures;
  const [shut] = await db.$queryRaw<{ wait: number }[]>`
    SELECT ceil(extract(epoch FROM "openAt" - clock_timestamp()))::int AS "wait" FROM "SignInLimit" WHERE "key" = ${key}`;
  throw new Closed(key, Math.max(1, shut?.wait ?? 1));
}

/** In which quarter of a day since its first attempt a count stands: with each, it is halved. */
const quarter = (at: 'clock_timestamp()' | 'held."updatedAt"') =>
  Prisma.raw(`floor(extract(epoch FROM ${at} - held."createdAt") / 21600)::int`);

/** One event for each wait: there are no more of them than of attempts that were looked at, however often somebody tries. */
async function noteHeldUp(key: string, who: Parameters<typeof admitAttempt>[1]): Promise<void> {
  // Not by Prisma, which would date the row as if the attempt had been looked at.
  const count = await accounts().$executeRaw`
    UPDATE "SignInLimit" SET "isNoted" = true WHERE "key" = ${key} AND NOT "isNoted"`;
  if (count === 0) return;
  await recordAudit(accounts(), { ...who, action: 'attempt:wait', outcome: 'refused' });
}

async function refund(key: string, failures: number): Promise<void> {
  await accounts().$executeRaw`
    UPDATE "SignInLimit" SET "failures" = greatest("failures" - 1, 0),
      "openAt" = CASE WHEN "failures" = ${failures}::int THEN now() - interval '1 second' ELSE "openAt" END
    WHERE "key" = ${key}`;
}

/** Takes out what is forgotten anyway. */
export async function forgetAttempts(): Promise<void> {
  await accounts().$executeRaw`
    DELETE FROM "SignInLimit" WHERE "key" IN (
      SELECT "key" FROM "SignInLimit" WHERE "updatedAt" < now() - interval '1 day' FOR UPDATE SKIP LOCKED)`;
}

function keyOf(kind: string, what: string): string {
  return `${kind}:${createHash('sha256').update(what).digest('base64url')}`;
}
