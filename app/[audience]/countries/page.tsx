import type { Metadata } from 'next';
import { CountryName } from '@/components/country';
import { Page } from '@/components/page';
import { Empty } from '@/components/ui/empty';
import { Heading } from '@/components/ui/heading';
import { Pagination } from '@/components/ui/pagination';
import { clearanceOf, roleOf } from '@/lib/audience';
import { readFilters, words } from '@/lib/filters';
import { listCountries } from '@/models/country';
import { describe, openReading, requirePage } from '../open';

type Props = { params: Promise<{ audience: string }> };

const SIZE = 50;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { query } = await openReading(params);
  const { href, page } = readFilters(query, { q: words });
  return describe({
    title: 'Countries',
    description: 'The world’s countries and their defence ties in the record.',
    path: href('/countries', { page }),
  });
}

export default async function Countries({ params }: Props) {
  const { audience, query } = await openReading(params);
  const { values, typed, problems, page, href } = readFilters(query, { q: words });
  const broken = Object.keys(problems).length > 0;
  if (!broken) requirePage(page, SIZE, Number.MAX_SAFE_INTEGER);
  const { rows, total } = broken
    ? { rows: [], total: 0 }
    : await listCountries(audience, { words: values.q }, { number: page, size: SIZE });
  if (!broken) requirePage(page, SIZE, total);
  return (
    <Page role={roleOf(audience)} marking={clearanceOf(audience)} upTo>
      <Heading kicker="The record" title="Countries" />
      <p>{typed.q}</p>
      {rows.length === 0 ? (
        <Empty href="/countries" action="Clear the filter">
          No country fits these words.
        </Empty>
      ) : (
        <table className="rows">
          <caption className="sr-only">Countries by name</caption>
          <thead>
            <tr>
              <th scope="col">Country</th>
              <th scope="col">Region</th>
              <th scope="col" className="num">
                Ties
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((country) => (
              <tr key={country.code}>
                <th scope="row" className="lead">
                  <CountryName country={country} />
                </th>
                <td>{country.subregion}</td>
                <td className="num">{country.ties || ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Pagination
        page={page}
        size={SIZE}
        total={total}
        noun="country"
        href={(number) => href('/countries', { page: number })}
      />
    </Page>
  );
}
