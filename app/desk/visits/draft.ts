import type { VisitForDesk } from '@/models/visit/desk';
import { PARTICIPATION_ROLES, slugOf } from '@/lib/vocabulary';

/** A form as typed: values by field name, rows numbered (`members.0.name`), a ticked box is "on". */
export type Typed = Record<string, string>;

export type Draft = {
  typed: Typed;
  problems: Record<string, string>;
  /** Rows shown, blank ones included. */
  members: number;
  engagements: number;
  /** Counts the turns of the form, so that fields are drawn anew with what was typed. */
  turn: number;
  /** The field to go to. */
  focus?: string;
  /** What somebody else saved meanwhile, where it differs. */
  theirs?: { field: string; theirs: string; mine: string }[];
};

const ROWS = {
  members: ['name'],
  engagements: ['slug', 'title', 'date', 'summary', 'people'],
} as const;

type RowKind = keyof typeof ROWS;

/** Reads a sent form; rows without anything in them are left out and the others numbered anew. */
export function readTyped(form: FormData): { typed: Typed; members: number; engagements: number } {
  const sent: Typed = {};
  for (const [name, value] of form) {
    if (typeof value === 'string' && !name.startsWith('$')) sent[name] = value;
  }
  const typed: Typed = {};
  for (const [name, value] of Object.entries(sent)) {
    if (!/^(members|engagements)\./.test(name)) typed[name] = value;
  }
  return {
    typed,
    members: compact('members', sent, typed),
    engagements: compact('engagements', sent, typed),
  };
}

function compact(kind: RowKind, sent: Typed, typed: Typed): number {
  const numbers = new Set(
    Object.keys(sent).flatMap((name) => (name.startsWith(`${kind}.`) ? [name.split('.')[1]!] : [])),
  );
  let kept = 0;
  for (const number of [...numbers].sort((a, b) => Number(a) - Number(b)).slice(0, 60)) {
    if (ROWS[kind].every((field) => !sent[`${kind}.${number}.${field}`]?.trim())) continue;
    for (const [name, value] of Object.entries(sent)) {
      const prefix = `${kind}.${number}.`;
      if (name.startsWith(prefix)) typed[`${kind}.${kept}.${name.slice(prefix.length)}`] = value;
    }
    kept++;
  }
  return kept;
}

/** The nested input that {@link NewVisit} parses. */
export function inputOf(typed: Typed, members: number, engagements: number): object {
  const rows = (kind: RowKind, count: number, ticks: string[], fields: string[]) =>
    Array.from({ length: count }, (_, index) => ({
      ...Object.fromEntries(
        fields.map((field) => [field, typed[`${kind}.${index}.${field}`] ?? '']),
      ),
      ...Object.fromEntries(
        ticks.map((tick) => [tick, typed[`${kind}.${index}.${tick}`] === 'on']),
      ),
    }));
  const ticked = (prefix: string) =>
    Object.keys(typed).flatMap((name) =>
      name.startsWith(prefix) ? [name.slice(prefix.length)] : [],
    );
  const source = Object.fromEntries(
    [
      'slug',
      'title',
      'publisher',
      'url',
      'published',
      'reliability',
      'credibility',
      'gist',
      'quote',
      'marking',
    ].map((field) => [field, typed[`source.${field}`] ?? '']),
  );
  const cited = ['slug', 'title', 'publisher', 'url', 'gist', 'quote'].some((field) =>
    source[field]?.trim(),
  );
  const plain = [
    'title',
    'sender',
    'host',
    'type',
    'level',
    'start',
    'end',
    'cities',
    'purpose',
    'outcomes',
    'marking',
  ];
  return {
    ...Object.fromEntries(plain.map((field) => [field, typed[field] ?? ''])),
    areas: ticked('areas.'),
    members: rows('members', members, ['add'], ['name', 'role', 'country', 'titleAsStated']),
    engagements: rows(
      'engagements',
      engagements,
      ['remove', 'add'],
      ['slug', 'kind', 'title', 'date', 'city', 'place', 'summary', 'people'],
    ),
    uncite: ticked('uncite.'),
    source: cited ? source : null,
  };
}

/** A visit on record as the form shows it. */
export function typedOf(visit: VisitForDesk): {
  typed: Typed;
  members: number;
  engagements: number;
} {
  const typed: Typed = {
    title: visit.title,
    sender: visit.senderCode,
    host: visit.hostCode,
    type: visit.type,
    level: visit.level,
    start: visit.start,
    end: visit.end ?? '',
    cities: visit.cities.join(', '),
    purpose: visit.purpose ?? '',
    outcomes: visit.outcomes.join('\n'),
    marking: visit.marking,
    version: visit.version,
  };
  for (const area of visit.areas) typed[`areas.${area}`] = 'on';
  const listed = visit.participations.some(({ personId }) => personId === visit.headId);
  const members = [
    ...(visit.head && !listed
      ? [{ person: visit.head, role: 'head_of_delegation', countryCode: null, titleAsStated: null }]
      : []),
    ...visit.participations.map((member) =>
      member.personId === visit.headId ? { ...member, role: 'head_of_delegation' } : member,
    ),
  ];
  members.forEach((member, index) => {
    typed[`members.${index}.name`] = member.person.name;
    typed[`members.${index}.role`] = member.role;
    typed[`members.${index}.country`] =
      member.countryCode ?? member.person.countryCode ?? visit.senderCode;
    typed[`members.${index}.titleAsStated`] = member.titleAsStated ?? '';
  });
  visit.engagements.forEach((engagement, index) => {
    const row = `engagements.${index}`;
    const { slug, kind, title, date, city, place, summary, participations } = engagement;
    Object.assign(typed, {
      ...{ [`${row}.slug`]: slug, [`${row}.kind`]: kind, [`${row}.title`]: title },
      ...{ [`${row}.date`]: date, [`${row}.city`]: city ?? '', [`${row}.place`]: place ?? '' },
      [`${row}.summary`]: summary ?? '',
      [`${row}.people`]: participations.map(lineOf).join('\n'),
    });
  });
  return { typed, members: members.length, engagements: visit.engagements.length };
}

function lineOf(member: {
  person: { name: string };
  role: keyof typeof PARTICIPATION_ROLES;
  titleAsStated: string | null;
}): string {
  return [member.person.name, slugOf(member.role).replaceAll('-', ' '), member.titleAsStated]
    .filter(Boolean)
    .join(' | ');
}
