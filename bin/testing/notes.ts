// Writes notes as a browser without script does, and finds which are in the record.
import { randomUUID } from 'node:crypto';
import { fieldsOf, type Field } from '../../e2e/form-fields';
import { ask } from './crawl';
import type { Portal } from './nodes';

export const VISIT = '/visits/rajnath-singh-malaysia-july-2023';
export const formOn = (visit: string) =>
  `/desk/notes/new?on=${encodeURIComponent(visit.slice(1).replace('visits/', 'visit:'))}`;

/** As the form makes it: a UUIDv7. */
export function newNoteId(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}

/** Opens the form of a page in which `marker` stands; the answer sends it, to any address of the portal. */
export async function openForm(url: string, path: string, marker: string, cookie: string) {
  const hidden = fieldsOf((await ask({ url }, path, { cookie })).text, marker).filter(
    (field: Field) => field.hidden,
  );
  const start = Object.fromEntries(hidden.map(({ name, given }) => [name, given]));
  return async (values: Record<string, string>, { to = url, byScript = false } = {}) => {
    const fields = { ...start, ...values };
    const call = byScript ? calling(fields) : { fields: Object.entries(fields), headers: {} };
    const form = new FormData();
    for (const [name, value] of call.fields) form.append(name, value);
    const answer = await fetch(to + path, {
      method: 'POST',
      body: form,
      headers: { cookie, origin: to, ...call.headers },
      redirect: 'manual',
    });
    const cookies = answer.headers.getSetCookie();
    const { status, headers } = answer;
    return { status, text: await answer.text(), headers, cookies };
  };
}

/** The same form as React sends it: the action in a header, the fields numbered, and last what it remembers. */
function calling(fields: Record<string, string>) {
  const own = Object.entries(fields).filter(([name]) => !name.startsWith('$ACTION'));
  // Forms of a page are numbered.
  const part = (at: number): unknown =>
    JSON.parse(
      Object.entries(fields).find(
        ([name]) => name.startsWith('$ACTION_') && name.endsWith(`:${at}`),
      )![1],
    );
  const action = part(0) as { id: string };
  const bound = part(1) as unknown[];
  const numbered = own.map(([name, value]): [string, string] => [`_1_${name}`, value]);
  return {
    fields: [...numbered, ['0', JSON.stringify([...bound, '$K1'])]] as [string, string][],
    headers: { 'next-action': action.id, accept: 'text/x-component' },
  };
}

/** Opens the form of a note on the visit; the answer sends it. */
export async function noteForm({ url }: { url: string }, cookie: string, visit = VISIT) {
  const send = await openForm(url, formOn(visit), 'name="body"', cookie);
  return async (body: string, id = newNoteId(), to = url, marking = 'CLEAR') => ({
    id,
    ...(await send({ id, kind: 'context', marking, body }, { to })),
  });
}

/** The notes of the record whose body begins so, as committed. */
export async function notesInRecord(portal: Portal, start: string) {
  const client = await portal.connect();
  try {
    const { rows } = await client.query<{ id: string; body: string }>(
      `SELECT "id", "body" FROM "Note" WHERE starts_with("body", $1)`,
      [start],
    );
    return rows;
  } finally {
    await client.end();
  }
}
