// What is sent to the forms that write: nothing that would be kept, and much that asks after what is hidden.
import { fieldsOf, type Field } from '../../e2e/form-fields';
import type { Asked, Sending } from './answer';
import type { Row, Table } from './grow';

/** The forms of a page that write, as a browser without script would send them. */
export function writingForms(html: string): Field[][] {
  const forms = html.split('<form').slice(1);
  return forms
    .filter((form) => !/^[^>]*method="get"/i.test(form) && form.includes('$ACTION'))
    .map((form) => fieldsOf(`<form${form}`, '$ACTION'));
}

/** Fields that a browser always sends; buttons and boxes of theirs are left alone. */
export function sentIn(
  path: string,
  fields: Field[],
  hidden: { table: Table; row: Row }[],
): Sending[] {
  if (!/^\/(desk|sign-in|account|admin)/.test(path)) return [];
  const filled = (value: (name: string) => string | undefined) => filledIn(fields, value);
  const first = (of: Table) => hidden.find(({ table }) => table === of)?.row;
  const [visit, note, person, source] = [
    ...[first('Visit'), first('Note'), first('Person'), first('Source')],
  ];
  const of = [...(visit ? [`visit:${visit.slug}`] : []), ...(note ? [note.id] : [])];
  const asking = of.map((one) =>
    filled((name) => ({ of: one, body: 'A note.', kind: 'context', marking: 'CLEAR' })[name]),
  );
  return [
    // What has no field of its own needs no more than a click, and would be done: to what is not there it does nothing.
    ...(fields.some((field) => !field.hidden) ? [filled(() => undefined)] : []),
    ...(fields.some(({ name }) => name === 'of') ? asking : []),
    ...(fields.some(({ name }) => name === 'sender')
      ? [
          ...[person?.name, person?.slug, 'Nobody on record'].map((name) =>
            filled((field) => typedVisit(String(name), String(source?.slug))[field]),
          ),
          ...(visit
            ? [
                correcting(
                  String(visit.slug),
                  filled(() => undefined),
                ),
              ]
            : []),
        ]
      : []),
  ];
}

/** A form with its fields as typed, and the hidden ones as they were given. */
export function filledIn(fields: Field[], value: (name: string) => string | undefined): Sending {
  return fields.map(({ name, hidden, given }) => [name, value(name) ?? (hidden ? given : '')]);
}

/** The same as React sends it: what stands in hidden fields for a browser without script goes before the form. */
export function byScript(path: string, form: Sending): Asked {
  const given = new Map(form);
  const reference = form.find(([name]) => name.startsWith('$ACTION_REF_'))?.[0];
  const at = reference?.replace('$ACTION_REF_', '');
  const { id } = reference
    ? (JSON.parse(given.get(`$ACTION_${at}:0`)!) as { id: string })
    : { id: form.find(([name]) => name.startsWith('$ACTION_ID_'))![0].replace('$ACTION_ID_', '') };
  const before = JSON.parse(given.get(`$ACTION_${at}:1`) ?? '[]') as unknown[];
  const fields = form.filter(([name]) => !name.startsWith('$ACTION'));
  return { path, form: fields, call: { action: id, before } };
}

/** The form of one visit, sent for another: which one it is stands before what was typed. */
function correcting(slug: string, form: Sending): Sending {
  return form.map(([name, value]) => {
    if (!/^\$ACTION_.*:1$/.test(name)) return [name, value];
    const [, ...rest] = JSON.parse(value) as unknown[];
    return [name, JSON.stringify([slug, ...rest])];
  });
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
