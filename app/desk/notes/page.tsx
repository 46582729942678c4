import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireAbility } from '@/auth';
import { FilterBar, SelectFilter, TextFilter } from '@/components/filter-bar';
import { ListPage } from '@/components/list-page';
import { NoteTable } from '@/components/note-table';
import { choice, oneOf, readFilters, tieSlug, words } from '@/lib/filters';
import { highestMarking, markingsBetween } from '@/lib/marking';
import { optionsOf } from '@/lib/options';
import { MARKINGS, NOTE_KINDS } from '@/lib/vocabulary';
import { listChoices } from '@/models/choices';
import { MOST_COUNTED } from '@/models/count';
import { NOTE_SORTS, NOTE_STATES } from '@/models/note/filters';
import { listNotesForDesk } from '@/models/note/list';
import { addressOf } from '@/models/note/target';

export const metadata: Metadata = {
  title: 'Notes at the desk · Attaché',
  description: 'The notes that the desk keeps: open, resolved and withdrawn.',
};

const SIZE = 25;
const READERS = {
  q: words,
  kind: oneOf(NOTE_KINDS, 'kind of note'),
  state: choice(NOTE_STATES, 'state of a note'),
  marking: (typed: string) =>
    choice(Object.keys(MARKINGS), 'marking')(typed) as keyof typeof MARKINGS,
  tie: tieSlug,
  by: choice(['me'] as const, 'author to filter by'),
  sort: choice(NOTE_SORTS, 'order'),
};

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function DeskNotes({ searchParams }: Props) {
  const viewer = await requireAbility('desk:read', '/desk/notes');
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(await searchParams)) {
    const text = Array.isArray(value) ? value[0] : value;
    if (text !== undefined) query.set(name, text);
  }
  const filters = readFilters(query, READERS);
  if (Number.isNaN(filters.page)) notFound();
  const { q, by, ...rest } = filters.values;
  const broken = Object.keys(filters.problems).length > 0;
  const [{ rows, total }, { ties }] = await Promise.all([
    broken
      ? { rows: [], total: 0 }
      : listNotesForDesk(
          viewer,
          { ...rest, ...(q && { words: q }), ...(by && { mine: true }) },
          { number: filters.page, size: SIZE },
        ),
    listChoices(viewer.audience),
  ]);
  if (filters.page > Math.max(1, Math.ceil(total / SIZE))) notFound();
  return (
    <ListPage
      audience={viewer.audience}
      title="Notes at the desk"
      path="/desk/notes"
      filters={filters}
      page={{ number: filters.page, size: SIZE, total, most: MOST_COUNTED }}
      noun="note"
      record={highestMarking(rows)}
      empty="The record carries no notes yet. Open a visit, an agreement or a briefing and add one there."
      bar={
        <FilterBar action="/desk/notes" filters={filters}>
          <TextFilter name="q" label="Words" />
          <SelectFilter name="kind" label="Kind" options={optionsOf(NOTE_KINDS)} />
          <SelectFilter
            name="state"
            label="State"
            options={NOTE_STATES.map((value) => ({ value, label: STATES[value] }))}
          />
          <SelectFilter
            name="marking"
            label="Marking"
            options={markingsBetween('CLEAR', viewer.clearance).map((value) => ({
              value,
              label: `TLP:${value}`,
            }))}
          />
          <SelectFilter name="tie" label="Tie" options={ties} />
          <SelectFilter
            name="by"
            label="Author"
            any="Anybody"
            options={[{ value: 'me', label: 'Me' }]}
          />
          <SelectFilter
            name="sort"
            label="Order"
            any="Last changed"
            options={[
              { value: 'new', label: 'Newest first' },
              { value: 'old', label: 'Oldest first' },
              { value: 'kind', label: 'Questions first' },
            ]}
          />
        </FilterBar>
      }
    >
      <NoteTable
        notes={rows}
        caption="Notes"
        addressOf={(note) => addressOf(note.record, note.id)}
      />
    </ListPage>
  );
}

const STATES = { open: 'Open', resolved: 'Resolved', withdrawn: 'Withdrawn' } as const;
