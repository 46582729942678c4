import type { Lost } from '@/app/guard';
import type { Part } from '@/models/note/difference';

/** A note as it stands in a form: what was typed, what is wrong with it, and what came between. */
export type NoteDraft = {
  typed: { kind: string; body: string; marking: string; anchor: string };
  /** the version of the note that the writer has seen, by its id */
  seen?: string;
  problems: Record<string, string>;
  /** sanitised HTML */
  preview?: string;
  /** where the saved note stands */
  saved?: string;
  /** why it cannot be saved by this person, or any more */
  lost?: Lost | 'gone';
  conflict?: {
    theirs: { kind: string; body: string; marking: string };
    editor: string;
    editedAt: Date;
    withdrawn: { by: string; at: Date } | null;
    changes: Part[];
  };
};

/** Where the sending of a form has led. */
export type Led = { href?: string };

export function typedIn(form: FormData): NoteDraft['typed'] {
  const text = (name: string) => String(form.get(name) ?? '');
  return {
    kind: text('kind'),
    body: text('body'),
    marking: text('marking'),
    anchor: text('anchor'),
  };
}

/** A page cannot carry a NUL: it comes back as the sign for an unknown character. */
export function carried(typed: NoteDraft['typed']): NoteDraft['typed'] {
  return {
    ...typed,
    body: typed.body.replaceAll('\u0000', '\ufffd'),
    anchor: typed.anchor.replaceAll('\u0000', '\ufffd'),
  };
}
