import { v7 } from 'uuid';
import type { Db } from '../../lib/db';
import { writeAs } from '../../lib/db';
import { isAbove } from '../../lib/marking';
import { refusalOf } from '../../lib/refusal';
import { newSlug } from '../../lib/slug';
import { authorize } from '../policy';
import { partsBeside, readVisitForDesk } from './desk';
import type { Viewer } from '../user';
import { addSource, citeFor, uncite } from './evidence';
import { keepEngagements } from './engagements';
import type { NewVisit } from './new-visit';
import { isAsTyped } from './as-typed';
import { keepMembers, Unresolved } from './people';

/** What keeping a visit came to: its address, or problems by field, or (on correcting) a newer version by somebody else. */
export type Kept =
  { slug: string } | { problems: Record<string, string> } | { conflict: { version: string } };

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
        const before = await db.visit.findFirst({
          where: { id, title, start, tieId },
          select: { slug: true },
        });
        if (before) {
          const kept = (await readVisitForDesk(db, before.slug))!;
          return isAsTyped(kept, visit) ? before : { problems: { form: sentBefore(before) } };
        }
        await put((chosen = v7()));
      }
      await keepRest(db, chosen, visit);
      return { slug };
    }),
  );
}

/**
 * Corrects a visit. `version` stands for what the editor saw; when somebody saved something else meanwhile nothing is
 * written and that of the newer comes back. What this editor may not see is no part of it.
 */
export async function correctVisit(
  viewer: Viewer,
  slug: string,
  version: string,
  visit: NewVisit,
): Promise<Kept> {
  authorize(viewer, 'visit:update');
  return attempt(() =>
    writeAs(viewer, async (db) => {
      // Of two at once the second waits here, and then finds what the first has made of it.
      const [locked] = await db.$queryRaw<{ id: string }[]>`
        SELECT "id" FROM "Visit" WHERE "slug" = ${slug} FOR UPDATE`;
      const before = locked && (await readVisitForDesk(db, slug));
      if (!before) return { problems: { form: 'This visit is not on record any more.' } };
      if (before.version !== version) return { conflict: { version: before.version } };
      await db.visit.updateMany({ where: locked, data: await fieldsOf(db, visit) });
      await keepRest(db, locked.id, visit);
      const after = (await readVisitForDesk(db, slug))!;
      // What hangs on it is seen with it, or else nothing of it has changed.
      if (partsBeside(before) !== partsBeside(after))
        await db.visit.updateMany({ where: locked, data: { version: { increment: 1 } } });
      return { slug };
    }),
  );
}

const sentBefore = ({ slug }: { slug: string }) =>
  `This form was sent before, and what it held then is on record at /visits/${slug}. What you changed since is not: correct that visit.`;

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
    select: { marking: true, headId: true, head: { select: { id: true } } },
  });
  if (headId && headId !== before.headId) await refuseHeadAbove(db, headId, before.marking);
  // A head whom this editor may not see stays, unless another is named.
  const unseen = before.head ? null : before.headId;
  await db.visit.updateMany({ where: { id }, data: { headId: headId ?? unseen } });
  if (visit.source)
    await citeFor(db, id, await addSource(db, visit.source, visit.marking), visit.source);
  await uncite(db, id, visit.uncite);
}

/** Who leads a visit stands in the visit itself, so that its readers would learn that somebody does. */
async function refuseHeadAbove(db: Db, id: string, visit: NewVisit['marking']): Promise<void> {
  const head = await db.person.findUniqueOrThrow({
    where: { id },
    select: { name: true, marking: true },
  });
  if (!isAbove(head.marking, visit)) return;
  const form = `${head.name} is marked ${head.marking}, above this visit, and so leads it nowhere that it is read. Mark the visit ${head.marking}, or list ${head.name} as a member.`;
  throw new Unresolved({ form });
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
