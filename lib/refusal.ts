/**
 * What the database refused on purpose, in one sentence for people; null for every other error, which is a fault.
 * Prisma carries PostgreSQL's SQLSTATE in `meta.driverAdapterError.cause`, or, at a commit, in the error's own cause; an error of pg bears it itself.
 */
export function refusalOf(error: unknown): string | null {
  const cause = causeOf(error);
  switch (cause?.originalCode) {
    case '23000': // raised by the invariants' refuse(), in words
      return cause.originalMessage ?? null;
    case '23514':
    case '23P01':
      return (
        SENTENCES[constraintIn(cause.originalMessage)] ??
        'The record does not allow these values together.'
      );
    case '23505':
      return SENTENCES[constraintIn(cause.originalMessage)] ?? 'The record has this already.';
    case '23503':
      return 'Something that this refers to is not in the record (any more), or is still needed by it.';
    case '42501':
      return 'This is above your clearance, or not yours to change.';
    case '22021':
    case '22P05':
      return 'The text holds a character that cannot be kept. Take it out and save again.';
    default:
      return null;
  }
}

/** Of Prisma: not reachable, timed out, connection closed, no connection free. */
const AWAY_CODES = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028']);
/** Of Prisma's driver, whose words alone a raw query has. */
const AWAY_KINDS = /^(DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections)$/;
/** Of PostgreSQL: connection lost, too many clients, shutting down, starting up, no room on the disk, no time left. */
const AWAY_STATES = /^(08|53|57P|57014|25P03)/;
/** Of Node and pg, which have no codes for all of these. */
const AWAY_WORDS =
  /ECONNREFUSED|ECONNRESET|ENOENT.*\.s\.PGSQL|Connection terminated|timeout exceeded|not reachable|not queryable/i;
/** Of pg: a question got no answer in time. */
const SILENCE = 'Query read timeout';

export function isSilence(error: Error): boolean {
  return error.message.includes(SILENCE);
}

/** Whether the database could not be reached, or could not take anything just now. It may be another time. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: string };
  return (
    AWAY_CODES.has(code ?? '') ||
    AWAY_KINDS.test(causeOf(error)?.kind ?? '') ||
    AWAY_STATES.test(causeOf(error)?.originalCode ?? code ?? '') ||
    AWAY_WORDS.test(error.message) ||
    isSilence(error)
  );
}

/** Whether PostgreSQL ended this one of two that waited for each other: nothing of it was written, and it may be tried anew. */
export function isDeadlock(error: unknown): boolean {
  return (
    error instanceof Error &&
    ((error as { code?: string }).code === 'P2034' || causeOf(error)?.originalCode === '40P01')
  );
}

/** What each constraint means to a person. */
const SENTENCES: Record<string, string> = {
  Visit_order: 'The end is before the start.',
  Visit_two_countries: 'A visit leads from one country to another.',
  Visit_edtf: 'Write the dates like 2023-07-09, 2023-07 or 2023.',
  Visit_slug_key: 'There is a visit at this address already.',
  Engagement_edtf: 'Write the date like 2023-07-09, 2023-07 or 2023.',
  Source_edtf: 'Write the date like 2023-07-09, 2023-07 or 2023.',
  Source_web_address: 'A web address starts with http:// or https://.',
  Participation_engagementId_personId_key: 'The same person takes part only once.',
  OfficeHolding_once: 'This person held this office at that time already.',
  Note_body: 'A note has between 1 and 20,000 characters.',
  User_email: 'This is no e-mail address.',
  User_email_key: 'There is an account with this e-mail address already.',
  User_name: 'A name has between 1 and 200 characters.',
  User_clearance: 'A user is cleared for GREEN, AMBER or RED.',
};

type Cause = { kind?: string; originalCode?: string; originalMessage?: string };

function causeOf(error: unknown): Cause | null {
  if (!(error instanceof Error)) return null;
  const { meta, cause, severity, code } = error as {
    meta?: { driverAdapterError?: { cause?: Cause } };
    cause?: Cause;
    severity?: string;
    code?: string;
  };
  if (severity) return { originalCode: code, originalMessage: error.message };
  return meta?.driverAdapterError?.cause ?? cause ?? null;
}

function constraintIn(message = ''): string {
  return /constraint "([^"]+)"/.exec(message)?.[1] ?? '';
}
