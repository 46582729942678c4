import type { Metadata } from 'next';
import { AgreementTable } from '@/components/agreement-table';
import { FilterBar, SelectFilter, TextFilter } from '@/components/filter-bar';
import { ListPage } from '@/components/list-page';
import { oneOf, readFilters, tieSlug, words } from '@/lib/filters';
import { optionsOf } from '@/lib/options';
import { AGREEMENT_EVENT_KINDS, AGREEMENT_TYPES, COOPERATION_AREAS } from '@/lib/vocabulary';
import { listAgreements } from '@/models/agreement';
import { listChoices } from '@/models/choices';
import { describe, openReading, requirePage } from '../open';

type Props = { params: Promise<{ audience: string }> };

const SIZE = 25;
const READERS = {
  q: words,
  tie: tieSlug,
  type: oneOf(AGREEMENT_TYPES, 'type of agreement'),
  status: oneOf(AGREEMENT_EVENT_KINDS, 'standing of an agreement'),
  area: oneOf(COOPERATION_AREAS, 'cooperation area'),
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { href, page } = readFilters((await openReading(params)).query, READERS);
  return describe({
    title: 'Agreements',
    description: 'The instruments between two countries, and where each of them stands.',
    path: href('/agreements', { page }),
  });
}

export default async function Agreements({ params }: Props) {
  const { audience, query } = await openReading(params);
  const filters = readFilters(query, READERS);
  const { q, ...values } = filters.values;
  const broken = Object.keys(filters.problems).length > 0;
  requirePage(filters.page, SIZE, Infinity);
  const [{ rows, total }, { ties }] = await Promise.all([
    broken
      ? { rows: [], total: 0 }
      : listAgreements(
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
      title="Agreements"
      path="/agreements"
      filters={filters}
      page={{ number: filters.page, size: SIZE, total }}
      noun="agreement"
      empty="The record holds no agreements yet."
      bar={
        <FilterBar action="/agreements" filters={filters}>
          <TextFilter name="q" label="Words" />
          <SelectFilter name="tie" label="Tie" options={ties} />
          <SelectFilter name="type" label="Type" options={optionsOf(AGREEMENT_TYPES)} />
          <SelectFilter name="status" label="Standing" options={optionsOf(AGREEMENT_EVENT_KINDS)} />
          <SelectFilter name="area" label="Area" options={optionsOf(COOPERATION_AREAS)} />
        </FilterBar>
      }
    >
      <AgreementTable agreements={rows} />
    </ListPage>
  );
}
