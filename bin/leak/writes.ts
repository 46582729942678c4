// What an editor writes where there is already something that the editor may not see: it is taken as if there were nothing.
import { clearanceOf, type Audience } from '../../lib/audience';
import { placesOf } from './addresses';
import type { Crawled } from './compare';
import { Desk } from './desk';
import { fill } from './fill';
import type { Row, Rows, Table } from './grow';
import { pointerTo } from './papers';
import type { Twins } from './twins';
import { seenBy } from './who-sees-what';

const TITLE = 'A visit of the proof';

/** Leaves what was written in both portals: the next thing to do with them is to fill them anew. */
export async function writeAs(audience: Audience, twins: Twins, rows: Rows): Promise<Crawled> {
  const seen = seenBy(audience, rows);
  await fill(twins.rest.owner, seen);
  const desk = new Desk(twins, audience, rows, seen);
  const unseen = (table: Table) => {
    const known = new Set(seen[table].map(({ id }) => id));
    return rows[table].find((row) => !known.has(row.id));
  };
  // A summary was written for those who saw the tie, and carries no marking: that it appears with the tie is known.
  const tie = rows.Tie.find((row) => !row.summary && !seen.Tie.some(({ id }) => id === row.id));
  await desk.send('/desk/visits/new', 'sender', newVisit(tie, unseen('Person'), unseen('Source')));
  const slug = seen.Visit[0]?.slug;
  const note = { kind: 'context', marking: clearanceOf(audience), body: 'A note of the proof.' };
  if (slug) await desk.send(`/desk/notes/new?on=visit:${slug}`, 'body', note);
  const thread = threadIn(rows, seen);
  if (thread) await turn(desk, thread, note);
  const list = await desk.compare({ path: '/visits?q=proof' });
  if (!list.includes(TITLE)) desk.found({ path: '/visits?q=proof' }, 'lacks what was added');
  for (const path of AFTER) await desk.compare({ path });
  if (tie) await desk.compare({ path: `/ties/${tie.slug}` });
  const above = thread && recordOf(seen, thread);
  if (above) await desk.compare({ path: placesOf(rows, ...above)[0]! });
  return desk.crawled;
}

const AFTER = [
  ...['/', '/visits', '/ties', '/people', '/sources', '/countries', '/desk', '/desk/visits'],
  ...['/desk/notes', '/people?q=proof', '/sources?q=proof', '/search?q=proof', '/visits/calendar'],
];

/** A note is answered, changed, resolved, reopened, withdrawn and restored. */
async function turn(desk: Desk, { id }: Row, note: Record<string, string>): Promise<void> {
  const path = `/desk/notes/${id}`;
  await desk.send(`${path}/reply`, 'body', note);
  await desk.send(path, 'body', note);
  for (const which of [0, 0, -1, 0] as const) await desk.click(path, which);
}

/** A note that stands open on a page of its own: one with an answer that is hidden, where there is one. */
function threadIn(rows: Rows, seen: Rows): Row | undefined {
  const known = new Set(seen.Note.map(({ id }) => id));
  const hasHidden = ({ id }: Row) =>
    rows.Note.some((note) => note.parentId === id && !known.has(note.id));
  const threads = seen.Note.filter(
    (note) => !note.parentId && !note.resolvedAt && !note.withdrawnAt && recordOf(seen, note),
  );
  return threads.find(hasHidden) ?? threads[0];
}

/** What a note is on. */
function recordOf(rows: Rows, note: Row): [Table, Row] | undefined {
  const tables: Table[] = ['Visit', 'Engagement', 'Agreement', 'Commitment', 'Briefing'];
  const table = tables.find((name) => note[pointerTo(name)]);
  const row = table && rows[table].find(({ id }) => id === note[pointerTo(table)]);
  return table && row && [table, row];
}

/** With the names that somebody and something hidden have already. */
function newVisit(tie?: Row, person?: Row, source?: Row): Record<string, string> {
  const [sender, host] = tie ? [tie.lowCode, tie.highCode] : ['IN', 'MY'];
  return {
    ...{ title: TITLE, sender: String(sender), host: String(host), marking: 'CLEAR' },
    ...{ type: 'official', level: 'minister', start: '2025-03-03', end: '2025-03-04' },
    ...(person && { 'members.0.name': String(person.name), 'members.0.add': 'on' }),
    ...(person && { 'members.0.role': 'member', 'members.0.country': String(sender) }),
    ...{ 'source.title': String(source?.slug ?? 'A release'), 'source.publisher': 'The proof' },
    ...{ 'source.reliability': 'B', 'source.credibility': '2' },
  };
}
