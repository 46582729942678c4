'use server';

import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { requireAbility } from '@/auth';
import { renderMarkdown } from '@/lib/markdown';
import { slugOf } from '@/lib/vocabulary';
import { EditedNote, MAX_NOTE, NewNote } from '@/models/note/new-note';
import { reopenNote, resolveNote, restoreNote, withdrawNote } from '@/models/note/state';
import { addressOf, readTarget } from '@/models/note/target';
import { addNote, addReply, editNote, type Conflict, type Outcome } from '@/models/note/writing';
import { problemsOf } from '@/models/user/new-user';
import { AWAY, findAble, unlessAway } from '@/app/guard';
import { idIn } from '../sent-once';
import { carried, typedIn, type Led, type NoteDraft } from './draft';

export async function createNote(_: NoteDraft, form: FormData): Promise<NoteDraft> {
  const who = await findAble('note:create');
  const typed = typedIn(form);
  if (!who.viewer) return kept(typed, { lost: who.lost });
  if (isPreview(form)) return kept(typed, {});
  const parsed = NewNote.safeParse(typed);
  if (!parsed.success) return kept(typed, { problems: problemsOf(parsed.error) });
  const target = readTarget(ofIn(form));
  if (!target) return kept(typed, { lost: 'gone' });
  return shown(
    typed,
    await unlessAway(addNote(who.viewer, target, parsed.data, idIn(form.get('id')))),
  );
}

export async function createReply(_: NoteDraft, form: FormData): Promise<NoteDraft> {
  const who = await findAble('note:create');
  const typed = typedIn(form);
  if (!who.viewer) return kept(typed, { lost: who.lost });
  if (isPreview(form)) return kept(typed, {});
  const parsed = EditedNote.safeParse(typed);
  if (!parsed.success) return kept(typed, { problems: problemsOf(parsed.error) });
  return shown(
    typed,
    await unlessAway(addReply(who.viewer, ofIn(form), parsed.data, idIn(form.get('id')))),
  );
}

export async function updateNote(_: NoteDraft, form: FormData): Promise<NoteDraft> {
  const who = await findAble('note:update');
  const typed = typedIn(form);
  const seen = String(form.get('version') ?? '');
  if (!who.viewer) return kept(typed, { lost: who.lost, seen });
  if (isPreview(form)) return kept(typed, { seen });
  const parsed = EditedNote.safeParse(typed);
  if (!parsed.success) return kept(typed, { problems: problemsOf(parsed.error), seen });
  const restore = form.get('intent') === 'restore';
  return shown(
    typed,
    await unlessAway(editNote(who.viewer, ofIn(form), parsed.data, { version: seen, restore })),
    seen,
  );
}

export async function createResolution(_: Led, form: FormData): Promise<Led> {
  const viewer = await requireAbility('note:resolve', '/desk/notes');
  const note = (await resolveNote(viewer, ofIn(form))) ?? notFound();
  return { href: await leadTo(addressOf(note.record, note.id)) };
}

export async function deleteResolution(_: Led, form: FormData): Promise<Led> {
  const viewer = await requireAbility('note:resolve', '/desk/notes');
  const note = (await reopenNote(viewer, ofIn(form))) ?? notFound();
  return { href: await leadTo(addressOf(note.record, note.id)) };
}

/** Leads to the note's own page, where the way back stands. */
export async function createWithdrawal(_: Led, form: FormData): Promise<Led> {
  const viewer = await requireAbility('note:withdraw', '/desk/notes');
  const note = (await withdrawNote(viewer, ofIn(form))) ?? notFound();
  return { href: await leadTo(`/desk/notes/${note.id}`) };
}

export async function deleteWithdrawal(_: Led, form: FormData): Promise<Led> {
  const viewer = await requireAbility('note:withdraw', '/desk/notes');
  const note = (await restoreNote(viewer, ofIn(form))) ?? notFound();
  return { href: await leadTo(addressOf(note.record, note.id)) };
}

/**
 * What is written on, answered or changed: `visit:slug`, or the id of a note. In a field rather than bound to the action,
 * because a bound action cannot be decoded when its form is sent without script.
 */
const ofIn = (form: FormData) => String(form.get('of') ?? '');

const isPreview = (form: FormData) => form.get('intent') === 'preview';

function kept(typed: NoteDraft['typed'], why: Partial<Omit<NoteDraft, 'typed'>>): NoteDraft {
  const preview = renderMarkdown(typed.body.slice(0, MAX_NOTE), { prefix: 'preview' });
  return { problems: {}, preview, ...why, typed: carried(typed) };
}

/** On to the saved note; or back to the form with the text, and with what stands against it. */
async function shown(
  typed: NoteDraft['typed'],
  outcome: Outcome | Conflict | typeof AWAY,
  seen?: string,
): Promise<NoteDraft> {
  if (outcome === AWAY) return kept(typed, { lost: 'away', seen });
  if (outcome.saved) return kept(typed, { saved: await leadTo(outcome.saved.href) });
  if ('conflict' in outcome) return conflicted(typed, outcome.conflict);
  if ('gone' in outcome) return kept(typed, { lost: 'gone', seen });
  return kept(typed, { problems: { [outcome.field]: outcome.refusal }, seen });
}

/**
 * Where a form leads that was sent by script, and goes there itself as by a link: so the note is the target of the
 * address, and the keyboard goes on from it. Without script this redirects.
 */
async function leadTo(href: string): Promise<string> {
  return (await headers()).has('next-action') ? href : redirect(href);
}

/** The writer has now seen the other version, so the next save goes on top of it. */
function conflicted(
  typed: NoteDraft['typed'],
  { theirs, changes }: Conflict['conflict'],
): NoteDraft {
  const { withdrawnAt, withdrawnBy } = theirs;
  return kept(typed, {
    seen: theirs.version,
    conflict: {
      theirs: { kind: slugOf(theirs.kind), body: theirs.body, marking: theirs.marking },
      editor: theirs.editor,
      editedAt: theirs.editedAt,
      withdrawn: withdrawnAt && { by: withdrawnBy ?? 'Somebody', at: withdrawnAt },
      changes,
    },
  });
}
