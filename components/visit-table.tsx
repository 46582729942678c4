import type { VisitRow } from '@/models/visit';
import { LEVELS, VISIT_TYPES } from '@/lib/vocabulary';
import { Flag } from './country';
import { MarkingLabel } from './marking';
import { When } from './when';

/** Visits, one line each: when, who, from where to where, at which level and, where there is room, of which kind. */
export function VisitTable({
  visits,
  caption = 'Visits',
  folder = '/visits',
}: {
  visits: VisitRow[];
  caption?: string;
  /** Where a row leads: to the page, or to the desk's form. */
  folder?: string;
}) {
  return (
    <div className="@container">
      <table className="rows">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Visit</th>
            <th scope="col">From</th>
            <th scope="col">To</th>
            <th scope="col">Level</th>
            <th scope="col" className="@max-4xl:hidden">
              Kind
            </th>
            <th scope="col">
              <span className="sr-only">Marking</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {visits.map((visit) => (
            <tr key={visit.slug}>
              <td>
                <When start={visit.start} end={visit.end} />
              </td>
              <th scope="row" className="lead">
                <a className="headline" href={`${folder}/${visit.slug}`}>
                  {visit.title}
                </a>
              </th>
              <td className="whitespace-nowrap">
                <Flag code={visit.sender.code} className="mr-1.5" />
                {visit.sender.name}
              </td>
              <td className="whitespace-nowrap">
                <Flag code={visit.host.code} className="mr-1.5" />
                {visit.host.name}
              </td>
              <td className="whitespace-nowrap">{LEVELS[visit.level]}</td>
              <td className="@max-4xl:hidden">{VISIT_TYPES[visit.type].replace(/ visit$/, '')}</td>
              <td>{visit.marking !== 'CLEAR' && <MarkingLabel marking={visit.marking} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
