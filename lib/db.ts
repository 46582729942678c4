import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlDriverAdapter, SqlQueryable } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { Prisma, PrismaClient } from '../generated/prisma/client';
import type { Audience } from './audience';
import { env } from './env';
import { addQuery, tracedBy } from './footprint';
import { isDeadlock, isSilence } from './refusal';
import { statementName } from './statements';

/** What a model function reads or writes with: a client, or a transaction on one. */
export type Db = Prisma.TransactionClient;

/** The ways of a role to the database, over the same connections. */
type Way = {
  prisma: PrismaClient;
  /** One statement at once, for what is asked at every write: to go through Prisma costs as much as all the rest. */
  ask: (sql: Prisma.Sql) => Promise<pg.QueryResultRow[]>;
};

const ways = ((globalThis as { attacheWays?: Map<string, Way> }).attacheWays ??= new Map());

/** Adds what is read to the footprint of the page that reads it, if one is being made. */
class TracingPg extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    return traced<SqlDriverAdapter>(adapter) as typeof adapter;
  }
}

function traced<T extends SqlQueryable>(queryable: T): T {
  const ask = queryable.queryRaw.bind(queryable);
  queryable.queryRaw = async (query) => {
    const footprint = tracedBy();
    const result = await ask(query);
    if (footprint) addQuery(footprint, { ...query, rows: result.rows });
    return result;
  };
  return queryable;
}

/** A database that says nothing for so long is away for whoever waits. Its own clock stops a long statement before. */
const PATIENCE_MS = 10_000;

const connections = ((
  globalThis as { attacheConnections?: Set<pg.PoolClient> }
).attacheConnections ??= new Set<pg.PoolClient>());

/** Where one question was left without an answer, all that are asked next would be too: every connection is left. */
function leaveWhenSilent(client: pg.PoolClient): void {
  connections.add(client);
  client.once('end', () => connections.delete(client));
  // Looked up each time: whoever listens to all queries hears these too.
  const ask = (...asked: unknown[]) =>
    (pg.Client.prototype.query as (...asked: unknown[]) => unknown).apply(client, asked);
  const heed = (error: Error | null) => {
    if (!error || !isSilence(error)) return;
    for (const one of connections) leave(one, error);
    connections.clear();
  };
  const askAndHeed = (...asked: unknown[]) => {
    const then = asked.at(-1);
    if (typeof then !== 'function') {
      const answer = ask(...asked) as Promise<unknown>;
      answer.catch(heed);
      return answer;
    }
    return ask(...asked.slice(0, -1), (error: Error | null, result: unknown) => {
      heed(error);
      then(error, result);
    });
  };
  client.query = askAndHeed as typeof client.query;
}

/** Its pool forgets it, and whoever waits for its answer is told. */
function leave(client: pg.PoolClient, error: Error): void {
  if (client.listenerCount('error') > 0) client.emit('error', error);
  void (client as unknown as pg.Client).end();
}

/**
 * How the database plans what the portal asks. Row-level security makes plans look dear; compiling them takes seconds and
 * running them milliseconds. An index of a record that lies in memory or on flash costs what reading in a row costs.
 */
export const PLANNING = '-c jit=off -c random_page_cost=1.1';

function wayAs(role: string, max: number): Way {
  let way = ways.get(role);
  if (!way) {
    const pool = new pg.Pool({
      connectionString: env().ATTACHE_WEB_DATABASE_URL,
      options:
        `-c role=${role} ${PLANNING} -c statement_timeout=${PATIENCE_MS - 1000} ` +
        // A node that is cut off in the middle of a write must not keep others from the rows.
        `-c idle_in_transaction_session_timeout=${PATIENCE_MS}`,
      max,
      idleTimeoutMillis: 30_000,
      connectionTimeoutMillis: PATIENCE_MS,
      query_timeout: PATIENCE_MS,
      keepAlive: true,
      keepAliveInitialDelayMillis: PATIENCE_MS,
    });
    pool.on('connect', leaveWhenSilent);
    // One that breaks while nobody asks is replaced.
    pool.on('error', () => {});
    const adapter = new TracingPg(pool, {
      // pg takes a statement without a name as one to forget.
      statementNameGenerator: ({ sql }) => statementName(sql) as string,
      disposeExternalPool: true,
    });
    // Here, not where it is asked: a statement has one name on all of its connections, and this module stands in several
    // bundles, each with names of its own.
    const ask = async ({ text, values }: Prisma.Sql) => {
      tracedBy()?.add('*');
      return (await pool.query({ text, values, name: statementName(text) })).rows;
    };
    way = { prisma: new PrismaClient({ adapter }), ask };
    ways.set(role, way);
  }
  return way;
}

/** The record as it exists for an audience: its connections run as that audience's Postgres role. */
export function recordFor(audience: Audience): PrismaClient {
  return wayOf(audience).prisma;
}

const wayOf = (audience: Audience) => wayAs(`attache_${audience.replace('-', '_')}`, 4);
const wayToAccounts = () => wayAs('attache_accounts', 6);

/** Accounts, sessions and the audit trail; this role sees nothing of the record. */
export function accounts(): PrismaClient {
  return wayToAccounts().prisma;
}

/** Rows of accounts and sessions, by the shortest way; values are texts, numbers and truths. */
export function askAccounts<T extends pg.QueryResultRow>(sql: Prisma.Sql): Promise<T[]> {
  return wayToAccounts().ask(sql) as Promise<T[]>;
}

/**
 * One transaction of the desk, run as the audience of the person who acts; the database writes that person into
 * every change. Throws what the database refuses: see {@link refusalOf}. `work` is begun anew when another that it waited
 * for waited for it, and so keeps nothing outside the database.
 */
export function writeAs<T>(
  who: { id: string; audience: Audience },
  work: (db: Db) => Promise<T>,
): Promise<T> {
  return transact(recordFor(who.audience), who.id, work);
}

/**
 * As {@link writeAs}, for what is one statement: `statement` begins with `WITH actor AS (...)`, as given to it, and takes
 * the rows that it writes from there, so that the person is written down before the first. One way to the database instead
 * of four. Answers with the statement's rows, of texts, numbers and truths.
 */
export function writeOnceAs<T extends pg.QueryResultRow>(
  who: { id: string; audience: Audience },
  statement: (actor: Prisma.Sql) => Prisma.Sql,
): Promise<T[]> {
  const actor = Prisma.sql`WITH actor AS (SELECT set_config('attache.actor', ${who.id}, true))`;
  return triedAnew(() => wayOf(who.audience).ask(statement(actor)) as Promise<T[]>);
}

/** As {@link writeAs}, for accounts; `actorId` is null for what nobody signed in did. */
export function writeAccounts<T>(actorId: string | null, work: (db: Db) => Promise<T>): Promise<T> {
  return transact(accounts(), actorId, work);
}

function transact<T>(client: PrismaClient, actorId: string | null, work: (db: Db) => Promise<T>) {
  return triedAnew(() =>
    client.$transaction(async (db) => {
      await db.$executeRaw`SELECT set_config('attache.actor', ${actorId ?? ''}, true)`;
      return work(db);
    }),
  );
}

/** Of two that wait for each other the database ends one, which has written nothing then. The other is done by the next time. */
async function triedAnew<T>(write: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await write();
    } catch (error) {
      if (tries === 3 || !isDeadlock(error)) throw error;
    }
  }
}

/** The time by the database's clock, which all nodes share: that of a node may jump. */
export async function timeInRecord(db: Db = accounts()): Promise<Date> {
  const [{ now }] = await db.$queryRaw<[{ now: Date }]>`SELECT clock_timestamp() AS now`;
  return now;
}
