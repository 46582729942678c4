import type { Metadata } from 'next';
import { DateFilter, FilterBar, SelectFilter, TextFilter } from '@/components/filter-bar';
import { ListPage } from '@/components/list-page';
import { VisitTable } from '@/components/visit-table';
import { countryCode, date, oneOf, readFilters, tieSlug, words } from '@/lib/filters';
import { optionsOf } from '@/lib/options';
import { COOPERATION_AREAS, LEVELS, VISIT_TYPES } from '@/lib/vocabulary';
import { listChoices } from '@/models/choices';
import { MOST_COUNTED } from '@/models/count';
import { listVisits } from '@/models/visit';
import { describe, openReading, requirePage } from '../open';

type Props = { params: Promise<{ audience: string }> };

const SIZE = 25;
const READERS = {
  q: words,
  tie: tieSlug,
  sender: countryCode,
  host: countryCode,
  level: oneOf(LEVELS, 'level of a visit'),
  type: oneOf(VISIT_TYPES, 'type of visit'),
  area: oneOf(COOPERATION_AREAS, 'cooperation area'),
  from: date,
  to: date,
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { query } = await openReading(params);
  const { href, page } = readFilters(query, READERS);
  return describe({
    title: 'Visits',
    description: 'Who visited whom, when, and at which level.',
    path: href('/visits', { page }),
  });
}

export default async function Visits({ params }: Props) {
  const { audience, query } = await openReading(params);
  const filters = readFilters(query, READERS);
  const { q, ...values } = filters.values;
  const broken = Object.keys(filters.problems).length > 0;
  requirePage(filters.page, SIZE, Infinity);
  const [{ rows, total }, { ties, countries }] = await Promise.all([
    broken
      ? { rows: [], total: 0 }
      : listVisits(
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
      title="Visits"
      lead={
        <a className="link" href="/visits/calendar">
          See them as a calendar
        </a>
      }
      path="/visits"
      filters={filters}
      page={{ number: filters.page, size: SIZE, total, most: MOST_COUNTED }}
      noun="visit"
      empty="The record holds no visits yet."
      bar={
        <FilterBar action="/visits" filters={filters}>
          <TextFilter name="q" label="Words" />
          <SelectFilter name="tie" label="Tie" options={ties} />
          <SelectFilter name="sender" label="From" options={countries} />
          <SelectFilter name="host" label="To" options={countries} />
          <SelectFilter name="level" label="Level" options={optionsOf(LEVELS)} />
          <SelectFilter name="type" label="Type" options={optionsOf(VISIT_TYPES)} />
          <SelectFilter name="area" label="Area" options={optionsOf(COOPERATION_AREAS)} />
          <DateFilter name="from" label="Since" />
          <DateFilter name="to" label="Until" />
        </FilterBar>
      }
    >
      <VisitTable visits={rows} />
    </ListPage>
  );
}
