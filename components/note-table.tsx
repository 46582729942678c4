import { plainText } from '@/lib/markdown';
import { NOTE_KINDS } from '@/lib/vocabulary';
import type { DeskNote } from '@/models/note/desk';
import { MarkingLabel } from './marking';
import { Instant } from './when';

const EXCERPT = 120;

/** Notes as the desk scans them: what each says, on what, in which state. `note` gives each row the note's addresses. */
export function NoteTable({
  notes,
  caption,
  addressOf,
  brief = false,
}: {
  notes: DeskNote[];
  caption: string;
  addressOf: (note: DeskNote) => string;
  /** leaves out author and state, for a list of open notes */
  brief?: boolean;
}) {
  return (
    <table className="rows">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Kind</th>
          <th scope="col">Note</th>
          <th scope="col">On</th>
          {!brief && <th scope="col">By</th>}
          {!brief && <th scope="col">State</th>}
          <th scope="col">
            <span className="sr-only">Marking</span>
          </th>
          <th scope="col">Changed</th>
          <th scope="col">
            <span className="sr-only">Edit</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {notes.map((note) => {
          const words = excerpt(note.body);
          return (
            <tr key={note.id}>
              <td className="whitespace-nowrap">
                {note.parentId
                  ? `Reply: ${NOTE_KINDS[note.kind].toLowerCase()}`
                  : NOTE_KINDS[note.kind]}
              </td>
              <th scope="row" className="lead wrap-anywhere md:min-w-64">
                <a className="headline" href={addressOf(note)}>
                  {words}
                </a>
              </th>
              <td className="md:max-w-60">
                <a className="inline-block" href={note.record.href}>
                  {shorten(note.record.title, 80)}
                </a>
              </td>
              {!brief && <td>{note.author}</td>}
              {!brief && <td>{stateOf(note)}</td>}
              <td>{note.marking !== 'CLEAR' && <MarkingLabel marking={note.marking} />}</td>
              <td>
                <Instant at={note.updatedAt} />
              </td>
              <td>
                <a className="inline-block py-0.5 link" href={`/desk/notes/${note.id}`}>
                  {note.withdrawnAt ? 'Restore' : 'Edit'}
                  <span className="sr-only"> “{shorten(words, 40)}”</span>
                </a>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function stateOf(note: DeskNote): string {
  if (note.withdrawnAt) return 'Withdrawn';
  if (note.resolvedAt) return 'Resolved';
  return note.parentId ? '' : 'Open';
}

const excerpt = (body: string) => shorten(plainText(body) || body.trim(), EXCERPT);

function shorten(text: string, length: number): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  return `${characters.slice(0, length).join('').trimEnd()}…`;
}
