import type { Metadata } from 'next';
import { StatusWord } from '@/components/commitment-list';
import { TieName } from '@/components/country';
import { FilterBar, SelectFilter, TextFilter } from '@/components/filter-bar';
import { ListPage } from '@/components/list-page';
import { MarkingLabel } from '@/components/marking';
import { When } from '@/components/when';
import { countryCode, oneOf, readFilters, tieSlug, words } from '@/lib/filters';
import { optionsOf } from '@/lib/options';
import { COMMITMENT_STATUSES, COOPERATION_AREAS } from '@/lib/vocabulary';
import { listChoices } from '@/models/choices';
import { listCommitments } from '@/models/commitment';
import { describe, openReading, requirePage } from '../open';

type Props = { params: Promise<{ audience: string }> };

const SIZE = 25;
const READERS = {
  q: words,
  tie: tieSlug,
  promisor: countryCode,
  status: oneOf(COMMITMENT_STATUSES, 'status of a commitment'),
  area: oneOf(COOPERATION_AREAS, 'cooperation area'),
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { href, page } = readFilters((await openReading(params)).query, READERS);
  return describe({
    title: 'Commitments',
    description: 'What was promised, by whom, by when, and what came of it.',
    path: href('/commitments', { page }),
  });
}

export default async function Commitments({ params }: Props) {
  const { audience, query, today } = await openReading(params);
  const filters = readFilters(query, READERS);
  const { q, ...values } = filters.values;
  const broken = Object.keys(filters.problems).length > 0;
  requirePage(filters.page, SIZE, Infinity);
  const [{ rows, total }, { ties, countries }] = await Promise.all([
    broken
      ? { rows: [], total: 0 }
      : listCommitments(
          audience,
          today,
          { ...values, ...(q && { words: q }) },
          { number: filters.page, size: SIZE },
        ),
    listChoices(audience),
  ]);
  if (!broken) requirePage(filters.page, SIZE, total);
  return (
    <ListPage
      audience={audience}
      title="Commitments"
      lead="What was promised, and what came of it."
      path="/commitments"
      filters={filters}
      page={{ number: filters.page, size: SIZE, total }}
      noun="commitment"
      empty="The record holds no commitments yet."
      bar={
        <FilterBar action="/commitments" filters={filters}>
          <TextFilter name="q" label="Words" />
          <SelectFilter name="tie" label="Tie" options={ties} />
          <SelectFilter name="promisor" label="Promised by" options={countries} />
          <SelectFilter name="status" label="Status" options={optionsOf(COMMITMENT_STATUSES)} />
          <SelectFilter name="area" label="Area" options={optionsOf(COOPERATION_AREAS)} />
        </FilterBar>
      }
    >
      <table className="rows">
        <caption className="sr-only">Commitments, those due last first</caption>
        <thead>
          <tr>
            <th scope="col">Due</th>
            <th scope="col">Commitment</th>
            <th scope="col">Tie</th>
            <th scope="col">Promised by</th>
            <th scope="col">Made</th>
            <th scope="col">Status</th>
            <th scope="col">
              <span className="sr-only">Marking</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.slug}>
              <td className="whitespace-nowrap">
                {row.due ? <When start={row.due} /> : 'No date'}
              </td>
              <th scope="row" className="lead">
                <a className="headline" href={`/commitments/${row.slug}`}>
                  {row.text}
                </a>
              </th>
              <td className="whitespace-nowrap">
                <TieName tie={row.tie} />
              </td>
              <td>{row.promisor?.name ?? 'Both sides'}</td>
              <td>
                <When start={row.madeOn} />
              </td>
              <td className="whitespace-nowrap">
                <StatusWord status={row.status} />
              </td>
              <td>{row.marking !== 'CLEAR' && <MarkingLabel marking={row.marking} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ListPage>
  );
}
