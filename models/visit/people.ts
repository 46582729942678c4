import { v7 } from 'uuid';
import type { ParticipationRole } from '../../generated/prisma/enums';
import type { Db } from '../../lib/db';
import { newSlug } from '../../lib/slug';
import type { NewVisit } from './new-visit';
import { positionsOf } from './positions';

/** Names that could not be resolved, as problems by field. Thrown, so that the transaction is undone. */
export class Unresolved extends Error {
  constructor(readonly problems: Record<string, string>) {
    super('Some names are not on record.');
  }
}

export type Member = {
  personId: string;
  role: ParticipationRole;
  countryCode: string | null;
  titleAsStated: string | null;
};

/** The people on record by every name they go under, in lower case; several people may share one. */
export async function peopleByName(
  db: Db,
): Promise<Map<string, { id: string; country: string | null }[]>> {
  const people = await db.person.findMany({
    orderBy: { id: 'asc' },
    select: { id: true, slug: true, name: true, otherNames: true, countryCode: true },
  });
  const byName = new Map<string, { id: string; country: string | null }[]>();
  for (const { id, slug, name, otherNames, countryCode } of people) {
    for (const known of new Set([slug, name, ...otherNames].map((one) => one.toLowerCase()))) {
      byName.set(known, [...(byName.get(known) ?? []), { id, country: countryCode }]);
    }
  }
  return byName;
}

export async function addPerson(
  db: Db,
  name: string,
  countryCode: string,
  marking: NewVisit['marking'],
): Promise<string> {
  const { id } = await db.person.create({
    data: { name, countryCode, marking, slug: newSlug(name) },
    select: { id: true },
  });
  return id;
}

/** Keeps the delegation as typed; returns its head and the people that were added, by name in lower case. */
export async function keepMembers(db: Db, visitId: string, visit: NewVisit) {
  const known = await peopleByName(db);
  const problems: Record<string, string> = {};
  const added = new Map<string, string>();
  const members: Member[] = [];
  for (const [index, member] of visit.members.entries()) {
    const field = `members.${index}`;
    const matches = known.get(member.name.toLowerCase()) ?? [];
    if (matches.length > 1) {
      problems[`${field}.name`] =
        'Several people go by this name. Use the end of the page address of the one you mean.';
    } else if (!matches[0] && !member.add) {
      problems[`${field}.name`] =
        `“${member.name}” is not on record. Check the spelling, or tick “Add as a new person”.`;
    } else {
      const key = member.name.toLowerCase();
      const personId =
        matches[0]?.id ??
        added.get(key) ??
        (await addPerson(db, member.name, member.country, visit.marking));
      if (!matches[0]) added.set(key, personId);
      const { role, country: countryCode, titleAsStated } = member;
      members.push({ personId, role, countryCode, titleAsStated });
    }
  }
  const twice = members.findIndex(
    (member, index) => members.findIndex(({ personId }) => personId === member.personId) < index,
  );
  if (twice >= 0) problems[`members.${twice}.name`] = 'The same person takes part only once.';
  const heads = members.filter(({ role }) => role === 'head_of_delegation');
  if (heads.length > 1) problems['members.0.role'] = 'A delegation has one head.';
  if (Object.keys(problems).length > 0) throw new Unresolved(problems);
  await setParticipations(db, { visitId }, members);
  return { headId: heads[0]?.personId ?? null, added };
}

/** Makes the participations of a visit or an engagement exactly these, in this order; people whom the editor cannot see stay. */
export async function setParticipations(
  db: Db,
  holder: { visitId: string } | { engagementId: string },
  members: Member[],
): Promise<void> {
  const before = await db.participation.findMany({
    where: holder,
    orderBy: { id: 'asc' },
    select: { id: true, personId: true, position: true },
  });
  const kept = new Set(members.map(({ personId }) => personId));
  const gone = before.filter(({ personId }) => !kept.has(personId)).map(({ id }) => id);
  if (gone.length > 0) await db.participation.deleteMany({ where: { id: { in: gone } } });
  const standing = members.map((member) =>
    before.find(({ personId }) => personId === member.personId),
  );
  const positions = positionsOf(standing.map((row) => row ?? {}));
  for (const [index, member] of members.entries()) {
    const data = { ...member, position: positions[index]! };
    const existing = standing[index];
    // Of many, because one that is as it was is not written.
    if (existing) await db.participation.updateMany({ where: { id: existing.id }, data });
    else await db.participation.createMany({ data: [{ ...holder, ...data, id: v7() }] });
  }
}
