import type { Prisma } from '../generated/prisma/client';
import type { ParticipationRole } from '../generated/prisma/enums';
import { titleOn } from './person/title-on';

/** Offices as {@link titleOn} wants them. */
export const HOLDINGS = {
  heldFrom: true,
  heldUntil: true,
  office: { select: { title: true, level: true } },
} satisfies Prisma.OfficeHoldingSelect;

/** So that of several that are equally good always the same one is meant. */
export const LAST_HELD_FIRST = [
  { heldFrom: 'desc' },
  { id: 'desc' },
] satisfies Prisma.OfficeHoldingOrderByWithRelationInput[];

export const PARTICIPATION = {
  id: true,
  role: true,
  titleAsStated: true,
  country: { select: { code: true, name: true } },
  person: {
    select: {
      slug: true,
      name: true,
      country: { select: { code: true, name: true } },
      holdings: { orderBy: LAST_HELD_FIRST, select: HOLDINGS },
    },
  },
} satisfies Prisma.ParticipationSelect;

type Row = Prisma.ParticipationGetPayload<{ select: typeof PARTICIPATION }>;

export type Participant = {
  id: string;
  role: ParticipationRole;
  slug: string;
  name: string;
  /** The title held on that day; without one, the title as the source states it. */
  title: string | null;
  /** The title as the source states it, where it differs from the one held. */
  titleAsStated: string | null;
  country: { code: string; name: string } | null;
};

/** Somebody who took part on a day, under the title held that day. */
export function participantOn(row: Row, day: Date | null): Participant {
  const held = titleOn(row.person.holdings, day);
  return {
    id: row.id,
    role: row.role,
    slug: row.person.slug,
    name: row.person.name,
    title: held ?? row.titleAsStated,
    titleAsStated: held !== null && row.titleAsStated !== held ? row.titleAsStated : null,
    country: row.country ?? row.person.country,
  };
}
