import type { Metadata } from 'next';
import { BriefingList } from '@/components/briefing-list';
import { DateFilter, FilterBar, SelectFilter, TextFilter } from '@/components/filter-bar';
import { ListPage } from '@/components/list-page';
import { clearanceOf, edits } from '@/lib/audience';
import { countryCode, date, oneOf, readFilters, tieSlug, words } from '@/lib/filters';
import { highestMarking, markingsBetween } from '@/lib/marking';
import { optionsOf } from '@/lib/options';
import { BRIEFING_STATES, COOPERATION_AREAS, MARKINGS } from '@/lib/vocabulary';
import { listBriefings } from '@/models/briefing';
import { MOST_COUNTED } from '@/models/count';
import { listChoices } from '@/models/choices';
import { listRegions } from '@/models/country';
import { describe, openReading, requirePage } from '../open';

type Props = { params: Promise<{ audience: string }> };

const SIZE = 15;
const READERS = {
  q: words,
  tie: tieSlug,
  country: countryCode,
  region: words,
  area: oneOf(COOPERATION_AREAS, 'cooperation area'),
  marking: oneOf(MARKINGS, 'marking'),
  state: oneOf(BRIEFING_STATES, 'state of a briefing'),
  from: date,
  to: date,
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { href, page } = readFilters((await openReading(params)).query, READERS);
  return describe({
    title: 'Briefings',
    description:
      'Findings on bilateral defence ties, with how likely and how sure, and the sources.',
    path: href('/briefings', { page }),
  });
}

export default async function Briefings({ params }: Props) {
  const { audience, query } = await openReading(params);
  const filters = readFilters(query, READERS);
  const { q, ...values } = filters.values;
  const broken = Object.keys(filters.problems).length > 0;
  requirePage(filters.page, SIZE, Infinity);
  const [{ rows, total }, { ties, countries }, regions] = await Promise.all([
    broken
      ? { rows: [], total: 0 }
      : listBriefings(
          audience,
          { ...values, ...(q && { words: q }) },
          { number: filters.page, size: SIZE },
        ),
    listChoices(audience),
    listRegions(audience),
  ]);
  if (!broken) requirePage(filters.page, SIZE, total);
  const markings = markingsBetween('CLEAR', clearanceOf(audience));
  return (
    <ListPage
      audience={audience}
      title="Briefings"
      path="/briefings"
      filters={filters}
      page={{ number: filters.page, size: SIZE, total, most: MOST_COUNTED }}
      noun="briefing"
      empty="No briefing has been published yet."
      record={highestMarking(rows)}
      bar={
        <FilterBar action="/briefings" filters={filters}>
          <TextFilter name="q" label="Words" />
          <SelectFilter name="tie" label="Tie" options={ties} />
          <SelectFilter name="country" label="Country" options={countries} />
          <SelectFilter name="region" label="Region" options={regions} />
          <SelectFilter name="area" label="Area" options={optionsOf(COOPERATION_AREAS)} />
          <DateFilter name="from" label="Since" />
          <DateFilter name="to" label="Until" />
          {markings.length > 1 && (
            <SelectFilter
              name="marking"
              label="Marking"
              options={markings.map((value) => ({ value, label: `TLP:${value}` }))}
            />
          )}
          {edits(audience) && (
            <SelectFilter name="state" label="State" options={optionsOf(BRIEFING_STATES)} />
          )}
        </FilterBar>
      }
    >
      <BriefingList briefings={rows} heading="h2" />
    </ListPage>
  );
}
