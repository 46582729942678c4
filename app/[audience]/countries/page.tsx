import type { Metadata } from 'next';
import { CountryName } from '@/components/country';
import { FilterBar, SelectFilter, TextFilter } from '@/components/filter-bar';
import { ListPage } from '@/components/list-page';
import { choice, readFilters, words } from '@/lib/filters';
import { listCountries, listRegions } from '@/models/country';
import { describe, openReading, requirePage } from '../open';

type Props = { params: Promise<{ audience: string }> };

const SIZE = 50;
const READERS = { q: words, region: words, ties: choice(['yes'] as const, 'choice') };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { href, page } = readFilters((await openReading(params)).query, READERS);
  return describe({
    title: 'Countries',
    description: 'Every country of ISO 3166-1, with the defence ties that the record holds of it.',
    path: href('/countries', { page }),
  });
}

export default async function Countries({ params }: Props) {
  const { audience, query } = await openReading(params);
  const filters = readFilters(query, READERS);
  const { q, region, ties } = filters.values;
  const broken = Object.keys(filters.problems).length > 0;
  requirePage(filters.page, SIZE, Infinity);
  const [{ rows, total }, regions] = await Promise.all([
    broken
      ? { rows: [], total: 0 }
      : listCountries(
          audience,
          { ...(q && { words: q }), ...(region && { region }), ...(ties && { tied: true }) },
          { number: filters.page, size: SIZE },
        ),
    listRegions(audience),
  ]);
  if (!broken) requirePage(filters.page, SIZE, total);
  return (
    <ListPage
      audience={audience}
      title="Countries"
      path="/countries"
      filters={filters}
      page={{ number: filters.page, size: SIZE, total }}
      noun="country"
      nouns="countries"
      empty="The countries are not loaded yet."
      bar={
        <FilterBar action="/countries" filters={filters}>
          <TextFilter name="q" label="Name" />
          <SelectFilter name="region" label="Region" options={regions} />
          <SelectFilter
            name="ties"
            label="Ties"
            any="All countries"
            options={[{ value: 'yes', label: 'With a tie on record' }]}
          />
        </FilterBar>
      }
    >
      <table className="rows">
        <caption className="sr-only">Countries by name</caption>
        <thead>
          <tr>
            <th scope="col">Country</th>
            <th scope="col">Code</th>
            <th scope="col">Region</th>
            <th scope="col">Subregion</th>
            <th scope="col" className="num">
              Ties
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code}>
              <th scope="row" className="lead">
                <CountryName country={row} />
              </th>
              <td>
                {row.code} · {row.alpha3}
              </td>
              <td>{row.region}</td>
              <td>{row.subregion}</td>
              <td className="num">
                {row.ties > 0 ? (
                  <>
                    {row.ties}
                    <span className="md:sr-only"> {row.ties === 1 ? 'tie' : 'ties'}</span>
                  </>
                ) : (
                  <span className="text-muted">
                    <span className="max-md:hidden">none</span>
                    <span className="md:hidden">no ties</span>
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ListPage>
  );
}
