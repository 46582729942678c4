import type { Marking, NoteKind } from '../../generated/prisma/enums';

export const NOTE_STATES = ['open', 'resolved', 'withdrawn'] as const;
export type NoteState = (typeof NOTE_STATES)[number];
export const NOTE_SORTS = ['changed', 'new', 'old', 'kind'] as const;

export type NoteFilters = {
  words?: string;
  kind?: NoteKind;
  state?: NoteState;
  marking?: Marking;
  tie?: string;
  mine?: boolean;
  sort?: (typeof NOTE_SORTS)[number];
};
