import type { Metadata } from 'next';
import { FilterBar, SelectFilter, TextFilter } from '@/components/filter-bar';
import { ListPage } from '@/components/list-page';
import { TieMatrix } from '@/components/tie-matrix';
import { TieTable } from '@/components/tie-table';
import { choice, countryCode, readFilters, words } from '@/lib/filters';
import { listChoices } from '@/models/choices';
import { listRegions } from '@/models/country';
import { listTies } from '@/models/tie';
import { describe, openReading, requirePage } from '../open';

type Props = { params: Promise<{ audience: string }> };

const SIZE = 50;
const READERS = {
  q: words,
  country: countryCode,
  region: words,
  view: choice(['matrix'] as const, 'view of ties'),
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { href, page } = readFilters((await openReading(params)).query, READERS);
  return describe({
    title: 'Ties',
    description:
      'Pairs of countries whose armed forces and defence ministries deal with each other.',
    path: href('/ties', { page }),
  });
}

export default async function Ties({ params }: Props) {
  const { audience, query, today } = await openReading(params);
  const filters = readFilters(query, READERS);
  const { q, country, region, view } = filters.values;
  const broken = Object.keys(filters.problems).length > 0;
  requirePage(filters.page, SIZE, Infinity);
  const [ties, { countries }, regions] = await Promise.all([
    broken
      ? []
      : listTies(audience, {
          ...(country && { country }),
          ...(region && { region }),
          ...(q && { words: q }),
        }),
    listChoices(audience),
    listRegions(audience),
  ]);
  const size = view === 'matrix' ? 1000 : SIZE;
  if (!broken) requirePage(filters.page, size, ties.length);
  const start = (filters.page - 1) * size;
  return (
    <ListPage
      audience={audience}
      title="Ties"
      lead={
        view === 'matrix' ? (
          <a className="link" href={filters.href('/ties', { view: null })}>
            See them as a list
          </a>
        ) : (
          <a className="link" href={filters.href('/ties', { view: 'matrix' })}>
            See them country by country
          </a>
        )
      }
      path="/ties"
      filters={filters}
      page={{ number: filters.page, size, total: ties.length }}
      noun="tie"
      empty="The record holds no ties yet."
      bar={
        <FilterBar action="/ties" filters={filters} keep={['view']}>
          <TextFilter name="q" label="Words" />
          <SelectFilter name="country" label="Country" options={countries} />
          <SelectFilter name="region" label="Region" options={regions} />
        </FilterBar>
      }
    >
      {view === 'matrix' ? (
        <TieMatrix ties={ties} />
      ) : (
        <TieTable ties={ties.slice(start, start + size)} today={today} />
      )}
    </ListPage>
  );
}
