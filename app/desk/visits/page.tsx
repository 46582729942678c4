import type { Metadata } from 'next';
import { requireAbility } from '@/auth';
import { FilterBar, SelectFilter, TextFilter } from '@/components/filter-bar';
import { ListPage } from '@/components/list-page';
import { VisitTable } from '@/components/visit-table';
import { readFilters, tieSlug, words } from '@/lib/filters';
import { listChoices } from '@/models/choices';
import { listVisits } from '@/models/visit';
import { notFound } from 'next/navigation';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = {
  title: 'Visits at the desk · Attaché',
  description: 'The visits that the desk keeps.',
};

const SIZE = 25;
const READERS = { q: words, tie: tieSlug };

export default async function DeskVisits({ searchParams }: Props) {
  const viewer = await requireAbility('visit:update', '/desk/visits');
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(await searchParams)) {
    const text = Array.isArray(value) ? value[0] : value;
    if (text !== undefined) query.set(name, text);
  }
  const filters = readFilters(query, READERS);
  const { q, tie } = filters.values;
  const broken = Object.keys(filters.problems).length > 0;
  if (Number.isNaN(filters.page)) notFound();
  const [{ rows, total }, { ties }] = await Promise.all([
    broken
      ? { rows: [], total: 0 }
      : listVisits(
          viewer.audience,
          { ...(tie && { tie }), ...(q && { words: q }) },
          { number: filters.page, size: SIZE },
        ),
    listChoices(viewer.audience),
  ]);
  if (filters.page > Math.max(1, Math.ceil(total / SIZE))) notFound();
  return (
    <ListPage
      audience={viewer.audience}
      title="Visits at the desk"
      lead={
        <a className="button" href="/desk/visits/new">
          New visit
        </a>
      }
      path="/desk/visits"
      filters={filters}
      page={{ number: filters.page, size: SIZE, total }}
      noun="visit"
      empty="The record holds no visits yet."
      bar={
        <FilterBar action="/desk/visits" filters={filters}>
          <TextFilter name="q" label="Words" />
          <SelectFilter name="tie" label="Tie" options={ties} />
        </FilterBar>
      }
    >
      <VisitTable visits={rows} folder="/desk/visits" />
    </ListPage>
  );
}
