import type { Metadata } from 'next';
import { ExerciseTable } from '@/components/exercise-table';
import { FilterBar, SelectFilter, TextFilter } from '@/components/filter-bar';
import { ListPage } from '@/components/list-page';
import { countryCode, oneOf, readFilters, words } from '@/lib/filters';
import { optionsOf } from '@/lib/options';
import { EXERCISE_DOMAINS } from '@/lib/vocabulary';
import { listChoices } from '@/models/choices';
import { listExerciseSeries } from '@/models/exercise-series';
import { describe, openReading, requirePage } from '../open';

type Props = { params: Promise<{ audience: string }> };

const SIZE = 25;
const READERS = {
  q: words,
  country: countryCode,
  domain: oneOf(EXERCISE_DOMAINS, 'domain of an exercise'),
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { href, page } = readFilters((await openReading(params)).query, READERS);
  return describe({
    title: 'Exercises',
    description: 'The exercise series of armed forces, with every edition on record.',
    path: href('/exercises', { page }),
  });
}

export default async function Exercises({ params }: Props) {
  const { audience, query } = await openReading(params);
  const filters = readFilters(query, READERS);
  const { q, country, ...values } = filters.values;
  const broken = Object.keys(filters.problems).length > 0;
  requirePage(filters.page, SIZE, Infinity);
  const [{ rows, total }, { countries }] = await Promise.all([
    broken
      ? { rows: [], total: 0 }
      : listExerciseSeries(
          audience,
          { ...values, ...(country && { countries: [country] }), ...(q && { words: q }) },
          { number: filters.page, size: SIZE },
        ),
    listChoices(audience),
  ]);
  if (!broken) requirePage(filters.page, SIZE, total);
  return (
    <ListPage
      audience={audience}
      title="Exercises"
      path="/exercises"
      filters={filters}
      page={{ number: filters.page, size: SIZE, total }}
      noun="series"
      nouns="series"
      empty="The record holds no exercises yet."
      bar={
        <FilterBar action="/exercises" filters={filters}>
          <TextFilter name="q" label="Words" />
          <SelectFilter name="country" label="Country" options={countries} />
          <SelectFilter name="domain" label="Domain" options={optionsOf(EXERCISE_DOMAINS)} />
        </FilterBar>
      }
    >
      <ExerciseTable series={rows} />
    </ListPage>
  );
}
