import type { Metadata } from 'next';
import { TieName } from '@/components/country';
import { FilterBar, SelectFilter, TextFilter } from '@/components/filter-bar';
import { ListPage } from '@/components/list-page';
import { MarkingLabel } from '@/components/marking';
import { When } from '@/components/when';
import { oneOf, readFilters, tieSlug, words } from '@/lib/filters';
import { formatOrdinal } from '@/lib/format';
import { optionsOf } from '@/lib/options';
import { LEVELS } from '@/lib/vocabulary';
import { listChoices } from '@/models/choices';
import { listMechanisms } from '@/models/mechanism';
import { describe, openReading, requirePage } from '../open';

type Props = { params: Promise<{ audience: string }> };

const SIZE = 25;
const READERS = { q: words, tie: tieSlug, level: oneOf(LEVELS, 'level') };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { href, page } = readFilters((await openReading(params)).query, READERS);
  return describe({
    title: 'Mechanisms',
    description: 'The standing dialogues of two countries, with every session on record.',
    path: href('/mechanisms', { page }),
  });
}

export default async function Mechanisms({ params }: Props) {
  const { audience, query } = await openReading(params);
  const filters = readFilters(query, READERS);
  const { q, ...values } = filters.values;
  const broken = Object.keys(filters.problems).length > 0;
  requirePage(filters.page, SIZE, Infinity);
  const [{ rows, total }, { ties }] = await Promise.all([
    broken
      ? { rows: [], total: 0 }
      : listMechanisms(
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
      title="Mechanisms"
      lead="Standing dialogues: who meets, how often, and when they last did."
      path="/mechanisms"
      filters={filters}
      page={{ number: filters.page, size: SIZE, total }}
      noun="mechanism"
      empty="The record holds no mechanisms yet."
      bar={
        <FilterBar action="/mechanisms" filters={filters}>
          <TextFilter name="q" label="Words" />
          <SelectFilter name="tie" label="Tie" options={ties} />
          <SelectFilter name="level" label="Level" options={optionsOf(LEVELS)} />
        </FilterBar>
      }
    >
      <table className="rows">
        <caption className="sr-only">Mechanisms by tie</caption>
        <thead>
          <tr>
            <th scope="col">Mechanism</th>
            <th scope="col">Tie</th>
            <th scope="col">Level</th>
            <th scope="col">Cadence</th>
            <th scope="col">Last session</th>
            <th scope="col">
              <span className="sr-only">Marking</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.slug}>
              <th scope="row" className="lead">
                <a className="headline" href={`/mechanisms/${row.slug}`}>
                  {row.name}
                  {row.shortName && ` (${row.shortName})`}
                </a>
              </th>
              <td>
                <TieName tie={row.tie} />
              </td>
              <td>{LEVELS[row.level]}</td>
              <td>{row.cadence}</td>
              <td>
                {row.last && (
                  <>
                    {row.last.ordinal !== null && `${formatOrdinal(row.last.ordinal)}, `}
                    <When start={row.last.date} />
                    {row.last.city && `, ${row.last.city}`}
                  </>
                )}
              </td>
              <td>{row.marking !== 'CLEAR' && <MarkingLabel marking={row.marking} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ListPage>
  );
}
