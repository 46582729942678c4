// Writes notes as a browser without script does, and finds which are in the record.
import { randomUUID } from 'node:crypto';
import { fieldsOf, type Field } from '../../e2e/form-fields';
import { ask, type Portal } from './nodes';

export const VISIT = '/visits/rajnath-singh-malaysia-july-2023';
const FORM = `/desk/notes/new?on=${encodeURIComponent(VISIT.slice(1).replace('visits/', 'visit:'))}`;

/** As the form makes it: a UUIDv7. */
export function newNoteId(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}

/** Opens the form of a note on the visit; the answer sends it, to any address of the portal. */
export async function noteForm({ url }: { url: string }, cookie: string) {
  const fields: Field[] = fieldsOf((await ask({ url }, FORM, { cookie })).text, 'name="body"');
  return async (body: string, id = newNoteId(), to = url, marking = 'CLEAR') => {
    const form = new FormData();
    for (const { name, hidden, given } of fields)
      if (hidden) form.append(name, name === 'id' ? id : given);
    for (const [name, value] of Object.entries({ kind: 'context', marking, body }))
      form.append(name, value);
    const answer = await fetch(to + FORM, {
      method: 'POST',
      body: form,
      headers: { cookie, origin: to },
      redirect: 'manual',
    });
    return { id, status: answer.status, text: await answer.text() };
  };
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
