import { v7 } from 'uuid';
import type { ParticipationRole } from '../../generated/prisma/enums';
import type { Db } from '../../lib/db';
import { newSlug } from '../../lib/slug';
import { PARTICIPATION_ROLES, valueOf } from '../../lib/vocabulary';
import { lastDay } from '../period';
import type { NewVisit } from './new-visit';
import { positionsByDay } from './positions';
import { addPerson, peopleByName, setParticipations, Unresolved, type Member } from './people';

/** Keeps the engagements of a visit as typed. Those that the editor cannot see, or did not list, stay as they are. */
export async function keepEngagements(
  db: Db,
  visitId: string,
  visit: NewVisit,
  added: Map<string, string>,
): Promise<void> {
  const { tieId, marking } = await db.visit.findUniqueOrThrow({
    where: { id: visitId },
    select: { tieId: true, marking: true },
  });
  const problems: Record<string, string> = {};
  const before = await db.engagement.findMany({
    where: { visitId },
    orderBy: { id: 'asc' },
    select: { id: true, slug: true, position: true },
  });
  const standing = visit.engagements.map(({ slug }) => before.find((one) => one.slug === slug));
  const positions = positionsByDay(
    visit.engagements.map(({ date }, index) => ({
      day: lastDay(date).toISOString(),
      ...standing[index],
    })),
  );
  for (const [index, engagement] of visit.engagements.entries()) {
    const existing = standing[index];
    if (engagement.remove) {
      // The database keeps it for others when it holds what this editor may not see.
      if (existing) await db.engagement.deleteMany({ where: { id: existing.id } });
      continue;
    }
    const { kind, title, date, city, place, summary } = engagement;
    const data = { kind, title, date, city, place, summary, position: positions[index]!, tieId };
    const id = existing?.id ?? v7();
    // Of many, because one that is as it was is not written.
    if (existing) await db.engagement.updateMany({ where: { id }, data });
    else
      await db.engagement.create({
        data: { ...data, id, visitId, marking, slug: newSlug(title, date) },
        select: { id: true },
      });
    const members = await readLines(db, visit, engagement, added);
    if ('problem' in members) problems[`engagements.${index}.people`] = members.problem;
    else await setParticipations(db, { engagementId: id }, members.members);
  }
  if (Object.keys(problems).length > 0) throw new Unresolved(problems);
}

/** "Mohamad Hasan | counterpart | Minister of Defence": name, and where known the role and the title as stated. */
async function readLines(
  db: Db,
  visit: NewVisit,
  engagement: NewVisit['engagements'][number],
  added: Map<string, string>,
): Promise<{ members: Member[] } | { problem: string }> {
  const known = await peopleByName(db);
  const members: Member[] = [];
  for (const line of engagement.people) {
    const [name = '', roleTyped = '', title = ''] = line.split('|').map((part) => part.trim());
    const matches = known.get(name.toLowerCase()) ?? [];
    if (matches.length > 1) {
      return {
        problem: `Several people go by “${name}”. Use the end of the page address of the one you mean.`,
      };
    }
    const role = roleTyped ? readRole(roleTyped) : null;
    if (roleTyped && !role) {
      return {
        problem: `“${roleTyped}” is no role. Use one of: ${Object.values(PARTICIPATION_ROLES).join(', ').toLowerCase()}.`,
      };
    }
    let [person] = matches;
    if (!person) {
      if (!engagement.add) {
        return {
          problem: `“${name}” is not on record. Check the spelling, or tick “Add new names as people of the host”.`,
        };
      }
      const id =
        added.get(name.toLowerCase()) ?? (await addPerson(db, name, visit.host, visit.marking));
      added.set(name.toLowerCase(), id);
      person = { id, country: visit.host };
    }
    const { id: personId, country: countryCode } = person;
    if (members.some((member) => member.personId === personId)) {
      return { problem: `“${name}” takes part only once.` };
    }
    members.push({
      personId,
      role: role ?? (countryCode === visit.host ? 'counterpart' : 'member'),
      countryCode,
      titleAsStated: title || null,
    });
  }
  return { members };
}

function readRole(typed: string): ParticipationRole | null {
  return valueOf(PARTICIPATION_ROLES, typed.toLowerCase().replace(/\s+/g, '-'));
}
