import type { Metadata } from 'next';
import { MonthGrid } from '@/components/month-grid';
import { Page } from '@/components/page';
import { Empty } from '@/components/ui/empty';
import { Heading } from '@/components/ui/heading';
import { Section } from '@/components/ui/section';
import { VisitTable } from '@/components/visit-table';
import { clearanceOf, roleOf } from '@/lib/audience';
import { monthOfYear, readFilters } from '@/lib/filters';
import { formatDate } from '@/lib/format';
import { findMonth } from '@/models/visit/calendar';
import { describe, openReading } from '../../open';

type Props = { params: Promise<{ audience: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { query, today } = await openReading(params);
  const shown = readFilters(query, { month: monthOfYear }).values.month ?? today.slice(0, 7);
  return describe({
    title: `Visits in ${formatDate(shown)}`,
    description: `The calendar of visits for ${formatDate(shown)}.`,
    path: `/visits/calendar?month=${shown}`,
  });
}

export default async function VisitCalendar({ params }: Props) {
  const { audience, query, today } = await openReading(params);
  const { values, typed, problems } = readFilters(query, { month: monthOfYear });
  const shown = values.month ?? today.slice(0, 7);
  const { visits, before, after } = await findMonth(audience, shown);
  const exact = visits.filter((visit) => visit.start.length === 10);
  const vague = visits.filter((visit) => visit.start.length < 10);
  return (
    <Page role={roleOf(audience)} marking={clearanceOf(audience)} upTo>
      <Heading kicker={<a href="/visits">Visits</a>} title={formatDate(shown)} />
      <div className="mb-4 flex flex-wrap items-end justify-between gap-4">
        <nav aria-label="Months with visits" className="flex gap-6">
          {before && (
            <a className="link" rel="prev" href={`/visits/calendar?month=${before}`}>
              ← {formatDate(before)}
            </a>
          )}
          {after && (
            <a className="link" rel="next" href={`/visits/calendar?month=${after}`}>
              {formatDate(after)} →
            </a>
          )}
        </nav>
        <form action="/visits/calendar" className="flex items-end gap-2">
          <div>
            <label htmlFor="month" className="block text-label font-semibold text-muted">
              Month
            </label>
            {problems.month && (
              <p id="month-problem" className="text-small font-semibold text-alarm">
                {problems.month}
              </p>
            )}
            <input
              id="month"
              name="month"
              className="input"
              defaultValue={typed.month ?? shown}
              placeholder="2023-07"
              aria-invalid={problems.month ? true : undefined}
              aria-describedby={problems.month ? 'month-problem' : undefined}
            />
          </div>
          <button className="button">Show</button>
        </form>
      </div>
      <MonthGrid month={shown} today={today} visits={exact} />
      {visits.length === 0 && (
        <Empty
          href={before ? `/visits/calendar?month=${before}` : '/visits'}
          action="Go to the nearest one before"
        >
          No visit of this month is in the record.
        </Empty>
      )}
      {vague.length > 0 && (
        <Section title="Known only to the month or the year">
          <VisitTable visits={vague} />
        </Section>
      )}
    </Page>
  );
}
