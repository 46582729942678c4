import type { ReactNode } from 'react';
import { renderMarkdown } from '@/lib/markdown';
import { NOTE_KINDS } from '@/lib/vocabulary';
import type { Note, NoteTarget, NoteThread } from '@/models/note';
import { MarkingLabel } from './marking';
import { Section } from './ui/section';
import { Instant } from './when';

/**
 * The notes on one row of the record, as a section of its page. Controls stand only for audiences that keep the record
 * (`edits(audience)`); a reader of a row without notes sees no section at all.
 */
export function NoteList({
  threads,
  on,
  editable,
}: {
  threads: NoteThread[];
  on: NoteTarget;
  editable: boolean;
}) {
  if (threads.length === 0 && !editable) return null;
  return (
    <Section title="Notes" id="notes" aside={editable && <AddNote on={on} />}>
      {threads.length === 0 && (
        <p className="text-small text-muted">
          No notes yet. Readers see this section when there is one.
        </p>
      )}
      <Threads threads={threads} editable={editable} />
    </Section>
  );
}

/** The notes on one row among several of a page (an edition, a session), below that row. */
export function NotesBelow({
  threads,
  on,
  name,
  editable,
}: {
  threads: NoteThread[];
  on: NoteTarget;
  name: string;
  editable: boolean;
}) {
  if (threads.length === 0 && !editable) return null;
  return (
    <section aria-label={`Notes on ${name}`} className="mt-3">
      <Threads threads={threads} editable={editable} />
      {editable && (
        <p className="text-small">
          <AddNote on={on} name={name} />
        </p>
      )}
    </section>
  );
}

function AddNote({ on, name }: { on: NoteTarget; name?: string }) {
  return (
    <a
      className="no-print inline-block py-0.5 link"
      href={`/desk/notes/new?on=${on.kind}:${on.slug}`}
    >
      Add a note{name && <span className="sr-only"> on {name}</span>}
    </a>
  );
}

function Threads({ threads, editable }: { threads: NoteThread[]; editable: boolean }) {
  if (threads.length === 0) return null;
  return (
    <ol className="max-w-(--container-measure) divide-y divide-line">
      {threads.map((thread) => (
        <li key={thread.id} className="py-4 first:pt-1">
          <Thread thread={thread} editable={editable} />
        </li>
      ))}
    </ol>
  );
}

function Thread({ thread, editable }: { thread: NoteThread; editable: boolean }) {
  const closed = thread.withdrawnAt ? 'Withdrawn' : thread.resolvedAt ? 'Resolved' : null;
  const notes = (
    <>
      <NoteArticle note={thread} editable={editable} first />
      {thread.replies.length > 0 && (
        <ol className="mt-3 space-y-3 border-l border-line pl-4">
          {thread.replies.map((reply) => (
            <li key={reply.id}>
              <NoteArticle note={reply} editable={editable} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
  if (!closed) return notes;
  return (
    <details>
      <summary className="text-small text-muted">
        <span className="font-semibold">{closed}</span>: {NOTE_KINDS[thread.kind].toLowerCase()} by{' '}
        {thread.author}
        {thread.replies.length > 0 &&
          `, ${thread.replies.length} ${thread.replies.length === 1 ? 'reply' : 'replies'}`}
      </summary>
      <div className="mt-3">{notes}</div>
    </details>
  );
}

function NoteArticle({
  note,
  editable,
  first,
}: {
  note: Note;
  editable: boolean;
  first?: boolean;
}) {
  const path = `/desk/notes/${note.id}`;
  const what = `${NOTE_KINDS[note.kind].toLowerCase()} by ${note.author}`;
  return (
    <article id={`note-${note.id}`} aria-label={`Note: ${what}`}>
      <header className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 text-small text-muted">
        <span className="label text-ink">{NOTE_KINDS[note.kind]}</span>
        <MarkingLabel marking={note.marking} />
        <span>{note.author}</span>
        <Instant at={note.createdAt} />
        {note.editedAt && (
          <span>
            {editable ? <a href={`${path}/history`}>edited</a> : 'edited'}{' '}
            <Instant at={note.editedAt} />
          </span>
        )}
      </header>
      {note.anchor && (
        <blockquote className="mt-1 border-l-2 border-accent pl-3 font-serif text-small text-muted italic">
          “{note.anchor}”
        </blockquote>
      )}
      <div
        className={`prose prose-note mt-1 ${note.withdrawnAt ? 'text-muted' : ''}`}
        // Sanitised by lib/markdown.ts: raw HTML never passes.
        dangerouslySetInnerHTML={{ __html: renderMarkdown(note.body, { prefix: note.id }) }}
      />
      <State note={note} />
      {editable && !note.withdrawnAt && (
        <p className="no-print mt-1 flex flex-wrap gap-x-4 text-small">
          {first && !note.resolvedAt && <Control href={`${path}/reply`} verb="Reply" what={what} />}
          <Control href={path} verb="Edit" what={what} />
          {first && (
            <Control
              href={`${path}#resolve`}
              verb={note.resolvedAt ? 'Reopen' : 'Resolve'}
              what={what}
            />
          )}
          <Control href={`${path}#withdraw`} verb="Withdraw" what={what} />
        </p>
      )}
    </article>
  );
}

function State({ note }: { note: Note }) {
  const lines: ReactNode[] = [];
  if (note.resolvedAt)
    lines.push(
      <>
        Resolved by {note.resolvedBy}, <Instant at={note.resolvedAt} />
      </>,
    );
  if (note.withdrawnAt)
    lines.push(
      <>
        Withdrawn by {note.withdrawnBy}, <Instant at={note.withdrawnAt} />. Only editors see it.
      </>,
    );
  return lines.map((line, index) => (
    <p key={index} className="mt-1 text-small text-muted">
      {line}
    </p>
  ));
}

/** Every link of a page says by itself what it does; the eye needs only the verb. */
function Control({ href, verb, what }: { href: string; verb: string; what: string }) {
  return (
    <a className="inline-block py-0.5 link" href={href}>
      {verb}
      <span className="sr-only"> {what}</span>
    </a>
  );
}
