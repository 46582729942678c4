'use client';

import { useActionState, useRef } from 'react';
import type { Marking } from '@/generated/prisma/enums';
import { Problems } from '@/components/ui/field';
import type { Suggestions } from '@/models/visit/desk';
import { Unsent } from '../unsent';
import { readTyped, type Draft } from './draft';
import { EngagementFields } from './engagement-fields';
import { MemberFields } from './member-fields';
import { SourceFields } from './source-fields';
import { Theirs } from './theirs';
import { VisitFields } from './visit-fields';

type Props = {
  /** The form's own page: an answer finds the form there again. */
  path: string;
  action: (before: Draft, form: FormData) => Promise<Draft>;
  initial: Draft;
  suggestions: Suggestions;
  markings: Marking[];
  citations: { id: string; source: { title: string; publisher: string } }[];
  /** Where to go without saving. */
  cancel?: string;
};

/** One visit with its people, engagements and sources. Works without script: rows are added by a turn of the form. */
export function VisitForm(props: Props) {
  const sent = useRef<Draft | null>(null);
  return (
    <Unsent sent={() => sent.current}>
      {(unsent) => (
        <VisitParts
          {...props}
          initial={unsent ?? props.initial}
          onSend={(draft) => {
            sent.current = draft;
          }}
        />
      )}
    </Unsent>
  );
}

function VisitParts({
  path,
  action,
  initial,
  suggestions,
  markings,
  citations,
  cancel,
  onSend,
}: Props & { onSend: (draft: Draft) => void }) {
  const [draft, submit, pending] = useActionState(action, initial, path);
  return (
    <form
      action={submit}
      onSubmit={(event) => {
        if (pending) event.preventDefault();
        else
          onSend({
            ...readTyped(new FormData(event.currentTarget)),
            problems: {},
            turn: draft.turn + 1,
          });
      }}
      key={draft.turn}
      className="max-w-4xl space-y-12"
    >
      {/* Enter saves: the first button of a form is the one that Enter presses. */}
      <button name="intent" value="save" className="sr-only" tabIndex={-1} aria-hidden>
        Save
      </button>
      <input type="hidden" name="id" defaultValue={draft.typed.id} />
      <input type="hidden" name="version" defaultValue={draft.typed.version} />
      <Problems problems={draft.problems} kept="Everything that you typed is still below." />
      {draft.theirs && <Theirs differences={draft.theirs} />}
      <VisitFields draft={draft} suggestions={suggestions} markings={markings} />
      <MemberFields draft={draft} suggestions={suggestions} />
      <EngagementFields draft={draft} />
      <SourceFields
        draft={draft}
        suggestions={suggestions}
        citations={citations}
        markings={markings}
      />
      <p className="flex flex-wrap items-center gap-4 border-t border-line pt-4">
        <button name="intent" value="save" className="button" aria-disabled={pending}>
          Save the visit
        </button>
        {cancel && <a href={cancel}>Leave without saving</a>}
      </p>
    </form>
  );
}
