import type { ParticipationRole } from '../../generated/prisma/enums';
import type { Audience } from '../../lib/audience';
import { recordFor } from '../../lib/db';
import { formatOrdinal } from '../../lib/format';
import { HOLDINGS, LAST_HELD_FIRST } from '../participation';
import { titleOn } from './title-on';

export type Appearance = {
  key: string;
  kind: 'Visit' | 'Meeting' | 'Session';
  date: string;
  end: string | null;
  title: string;
  href: string;
  role: ParticipationRole;
  /** The title held on that day, or the title as the source states it. */
  as: string | null;
};

const HEAD = { slug: true, title: true, start: true, end: true, dateFrom: true } as const;

/** Where somebody appears in the record, newest first: visits, meetings and sessions of mechanisms. */
export async function listAppearances(audience: Audience, slug: string): Promise<Appearance[]> {
  const person = await recordFor(audience).person.findFirst({
    where: { slug },
    select: {
      holdings: { orderBy: LAST_HELD_FIRST, select: HOLDINGS },
      visitsHeaded: { orderBy: { id: 'desc' }, select: HEAD },
      participations: {
        orderBy: { id: 'desc' },
        select: {
          id: true,
          role: true,
          titleAsStated: true,
          visit: { select: HEAD },
          engagement: { select: { slug: true, title: true, date: true, dateFrom: true } },
          mechanismSession: {
            select: {
              slug: true,
              ordinal: true,
              date: true,
              dateFrom: true,
              mechanism: { select: { slug: true, name: true, shortName: true } },
            },
          },
        },
      },
    },
  });
  if (!person) return [];
  const found: (Appearance & { day: Date | null })[] = person.visitsHeaded.map((visit) => ({
    key: visit.slug,
    kind: 'Visit',
    date: visit.start,
    end: visit.end,
    title: visit.title,
    href: `/visits/${visit.slug}`,
    role: 'head_of_delegation',
    as: titleOn(person.holdings, visit.dateFrom),
    day: visit.dateFrom,
  }));
  for (const { id, role, titleAsStated, ...row } of person.participations) {
    const { visit, engagement, mechanismSession: session } = row;
    const day = visit?.dateFrom ?? engagement?.dateFrom ?? session?.dateFrom ?? null;
    const rest = { key: id, role, as: titleOn(person.holdings, day) ?? titleAsStated, day };
    if (visit && !found.some(({ key }) => key === visit.slug)) {
      const { title, start: date, end } = visit;
      found.push({ ...rest, kind: 'Visit', title, date, end, href: `/visits/${visit.slug}` });
    }
    if (engagement) {
      const { title, date } = engagement;
      const href = `/engagements/${engagement.slug}`;
      found.push({ ...rest, kind: 'Meeting', title, date, end: null, href });
    }
    if (session) {
      const { slug: mechanism, name, shortName } = session.mechanism;
      const which = session.ordinal === null ? '' : `, ${formatOrdinal(session.ordinal)} session`;
      found.push({
        ...rest,
        kind: 'Session',
        title: `${shortName ?? name}${which}`,
        date: session.date,
        end: null,
        href: `/mechanisms/${mechanism}#${session.slug}`,
      });
    }
  }
  return found
    .sort((a, b) => Number(b.day) - Number(a.day))
    .map(({ day: _day, ...appearance }) => appearance);
}
