import { plainText } from '@/lib/markdown';
import { NOTE_KINDS } from '@/lib/vocabulary';
import type { DeskNote } from '@/models/note/desk';
import { MarkingLabel } from './marking';
import { When } from './when';

/** Notes as the desk scans them: what each says and on what, its state, when it changed. */
export function NoteTable({
  notes,
  caption,
  addressOf,
  states = true,
}: {
  notes: DeskNote[];
  caption: string;
  /** where the note stands among the record */
  addressOf: (note: DeskNote) => string;
  /** false where all notes are in one state */
  states?: boolean;
}) {
  return (
    <table className="rows">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Kind</th>
          <th scope="col">Note</th>
          {states && <th scope="col">State</th>}
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
          const words = plainText(note.body) || note.body.trim();
          return (
            <tr key={note.id}>
              <td className="whitespace-nowrap">{NOTE_KINDS[note.kind]}</td>
              <th scope="row" className="lead w-full wrap-anywhere">
                <a className="line-clamp-3 headline md:line-clamp-1" href={addressOf(note)}>
                  {shorten(words, 180)}
                </a>
                <span className="font-sans text-small font-normal text-muted md:line-clamp-1">
                  {note.author} {note.parentId ? 'replies on' : 'on'}{' '}
                  <a href={note.record.href}>{shorten(note.record.title, 80)}</a>
                </span>
              </th>
              {states && <td>{stateOf(note)}</td>}
              <td>{note.marking !== 'CLEAR' && <MarkingLabel marking={note.marking} />}</td>
              <td>
                <When start={note.updatedAt.toISOString().slice(0, 10)} />
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
  if (note.parentId) return '';
  return note.resolvedAt ? 'Resolved' : 'Open';
}

/** Cut at a word, with a sign that it goes on. */
function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length).toWellFormed();
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).replace(/[\s.,;:]+$/, '')}…`;
}
