// What is sent to the forms that write: nothing that would be kept, and much that asks after what is hidden.
import type { Row, Table } from './grow';

type Fields = { name: string; hidden: boolean; given: string }[];
type Sending = [name: string, value: string][];

/** Fields that a browser always sends; buttons and boxes of theirs are left alone. */
export function sentIn(
  path: string,
  fields: Fields,
  hidden: { table: Table; row: Row }[],
): Sending[] {
  // What has no field of its own needs no more than a click, and would be done.
  if (!/^\/(desk|sign-in)/.test(path) || !fields.some((field) => !field.hidden)) return [];
  const filled = (value: (name: string) => string | undefined) => filledIn(fields, value);
  const visit = hidden.find(({ table }) => table === 'Visit')?.row;
  const note = hidden.find(({ table }) => table === 'Note')?.row;
  const person = hidden.find(({ table }) => table === 'Person')?.row;
  const source = hidden.find(({ table }) => table === 'Source')?.row;
  const asking = (of: string): Sending =>
    filled((name) => ({ of, body: 'A note.', kind: 'context', marking: 'CLEAR' })[name]);
  return [
    filled(() => undefined),
    ...(visit && note && fields.some(({ name }) => name === 'of')
      ? [asking(`visit:${visit.slug}`), asking(note.id)]
      : []),
    ...(fields.some(({ name }) => name === 'sender')
      ? [person?.name, person?.slug, 'Nobody on record'].map((name) =>
          filled((field) => typedVisit(String(name), String(source?.slug))[field]),
        )
      : []),
  ];
}

/** A form with its fields as typed, and the hidden ones as they were given. */
export function filledIn(fields: Fields, value: (name: string) => string | undefined): Sending {
  return fields.map(({ name, hidden, given }) => [name, value(name) ?? (hidden ? given : '')]);
}

/** A visit that is in order but for the people and the source that it names. */
function typedVisit(person: string, source: string): Record<string, string> {
  return {
    ...{ title: 'A visit', sender: 'IN', host: 'MY', type: 'official', level: 'minister' },
    ...{ start: '2025-03-03', end: '2025-03-04', marking: 'CLEAR' },
    ...{ 'members.0.name': person, 'members.0.role': 'member', 'members.0.country': 'IN' },
    ...{ 'source.slug': source, 'source.reliability': 'B', 'source.credibility': '2' },
  };
}
