import type { Metadata } from 'next';
import { Flag } from '@/components/country';
import { FilterBar, SelectFilter, TextFilter } from '@/components/filter-bar';
import { ListPage } from '@/components/list-page';
import { MarkingLabel } from '@/components/marking';
import { When } from '@/components/when';
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
  const { q, ...values } = filters.values;
  const broken = Object.keys(filters.problems).length > 0;
  requirePage(filters.page, SIZE, Infinity);
  const [{ rows, total }, { countries }] = await Promise.all([
    broken
      ? { rows: [], total: 0 }
      : listExerciseSeries(
          audience,
          { ...values, ...(q && { words: q }) },
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
      <table className="rows">
        <caption className="sr-only">Exercise series, the latest edition first</caption>
        <thead>
          <tr>
            <th scope="col">Last held</th>
            <th scope="col">Series</th>
            <th scope="col">Countries</th>
            <th scope="col">Domain</th>
            <th scope="col" className="num">
              Editions
            </th>
            <th scope="col">
              <span className="sr-only">Marking</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.slug}>
              <td>{row.last && <When start={row.last.start} end={row.last.end} />}</td>
              <th scope="row" className="lead">
                <a className="headline" href={`/exercises/${row.slug}`}>
                  {row.name}
                </a>
              </th>
              <td>
                {row.countries.map((country) => (
                  <span key={country.code} className="mr-4 whitespace-nowrap">
                    <Flag code={country.code} className="mr-1.5" />
                    {country.name}
                  </span>
                ))}
              </td>
              <td>{EXERCISE_DOMAINS[row.domain]}</td>
              <td className="num">
                {row.editions}
                <span className="md:sr-only"> {row.editions === 1 ? 'edition' : 'editions'}</span>
              </td>
              <td>{row.marking !== 'CLEAR' && <MarkingLabel marking={row.marking} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ListPage>
  );
}
