import pg from 'pg';
import type { Marking } from '../generated/prisma/enums';
import { AUDIENCES, clearanceOf, edits, type Audience } from './audience';
import { env } from './env';
import { nameParts } from './footprint';
import { stricter } from './marking';

/** Hears of every change that is committed to the database, by this node or another. */
export type Changes = {
  /** `cut off`: not connected, perhaps for a moment; `away`: and could not connect again. */
  state: 'following' | 'cut off' | 'away';
  /** Something was perhaps written through this node. */
  wrote(): void;
  /** Waits until what was written through this node before has been heard of. */
  settled(): Promise<void>;
  /** Waits while it is not known whether the database is there: two seconds at most. */
  decided(): Promise<void>;
};

/** What has changed, in keys as in a footprint, or `*` alone: anything. */
export type Change = {
  keys: string[];
  /** Those who could see it, before or after; nobody else may tell that there was a change. */
  seenBy: readonly Audience[];
  /** Somebody may see it no longer. */
  isLoss: boolean;
};

type Listener = {
  onChange(change: Change): void;
  /** Anything may have changed unheard: after being cut off. */
  onMissed(): void;
};

/** So that within a second a silent connection is known to be lost. */
const BEAT_MS = 400;
const PATIENCE_MS = 500;
const RETRY_MS = 200;

const VIEWS = `
  WITH RECURSIVE part AS (
    SELECT v.oid AS view, d.refobjid AS relation FROM pg_class v
    JOIN pg_rewrite r ON r.ev_class = v.oid
    JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid AND d.refclassid = 'pg_class'::regclass
    WHERE v.relkind = 'v' AND v.relnamespace = current_schema()::regnamespace AND d.refobjid <> v.oid
    UNION
    SELECT part.view, inner_part.refobjid FROM part
    JOIN pg_rewrite r ON r.ev_class = part.relation
    JOIN pg_depend inner_part ON inner_part.classid = 'pg_rewrite'::regclass AND inner_part.objid = r.oid
      AND inner_part.refclassid = 'pg_class'::regclass AND inner_part.refobjid <> part.relation
  )
  SELECT v.relname AS view, array_agg(DISTINCT t.relname::text) AS tables
  FROM part JOIN pg_class v ON v.oid = part.view JOIN pg_class t ON t.oid = part.relation AND t.relkind = 'r'
  GROUP BY 1`;

/** Follows the database for as long as the process lives, and connects again whenever it must. */
export function followChanges(listener: Listener): Changes {
  let client: pg.Client | undefined;
  /** Something of the client, to hear that it is there. */
  let ask: () => Promise<unknown>;
  let connecting: Promise<void>;
  let written = 0;
  let heard = 0;

  const changes: Changes = {
    state: 'cut off',
    wrote: () => void written++,
    settled: async () => {
      // What is written from now on is for those to wait for who ask later: or under steady writing nobody would read.
      const asked = written;
      while (heard < asked && client) {
        const until = written;
        // What was committed before is delivered on this connection before the answer to this.
        const on = client;
        await ask().catch(() => lose(on));
        heard = Math.max(heard, until);
      }
    },
    decided: async () => {
      while (changes.state === 'cut off') await connecting;
    },
  };

  function lose(lost: pg.Client): void {
    if (lost !== client) return;
    client = undefined;
    changes.state = 'cut off';
    lost.end().catch(() => {});
    connecting = connect();
  }

  async function connect(): Promise<void> {
    const next = new pg.Client({
      connectionString: env().ATTACHE_WEB_DATABASE_URL,
      connectionTimeoutMillis: PATIENCE_MS * 4,
      query_timeout: PATIENCE_MS * 4,
      application_name: 'attache changes',
    });
    next.on('error', () => lose(next));
    next.on('end', () => lose(next));
    next.on('notification', ({ payload = '' }) => {
      listener.onChange(changeIn(payload));
    });
    try {
      await next.connect();
      await next.query('LISTEN attache_changes');
      const { rows } = await next.query<{ view: string; tables: string[] }>(VIEWS);
      nameParts(new Map(rows.map(({ view, tables }) => [view, tables])));
    } catch {
      changes.state = 'away';
      next.end().catch(() => {});
      setTimeout(connect, RETRY_MS).unref();
      return;
    }
    client = next;
    ask = inTurn(() => next.query('SELECT 1'));
    listener.onMissed();
    changes.state = 'following';
    void beat(next);
  }

  async function beat(on: pg.Client): Promise<void> {
    while (on === client) {
      const answered = ask().then(
        () => true,
        () => false,
      );
      if (!(await within(PATIENCE_MS, answered))) return lose(on);
      await new Promise((resolve) => setTimeout(resolve, BEAT_MS).unref());
    }
  }

  connecting = connect();
  return changes;
}

/** One at a time, as a connection of Postgres wants to be asked; whoever asks before the next is sent shares its answer. */
function inTurn<T>(work: () => Promise<T>): () => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  let next: Promise<T> | undefined;
  return () => {
    if (!next) {
      next = last.then(() => {
        next = undefined;
        return work();
      });
      last = next.catch(() => {});
    }
    return next;
  };
}

/** Whether it comes true in time; what has arrived but was not read yet, because the process was busy, is in time. */
async function within(ms: number, promise: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => setTimeout(() => setImmediate(() => resolve(false)), 1), ms);
  });
  const done = await Promise.race([promise, late]);
  clearTimeout(timer);
  return done;
}

/**
 * `AMBER+desk! Note <id> <visit>`: for whom, the row, and the rows of its table that point where it points. `*` alone, as an
 * operator may tell it: anything, for everybody.
 */
function changeIn(payload: string): Change {
  if (payload === '*') return { keys: ['*'], seenBy: AUDIENCES, isLoss: true };
  const [seen = '', table = '', row, ...pointers] = payload.split(' ');
  return {
    keys: [table, ...(row ? [row] : []), ...pointers.map((id) => `${table} ${id}`)],
    ...seenIn(seen),
  };
}

/** There are few of them. */
const read = new Map<string, Omit<Change, 'keys'>>();

function seenIn(seen: string): Omit<Change, 'keys'> {
  let found = read.get(seen);
  if (!found) {
    const [, marking, desk, loss] = /^([A-Z]+)(\+desk)?(!)?$/.exec(seen)!;
    const reaches = (clearance: Marking) => stricter(clearance, marking as Marking) === clearance;
    const seenBy = AUDIENCES.filter(
      (audience) => reaches(clearanceOf(audience)) && (!desk || edits(audience)),
    );
    read.set(seen, (found = { seenBy, isLoss: loss !== undefined }));
  }
  return found;
}
