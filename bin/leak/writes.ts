// What an editor adds to the record where there is already something that the editor may not see: it is taken as if there were nothing.
import { clearanceOf, type Audience } from '../../lib/audience';
import { writingForms } from './addresses';
import { Crawl, type Crawled } from './crawl';
import { fill } from './fill';
import type { Row, Rows, Table } from './grow';
import { filledIn } from './sendings';
import type { Twins } from './twins';
import { seenBy } from './who-sees-what';

const TITLE = 'A visit of the proof';

/** Leaves what was written in both portals: the next thing to do with them is to fill them anew. */
export async function writeAs(audience: Audience, twins: Twins, rows: Rows): Promise<Crawled> {
  const seen = seenBy(audience, rows);
  await fill(twins.rest.owner, seen);
  const crawl = new Crawl(twins, audience, rows, seen);
  const send = async (path: string, field: string, typed: Record<string, string>) => {
    crawl.allow(JSON.stringify(typed));
    const page = await crawl.compare({ path });
    const fields = writingForms(page).find((form) => form.some(({ name }) => name === field));
    if (!fields) throw new Error(`${path} has no form for ${audience}.`);
    // A box to tick comes with the answer to what was sent without it: somebody who knows may send it at once.
    const ticked = Object.entries(typed).filter(([name]) => name.endsWith('.add'));
    const form = [...filledIn(fields, (name) => typed[name]), ...ticked];
    await crawl.compare({ path, form });
  };

  const unseen = (table: Table) => {
    const known = new Set(seen[table].map(({ id }) => id));
    return rows[table].find((row) => !known.has(row.id));
  };
  // A summary was written for those who saw the tie, and carries no marking: that it appears with the tie is known.
  const tie = rows.Tie.find((row) => !row.summary && !seen.Tie.some(({ id }) => id === row.id));
  await send('/desk/visits/new', 'sender', newVisit(tie, unseen('Person'), unseen('Source')));
  const slug = seen.Visit[0]?.slug;
  if (slug) {
    const note = { kind: 'context', marking: clearanceOf(audience), body: 'A note of the proof.' };
    await send(`/desk/notes/new?on=visit:${slug}`, 'body', note);
  }
  const list = await crawl.compare({ path: '/visits?q=proof' });
  if (!list.includes(TITLE)) throw new Error(`The visit of ${audience} was not kept.`);
  for (const path of AFTER) await crawl.compare({ path });
  if (tie) await crawl.compare({ path: `/ties/${tie.slug}` });
  return crawl.crawled;
}

const AFTER = [
  ...['/', '/visits', '/ties', '/people', '/sources', '/countries', '/desk', '/desk/visits'],
  ...['/desk/notes', '/people?q=proof', '/sources?q=proof', '/search?q=proof', '/visits/calendar'],
];

/** With the names that somebody and something hidden have already. */
function newVisit(tie?: Row, person?: Row, source?: Row): Record<string, string> {
  const [sender, host] = tie ? [tie.lowCode, tie.highCode] : ['IN', 'MY'];
  return {
    ...{ title: TITLE, sender: String(sender), host: String(host), marking: 'CLEAR' },
    ...{ type: 'official', level: 'minister', start: '2025-03-03', end: '2025-03-04' },
    ...{ 'members.0.name': String(person?.name ?? 'Somebody new'), 'members.0.add': 'on' },
    ...{ 'members.0.role': 'member', 'members.0.country': String(sender) },
    ...{ 'source.title': String(source?.slug ?? 'A release'), 'source.publisher': 'The proof' },
    ...{ 'source.reliability': 'B', 'source.credibility': '2' },
  };
}
