import type { Metadata } from 'next';
import { FilterBar, SelectFilter, TextFilter } from '@/components/filter-bar';
import { ListPage } from '@/components/list-page';
import { MarkingLabel } from '@/components/marking';
import { When } from '@/components/when';
import { oneOf, readFilters, words } from '@/lib/filters';
import { RELIABILITIES } from '@/lib/vocabulary';
import { listSources } from '@/models/source';
import { describe, openReading, requirePage } from '../open';

type Props = { params: Promise<{ audience: string }> };

const SIZE = 25;
const READERS = { q: words, reliability: oneOf(RELIABILITIES, 'reliability, A to F') };
const GRADES = Object.entries(RELIABILITIES).map(([value, label]) => ({
  value,
  label: `${value}: ${label}`,
}));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { href, page } = readFilters((await openReading(params)).query, READERS);
  return describe({
    title: 'Sources',
    description: 'The published documents behind the record, with how far each can be trusted.',
    path: href('/sources', { page }),
  });
}

export default async function Sources({ params }: Props) {
  const { audience, query } = await openReading(params);
  const filters = readFilters(query, READERS);
  const { q, reliability } = filters.values;
  const broken = Object.keys(filters.problems).length > 0;
  requirePage(filters.page, SIZE, Infinity);
  const { rows, total } = broken
    ? { rows: [], total: 0 }
    : await listSources(
        audience,
        { ...(reliability && { reliability }), ...(q && { words: q }) },
        { number: filters.page, size: SIZE },
      );
  if (!broken) requirePage(filters.page, SIZE, total);
  return (
    <ListPage
      audience={audience}
      title="Sources"
      lead="What the record rests on."
      path="/sources"
      filters={filters}
      page={{ number: filters.page, size: SIZE, total }}
      noun="source"
      empty="The record holds no sources yet."
      bar={
        <FilterBar action="/sources" filters={filters}>
          <TextFilter name="q" label="Words" />
          <SelectFilter name="reliability" label="Reliability" options={GRADES} />
        </FilterBar>
      }
    >
      <table className="rows">
        <caption className="sr-only">Sources, the latest first</caption>
        <thead>
          <tr>
            <th scope="col">Published</th>
            <th scope="col">Title</th>
            <th scope="col">Publisher</th>
            <th scope="col">Reliability</th>
            <th scope="col" className="num">
              Facts
            </th>
            <th scope="col">
              <span className="sr-only">Marking</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.slug}>
              <td>{row.published ? <When start={row.published} /> : 'Undated'}</td>
              <th scope="row" className="lead">
                <a className="headline" href={`/sources/${row.slug}`}>
                  {row.title}
                </a>
              </th>
              <td>{row.publisher}</td>
              <td className="whitespace-nowrap">
                {row.reliability}: {RELIABILITIES[row.reliability].toLowerCase()}
              </td>
              <td className="num">
                {row.facts}
                <span className="md:sr-only"> {row.facts === 1 ? 'fact' : 'facts'}</span>
              </td>
              <td>
                {row.archivedAt && 'Archived '}
                {row.marking !== 'CLEAR' && <MarkingLabel marking={row.marking} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ListPage>
  );
}
