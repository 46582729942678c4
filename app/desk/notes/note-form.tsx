'use client';

import { useActionState, useEffect, useRef, useState } from 'react';
import { Field, fieldProps, Problems } from '@/components/ui/field';
import type { Marking } from '@/generated/prisma/enums';
import { Unsent } from '../unsent';
import { createNote, createReply, updateNote } from './actions';
import { typedIn, type NoteDraft } from './draft';
import { DraftConflict } from './draft-conflict';
import { KindAndMarking } from './kind-and-marking';
import { LivePreview } from './live-preview';
import { LostDraft } from './lost-draft';

const ACTIONS = { note: createNote, reply: createReply, edit: updateNote };
const SAVE = { note: 'Save note', reply: 'Save reply', edit: 'Save changes' };

/** What the form writes: a note on a record (`visit:slug`), a reply to a note, or a note anew. */
export type Writing = { what: keyof typeof ACTIONS; of: string };

/** More than this is more than a form can carry: it stays where it is. */
const SENDABLE = 200_000;

type Props = {
  writing: Writing;
  path: string;
  initial: NoteDraft;
  markings: Marking[];
  /** whether a passage can be quoted: on briefings */
  anchored?: boolean;
  cancel?: string;
  /** of the note to be: the same form sent twice saves one note */
  id?: string;
};

/**
 * One form for every note. It works without script up to saving; with script it shows a live preview and puts the
 * keyboard where something went wrong. `path` is the form's own page: an answer finds the form there again.
 */
export function NoteForm(props: Props) {
  const sent = useRef<NoteDraft | null>(null);
  return (
    <Unsent sent={() => sent.current}>
      {(unsent) => (
        <NoteFields
          {...props}
          initial={unsent ?? props.initial}
          unsent={unsent !== null}
          onSend={(draft) => {
            sent.current = draft;
          }}
        />
      )}
    </Unsent>
  );
}

function NoteFields({
  writing,
  path,
  initial,
  unsent,
  markings,
  anchored = false,
  cancel,
  id,
  onSend,
}: Props & { unsent: boolean; onSend: (draft: NoteDraft) => void }) {
  const [draft, action, pending] = useActionState(ACTIONS[writing.what], initial, path);
  const [body, setBody] = useState(draft.typed.body);
  const [tooLong, setTooLong] = useState(false);
  const { typed, conflict, lost } = draft;
  const problems = tooLong
    ? { body: 'The note is too long to be sent. Shorten it to 20,000 characters.' }
    : draft.problems;
  const field = useRef<HTMLTextAreaElement>(null);
  const answer = useRef<HTMLDivElement>(null);

  // What was typed before the script arrived.
  useEffect(() => {
    if (field.current) setBody(field.current.value);
  }, []);
  useEffect(() => {
    if (draft.saved) window.location.assign(draft.saved);
    else if (draft !== initial || unsent || tooLong)
      answer.current?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  }, [draft, initial, unsent, tooLong]);

  return (
    <form
      action={action}
      onSubmit={(event) => {
        if (pending || draft.saved || body.length > SENDABLE) event.preventDefault();
        setTooLong(body.length > SENDABLE);
        onSend({ ...draft, typed: typedIn(new FormData(event.currentTarget)) });
      }}
    >
      <div ref={answer}>
        <Problems problems={problems} kept="What you typed is still below." />
        {lost && <LostDraft lost={lost} back={path} />}
        {conflict && <DraftConflict conflict={conflict} />}
      </div>
      <input type="hidden" name="of" value={writing.of} />
      {id && <input type="hidden" name="id" value={id} />}
      {draft.seen !== undefined && <input type="hidden" name="version" value={draft.seen} />}
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-2">
        <div className="min-w-0 space-y-5">
          <KindAndMarking typed={typed} problems={problems} markings={markings} />
          {(anchored || typed.anchor) && (
            <Field
              name="anchor"
              label="Passage (optional)"
              hint="The words of the briefing that the note is about, copied from it."
              problem={problems.anchor}
            >
              <textarea
                {...fieldProps('anchor', problems.anchor, true)}
                key={typed.anchor}
                defaultValue={typed.anchor}
                rows={2}
                style={{ minHeight: '4rem' }}
              />
            </Field>
          )}
          <Field
            name="body"
            label={conflict ? 'Your text' : writing.what === 'reply' ? 'Reply' : 'Note'}
            hint="Markdown: **bold**, *italic*, [a link](https://…), lists with a hyphen. Ctrl + Enter saves."
            problem={problems.body}
          >
            <textarea
              {...fieldProps('body', problems.body, true)}
              ref={field}
              value={body}
              onChange={(event) => setBody(event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
                event.preventDefault();
                event.currentTarget.form?.requestSubmit();
              }}
              rows={10}
            />
          </Field>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
            {conflict?.withdrawn ? (
              <button className="button" name="intent" value="restore" aria-disabled={pending}>
                Restore the note with my text
              </button>
            ) : (
              <button className="button" name="intent" value="save" aria-disabled={pending}>
                {conflict ? 'Save my text on top' : SAVE[writing.what]}
              </button>
            )}
            <noscript>
              <button className="button button-quiet" name="intent" value="preview">
                Preview
              </button>
            </noscript>
            {cancel && (
              <a className="inline-block py-1 link" href={cancel}>
                {conflict ? 'Leave theirs as it is' : 'Cancel'}
              </a>
            )}
            <span role="status" className="text-small text-muted">
              {draft.saved ? 'Saved.' : pending ? 'Saving…' : ''}
            </span>
          </div>
        </div>
        <LivePreview body={body} html={draft.preview} />
      </div>
    </form>
  );
}
