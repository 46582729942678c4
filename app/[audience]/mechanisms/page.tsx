import type { Metadata } from 'next';
import { MechanismTable } from '@/components/mechanism-table';
import { FilterBar, SelectFilter, TextFilter } from '@/components/filter-bar';
import { ListPage } from '@/components/list-page';
import { oneOf, readFilters, tieSlug, words } from '@/lib/filters';
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
      <MechanismTable mechanisms={rows} />
    </ListPage>
  );
}
