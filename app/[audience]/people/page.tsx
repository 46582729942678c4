import type { Metadata } from 'next';
import { FilterBar, SelectFilter, TextFilter } from '@/components/filter-bar';
import { ListPage } from '@/components/list-page';
import { PersonTable } from '@/components/person-table';
import { countryCode, readFilters, words } from '@/lib/filters';
import { listChoices } from '@/models/choices';
import { listPeople } from '@/models/person';
import { describe, openReading, requirePage } from '../open';

type Props = { params: Promise<{ audience: string }> };

const SIZE = 25;
const READERS = { q: words, country: countryCode };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { href, page } = readFilters((await openReading(params)).query, READERS);
  return describe({
    title: 'People',
    description: 'Those who hold or held an office in defence ties, and where they appear.',
    path: href('/people', { page }),
  });
}

export default async function People({ params }: Props) {
  const { audience, query, today } = await openReading(params);
  const filters = readFilters(query, READERS);
  const { q, country } = filters.values;
  const broken = Object.keys(filters.problems).length > 0;
  requirePage(filters.page, SIZE, Infinity);
  const [{ rows, total }, { countries }] = await Promise.all([
    broken
      ? { rows: [], total: 0 }
      : listPeople(
          audience,
          today,
          { ...(country && { country }), ...(q && { words: q }) },
          { number: filters.page, size: SIZE },
        ),
    listChoices(audience),
  ]);
  if (!broken) requirePage(filters.page, SIZE, total);
  return (
    <ListPage
      audience={audience}
      title="People"
      path="/people"
      filters={filters}
      page={{ number: filters.page, size: SIZE, total }}
      noun="person"
      nouns="people"
      empty="The record holds no people yet."
      bar={
        <FilterBar action="/people" filters={filters}>
          <TextFilter name="q" label="Name or office" />
          <SelectFilter name="country" label="Country" options={countries} />
        </FilterBar>
      }
    >
      <PersonTable people={rows} />
    </ListPage>
  );
}
