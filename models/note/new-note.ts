import { z } from 'zod';
import { NOTE_KINDS, valueOf } from '../../lib/vocabulary';
import type { NoteKind } from '../../generated/prisma/enums';
import { isVisible } from '../typed';

/** What a note, and its anchor, may hold at most. */
export const MAX_NOTE = 20_000;
export const MAX_ANCHOR = 600;

const UNKEEPABLE = 'holds a character that cannot be kept. Take it out and save again.';

/** A text as Postgres can keep it, with line ends as Unix writes them, counted in characters as people count them. */
const text = (what: string, max: number) =>
  z
    .string()
    .refine((typed) => typed.isWellFormed() && !typed.includes('\u0000'), `${what} ${UNKEEPABLE}`)
    .transform((typed) => typed.replace(/\r\n?/g, '\n').trim())
    .refine((typed) => typed.length <= max || [...typed].length <= max, {
      error: ({ input }) =>
        `${what} has ${[...String(input)].length.toLocaleString('en-GB')} characters; at most ${max.toLocaleString('en-GB')} can be kept.`,
    });

const noteKind = z.string().transform((typed, context): NoteKind => {
  const kind = valueOf(NOTE_KINDS, typed);
  if (!kind) context.addIssue({ code: 'custom', message: 'Choose what kind of note this is.' });
  return kind ?? 'context';
});

const marking = z.enum(['CLEAR', 'GREEN', 'AMBER', 'RED'], 'Choose a marking.');

export const EditedNote = z.object({
  kind: noteKind,
  body: text('The note', MAX_NOTE).refine(isVisible, 'Write the note.'),
  marking,
});

export const NewNote = EditedNote.extend({
  anchor: text('The passage', MAX_ANCHOR).transform((typed) => typed || null),
});

export type EditedNote = z.infer<typeof EditedNote>;
export type NewNote = z.infer<typeof NewNote>;
