import { v7 } from 'uuid';
import type { Db } from '../../lib/db';
import { writeAs } from '../../lib/db';
import { refusalOf } from '../../lib/refusal';
import { newSlug } from '../../lib/slug';
import { authorize } from '../policy';
import type { Viewer } from '../user';
import { addSource, citeFor, uncite } from './evidence';
import { keepEngagements } from './engagements';
import type { NewVisit } from './new-visit';
import { keepMembers, Unresolved } from './people';

/** What keeping a visit came to: its address, or problems by field, or (on correcting) a newer version by somebody else. */
export type Kept =
  { slug: string } | { problems: Record<string, string> } | { conflict: { version: number } };

/**
 * Puts a visit on record, with the tie of its two countries where there is none yet. `id` (a UUIDv7 made with the form)
 * makes sending the same form twice put one visit on record.
 */
export async function createVisit(viewer: Viewer, visit: NewVisit, id = v7()): Promise<Kept> {
  authorize(viewer, 'visit:create');
  if (!visit.source) return { problems: { 'source.slug': 'A visit needs a source.' } };
  return attempt(() =>
    writeAs(viewer, async (db) => {
      const fields = await fieldsOf(db, visit);
      const slug = newSlug(visit.title, visit.start.slice(0, 7));
      const put = async (chosen: string) => {
        const data = { ...fields, id: chosen, slug };
        const { count } = await db.visit.createMany({ data, skipDuplicates: true });
        return count > 0;
      };
      let chosen = id;
      if (!(await put(chosen))) {
        // The same form, sent before or at the same time; or an id that another visit has.
        const { title, start, tieId } = fields;
        const same = await db.visit.findFirst({
          where: { id, title, start, tieId },
          select: { slug: true },
        });
        if (same) return same;
        await put((chosen = v7()));
      }
      await keepRest(db, chosen, visit);
      return { slug };
    }),
  );
}

/**
 * Corrects a visit. `version` is the one the editor saw; when somebody saved another meanwhile nothing is written and
 * the newer version comes back.
 */
export async function correctVisit(
  viewer: Viewer,
  slug: string,
  version: number,
  visit: NewVisit,
): Promise<Kept> {
  authorize(viewer, 'visit:update');
  return attempt(() =>
    writeAs(viewer, async (db) => {
      const { count } = await db.visit.updateMany({
        where: { slug, version },
        data: await fieldsOf(db, visit),
      });
      const found = await db.visit.findUnique({
        where: { slug },
        select: { id: true, version: true },
      });
      if (!found) return { problems: { form: 'This visit is not on record any more.' } };
      if (count === 0) return { conflict: { version: found.version } };
      await keepRest(db, found.id, visit);
      return { slug };
    }),
  );
}

/** Refusals become problems; the transaction that threw wrote nothing. */
async function attempt(work: () => Promise<Kept>): Promise<Kept> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Unresolved) return { problems: error.problems };
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    return { problems: { form: refusal } };
  }
}

async function fieldsOf(db: Db, visit: NewVisit) {
  const { title, type, level, start, end, cities, purpose, outcomes, areas, marking } = visit;
  return {
    ...{ title, type, level, start, end, cities, purpose, outcomes, areas, marking },
    tieId: await tieOf(db, visit.sender, visit.host),
    senderCode: visit.sender,
    hostCode: visit.host,
  };
}

async function keepRest(db: Db, id: string, visit: NewVisit): Promise<void> {
  const { headId, added } = await keepMembers(db, id, visit);
  await keepEngagements(db, id, visit, added);
  const before = await db.visit.findUniqueOrThrow({
    where: { id },
    select: { headId: true, head: { select: { id: true } } },
  });
  // A head whom this editor may not see stays, unless another is named.
  const unseen = before.head ? null : before.headId;
  await db.visit.update({
    where: { id },
    data: { headId: headId ?? unseen },
    select: { id: true },
  });
  if (visit.source)
    await citeFor(db, id, await addSource(db, visit.source, visit.marking), visit.source);
  await uncite(db, id, visit.uncite);
}

async function tieOf(db: Db, one: string, other: string): Promise<string> {
  const [lowCode = '', highCode = ''] = [one, other].sort();
  const known = await db.country.count({ where: { code: { in: [lowCode, highCode] } } });
  if (known < 2) throw new Unresolved({ sender: 'One of these countries is not on record.' });
  const [{ id }] = await db.$queryRaw<
    [{ id: string }]
  >`SELECT tie_between(${lowCode}, ${highCode}) AS "id"`;
  return id;
}
