import type { VisitRow } from '@/models/visit';
import { formatDate, formatSpan } from '@/lib/format';
import { Flag } from './country';

type Dated = VisitRow & { dateFrom: Date | null; dateUntil: Date | null };

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A month as a table of weeks from Monday; a visit stands on each of its days. On a phone, empty days fold away. */
export function MonthGrid({
  month,
  today,
  visits,
}: {
  month: string;
  today: string;
  visits: Dated[];
}) {
  const weeks = weeksOf(month);
  return (
    <table className="month w-full table-fixed border-collapse max-md:block">
      <caption className="sr-only">Visits in {formatDate(month)}</caption>
      <thead className="max-md:sr-only">
        <tr>
          {WEEKDAYS.map((day) => (
            <th
              key={day}
              scope="col"
              className="border-b-2 border-rule py-1 text-left text-label font-semibold text-muted"
            >
              {day}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {weeks.map((week) => (
          <tr key={week[0]} className="max-md:block">
            {week.map((day) => {
              const here = day.startsWith(month)
                ? visits.filter((visit) => touches(visit, day))
                : [];
              return (
                <td
                  key={day}
                  className={`h-24 border-b border-line p-1 pl-0 align-top max-md:h-auto max-md:py-3 ${here.length > 0 ? 'max-md:block' : 'max-md:hidden'}`}
                >
                  {day.startsWith(month) && (
                    <time
                      dateTime={day}
                      className={`text-small tabular ${day === today ? 'font-bold text-accent' : 'text-muted'}`}
                    >
                      {Number(day.slice(8))}
                      <span className="md:sr-only"> {formatDate(month)}</span>
                      {day === today && ' today'}
                    </time>
                  )}
                  <ul>
                    {here.map((visit) => (
                      <li
                        key={visit.slug}
                        className="mt-1 border-l-2 border-accent bg-wash px-1.5 py-0.5 text-small leading-tight"
                      >
                        <a
                          className="headline"
                          href={`/visits/${visit.slug}`}
                          title={formatSpan(visit.start, visit.end)}
                        >
                          <Flag code={visit.sender.code} className="mr-1" />
                          {visit.title}
                        </a>
                      </li>
                    ))}
                  </ul>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function touches(visit: Dated, day: string): boolean {
  const date = new Date(day);
  return (
    visit.dateFrom !== null && visit.dateFrom <= date && (visit.dateUntil ?? visit.dateFrom) >= date
  );
}

/** The days of the weeks that a month touches, `2023-06-26` onwards. */
function weeksOf(month: string): string[][] {
  const first = new Date(`${month}-01`);
  const start = new Date(first);
  start.setUTCDate(1 - ((first.getUTCDay() + 6) % 7));
  const weeks: string[][] = [];
  const day = start;
  do {
    const week: string[] = [];
    for (let i = 0; i < 7; i += 1) {
      week.push(day.toISOString().slice(0, 10));
      day.setUTCDate(day.getUTCDate() + 1);
    }
    weeks.push(week);
  } while (day.toISOString().startsWith(month));
  return weeks;
}
