// Asks each list and search once and has its queries explained: `explain.ts`, with the owner's DATABASE_URL.
import pg from 'pg';
import { answer } from '../answer';

const ROLE = 'attache_analyst_amber';
const AUDIENCE = 'analyst-amber';
const PAGE = { number: 1, size: 25 };
const LARGE = 10_000;

/** What gathers all of its rows before it gives out the first. */
const GATHERS = ['Sort', 'Aggregate', 'Hash', 'Materialize', 'Memoize'];

type Asked = { text: string; values: unknown[] };
type Plan = { 'Node Type': string; 'Relation Name'?: string; Plans?: Plan[] };

await answer(async () => {
  const url = process.env.DATABASE_URL!;
  // The owner may take the role of an audience, as the web server does.
  process.env.ATTACHE_WEB_DATABASE_URL = url;
  process.env.ATTACHE_SECRET ??= 'of the benchmark, which signs nobody in';
  const asked = listenToQueries();
  const client = new pg.Client({ connectionString: url, options: `-c role=${ROLE} -c jit=off` });
  await client.connect();
  const large = new Set(
    (
      await client.query<{ name: string }>(
        `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND reltuples > ${LARGE}`,
      )
    ).rows.map(({ name }) => name),
  );
  const found: string[] = [];
  try {
    for (const [name, ask] of await lists()) {
      asked.length = 0;
      await ask();
      const scanned = new Set<string>();
      for (const { text, values } of asked.splice(0)) {
        const { rows } = await client.query(`EXPLAIN (FORMAT JSON) ${text}`, values);
        for (const table of scansIn(rows[0]['QUERY PLAN'][0].Plan)) {
          if (large.has(table)) scanned.add(table);
        }
      }
      if (scanned.size > 0) found.push(`${name} reads through ${[...scanned].join(', ')}.`);
    }
  } finally {
    await client.end();
  }
  return { found };
});

async function lists(): Promise<[name: string, ask: () => Promise<unknown>][]> {
  const { listBriefings, listRelatedBriefings } = await import('../../models/briefing');
  const { listVisits } = await import('../../models/visit');
  const { listAgenda } = await import('../../models/visit/agenda');
  const { listLatestEvents } = await import('../../models/tie/timeline');
  const { listPeople } = await import('../../models/person');
  const { listSources } = await import('../../models/source');
  const { listAgreements } = await import('../../models/agreement');
  const { listCommitments } = await import('../../models/commitment');
  const { searchRecord } = await import('../../models/search');
  const filters: Parameters<typeof listBriefings>[1][] = [
    ...[{}, { tie: 'in-my' }, { country: 'IN' }, { area: 'cyber' as const }, { from: '2024' }],
    ...[{ state: 'published' as const }, { words: 'shipyard' }, { tie: 'in-my', from: '2024' }],
  ];
  const visits: Parameters<typeof listVisits>[1][] = [
    ...[{}, { tie: 'in-my' }, { sender: 'IN' }, { level: 'staff' as const }, { from: '2024' }],
    { words: 'shipyard' },
  ];
  const named = (name: string, of: object) => `${name} ${JSON.stringify(of)}`;
  return [
    ...filters.map((of): [string, () => Promise<unknown>] => [
      named('Briefings', of),
      () => listBriefings(AUDIENCE, of, PAGE),
    ]),
    ...visits.map((of): [string, () => Promise<unknown>] => [
      named('Visits', of),
      () => listVisits(AUDIENCE, of, PAGE),
    ]),
    ['Related briefings', () => listRelatedBriefings(AUDIENCE, 'bench-briefing-77', 5)],
    ['The agenda', () => listAgenda(AUDIENCE, '2024-06-01', 8)],
    ['The latest events', () => listLatestEvents(AUDIENCE, '2024-06-01', 10)],
    ['People', () => listPeople(AUDIENCE, '2024-06-01', {}, PAGE)],
    ['Sources', () => listSources(AUDIENCE, {}, PAGE)],
    ['Agreements', () => listAgreements(AUDIENCE, {}, PAGE)],
    ['Commitments', () => listCommitments(AUDIENCE, '2024-06-01', {}, PAGE)],
    ['Search', () => searchRecord(AUDIENCE, 'shipyard pilots', undefined, PAGE)],
  ];
}

/** Every query with a result that is sent from now on, as it is sent. */
function listenToQueries(): Asked[] {
  const asked: Asked[] = [];
  const send = pg.Client.prototype.query as (...args: unknown[]) => unknown;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [query, values] = args as [Partial<Asked> | string, unknown[]?];
    const text = typeof query === 'string' ? query : query.text;
    if (text && /^\s*(SELECT|WITH)/i.test(text)) {
      asked.push({ text, values: (typeof query === 'string' ? values : query.values) ?? [] });
    }
    return send.apply(this, args);
  } as typeof pg.Client.prototype.query;
  return asked;
}

/** The tables that are read from end to end: not those whose reading ends with the rows of a page. */
function* scansIn(plan: Plan, isCut = false): Iterable<string> {
  const { 'Node Type': node, 'Relation Name': table, Plans: parts = [] } = plan;
  if (node === 'Seq Scan' && !isCut) yield table!;
  const cut = node === 'Limit' || (isCut && !GATHERS.includes(node));
  for (const part of parts) yield* scansIn(part, cut);
}
