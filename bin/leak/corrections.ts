// What an editor corrects of a visit on which something hangs that the editor may not see: it is taken as if there were nothing.
import type { Audience } from '../../lib/audience';
import type { Sending } from './answer';
import type { Crawled } from './compare';
import { Desk } from './desk';
import { fill } from './fill';
import type { Row, Rows, Table } from './grow';
import type { Twins } from './twins';
import { seenBy } from './who-sees-what';

type Correction = { visit: Row; change: (given: Sending) => Sending };

/** Fills the portals anew for each correction, and leaves the last one in them. */
export async function correctAs(audience: Audience, twins: Twins, rows: Rows): Promise<Crawled> {
  const seen = seenBy(audience, rows);
  const desk = new Desk(twins, audience, rows, seen);
  for (const { visit, change } of correctionsOf(rows, seen)) {
    await fill(twins.whole.owner, rows);
    await fill(twins.rest.owner, seen);
    const path = `/desk/visits/${visit.slug}`;
    const before = desk.crawled.leaks.length;
    await desk.correct(path, 'title', (given) => oneHead(change(given)));
    // Where it was kept in one portal and refused in the other, every page differs.
    if (desk.crawled.leaks.length > before) continue;
    for (const after of [...AFTER, `/visits/${visit.slug}`]) await desk.compare({ path: after });
    const { rows: kept } = await twins.whole.owner.query<{ headId: string | null }>(
      `SELECT "headId" FROM "Visit" WHERE "id" = $1`,
      [visit.id],
    );
    const isHidden = visit.headId && !seen.Person.some(({ id }) => id === visit.headId);
    if (isHidden && kept[0]?.headId !== visit.headId)
      desk.found({ path }, 'loses a head of the delegation whom the editor does not see');
  }
  return desk.crawled;
}

const AFTER = ['/', '/desk', '/visits', '/ties', '/visits/calendar'];
const DAY = '2031-05-05';

/** One of each sort, for the first visit of the record that has what is hidden. */
function correctionsOf(rows: Rows, seen: Rows): Correction[] {
  const isSeen = (table: Table) => {
    const known = new Set(seen[table].map(({ id }) => id));
    return ({ id }: Row) => known.has(id);
  };
  const pointed = (from: Table, column: string) => {
    const known = isSeen(from);
    return new Set(rows[from].filter((row) => !known(row)).map((row) => row[column]));
  };
  // As they are, and not as the editor sees them: with their heads.
  const visits = rows.Visit.filter(isSeen('Visit'));
  const found: Correction[] = [];

  const holding = pointed('Engagement', 'visitId');
  const around = visits.find(({ id }) => holding.has(id));
  if (around) {
    const day = (name: string) => /^(start|end|engagements\.\d+\.date)$/.test(name) && DAY;
    found.push({ visit: around, change: typing(day) });
    const host = elsewhere(around, rows, isSeen('Tie'));
    const moved = (name: string) => name === 'host' && host;
    found.push({ visit: around, change: typing(moved) });
    found.push({ visit: around, change: typing((name) => day(name) || moved(name)) });
  }
  const hiddenHeads = pointed('Person', 'id');
  const headed = visits.find(({ headId }) => hiddenHeads.has(headId!));
  if (headed)
    found.push({
      visit: headed,
      change: typing((name) => name === 'title' && 'A correction of the proof'),
    });

  const noted = new Set([
    ...pointed('Note', 'engagementId'),
    ...pointed('Coverage', 'engagementId'),
  ]);
  // What the editor sees there stands in the way for everybody.
  for (const { engagementId } of [...seen.Note, ...seen.Coverage]) noted.delete(engagementId);
  const engagement = seen.Engagement.find(({ id, visitId }) => visitId && noted.has(id));
  const visit = visits.find(({ id }) => id === engagement?.visitId);
  if (visit) found.push({ visit, change: (given) => without(given, String(engagement!.slug)) });
  return found;
}

/** Another host: that the tie of the two is on record shows only in the summary, which was written for those who saw it. */
function elsewhere(
  { senderCode, hostCode }: Row,
  rows: Rows,
  isSeen: (tie: Row) => boolean,
): string {
  const pairs = rows.Tie.map(({ lowCode, highCode }) => [lowCode, highCode].join());
  const shut = rows.Tie.filter((tie) => tie.summary && !isSeen(tie)).map(({ lowCode, highCode }) =>
    [lowCode, highCode].join(),
  );
  const others = [...new Set(pairs.flatMap((pair) => pair.split(',')))].filter(
    (code) => code !== senderCode && code !== hostCode,
  );
  return others.find((code) => !shut.includes([code, senderCode].sort().join())) ?? others[0]!;
}

/** What is typed over some of the fields. */
const typing =
  (typed: (name: string) => string | false) =>
  (given: Sending): Sending =>
    given.map(([name, value]) => [name, typed(name) || value]);

/** With the box ticked that takes an engagement out. */
function without(given: Sending, slug: string): Sending {
  const [row = ''] = given.find(([, value]) => value === slug) ?? [];
  return [...given, [row.replace(/slug$/, 'remove'), 'on']];
}

/** The lot makes several people the head of one delegation, and the desk takes one. */
const oneHead = typing((name) => /^members\.\d+\.role$/.test(name) && 'member');
